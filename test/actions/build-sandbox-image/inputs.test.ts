import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type BuildInputs, readInputs } from '../../../actions/build-sandbox-image/inputs.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string; readonly required?: boolean }>
}

const action: ActionFile = parse(readFileSync('actions/build-sandbox-image/action.yml', 'utf8'))

function readerOf(given: Record<string, string>): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

const least = { 'asset-id': '6.0.0', project: 'sandbox', 'source-version': 'c0ffee' }

function buildOf(given: Record<string, string>): BuildInputs {
  const inputs = readInputs(readerOf(given))
  if (inputs.mode !== 'codebuild') throw new Error('a build was asked for')
  return inputs
}

describe('readInputs', () => {
  test('reads exactly the inputs of action.yml', () => {
    const reader = readerOf(least)
    readInputs(reader)
    expect([...reader.names].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('takes the defaults of action.yml', () => {
    expect(readInputs(readerOf(least))).toMatchObject({
      dryRun: false,
      source: { project: 'sandbox' },
      request: {
        assetId: '6.0.0',
        amiName: 'ai-sandbox-6.0.0',
        assetTagKey: 'ai-ops:asset-id',
        environment: [],
        timeoutMs: undefined,
        vmImages: undefined,
      },
    })
  })

  test.each([
    ['s3://images', '', 'https://images.s3.amazonaws.com/'],
    ['s3://images/', '', 'https://images.s3.amazonaws.com/'],
    ['s3://images/vm', 'vm/', 'https://images.s3.amazonaws.com/'],
    ['s3://images/a/b//', 'a/b/', 'https://images.s3.amazonaws.com/'],
  ])('reads the place %s', (place, prefix, baseUrl) => {
    expect(buildOf({ ...least, 'vm-image-location': place }).request.vmImages).toEqual({
      location: { bucket: 'images', prefix, baseUrl },
      formats: ['VHD', 'VMDK'],
    })
  })

  test('reads formats in any case, each once, and a base address', () => {
    const given = {
      ...least,
      'vm-image-location': 's3://images',
      'vm-image-formats': 'raw\nRAW, vhd',
      'vm-image-base-url': 'https://d1.cloudfront.net',
    }
    expect(buildOf(given).request.vmImages).toEqual({
      location: { bucket: 'images', prefix: '', baseUrl: 'https://d1.cloudfront.net/' },
      formats: ['RAW', 'VHD'],
    })
  })

  test.each([
    [{ project: '' }, 'exactly one of the inputs `project` and `stack`'],
    [{ stack: 'x' }, 'Given: both'],
    [{ 'asset-id': '' }, 'input asset-id: a value is required'],
    [{ 'asset-id': 'My Release' }, 'input asset-id: this cannot be an asset id'],
    [{ 'asset-tag-key': 'aws:x' }, 'input asset-tag-key'],
    [{ 'asset-tag-key': 'a*' }, 'input asset-tag-key'],
    [{ timeout: '4m' }, 'input timeout'],
    [{ timeout: '37h' }, 'input timeout'],
    [{ 'vm-image-location': 'https://images' }, 'input vm-image-location'],
    [{ 'vm-image-formats': 'QCOW2' }, 'input vm-image-formats'],
    [{ 'vm-image-location': 's3://images', 'vm-image-formats': '# none' }, 'at least one format'],
    [{ 'vm-image-location': 's3://images', 'vm-image-base-url': 'ftp://x' }, 'input vm-image-base-url'],
    [{ environment: 'A: [' }, 'input environment: invalid YAML'],
    [{ environment: 'GITHUB_TOKEN: abc' }, 'input environment: GITHUB_TOKEN: a secret must not'],
  ])('refuses %j', (given, message) => {
    expect(() => readInputs(readerOf({ ...least, ...given }))).toThrow(message)
  })

  test('a sweep changes nothing unless told so, and needs no asset id', () => {
    expect(readInputs(readerOf({ mode: 'sweep' }))).toMatchObject({
      mode: 'sweep',
      dryRun: true,
      olderThanMs: 21_600_000,
      scope: { runId: undefined, assetId: undefined, assetTagKey: 'ai-ops:asset-id' },
    })
    const given = {
      mode: 'sweep',
      'dry-run': 'false',
      'older-than': '12h',
      'run-id': '17',
      'asset-id': '6.0.0',
    }
    expect(readInputs(readerOf(given))).toMatchObject({
      dryRun: false,
      olderThanMs: 43_200_000,
      scope: { runId: '17', assetId: '6.0.0' },
    })
    expect(() => readInputs(readerOf({ mode: 'sweep', 'older-than': '30m' }))).toThrow('input older-than')
  })

  test('a publication takes who may start the AMI, each once, and until when', () => {
    const given = {
      mode: 'publish',
      'asset-id': '6.0.0',
      'launch-permission': 'public, 111122223333, public',
      'deprecate-after': '90d',
    }
    expect(readInputs(readerOf(given))).toMatchObject({
      dryRun: false,
      runId: undefined,
      request: { grantees: ['public', '111122223333'], deprecateAfterMs: 7_776_000_000 },
    })
  })

  test.each([
    [{}, 'nothing is to be published'],
    [{ 'launch-permission': 'everybody' }, 'input launch-permission'],
    [{ 'launch-permission': '12345' }, 'input launch-permission'],
    [{ 'launch-permission': 'public', 'deprecate-after': '731d' }, 'input deprecate-after'],
    [{ 'launch-permission': '111122223333', 'deprecate-after': '3651d' }, 'input deprecate-after'],
  ])('refuses a publication with %j', (given, message) => {
    expect(() => readInputs(readerOf({ mode: 'publish', 'asset-id': '6.0.0', ...given }))).toThrow(message)
  })

  test('finds the project through a stack', () => {
    expect(buildOf({ ...least, project: '', stack: 'release' }).source).toEqual({
      stack: 'release',
    })
  })
})
