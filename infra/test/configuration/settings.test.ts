import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { allows } from '../../../test/support/iam/evaluate.ts'
import { ConfigurationError } from '../../configuration/configuration-error.ts'
import { CONFIGURATION } from '../../configuration/schema.ts'
import { readSettings } from '../../configuration/settings.ts'
import { SETTINGS_SCHEMA_FILE } from '../../scripts/settings-schema.ts'
import { declare } from '../support/declare.ts'
import { all, one } from '../support/find.ts'
import { runByPulumi } from '../support/run-by-pulumi.ts'
import { DEFAULTS, FULL, program, SMALLEST, stack, WITH_MACHINES } from '../support/stacks.ts'

const role = 'arn:aws:iam::123456789012:role/ci'

/** The settings of components that only some stacks need. */
const RARE = {
  ...DEFAULTS,
  history: {
    resourceTypes: ['AWS::ECS::Service'],
    dailyResourceTypes: ['AWS::ECS::Service'],
    kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/1',
  },
  images: { ...DEFAULTS.images, pullTimeExclusions: { ci: role } },
  sandbox: {
    ...DEFAULTS.sandbox,
    ciBuildspec: 'ci/test.yaml',
    connectionArn: 'arn:aws:codeconnections:us-east-1:123456789012:connection/1',
    releaseBuildspec: 'ci/release.yaml',
    keyPrefix: 'build-key-',
    privateUntilPublished: true,
  },
  identity: {
    ...DEFAULTS.identity,
    sessionHours: 4,
    others: {
      listenerArns: ['arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/own/1/2'],
      functionArns: ['arn:aws:lambda:us-east-1:123456789012:function:checkout'],
      endpointArns: ['arn:aws:sagemaker:us-east-1:123456789012:endpoint/ranker'],
      ecsServiceArns: ['arn:aws:ecs:us-east-1:123456789012:service/prod/shop'],
      parameterArns: ['arn:aws:ssm:us-east-1:123456789012:parameter/assistant/*'],
      objectArns: ['arn:aws:s3:::acme-models/*'],
      rollback: true,
      taskRoleArns: ['arn:aws:iam::123456789012:role/task'],
      inUseRoleArns: ['arn:aws:iam::210987654321:role/reader'],
    },
  },
  gcp: { ...DEFAULTS.gcp, a: { count: 1, image: 'my-project/my-image' } },
}

function refusalsOf(values: Record<string, unknown>) {
  try {
    readSettings(values, 'test')
  } catch (error) {
    assert.ok(error instanceof ConfigurationError)
    return error.refusals
  }
  return []
}

describe('a network that may call', () => {
  const at = (cidr: string) =>
    refusalsOf({ ...SMALLEST, service: { ...DEFAULTS.service, ingressCidrs: [cidr] } }).length
  for (const cidr of [
    '0.0.0.0/0',
    '255.255.255.255/32',
    '192.0.2.0/24',
    '2001:db8::/32',
    '::/0',
    'fe80::1/128',
  ])
    test(`can be ${cidr}`, () => assert.equal(at(cidr), 0))
  for (const cidr of [
    '999.0.0.0/8',
    '256.1.1.1/8',
    '10.0.0.0/33',
    '10.0.0/8',
    '2001:db8::1::2/64',
    '::/129',
    ':/0',
    'fffff::/32',
  ])
    test(`cannot be ${cidr}`, () => assert.equal(at(cidr), 1))
})

describe('rare settings', () => {
  const made = () => declare(program, 'update', stack(RARE))

  test('history.resourceTypes and dailyResourceTypes are what AWS Config records', async () => {
    const { recordingGroup, recordingMode } = one(await made(), 'Recorder').inputs
    assert.deepEqual(recordingGroup.resourceTypes, ['AWS::ECS::Service'])
    assert.deepEqual(recordingMode.recordingModeOverride.resourceTypes, ['AWS::ECS::Service'])
  })

  test('images.pullTimeExclusions are roles whose pulls do not count', async () => {
    assert.equal(one(await made(), 'PullTimeUpdateExclusion', 'images-ci').inputs.principalArn, role)
  })

  test('sandbox.ciBuildspec and releaseBuildspec are what the projects run', async () => {
    const projects = all(await made(), 'codebuild/project:Project')
    assert.deepEqual(
      projects.map(({ name, inputs }) => [name, inputs.source.buildspec]),
      [
        ['sandbox-ci', 'ci/test.yaml'],
        ['sandbox-release', 'ci/release.yaml'],
      ],
    )
  })

  test('sandbox.keyPrefix begins the key pairs that a build may delete', async () => {
    const policy = one(await made(), 'RolePolicy', 'sandbox-ci').inputs.policy
    assert.match(policy, /key-pair\/build-key-\*/)
  })

  test('identity.sessionHours is how long a session lasts', async () => {
    assert.equal(one(await made(), 'Role', 'release-promote-canary').inputs.maxSessionDuration, 4 * 3_600)
  })

  test('identity.others is what the roles may touch besides, and an encrypted history needs its key', async () => {
    const declaration = await made()
    const key = { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' }
    const may = async (action: string, right: string, resource: string, context = {}) =>
      allows(JSON.parse(one(declaration, 'RolePolicy', `release-${action}`).inputs.policy), {
        action: right,
        resource,
        context,
      })
    const rule = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/own/1/2/3'
    const checkout = 'arn:aws:lambda:us-east-1:123456789012:function:checkout'
    const ranker = 'arn:aws:sagemaker:us-east-1:123456789012:endpoint/ranker'
    const shop = 'arn:aws:ecs:us-east-1:123456789012:service/prod/shop'
    const deployment = `${shop.replace(':service/', ':service-deployment/')}/EZe5RNVLH6PPzHXINuP28`
    const kms = 'arn:aws:kms:us-east-1:123456789012:key/1'
    const parameter = 'arn:aws:ssm:us-east-1:123456789012:parameter/assistant/'
    const rows = [
      ['promote-canary', 'elasticloadbalancing:ModifyRule', rule],
      ['promote-canary', 'lambda:UpdateAlias', checkout],
      ['promote-canary', 'lambda:GetFunctionConfiguration', `${checkout}:8`],
      ['promote-canary', 'lambda:TagResource', checkout],
      ['promote-canary', 'sagemaker:UpdateEndpointWeightsAndCapacities', ranker],
      ['promote-canary', 'sagemaker:AddTags', ranker],
      ['promote-canary', 'ecs:ContinueServiceDeployment', deployment],
      ['promote-canary', 'ecs:StopServiceDeployment', deployment],
      ['promote-canary', 'ecs:UpdateService', shop],
      ['promote-canary', 'ecs:TagResource', shop],
      ['record-config', 'ssm:GetParametersByPath', parameter],
      ['record-config', 'ssm:GetParameters', `${parameter}prompt`],
      ['record-config', 's3:GetObject', 'arn:aws:s3:::acme-models/ranker.onnx'],
      ['prune-images', 'sts:AssumeRole', 'arn:aws:iam::210987654321:role/reader'],
    ] as const
    for (const [action, right, resource] of rows) assert.ok(await may(action, right, resource), right)
    for (const right of ['kms:GenerateDataKey', 'kms:Decrypt']) {
      assert.ok(await may('record-config', right, kms, key), right)
      assert.ok(!(await may('record-config', right, kms)), `${right} past S3`)
    }
    assert.ok(!(await may('promote-canary', 'elasticloadbalancing:ModifyRule', rule.replace('own', 'other'))))
    assert.ok(!(await may('promote-canary', 'lambda:UpdateAlias', checkout.replace('out', 'in'))))
    for (const right of ['sagemaker:UpdateEndpointWeightsAndCapacities', 'sagemaker:AddTags'])
      assert.ok(!(await may('promote-canary', right, `${ranker}-2`)), `${right} on another endpoint`)
    assert.ok(!(await may('promote-canary', 'sagemaker:UpdateEndpoint', ranker)))
    for (const right of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
      assert.ok(!(await may('promote-canary', right, deployment.replace('/shop/', '/shop-2/'))), right)
    assert.ok(!(await may('promote-canary', 'ecs:UpdateService', `${shop}-2`)))
  })

  test('identity.others.functionArns get a lease of their own, which promote-canary may begin', async () => {
    const declaration = await made()
    const lease = one(declaration, 'RolePolicy', 'functions-lease').inputs.policy
    assert.match(lease, /function:checkout/)
    const policy = JSON.parse(one(declaration, 'RolePolicy', 'release-promote-canary').inputs.policy)
    const group = one(declaration, 'ScheduleGroup', 'functions').inputs
    assert.ok(group)
    const passed = JSON.stringify(policy)
    assert.match(passed, /functions-lease/)
  })

  test('identity.others.endpointArns get a lease of their own, which promote-canary may begin', async () => {
    const declaration = await made()
    const lease = one(declaration, 'RolePolicy', 'endpoints-lease').inputs.policy
    assert.match(lease, /endpoint\/ranker/)
    assert.ok(one(declaration, 'ScheduleGroup', 'endpoints'))
    assert.match(one(declaration, 'RolePolicy', 'release-promote-canary').inputs.policy, /endpoints-lease/)
  })

  test('identity.others.leaseRoleArns are passed to leases in the default group, besides those of the service', async () => {
    const leaseRoleArn = 'arn:aws:iam::123456789012:role/own-lease'
    const { service, ...withoutService } = DEFAULTS
    const groupsWith = async (parts: object, others: object) => {
      const values = { ...withoutService, ...parts, identity: { ...DEFAULTS.identity, others } }
      const declaration = await declare(program, 'update', stack(values))
      const policy = JSON.parse(one(declaration, 'RolePolicy', 'release-promote-canary').inputs.policy)
      const may = (action: string, resource: string, context = {}) =>
        allows(policy, { action, resource, context })
      const schedule = (group: string) =>
        may('scheduler:CreateSchedule', `arn:aws:scheduler:eu-central-1:123456789012:schedule/${group}/lease`)
      return {
        default: await schedule('default'),
        service: await schedule('service'),
        payroll: await schedule('payroll'),
        pass: await may('iam:PassRole', leaseRoleArn, { 'iam:PassedToService': 'scheduler.amazonaws.com' }),
      }
    }
    const others = { leaseRoleArns: [leaseRoleArn] }
    const no = { default: false, service: false, payroll: false, pass: false }
    assert.deepEqual(await groupsWith({}, {}), no)
    assert.deepEqual(await groupsWith({}, others), { ...no, default: true, pass: true })
    assert.deepEqual(await groupsWith({ service }, {}), { ...no, service: true })
    assert.deepEqual(await groupsWith({ service }, others), {
      ...no,
      default: true,
      service: true,
      pass: true,
    })
  })

  test('the pulls of prune-images, which reads manifests, do not count as use', async () => {
    const { principalArn } = one(await made(), 'PullTimeUpdateExclusion', 'release-prune-images').inputs
    assert.match(principalArn, /Role\/release-prune-images$/)
  })

  test('gcp.a.image is what the machines of that version start from', async () => {
    const { disks } = one(await made(), 'InstanceTemplate', 'web-a').inputs
    assert.equal(disks[0].sourceImage, 'my-project/my-image')
  })
})

describe('a refusal', () => {
  test('tells every unknown key, and which are allowed', () => {
    const refusals = refusalsOf({ ...SMALLEST, history: { retention: 1, frequency: 2 } })
    assert.deepEqual(
      refusals.map(({ key, value }) => [key, value]),
      [
        ['ai-ops:history.retention', 1],
        ['ai-ops:history.frequency', 2],
      ],
    )
    for (const { allowed } of refusals) assert.match(allowed, /^one of the keys recorder, .*signingKeyArn$/)
  })

  test('tells each key once, with the whole list for a wrong item', () => {
    assert.deepEqual(refusalsOf({ ...FULL, sandbox: { ...FULL.sandbox, allowedCidrs: ['10.0.0.1', 'x'] } }), [
      {
        key: 'ai-ops:sandbox.allowedCidrs',
        value: ['10.0.0.1', 'x'],
        allowed: 'a list, each a network such as 192.0.2.0/24 or 2001:db8::/32',
      },
    ])
  })

  test('takes no list for an object', () => {
    assert.deepEqual(refusalsOf({ ...SMALLEST, history: [] }), [
      { key: 'ai-ops:history', value: [], allowed: 'an object' },
    ])
  })

  test('names the kinds of compute and of recorder', () => {
    const compute = refusalsOf({ ...FULL, service: { ...FULL.service, compute: { kind: 'lambda' } } })
    assert.equal(compute[0]?.key, 'ai-ops:service.compute.kind')
    assert.equal(compute[0]?.allowed, 'external, instances, fargate')
    const recorder = refusalsOf({ ...SMALLEST, history: { recorder: { kind: 'steal' } } })
    assert.equal(recorder[0]?.allowed, 'create, adopt, leave-alone')
  })

  test('is printed by Pulumi as its sentences alone, without a stack', async () => {
    const { status, output } = await runByPulumi({ 'ai-ops:region': 'frankfurt' })
    assert.notEqual(status, 0)
    assert.match(output, /ai-ops:region: given "frankfurt"\. Allowed: an AWS Region such as eu-central-1\./)
    assert.doesNotMatch(output, /^\s+at |node:internal|refusals:/m)
    assert.equal(output.match(/The configuration is invalid/g)?.length, 1)
  })
})

describe('settings.schema.json', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SETTINGS_SCHEMA_FILE, 'utf8')))
  const accepts = (values: Readonly<Record<string, unknown>>) =>
    validate({
      config: Object.fromEntries(Object.entries(values).map(([key, value]) => [`ai-ops:${key}`, value])),
    })

  for (const [name, values] of Object.entries({ SMALLEST, DEFAULTS, FULL, WITH_MACHINES, RARE })) {
    test(`accepts what the program accepts: ${name}`, () => {
      assert.ok(accepts(values), JSON.stringify(validate.errors))
    })
  }

  const wrong: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['no Region', {}],
    ['an unknown part', { ...SMALLEST, histroy: {} }],
    ['an unknown key of a part', { ...SMALLEST, history: { retention: 3 } }],
    ['a number out of range', { ...SMALLEST, history: { retentionDays: 0 } }],
    ['a wrong kind', { ...FULL, service: { ...FULL.service, compute: { kind: 'lambda' } } }],
    ['a wrong network', { ...FULL, sandbox: { ...FULL.sandbox, allowedCidrs: ['10.0.0.1'] } }],
  ]
  for (const [name, values] of wrong) {
    test(`refuses ${name}, as the program does`, () => {
      assert.ok(!accepts(values))
      assert.notEqual(refusalsOf(values).length, 0)
    })
  }

  test('has every key, and leaves those of others alone', () => {
    const { config } = JSON.parse(readFileSync(SETTINGS_SCHEMA_FILE, 'utf8')).properties
    assert.deepEqual(
      Object.keys(config.properties),
      Object.keys(CONFIGURATION.entries).map((key) => `ai-ops:${key}`),
    )
    assert.ok(validate({ config: { 'ai-ops:region': 'eu-central-1', 'aws:profile': 'work' } }))
  })
})
