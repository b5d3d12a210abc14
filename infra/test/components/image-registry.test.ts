import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as pulumi from '@pulumi/pulumi'
import { requirePolicy } from '../../../actions/prune-images/policy/parse-policy.ts'
import { ImageRegistry, type ImageRegistryArgs } from '../../components/image-registry/image-registry.ts'
import { seedImageRegistry } from '../reference-programs/image-registry.ts'
import { declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const lifecyclePolicy =
  '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":5},"action":{"type":"expire"}}]}'
const smallest: ImageRegistryArgs = { repositories: { 'ml/model': { lifecyclePolicy } } }
const full: ImageRegistryArgs = {
  repositories: {
    'ml/model': { lifecyclePolicy, mutableTags: ['latest', 'dev-*'] },
    sandbox: { lifecyclePolicy },
  },
  kmsKeyArn: pulumi.output('arn:aws:kms:eu-central-1:123456789012:key/1'),
  pullTimeExclusions: { prune: pulumi.output('arn:aws:iam::123456789012:role/prune') },
  registry: { scanning: 'enhanced', signing: true, replicationRegions: ['eu-west-1', 'us-east-1'] },
}
const make = (args: ImageRegistryArgs) => () => new ImageRegistry('images', args)

describe('ImageRegistry', () => {
  test('holds what every program must hold, with the smallest and with all arguments', async () => {
    await holdInvariants(make(smallest))
    await holdInvariants(make(full))
  })

  test('lets only those tags move that it was told', async () => {
    const made = await declare(make(full))
    const model = one(made, 'Repository', 'images-ml-model').inputs
    assert.equal(model.imageTagMutability, 'IMMUTABLE_WITH_EXCLUSION')
    assert.deepEqual(model.imageTagMutabilityExclusionFilters, [
      { filter: 'latest', filterType: 'WILDCARD' },
      { filter: 'dev-*', filterType: 'WILDCARD' },
    ])
    assert.equal(one(made, 'Repository', 'images-sandbox').inputs.imageTagMutability, 'IMMUTABLE')
  })

  test('gives ECR the policy that prune-images reads, long enough for it', async () => {
    const { policy } = one(await declare(make(smallest)), 'LifecyclePolicy').inputs
    assert.deepEqual(requirePolicy(policy, 'test'), requirePolicy(lifecyclePolicy, 'test'))
    assert.ok(policy.length >= 100)
  })

  test('refuses a policy that ECR would refuse, and too many movable tags, with what is allowed', async () => {
    const bad = lifecyclePolicy.replace('imageCountMoreThan', 'sinceImagePulled')
    await assert.rejects(
      declare(make({ repositories: { model: { lifecyclePolicy: bad } } })),
      /lifecycle policy of repository model: .*countUnit/s,
    )
    const mutableTags = ['a', 'b', 'c', 'd', 'e', 'f']
    await assert.rejects(
      declare(make({ repositories: { model: { lifecyclePolicy, mutableTags } } })),
      /model: .*6 patterns.*up to 5/s,
    )
  })

  test('does not count the pulls of CI', async () => {
    const made = await declare(make(full))
    assert.equal(
      one(made, 'PullTimeUpdateExclusion').inputs.principalArn,
      'arn:aws:iam::123456789012:role/prune',
    )
  })

  test('signs what is pushed', async () => {
    const { inputs } = one(await declare(make(full)), 'cloudcontrol/resource:Resource')
    assert.equal(inputs.typeName, 'AWS::ECR::SigningConfiguration')
    assert.deepEqual(JSON.parse(inputs.desiredState), {
      Rules: [
        {
          SigningProfileArn: 'arn:aws:signer:eu-central-1:123456789012:SigningProfile/images',
          RepositoryFilters: [
            { Filter: 'ml/model', FilterType: 'WILDCARD_MATCH' },
            { Filter: 'sandbox', FilterType: 'WILDCARD_MATCH' },
          ],
        },
      ],
    })
  })

  test('names the signing profile as Signer takes it', async () => {
    const { namePrefix } = one(await declare(make(full)), 'SigningProfile').inputs
    assert.match(`${namePrefix}20261127`, /^[0-9A-Za-z_]{2,64}$/)
  })

  test('makes copies as movable and as encrypted as their source', async () => {
    const made = await declare(make(full))
    for (const { inputs } of all(made, 'RepositoryCreationTemplate')) {
      const movable = inputs.prefix === 'ml/model'
      assert.equal(inputs.imageTagMutability, movable ? 'IMMUTABLE_WITH_EXCLUSION' : 'IMMUTABLE')
      assert.deepEqual(inputs.encryptionConfigurations, [{ encryptionType: 'KMS' }])
      assert.equal(typeof inputs.customRoleArn, 'string')
    }
  })

  test('makes the templates of the copies before the first copy, each with the policy', async () => {
    const made = await declare(make(full))
    const templates = all(made, 'RepositoryCreationTemplate')
    assert.deepEqual(templates.map(({ inputs }) => `${inputs.region} ${inputs.prefix}`).sort(), [
      'eu-west-1 ml/model',
      'eu-west-1 sandbox',
      'us-east-1 ml/model',
      'us-east-1 sandbox',
    ])
    const replication = one(made, 'ReplicationConfiguration')
    for (const template of templates) {
      assert.ok(waitsFor(made, replication, template))
      assert.ok(template.inputs.lifecyclePolicy.includes('imageCountMoreThan'))
    }
  })

  test('leaves the registry alone unless told', async () => {
    const types = (await declare(make(smallest))).resources.map(({ type }) => type)
    assert.deepEqual(types, [
      'ai-ops:infra:ImageRegistry',
      'aws:ecr/repository:Repository',
      'aws:ecr/lifecyclePolicy:LifecyclePolicy',
    ])
  })
})

testDefects(
  'image-lifecycle, the seed program',
  [
    {
      name: '1: every tag may be overwritten',
      isMended: (made) =>
        all(made, 'Repository').every(({ inputs }) => inputs.imageTagMutability === 'IMMUTABLE'),
    },
    {
      name: '2: the policy is a document where ECR takes text, and secret though it is none',
      isMended: (made) => typeof one(made, 'LifecyclePolicy').inputs.policy === 'string',
    },
    {
      name: '3: the images go with the stack',
      isMended: (made) => all(made, 'Repository').every(({ retainOnDelete }) => retainOnDelete),
    },
  ],
  seedImageRegistry,
  make(smallest),
)
