import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../actions/record-config/inputs.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>
}

const action: ActionFile = parse(readFileSync('actions/record-config/action.yml', 'utf8'))

function readerOf(given: Record<string, string>): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

const record = { system: 'assistant', release: '1.4.0', 'history-bucket': 'history' }

test('reads exactly the inputs of action.yml', () => {
  const reader = readerOf(record)
  readInputs(reader)
  expect([...reader.names].sort()).toEqual(Object.keys(action.inputs).sort())
})

test('takes the defaults of action.yml', () => {
  expect(readInputs(readerOf(record))).toMatchObject({
    mode: 'record',
    history: { kind: 's3', bucket: 'history', prefix: 'history' },
    selectors: [],
    versionSpecs: [],
    redactionKey: undefined,
    trust: { signingKey: undefined, verifiers: [] },
    dryRun: false,
  })
  expect(readInputs(readerOf({ ...record, mode: 'verify' }))).toMatchObject({ mode: 'verify', depth: 'all' })
})

test('reads resources and versions', () => {
  const resources =
    '- ecs-service: production/assistant\n- tag: system=assistant\n- ssm-parameter: /assistant/'
  const versions = [
    'model: [{ name: ranker, s3: s3://models/ranker.onnx }]',
    'data: { name: evaluation, version: 7, digest: "md5:d41d8cd98f00b204e9800998ecf8427e" }',
  ].join('\n')
  expect(readInputs(readerOf({ ...record, resources, versions }))).toMatchObject({
    selectors: [
      { kind: 'ecs-service', id: 'production/assistant' },
      { kind: 'tag', id: 'system=assistant' },
      { kind: 'ssm-parameter', id: '/assistant/' },
    ],
    versionSpecs: [
      { axis: 'model', name: 'ranker', by: 's3', id: 's3://models/ranker.onnx' },
      {
        axis: 'data',
        name: 'evaluation',
        by: 'version',
        version: '7',
        digest: 'md5:d41d8cd98f00b204e9800998ecf8427e',
      },
    ],
  })
})

test('verifies a folder without a release', () => {
  const inputs = readInputs(readerOf({ mode: 'verify', system: 'assistant', 'history-path': 'copy' }))
  expect(inputs.history).toEqual({ kind: 'folder', folder: 'copy' })
})

describe('refuses, and says what is allowed', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  })
  test.each([
    [{ system: 'Assistant' }, /input system.*lower-case/],
    [{ system: '../other' }, /input system.*lower-case/],
    [{ release: '' }, /input release.*required/],
    [{ release: 'a\nb' }, /input release.*printable/],
    [{ 'history-bucket': '' }, /history-bucket and history-path.*one of them/],
    [{ 'history-path': 'copy' }, /history-bucket and history-path.*two histories/],
    [{ 'redaction-key': 'short' }, /input redaction-key.*16 characters/],
    [{ 'signing-key': 'not a key' }, /input signing-key.*Ed25519/],
    [{ 'signing-key': String(rsa) }, /input signing-key.*Ed25519/],
    [{ 'verification-keys': 'abc' }, /input verification-keys.*name\+keyid\+key/],
    [{ policies: 'coverage=strict' }, /input policies.*advisory, mandatory, disabled/],
    [{ resources: 'ecs-service: a/b' }, /input resources.*not a list/],
    [{ resources: '- ecs-services: a/b' }, /input resources.*item 1.*unknown kind/],
    [
      { resources: '- ecs-service: a/b\n- listener-rule: web' },
      /input resources.*item 2.*ARN of a listener rule/,
    ],
    [{ resources: '- { lambda: a, listener: b }' }, /input resources.*item 1/],
    [{ versions: '- model' }, /input versions.*not a map/],
    [{ versions: 'weights: []' }, /input versions.*unknown axis/],
    [{ versions: 'model: [{ name: a }]' }, /input versions.*model, item 1.*one way/],
    [{ versions: 'model: [{ version: a }]' }, /input versions.*has no name/],
    [{ versions: 'model: [{ name: a, version: 1, s3: s3://a/b }]' }, /input versions.*one way/],
    [{ versions: 'model: [{ name: a, version: 1, sha: b }]' }, /input versions.*unknown member/],
    [{ versions: 'model: [{ name: a, version: 1, digest: zzz }]' }, /input versions.*algorithm:hex/],
    [{ versions: 'model: [{ name: a, mlflow: "models:/a/latest" }]' }, /input versions.*models:\/name\/3/],
    [{ versions: 'model: [{ name: a, hugging-face: a }]' }, /input versions.*owner\/name@revision/],
    [
      { 'mlflow-tracking-uri': 'https://user:pass@mlflow.example' },
      /input mlflow-tracking-uri.*without user/,
    ],
    [{ 'hugging-face-url': 'ftp://hub.example' }, /input hugging-face-url.*cannot be used/],
    [{ 'opa-url': 'https://opa.example' }, /input opa-url.*v1\/data\/package\/rule/],
    [{ 'opa-url': 'https://me:secret@opa.example/v1/data/a' }, /input opa-url.*without user/],
    [{ 'autoscaled-services': 'production' }, /input autoscaled-services.*cluster\/service/],
    [{ mode: 'log' }, /input mode/],
  ])('%j', (given, message) => {
    expect(() => readInputs(readerOf({ ...record, ...given }))).toThrow(message)
  })

  test('an address with a password in it, without quoting it', () => {
    const versions = 'data: [{ name: a, version: 1, uri: "https://me:swordfish@data.example.com/x" }]'
    expect(() => readInputs(readerOf({ ...record, versions }))).toThrow(/data, item 1: uri holds a secret/)
    expect(() => readInputs(readerOf({ ...record, versions }))).not.toThrow(/swordfish/)
  })

  test('and never quotes a key', () => {
    const secret = '-----BEGIN PRIVATE KEY-----\nswordfish\n-----END PRIVATE KEY-----'
    expect(() => readInputs(readerOf({ ...record, 'signing-key': secret }))).not.toThrow(/swordfish/)
  })
})
