import { expect, test } from '@jest/globals'
import {
  itemFromApi,
  itemFromSnapshot,
} from '../../../../actions/record-config/collect/configuration-item.ts'
import { diffValue } from '../../../../actions/record-config/diff/diff-value.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'

const plain = { key: undefined, isPlain: () => true }

/** A bucket as it stands in a snapshot file; what it says is nested, and one part is JSON in a text in a text. */
const inSnapshot = {
  configurationItemVersion: '1.3',
  configurationItemCaptureTime: '2026-11-20T06:00:00.000Z',
  configurationStateId: 1763618400000,
  awsAccountId: '123456789012',
  awsRegion: 'eu-central-1',
  configurationItemStatus: 'OK',
  resourceType: 'AWS::S3::Bucket',
  resourceId: 'models',
  ARN: 'arn:aws:s3:::models',
  tags: { system: 'assistant' },
  relationships: [{ resourceId: 'policy', resourceType: 'AWS::IAM::Policy', name: 'Is associated with' }],
  configuration: { name: 'models', creationDate: '2026-01-01T00:00:00.000Z', size: 9007199254740991 },
  supplementaryConfiguration: {
    AccessControlList: '"{\\"grantList\\":null,\\"owner\\":{\\"id\\":\\"1\\"}}"',
    BucketPolicy: { policyText: '{"Version":"2012-10-17","Statement":[]}' },
  },
}

test('an item of a snapshot is read under the names of the file', () => {
  const found = itemFromSnapshot(JSON.stringify(inSnapshot))
  expect(found).toMatchObject({
    key: 'config:123456789012/eu-central-1/AWS::S3::Bucket/models',
    type: 'AWS::S3::Bucket',
    source: 'config-snapshot',
    body: {
      arn: 'arn:aws:s3:::models',
      tags: { system: 'assistant' },
      configuration: { name: 'models' },
    },
  })
})

test('when it was taken, and what its neighbours do, is not a change', () => {
  const of = (item: object) =>
    normalise({
      body: itemFromSnapshot(JSON.stringify(item))?.body ?? null,
      type: 'AWS::S3::Bucket',
      key: 'k',
      redaction: plain,
    })
  const later = {
    ...inSnapshot,
    configurationItemCaptureTime: '2026-11-21T06:00:00.000Z',
    configurationStateId: 1763704800000,
    relationships: [],
  }
  const changes = diffValue(of(inSnapshot), of(later), 'AWS::S3::Bucket')
  expect(changes.map((change) => change.class)).toEqual(['ephemeral'])
})

test('a resource is one of its account, region and type: the same id elsewhere is another', () => {
  const variants = [
    {},
    { awsRegion: 'us-east-1' },
    { awsAccountId: '210987654321' },
    { resourceType: 'AWS::S3::Other' },
  ]
  const keys = variants.map((other) => itemFromSnapshot(JSON.stringify({ ...inSnapshot, ...other }))?.key)
  expect(new Set(keys).size).toBe(variants.length)
})

test('discovered or recorded, it is the same configuration', () => {
  const of = (configurationItemStatus: string) =>
    itemFromSnapshot(JSON.stringify({ ...inSnapshot, configurationItemStatus }))
  expect(of('ResourceDiscovered')).toEqual(of('OK'))
})

test('documents in texts are compared as documents, however often they were quoted', () => {
  const of = (AccessControlList: string) => {
    const item = { ...inSnapshot, supplementaryConfiguration: { AccessControlList } }
    return normalise({
      body: itemFromSnapshot(JSON.stringify(item))?.body ?? null,
      type: 'AWS::S3::Bucket',
      key: 'k',
      redaction: plain,
    })
  }
  expect(of('{"b":1,"a":[2]}')).toEqual(of('{ "a": [2], "b": 1 }'))
})

test('an item of the API holds its configuration as a text, and keeps every digit', () => {
  const found = itemFromApi({
    resourceType: 'AWS::S3::Bucket',
    resourceId: 'models',
    arn: 'arn:aws:s3:::models',
    accountId: '123456789012',
    awsRegion: 'eu-central-1',
    configurationItemStatus: 'OK',
    configuration: '{"name":"models","size":9007199254740993}',
    supplementaryConfiguration: { AccessControlList: '"{\\"owner\\":1}"', Broken: 'not json' },
  })
  expect(found).toMatchObject({
    key: 'config:123456789012/eu-central-1/AWS::S3::Bucket/models',
    source: 'config',
    body: {
      configuration: { name: 'models', size: '9007199254740993' },
      supplementaryConfiguration: { AccessControlList: '{"owner":1}', Broken: 'not json' },
    },
  })
})

test('a resource that is gone is not there', () => {
  for (const configurationItemStatus of ['ResourceDeleted', 'ResourceDeletedNotRecorded']) {
    expect(itemFromSnapshot(JSON.stringify({ ...inSnapshot, configurationItemStatus }))).toBeUndefined()
  }
})

test.each(['[]', '{}', '{"resourceType":"AWS::S3::Bucket"}', '{'])('%s is not an item', (text) => {
  expect(() => itemFromSnapshot(text)).toThrow(SyntaxError)
})
