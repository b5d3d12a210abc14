import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../../actions/prune-images/inputs.ts'
import { InputReader } from '../../../../actions/shared/inputs/input-reader.ts'

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}
const definitionOf = (action: string): Definition =>
  parse(readFileSync(new URL(`../../../../actions/${action}/action.yml`, import.meta.url), 'utf8'))
const definition = definitionOf('prune-images')

function read(values: Record<string, string>) {
  return readInputs(new InputReader((name) => values[name] ?? definition.inputs[name]?.default ?? ''))
}

test('AMIs are pruned by their asset ids, instead of a repository', () => {
  expect(read({ amis: '1.*\n2.0.0', policy: 'policy.json', 'in-use-images': 'ami-1' })).toMatchObject({
    mode: 'amis',
    scope: { assetTagKey: 'ai-ops:asset-id', patterns: ['1.*', '2.0.0'] },
    policy: { from: 'file', path: 'policy.json' },
    usedImages: ['ami-1'],
    graceMs: 14 * 86_400_000,
    history: undefined,
  })
})

test('the tag of the asset is that which build-sandbox-image puts', () => {
  const ofBuilds = definitionOf('build-sandbox-image').inputs['asset-tag-key']?.default
  expect(definition.inputs['asset-tag-key']?.default).toBe(ofBuilds)
})

test('a restore names what was saved, or AMIs', () => {
  expect(read({ amis: '*-1', mode: 'restore', 'restore-images': 'ami-1' })).toMatchObject({
    mode: 'restore-amis',
    restoreFrom: undefined,
    restoreImages: ['ami-1'],
  })
  expect(() => read({ amis: '*-1', mode: 'restore' })).toThrow('nothing says what is to be restored')
})

test.each([
  [{ amis: '*' }, 'a pattern has to name something'],
  [{ amis: '1.0\n**' }, 'a pattern has to name something'],
  [{ repository: 'team/app' }, 'input repository: it is for container images, and `amis` for AMIs.'],
  [{ untag: '- tags: a' }, 'input untag'],
  [{ roles: 'arn:aws:iam::111122223333:role/a' }, 'input roles'],
  [{ mode: 'archive' }, 'AMIs are deprecated, disabled and then deregistered, or restored.'],
  [{ mode: 'quarantine' }, 'input mode'],
  [{ 'in-use-sources': 'none' }, 'what uses AMIs is read from all sources'],
  [{ policy: '' }, 'nothing decides on AMIs'],
  [{ 'asset-tag-key': 'a*' }, 'this cannot be the key of a tag'],
  [{ 'restore-from': 'x' }, 'it is for the mode `restore` alone'],
])('%j is refused for AMIs', (values, message) => {
  expect(() => read({ amis: '1.*', policy: '{}', ...values })).toThrow(message)
})
