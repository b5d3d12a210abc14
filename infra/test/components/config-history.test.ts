import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as pulumi from '@pulumi/pulumi'
import { ConfigHistory } from '../../components/config-history/config-history.ts'
import { GLOBAL_RESOURCE_TYPES } from '../../components/config-history/resource-types.ts'
import { seedConfigHistory } from '../reference-programs/config-history.ts'
import { declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, statements, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const ours = () => new ConfigHistory('history')

describe('ConfigHistory', () => {
  test('holds what every program must hold, with the smallest and with all arguments', async () => {
    await holdInvariants(ours)
    await holdInvariants(
      () =>
        new ConfigHistory('history', {
          recordsGlobalTypes: true,
          deliveryFrequency: 'One_Hour',
          retentionDays: 30,
          kmsKeyArn: pulumi.output('arn:aws:kms:eu-central-1:123456789012:key/1'),
        }),
    )
  })

  test('starts the recorder after the channel, the channel after recorder, bucket policy and role', async () => {
    const made = await declare(ours)
    const started = one(made, 'RecorderStatus')
    const channel = one(made, 'DeliveryChannel')
    assert.equal(started.inputs.isEnabled, true)
    assert.ok(waitsFor(made, started, channel))
    for (const earlier of [
      one(made, 'Recorder'),
      one(made, 'BucketPolicy', 'history-delivery'),
      one(made, 'RolePolicy'),
      one(made, 'RolePolicyAttachment'),
    ]) {
      assert.ok(waitsFor(made, channel, earlier), `${earlier.type} comes first`)
    }
    assert.ok(!waitsFor(made, one(made, 'Recorder'), channel), 'no circle')
  })

  test('keeps Object Lock away from the bucket to which AWS Config delivers, and locks the history', async () => {
    const made = await declare(ours)
    assert.equal(one(made, 'Bucket', 'history-delivery').inputs.objectLockEnabled, false)
    assert.equal(one(made, 'Bucket', 'history-history').inputs.objectLockEnabled, true)
    assert.deepEqual(one(made, 'BucketObjectLockConfiguration').inputs.rule, {
      defaultRetention: { mode: 'COMPLIANCE', days: 365 },
    })
    assert.ok(all(made, 'Bucket').every((bucket) => bucket.retainOnDelete))
  })

  test('adopts an existing recorder and channel as they are, and makes nothing of AWS Config', async () => {
    const made = await declare(
      () =>
        new ConfigHistory('history', {
          recorder: { kind: 'adopt', recorderName: 'default', channelName: 'main' },
        }),
    )
    assert.deepEqual(
      made.resources.filter(({ type }) => /:cfg\/|:iam\//.test(type)),
      [],
    )
    assert.equal(made.outputs.recorderName, 'history')
  })

  test('touches nothing of AWS Config where the recorder belongs to others', async () => {
    const made = await declare(() => new ConfigHistory('history', { recorder: { kind: 'leave-alone' } }))
    assert.deepEqual(
      made.resources.filter(({ type }) => /:cfg\/|:iam\//.test(type)),
      [],
    )
    assert.equal(made.outputs.historyBucketName, 'history-history-id')
    assert.equal(made.outputs.deliveryBucketName, undefined)
  })

  test('records what changes often once a day, and only what is recorded at all', async () => {
    const made = await declare(
      () =>
        new ConfigHistory('history', {
          resourceTypes: ['AWS::S3::Bucket'],
          dailyResourceTypes: ['AWS::S3::Bucket', 'AWS::ECS::Service'],
        }),
    )
    assert.deepEqual(one(made, 'Recorder').inputs.recordingMode.recordingModeOverride.resourceTypes, [
      'AWS::S3::Bucket',
    ])
  })

  test('gives the key to buckets, role and channel', async () => {
    const key = 'arn:aws:kms:eu-central-1:123456789012:key/1'
    const made = await declare(() => new ConfigHistory('history', { kmsKeyArn: key }))
    assert.equal(one(made, 'DeliveryChannel').inputs.s3KmsKeyArn, key)
    assert.deepEqual(statements(one(made, 'RolePolicy').inputs.policy).at(-1).Resource, [key])
    for (const { inputs } of all(made, 'BucketServerSideEncryptionConfiguration')) {
      assert.equal(inputs.rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId, key)
    }
  })
})

testDefects(
  'config-history §1.7',
  [
    {
      name: '1: nothing starts the recorder',
      isMended: (made) => one(made, 'RecorderStatus').inputs.isEnabled === true,
    },
    {
      name: '2: no bucket policy, so that delivery is refused (InsufficientDeliveryPolicy)',
      isMended: (made) => {
        const allowed = statements(one(made, 'BucketPolicy', 'history-delivery').inputs.policy)
          .filter(({ Principal }) => Principal?.Service === 'config.amazonaws.com')
          .map(({ Action, Condition, Resource }) => [Action[0], Condition.StringEquals, Resource[0]])
        const here = { 'AWS:SourceAccount': '123456789012' }
        const bucket = 'arn:aws:s3:::history-delivery'
        assert.deepEqual(allowed, [
          ['s3:GetBucketAcl', here, bucket],
          ['s3:ListBucket', here, bucket],
          [
            's3:PutObject',
            { ...here, 's3:x-amz-acl': 'bucket-owner-full-control' },
            `${bucket}/AWSLogs/123456789012/Config/*`,
          ],
        ])
        return true
      },
    },
    {
      name: '3: the channel does not wait for the recorder',
      isMended: (made) => waitsFor(made, one(made, 'DeliveryChannel'), one(made, 'Recorder')),
    },
    {
      name: '4: a placeholder in place of the role',
      isMended: (made) =>
        /^arn:aws:iam:/.test(String(one(made, 'Recorder').inputs.roleArn)) &&
        statements(one(made, 'Role').inputs.assumeRolePolicy)[0].Principal.Service === 'config.amazonaws.com',
    },
    {
      name: '5: exports the website address of a bucket that has none',
      isMended: (made) => Object.values(made.outputs).every((value) => typeof value === 'string'),
    },
    {
      name: '6: an ARN is called a secret, which is none',
      isMended: (made) => typeof one(made, 'Recorder').inputs.roleArn === 'string',
    },
    {
      name: '7a: the bucket has no versions',
      isMended: (made) => everyBucketHas(made, 'BucketVersioning'),
    },
    {
      name: '7b: nothing locks what was recorded',
      isMended: (made) =>
        one(made, 'BucketObjectLockConfiguration').inputs.rule.defaultRetention.mode === 'COMPLIANCE',
    },
    {
      name: '7c: the bucket has no encryption of its own',
      isMended: (made) => everyBucketHas(made, 'BucketServerSideEncryptionConfiguration'),
    },
    {
      name: '7d: nothing closes the bucket to the public',
      isMended: (made) =>
        everyBucketHas(made, 'BucketPublicAccessBlock') &&
        all(made, 'BucketPublicAccessBlock').every(
          ({ inputs }) =>
            inputs.blockPublicAcls &&
            inputs.blockPublicPolicy &&
            inputs.ignorePublicAcls &&
            inputs.restrictPublicBuckets,
        ),
    },
    {
      name: '8: records IAM in every Region',
      isMended: (made) => {
        const { recordingGroup } = one(made, 'Recorder').inputs
        return (
          recordingGroup.includeGlobalResourceTypes === false &&
          recordingGroup.resourceTypes.every((type: string) => !GLOBAL_RESOURCE_TYPES.includes(type))
        )
      },
    },
    {
      name: '9: records everything, whatever it costs',
      isMended: (made) => {
        const { allSupported, recordingStrategies } = one(made, 'Recorder').inputs.recordingGroup
        return allSupported === false && recordingStrategies[0].useOnly === 'INCLUSION_BY_RESOURCE_TYPES'
      },
    },
    {
      name: '10: nothing is ever compared: no place for the history that record-config diffs and proves',
      isMended: (made) => typeof made.outputs.historyBucketName === 'string',
    },
  ],
  seedConfigHistory,
  ours,
)

function everyBucketHas(made: Parameters<typeof all>[0], type: string): boolean {
  const settings = all(made, type).map(({ inputs }) => inputs.bucket)
  return all(made, 's3/bucket:Bucket').every(({ name }) => settings.includes(`${name}-id`))
}
