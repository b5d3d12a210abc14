import {
  type Action,
  AddTagsCommand,
  CreateRuleCommand,
  DeleteRuleCommand,
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from './load-balancer.ts'
import { type AwsEmulator, startAws } from './server.ts'

let aws: AwsEmulator
let elb: ElasticLoadBalancingV2Client
let balancer: LoadBalancer
let stable: string
let canary: string

beforeAll(async () => {
  aws = await startAws()
  elb = aws.client(ElasticLoadBalancingV2Client)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, {
    stable: ['10.0.0.1:8080', '10.0.0.1:8081'],
    canary: ['10.0.0.2:8080'],
  })
  ;({ stable = '', canary = '' } = balancer.targetGroupArns)
})

const weighted = (stableWeight: number, canaryWeight: number, more: object = {}): Action => ({
  Type: 'forward',
  ForwardConfig: {
    TargetGroups: [
      { TargetGroupArn: stable, Weight: stableWeight },
      { TargetGroupArn: canary, Weight: canaryWeight },
    ],
    ...more,
  },
})
const modify = (...Actions: Action[]) =>
  elb.send(new ModifyRuleCommand({ RuleArn: balancer.ruleArn, Actions }))
const ruleActions = async () =>
  (await elb.send(new DescribeRulesCommand({ RuleArns: [balancer.ruleArn] }))).Rules?.[0]?.Actions
const states = async (TargetGroupArn: string) =>
  (await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }))).TargetHealthDescriptions?.map(
    ({ Target, TargetHealth }) =>
      `${Target?.Id}:${Target?.Port} ${TargetHealth?.State} ${TargetHealth?.Reason ?? ''}`.trim(),
  )

describe('forwarding', () => {
  test('to one group is told both ways', async () => {
    expect(await ruleActions()).toEqual([
      {
        Type: 'forward',
        TargetGroupArn: stable,
        ForwardConfig: {
          TargetGroups: [{ TargetGroupArn: stable, Weight: 1 }],
          TargetGroupStickinessConfig: { Enabled: false },
        },
      },
    ])
  })

  test('by weight is kept by rules and listeners, and the listener’s default rule shows it', async () => {
    await modify(weighted(95, 5))
    expect(await ruleActions()).toMatchObject([weighted(95, 5)])
    await elb.send(
      new ModifyListenerCommand({ ListenerArn: balancer.listenerArn, DefaultActions: [weighted(999, 0)] }),
    )
    const { Listeners } = await elb.send(
      new DescribeListenersCommand({ ListenerArns: [balancer.listenerArn] }),
    )
    expect(Listeners?.[0]?.DefaultActions).toMatchObject([weighted(999, 0)])
    const { Rules } = await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))
    expect(Rules?.map(({ Priority, IsDefault }) => [Priority, IsDefault])).toEqual([
      ['100', false],
      ['default', true],
    ])
    expect(Rules?.[1]?.Actions).toMatchObject([weighted(999, 0)])
  })

  test('keeps its stickiness when a change leaves it out', async () => {
    const sticky = { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 3_600 } }
    await modify(weighted(100, 0, sticky))
    await modify(weighted(90, 10))
    expect(await ruleActions()).toMatchObject([weighted(90, 10, sticky)])
    await modify(weighted(80, 20, { TargetGroupStickinessConfig: { Enabled: false } }))
    expect(await ruleActions()).toMatchObject([
      weighted(80, 20, { TargetGroupStickinessConfig: { Enabled: false } }),
    ])
  })

  test.each([
    ['a weight above 999', () => modify(weighted(1_000, 0)), 'ValidationError'],
    ['a weight below 0', () => modify(weighted(1, -1)), 'ValidationError'],
    [
      'stickiness of more than seven days',
      () =>
        modify(weighted(1, 1, { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 604_801 } })),
      'ValidationError',
    ],
    ['no group', () => modify({ Type: 'forward' }), 'InvalidLoadBalancerAction'],
    ['two routing actions', () => modify(weighted(1, 1), weighted(1, 1)), 'InvalidLoadBalancerAction'],
    [
      'an unknown group',
      () => modify({ Type: 'forward', TargetGroupArn: `${stable}x` }),
      'TargetGroupNotFound',
    ],
    [
      'an unknown rule',
      () => elb.send(new ModifyRuleCommand({ RuleArn: `${balancer.ruleArn}x`, Actions: [weighted(1, 1)] })),
      'RuleNotFound',
    ],
  ])('refuses %s', async (_, call, code) => {
    await expect(call()).rejects.toMatchObject({ name: expect.stringMatching(`^${code}(Exception)?$`) })
    expect(await ruleActions()).toMatchObject([{ TargetGroupArn: stable }])
  })

  test('needs group stickiness where a group’s own is on', async () => {
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn: stable,
        Attributes: [{ Key: 'stickiness.enabled', Value: 'true' }],
      }),
    )
    await expect(modify(weighted(90, 10))).rejects.toThrow('You must enable group stickiness on a rule')
    await modify(weighted(90, 10, { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 60 } }))
  })

  test('after a log-in keeps the order, and never tells the secret', async () => {
    const oidc = {
      Issuer: 'https://idp.example',
      AuthorizationEndpoint: 'https://idp.example/a',
      TokenEndpoint: 'https://idp.example/t',
      UserInfoEndpoint: 'https://idp.example/u',
      ClientId: 'id',
    }
    const login = (more: object): Action => ({
      Type: 'authenticate-oidc',
      Order: 1,
      AuthenticateOidcConfig: { ...oidc, ...more },
    })
    await modify({ ...weighted(100, 0), Order: 2 }, login({ ClientSecret: 'hidden' }))
    const told = await ruleActions()
    expect(told?.map(({ Type, Order }) => [Type, Order])).toEqual([
      ['authenticate-oidc', 1],
      ['forward', 2],
    ])
    expect(JSON.stringify(told)).not.toContain('hidden')

    const [first = { Type: undefined }] = told ?? []
    await expect(modify(first, { ...weighted(90, 10), Order: 2 })).rejects.toThrow('client secret')
    await modify(login({ UseExistingClientSecret: true }), { ...weighted(90, 10), Order: 2 })
    expect(await ruleActions()).toMatchObject([{ Type: 'authenticate-oidc' }, weighted(90, 10)])
  })

  test('of the default rule is not changed by ModifyRule', async () => {
    const { Rules } = await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))
    const RuleArn = Rules?.find(({ IsDefault }) => IsDefault)?.RuleArn
    await expect(
      elb.send(new ModifyRuleCommand({ RuleArn, Actions: [weighted(1, 1)] })),
    ).rejects.toMatchObject({
      name: 'OperationNotPermittedException',
    })
  })
})

test('rules come in the order of their priority', async () => {
  for (const Priority of [5, 200, 20]) {
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: balancer.listenerArn,
        Priority,
        Conditions: [
          { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Canary', Values: ['true'] } },
        ],
        Actions: [{ Type: 'forward', TargetGroupArn: canary }],
      }),
    )
  }
  const list = async () =>
    (await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))).Rules ?? []
  expect((await list()).map(({ Priority }) => Priority)).toEqual(['5', '20', '100', '200', 'default'])
  await elb.send(new DeleteRuleCommand({ RuleArn: (await list())[0]?.RuleArn }))
  expect((await list()).map(({ Priority }) => Priority)).toEqual(['20', '100', '200', 'default'])
})

test('rules and listeners have tags', async () => {
  const ResourceArns = [balancer.ruleArn, balancer.listenerArn]
  await elb.send(new AddTagsCommand({ ResourceArns, Tags: [{ Key: 'release', Value: '1.2.3' }] }))
  const { TagDescriptions } = await elb.send(new DescribeTagsCommand({ ResourceArns }))
  expect(TagDescriptions).toEqual(
    ResourceArns.map((ResourceArn) => ({ ResourceArn, Tags: [{ Key: 'release', Value: '1.2.3' }] })),
  )
})

test('targets are healthy while their group is in use, unused otherwise, or as the test says', async () => {
  expect(await states(stable)).toEqual(['10.0.0.1:8080 healthy', '10.0.0.1:8081 healthy'])
  expect(await states(canary)).toEqual(['10.0.0.2:8080 unused Target.NotInUse'])
  await modify(weighted(100, 0))
  expect(await states(canary)).toEqual(['10.0.0.2:8080 healthy'])
  const { TargetGroups } = await elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [canary] }))
  expect(TargetGroups?.[0]?.LoadBalancerArns).toEqual([balancer.loadBalancerArn])

  await aws.control('elbv2/target-health', { targetGroup: canary, state: 'unhealthy' })
  expect(await states(canary)).toEqual(['10.0.0.2:8080 unhealthy Target.FailedHealthChecks'])
  await aws.control('elbv2/target-health', { targetGroup: canary, state: null })
  expect(await states(canary)).toEqual(['10.0.0.2:8080 healthy'])

  await modify({ Type: 'forward', TargetGroupArn: stable })
  expect(await states(canary)).toEqual(['10.0.0.2:8080 unused Target.NotInUse'])
})
