import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RELEASE_ACTIONS } from '../../components/release-identity/declared-actions.ts'
import { ConfigurationError } from '../../configuration/configuration-error.ts'
import { readSettings } from '../../configuration/settings.ts'
import { type Declaration, type Declared, declare } from '../support/declare.ts'
import { all, one, statements } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'
import { FULL, IMAGE, LIFECYCLE_POLICY, program, SMALLEST, stack, WITH_MACHINES } from '../support/stacks.ts'

describe('index.ts', () => {
  test('makes only a provider from the smallest configuration, and one part for one key', async () => {
    assert.deepEqual(
      (await holdInvariants(program, stack(SMALLEST))).resources.map(({ type }) => type),
      ['pulumi:providers:aws'],
    )
    const made = await holdInvariants(program, stack({ ...SMALLEST, history: {} }))
    assert.equal(all(made, 'Recorder').length, 1)
  })

  test('makes everything from the full configuration, in one Region and with one tag', async () => {
    await holdInvariants(program, stack(WITH_MACHINES))
    const made = await holdInvariants(program, stack(FULL))
    for (const part of [
      'ConfigHistory',
      'ImageRegistry',
      'CanaryService',
      'SandboxBuild',
      'ReleaseIdentity',
      'GcpHttpLoadBalancer',
      'GcpReleaseIdentity',
    ]) {
      assert.equal(made.resources.filter(({ type }) => type === `ai-ops:infra:${part}`).length, 1, part)
    }
    const provider = one(made, 'providers:aws').inputs
    assert.equal(provider.region, 'eu-central-1')
    assert.match(JSON.stringify(provider.defaultTags), /Team\/Service 1/)
    assert.match(JSON.stringify(one(made, 'providers:gcp').inputs.defaultLabels), /team-service-1/)
    for (const resource of made.resources.filter(({ type }) => type.startsWith('aws:'))) {
      assert.match(resource.provider, /pulumi:providers:aws::aws::/, `${resource.type} ${resource.name}`)
    }
  })

  test('gives roles rights on what it made, and no empty ones', async () => {
    const made = await declare(program, 'update', stack(FULL))
    const resources = policies(made).flatMap(({ Resource }) => Resource)
    assert.ok(resources.includes('arn:aws:s3:::history-history/*'))
    assert.ok(resources.every((arn) => arn === '*' || arn.startsWith('arn:aws:')))
    for (const action of RELEASE_ACTIONS) one(made, 'RolePolicy', `release-${action}`)
  })

  test('refuses a wrong value before it declares anything', async () => {
    const declared: Declared[] = []
    const wrong = stack({ ...FULL, service: { ...FULL.service, port: 0 } })
    await assert.rejects(
      declare(program, 'update', wrong, declared),
      /ai-ops:service\.port: given 0\. Allowed: a whole number from 1 to 65535\./,
    )
    assert.deepEqual(
      declared.map(({ type }) => type),
      ['pulumi:pulumi:Stack'],
    )
  })
})

describe('readSettings', () => {
  const cases: readonly [string, object, string, RegExp][] = [
    ['nothing', {}, 'ai-ops:region', /Region/],
    ['a region', { region: 'frankfurt' }, 'ai-ops:region', /eu-central-1/],
    ['an unknown key', { ...SMALLEST, histroy: {} }, 'ai-ops:histroy', /one of the keys region, .*history/],
    [
      'an unknown key inside',
      { ...SMALLEST, history: { retention: 3 } },
      'ai-ops:history.retention',
      /retentionDays/,
    ],
    ['text for an object', { ...SMALLEST, history: 'yes' }, 'ai-ops:history', /an object/],
    [
      'a number as text',
      { ...SMALLEST, history: { retentionDays: '30' } },
      'ai-ops:history.retentionDays',
      /1 to 36500/,
    ],
    [
      'half a day',
      { ...SMALLEST, history: { retentionDays: 0.5 } },
      'ai-ops:history.retentionDays',
      /whole number/,
    ],
    [
      'a frequency',
      { ...SMALLEST, history: { deliveryFrequency: 'Daily' } },
      'ai-ops:history.deliveryFrequency',
      /One_Hour, /,
    ],
    [
      'adoption without names',
      { ...SMALLEST, history: { recorder: { kind: 'adopt' } } },
      'ai-ops:history.recorder.recorderName',
      /a name/,
    ],
    [
      'a policy',
      { ...SMALLEST, images: { repositories: { m: { lifecyclePolicy: { rules: [] } } } } },
      'ai-ops:images.repositories.m.lifecyclePolicy',
      /at least one rule/,
    ],
    [
      'no policy',
      { ...SMALLEST, images: { repositories: { m: {} } } },
      'ai-ops:images.repositories.m.lifecyclePolicy',
      /lifecycle policy/,
    ],
    [
      'a repository name',
      { ...SMALLEST, images: { repositories: { 'A B': { lifecyclePolicy: LIFECYCLE_POLICY } } } },
      'ai-ops:images.repositories.A B',
      /ECR repository/,
    ],
    [
      'six movable tags',
      {
        ...SMALLEST,
        images: { repositories: { m: { lifecyclePolicy: LIFECYCLE_POLICY, mutableTags: [...'abcdef'] } } },
      },
      'ai-ops:images.repositories.m.mutableTags',
      /up to 5/,
    ],
    [
      'one zone',
      { ...FULL, service: { ...FULL.service, loadBalancerSubnetIds: ['subnet-01234567'] } },
      'ai-ops:service.loadBalancerSubnetIds',
      /2 or more/,
    ],
    [
      'plain HTTP to the internet',
      { ...FULL, service: { ...FULL.service, certificateArn: undefined } },
      'ai-ops:service.certificateArn',
      /exposure internet/,
    ],
    [
      'a tag for a digest',
      {
        ...FULL,
        service: {
          ...FULL.service,
          compute: { kind: 'fargate', a: { image: 'x:latest' }, b: { image: IMAGE } },
        },
      },
      'ai-ops:service.compute.a.image',
      /digest/,
    ],
    [
      'a missing side',
      {
        ...FULL,
        service: {
          ...FULL.service,
          compute: { kind: 'instances', a: { imageId: 'ami-01234567', instanceType: 'm7g.large' } },
        },
      },
      'ai-ops:service.compute.b',
      /an object/,
    ],
    [
      'three quarters of a CPU',
      {
        ...FULL,
        service: {
          ...FULL.service,
          compute: { kind: 'fargate', a: { image: IMAGE, cpu: 768 }, b: { image: IMAGE } },
        },
      },
      'ai-ops:service.compute.a.cpu',
      /512, 1024/,
    ],
    [
      'a network',
      { ...FULL, sandbox: { ...FULL.sandbox, allowedCidrs: ['10.0.0.1'] } },
      'ai-ops:sandbox.allowedCidrs',
      /192\.0\.2\.0\/24/,
    ],
    [
      'a rate',
      { ...FULL, sandbox: { ...FULL.sandbox, downloadsPerFiveMinutes: 5 } },
      'ai-ops:sandbox.downloadsPerFiveMinutes',
      /from 10/,
    ],
    [
      'a log period',
      { ...FULL, sandbox: { ...FULL.sandbox, logDays: 31 } },
      'ai-ops:sandbox.logDays',
      /30, 60/,
    ],
    [
      'a repository without ids',
      { ...FULL, identity: { repository: 'octocat/service' } },
      'ai-ops:identity.repository',
      /owner@id\/name@id/,
    ],
    [
      'an unknown action',
      { ...FULL, identity: { ...FULL.identity, environments: { publish: 'x' } } },
      'ai-ops:identity.environments.publish',
      /promote-canary/,
    ],
    [
      'a project',
      { ...FULL, gcp: { project: 'X', region: 'europe-west3' } },
      'ai-ops:gcp.project',
      /project/,
    ],
  ]
  for (const [name, values, key, allowed] of cases) {
    test(`refuses ${name} with key, value and what is allowed`, () => {
      assert.throws(
        () => readSettings(values as Record<string, unknown>, 'test'),
        (error: unknown) => {
          assert.ok(error instanceof ConfigurationError)
          const refusal = error.refusals.find((candidate) => candidate.key === key)
          assert.ok(refusal, error.message)
          assert.match(refusal.allowed, allowed)
          assert.ok(error.message.includes(`${key}: given `))
          return true
        },
      )
    })
  }

  test('says everything that is wrong at once', () => {
    const wrong = { region: 'x', history: { retentionDays: 0 }, sandbox: {} }
    assert.throws(
      () => readSettings(wrong, 'test'),
      (error: unknown) => error instanceof ConfigurationError && error.refusals.length === 3,
    )
  })
})

function policies(made: Declaration): { Resource: string[] }[] {
  return all(made, 'RolePolicy')
    .filter(({ name }) => name.startsWith('release-'))
    .flatMap(({ inputs }) => statements(inputs.policy))
}
