import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import { type Json, jsonEquals } from '../../../../actions/record-config/document/json.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { redactionKeyFrom } from '../../../../actions/record-config/normalise/redact.ts'
import { resourceBody, resourceType } from '../json-arbitraries.ts'

const key = redactionKeyFrom('a key that is long enough')
const keyed = { key, isPlain: (name: string) => name === 'MODEL_ID' }
const withheld = { key: undefined, isPlain: () => false }

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(resourceBody, resourceType, (body, type) => {
      const once = normalise({ body, type, key: 'key', redaction: keyed })
      expect(jsonEquals(normalise({ body: once, type, key: 'key', redaction: keyed }), once)).toBe(true)
    }),
    { seed: 3, numRuns: 1000 },
  )
})

test('keeps the digits of numbers inside a document', () => {
  expect(
    normalise({ body: '{"id":9007199254740993}', type: 'AWS::Some::Type', key: 'key', redaction: keyed }),
  ).toEqual({
    $json: { id: '9007199254740993' },
  })
})

test('reads a percent-encoded policy, as IAM returns it', () => {
  const policy = encodeURIComponent('{"Version":"2012-10-17","Statement":[]}')
  expect(normalise({ body: { policy }, type: 'AWS::IAM::Role', key: 'key', redaction: keyed })).toEqual({
    policy: { $json: { Version: '2012-10-17', Statement: [] } },
  })
})

test.each(['[', '{"a":', '[1,2', '{a:1}', '"text"', '12', '%7Bnot', '[not json]'])(
  'leaves %s as it is',
  (text) => {
    expect(normalise({ body: { text }, type: 'AWS::Some::Type', key: 'key', redaction: keyed })).toEqual({
      text,
    })
  },
)

test('leaves a document as text that is too deep to be real', () => {
  const text = '['.repeat(5_000) + ']'.repeat(5_000)
  expect(normalise({ body: { text }, type: 'AWS::Some::Type', key: 'key', redaction: keyed })).toEqual({
    text,
  })
})

describe('secrets', () => {
  const task = (value: string, name = 'DATABASE'): Json => ({
    containerDefinitions: [{ name: 'app', environment: [{ name, value }] }],
  })
  const type = 'AWS::ECS::TaskDefinition'

  test('an environment variable is hashed: its change shows, its value does not', () => {
    const [a, b, again] = ['swordfish-1', 'swordfish-2', 'swordfish-1'].map((value) =>
      canonicalJson(normalise({ body: task(value), type, key: 'family', redaction: keyed })),
    )
    expect(a).not.toContain('swordfish')
    expect(a).not.toBe(b)
    expect(a).toBe(again)
  })

  test('the same secret in two places gives two hashes', () => {
    const a = canonicalJson(
      normalise({ body: task('swordfish', 'A'), type, key: 'family', redaction: keyed }),
    ).replace('"A"', '')
    const b = canonicalJson(
      normalise({ body: task('swordfish', 'B'), type, key: 'family', redaction: keyed }),
    ).replace('"B"', '')
    expect(a).not.toBe(b)
  })

  test('the hash does not depend on the order of variables', () => {
    const environment = [
      { name: 'A', value: 'swordfish' },
      { name: 'B', value: 'x' },
    ]
    const of = (list: Json) =>
      normalise({
        body: { containerDefinitions: [{ name: 'app', environment: list }] },
        type,
        key: 'f',
        redaction: keyed,
      })
    expect(of(environment)).toEqual(of(environment.toReversed()))
  })

  test('a variable that is named as plain is shown', () => {
    expect(
      canonicalJson(normalise({ body: task('ranker-7', 'MODEL_ID'), type, key: 'family', redaction: keyed })),
    ).toContain('ranker-7')
  })

  test('without a key nothing of a secret is kept', () => {
    const [a, b] = ['swordfish-1', 'swordfish-2'].map((value) =>
      normalise({ body: task(value), type, key: 'family', redaction: withheld }),
    )
    expect(a).toEqual(b)
  })

  test.each([
    ['an access key', 'AKIAIOSFODNN7EXAMPLE'],
    ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMII'],
    ['a GitHub token of the newer kind', `github_pat_${'a1B2'.repeat(9)}`],
    ['a token of Slack', 'xoxb-1234567890-abcdef'],
    ['a key of Stripe', `sk_live_${'a1B2'.repeat(6)}`],
    ['a key of OpenAI', `sk-proj-${'a1B2'.repeat(10)}`],
    ['a key of Anthropic', `sk-ant-api03-${'a1B2'.repeat(10)}`],
    ['a token of Hugging Face', `hf_${'a1B2'.repeat(9)}`],
    ['a setting in a text', 'retries: 3, password:swordfish'],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc'],
    ['a connection string', 'postgres://admin:swordfish@db.internal/x'],
    ['a command line', 'serve --password=swordfish --port 80'],
  ])('%s is replaced wherever it stands, plain name or not', (_what, secret) => {
    const text = canonicalJson(
      normalise({
        body: { ...(task(secret, 'MODEL_ID') as object), note: secret, list: [secret] },
        type,
        key: 'f',
        redaction: keyed,
      }),
    )
    expect(text).not.toContain(canonicalJson(secret).slice(1, -1))
  })

  test('a member with a telling name is replaced, also inside a document; a reference to a secret is not', () => {
    const body = {
      dbPassword: 'swordfish',
      secretArn: 'arn:aws:secretsmanager:eu-central-1:1:secret:db',
      settings: '{"api_key":"swordfish","port":1}',
    }
    const value = normalise({ body, type: 'AWS::Some::Type', key: 'k', redaction: withheld })
    expect(value).toEqual({
      dbPassword: { $secret: 'withheld' },
      secretArn: body.secretArn,
      settings: { $json: { api_key: { $secret: 'withheld' }, port: 1 } },
    })
  })
})
