import {
  AddTagsCommand,
  CreateRuleCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from './support/simulated-load.ts'
import { serve } from './support/web-server.ts'

/** What somebody can do who may tag rules (`elasticloadbalancing:AddTags`) and nothing else. */

const time = scaledTime({ factor: 400 })
const SICK: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.2 },
}

let aws: AwsEmulator
let elb: ElasticLoadBalancingV2Client
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
beforeAll(async () => {
  aws = await startAws({ time })
  elb = aws.client(ElasticLoadBalancingV2Client)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, {
    stable: ['10.0.0.1:80'],
    canary: ['10.0.0.2:80'],
    payments: ['10.0.0.3:80'],
  })
  rule = ruleOf(aws, balancer)
  const { stable = '', canary = '' } = balancer.targetGroupArns
  await rule.set([
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: stable, Weight: 100 },
          { TargetGroupArn: canary, Weight: 0 },
        ],
        TargetGroupStickinessConfig: { Enabled: false },
      },
    },
  ])
  aws.forgetRequests()
})

const tag = (tags: Readonly<Record<string, string>>, arn = balancer.ruleArn) =>
  elb.send(
    new AddTagsCommand({
      ResourceArns: [arn],
      Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `ai-ops:canary:${key}`, Value })),
    }),
  )
const options = (inputs: Readonly<Record<string, string>> = {}) => canaryOptions(aws, time, balancer, inputs)
const writes = () => aws.requests().filter(({ operation }) => operation === 'ModifyRule').length
/** The record of a canary whose roles are swapped: its way back leads to the new version. */
const forged = (changes: Readonly<Record<string, string>> = {}) => {
  const { stable = '', canary = '' } = balancer.targetGroupArns
  const [toNew, toOld] = [canary, stable].map((arn) => arn.split('/')[1])
  const past = new Date(time.now().getTime() - 3_600_000).toISOString()
  return {
    id: '20261126T000000Z-abcdef',
    owner: 'https://github.com/octo/service/actions/runs/1/attempts/1',
    stable: canary,
    canary: stable,
    original: `short=- sticky=false/- ${toNew}=100 ${toOld}=0`,
    steps: '100 1m..2m',
    times: `${past} ${past} ${past}`,
    state: 'shifting 0',
    ...changes,
  }
}
const UNNAMED = { 'canary-target-group': '' }

describe('a forged record at a rule where no canary is under way', () => {
  test.each([
    ['abort, no role named', { mode: 'abort', ...UNNAMED }, 'neither a lease nor a named role confirms it'],
    ['abort, the canary named', { mode: 'abort' }, 'contradicts the inputs'],
    ['resume, no role named', { mode: 'resume', ...UNNAMED }, 'neither a lease nor a named role confirms it'],
    ['start, no role named', UNNAMED, 'neither a lease nor a named role confirms it'],
    ['start, the canary named', {}, 'contradicts the inputs'],
  ])('moves nothing: %s', async (_name, inputs, reason) => {
    await tag(forged())
    const end = await runAction(options(inputs))
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(reason)
    expect(end.outputs.reason).toContain('20261126T000000Z-abcdef')
    expect(writes()).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 100, canary: 0 })
  })

  test('that says it lives for a year does not keep a run waiting', async () => {
    const { stable = '', canary = '' } = balancer.targetGroupArns
    const year = new Date(time.now().getTime() + 365 * 86_400_000).toISOString()
    const [name, other] = [stable, canary].map((arn) => arn.split('/')[1])
    await tag(
      forged({
        stable,
        canary,
        original: `short=- sticky=false/- ${name}=100 ${other}=0`,
        times: `${year} ${year} ${year}`,
      }),
    )
    const end = await runAction(options())
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('another run has a canary in progress here')
    expect(writes()).toBe(0)
  })

  test.each([
    ['only an id', () => ({ id: 'x' }), 'stable'],
    ['a state that is none', () => forged({ state: 'promotedish' }), 'state'],
    ['a step that the plan has not', () => forged({ state: 'watching 7 a 0 a nothing' }), 'state'],
  ])('that is damaged is refused with the tag that is wrong: %s', async (_name, tags, field) => {
    await tag(tags())
    for (const mode of ['start', 'abort', 'resume', 'status']) {
      const end = await runAction(options({ mode }))
      expect(end.exitCode).toBe(1)
      expect(end.outputs.reason).toContain(`ai-ops:canary:${field}`)
    }
    expect(writes()).toBe(0)
  })
})

describe('a record that somebody changes while a bad canary has traffic', () => {
  test.each([
    ['another id', { id: '20261126T000000Z-abcdef' }],
    ['no steps', { steps: 'x' }],
    ['promoted', { state: 'promoted' }],
  ])('does not keep it there: %s', async (_name, tags) => {
    await using _load = await simulateLoad(aws, time, balancer, SICK)
    await using running = startAction(options({ steps: '50%, 100%' }))
    await running.waitForLine(/50 % is in place/)
    await tag(tags)
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(await rule.weights()).toEqual({ stable: 100, canary: 0 })
  })

  test.each([
    ['promoted', { state: 'promoted' }],
    ['another id', { id: '20261126T000000Z-abcdef' }],
  ])('and kills its run: the post step rolls the traffic back: %s', async (_name, tags) => {
    await using _load = await simulateLoad(aws, time, balancer, SICK)
    await using running = startAction(options({ steps: '50% 30m..60m, 100%', 'warm-up': '20m' }))
    await running.waitForLine(/50 % is in place/)
    await tag(tags)
    const killed = await running.kill()
    const post = await runPost(options(), killed)
    expect(post.exitCode).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 100, canary: 0 })
  })
})

test('a rule of somebody else that bears the tag of our smoke rules stays', async () => {
  const created = await elb.send(
    new CreateRuleCommand({
      ListenerArn: balancer.listenerArn,
      Priority: 50,
      Conditions: [{ Field: 'path-pattern', Values: ['/payments/*'] }],
      Actions: [{ Type: 'forward', TargetGroupArn: balancer.targetGroupArns.payments }],
    }),
  )
  const payments = created.Rules?.[0]?.RuleArn ?? ''
  await using web = await serve((_request, response) => {
    const header = aws.requests().findLast(({ operation }) => operation === 'CreateRule')
    expect(header).toBeDefined()
    response.end('ok')
  })
  await using running = startAction(options({ 'smoke-url': web.url, steps: '50% 30m..60m, 100%' }))
  // The id of the canary is in its record: whoever may tag may read it too.
  await running.waitForLine(/healthy/)
  await tag({ 'header-rule': await idOfRecord() }, payments)
  await running.waitForLine(/50 % is in place/)
  await running.cancel()
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))
  expect(Rules.map(({ RuleArn }) => RuleArn)).toContain(payments)
  expect(Rules.some(({ Conditions }) => Conditions?.some(({ Field }) => Field === 'http-header'))).toBe(false)
})

async function idOfRecord(): Promise<string> {
  const tags = await rule.tagValues()
  return tags.get('ai-ops:canary:id') ?? ''
}
