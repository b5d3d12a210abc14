import { expect, test } from '@jest/globals'
import { diffValue } from '../../../../actions/record-config/diff/diff-value.ts'
import type { Json } from '../../../../actions/record-config/document/json.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { ephemeralPaths } from '../../../../actions/record-config/normalise/type-rules.ts'

const plain = { key: undefined, isPlain: () => true }

/** A body in which only the place of a path has a value. */
function bodyOf(path: string, value: Json, spelling: (name: string) => string): Json {
  return path.split('.').reduceRight<Json>((inner, name) => {
    return name === '*' ? [inner] : { [spelling(name)]: inner }
  }, value)
}

const first = (change: (letter: string) => string) => (name: string) => change(name.charAt(0)) + name.slice(1)
const spellings = [first((letter) => letter.toUpperCase()), first((letter) => letter.toLowerCase())]
const sources: readonly ((body: Json) => Json)[] = [
  (body) => body,
  (configuration) => ({ arn: 'arn', configuration }),
  (supplementaryConfiguration) => ({ arn: 'arn', configuration: { kept: 1 }, supplementaryConfiguration }),
]

test('each row of noise is hidden from each source and in each spelling: N of N', () => {
  const shown: string[] = []
  let tried = 0
  for (const [type, path] of ephemeralPaths) {
    for (const from of sources) {
      for (const spelling of spellings) {
        tried++
        const of = (value: string) =>
          normalise({ body: from(bodyOf(path, value, spelling)), type, key: 'k', redaction: plain })
        const changes = diffValue(of('before'), of('after'), type)
        if (changes.length === 0 || changes.some((change) => change.class !== 'ephemeral')) {
          shown.push(`${type} ${path}: ${JSON.stringify(of('before'))}`)
        }
      }
    }
  }
  expect(shown).toEqual([])
  expect(tried).toBe(ephemeralPaths.length * sources.length * spellings.length)
})

test('what a user calls a variable is no noise', () => {
  const of = (ETAG: string): Json => ({ environment: { variables: { ETAG, USER: 'a' } } })
  const changes = diffValue(of('a'), of('b'), 'AWS::Lambda::Function')
  expect(changes.map((change) => change.class)).toEqual(['version'])
})
