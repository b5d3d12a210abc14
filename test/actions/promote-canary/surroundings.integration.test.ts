import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import {
  CreateListenerCommand,
  CreateRuleCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from './support/simulated-load.ts'
import { serve } from './support/web-server.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const ALARM = {
  AlarmName: 'queue',
  Namespace: 'Service',
  MetricName: 'Waiting',
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 5,
  ComparisonOperator: 'GreaterThanThreshold',
} as const
const FOREVER = { steps: '50% 30m..60m, 100%' }

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
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
})
const options = (inputs: Record<string, string> = {}) => canaryOptions(aws, time, balancer, inputs)
const rules = async () =>
  (await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))).Rules ?? []

describe('a listener’s default action', () => {
  test('is shifted and restored to the byte', async () => {
    const before = JSON.stringify(await rule.defaultActions())
    const end = await runAction(
      options({ 'rule-arn': '', 'listener-arn': balancer.listenerArn, steps: '50% 1m..2m, 100%' }),
    )
    // There is no traffic: it must come back.
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(JSON.stringify(await rule.defaultActions())).toBe(before)
  })

  test('is found by the ARN of the default rule as well', async () => {
    const arn = (await rules()).find(({ IsDefault }) => IsDefault)?.RuleArn ?? ''
    const end = await runAction(options({ 'rule-arn': arn, 'dry-run': 'true' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(end.summary).toContain('Listener')
  })
})

describe('guards', () => {
  test('an alarm rolls the traffic back', async () => {
    const cloudWatch = aws.client(CloudWatchClient)
    await cloudWatch.send(new PutMetricAlarmCommand(ALARM))
    await cloudWatch.send(
      new SetAlarmStateCommand({ AlarmName: 'queue', StateValue: 'OK', StateReason: 'test' }),
    )
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...FOREVER, alarms: 'queue' }))
    await running.waitForLine(/50 % is in place/)
    await cloudWatch.send(
      new SetAlarmStateCommand({ AlarmName: 'queue', StateValue: 'ALARM', StateReason: '9 are waiting' }),
    )
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect((await running.result).outputs.reason).toContain('alarm queue: 9 are waiting')
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('an alarm that does not exist is refused: it could not guard', async () => {
    const end = await runAction(options({ alarms: 'no-such-alarm' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('alarm no-such-alarm: No alarm has this name.')
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('an alarm that is deleted meanwhile holds everything, and then the traffic is rolled back', async () => {
    const cloudWatch = aws.client(CloudWatchClient)
    await cloudWatch.send(new PutMetricAlarmCommand({ ...ALARM, AlarmName: 'short-lived' }))
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...FOREVER, alarms: 'short-lived' }))
    await running.waitForLine(/50 % is in place/)
    await cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: ['short-lived'] }))
    await running.waitForLine(/Waiting, since some readings are unavailable. alarm short-lived/)
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('sick targets roll the traffic back', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options(FOREVER))
    await running.waitForLine(/50 % is in place/)
    await aws.control('elbv2/target-health', {
      targetGroup: balancer.targetGroupArns.canary,
      state: 'unhealthy',
    })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('0 of 1 target healthy')
  })

  test('a canary that never becomes healthy gets nothing', async () => {
    await aws.control('elbv2/target-health', {
      targetGroup: balancer.targetGroupArns.canary,
      state: 'unhealthy',
    })
    const end = await runAction(options({ 'health-timeout': '1m' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('did not become healthy')
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('the ceiling works whatever the stable version does', async () => {
    const rate = { errorRate: 0.3 }
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, stable: rate, canary: rate })
    const end = await runAction(options({ ...FOREVER, 'max-error-rate': '20%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('error ceiling')
  })

  test('a canary that breaks only under full load is rolled back in the bake', async () => {
    await using load = await simulateLoad(aws, time, balancer, { ...HEALTHY, requestsPerMinute: 20_000 })
    await using running = startAction(options({ steps: '50%, 100% 10m..20m' }))
    await running.waitForLine(/100 % is in place/)
    load.become({ canary: { errorRate: 0.1 } })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('against the history of the stable version')
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})

describe('an outage of both versions', () => {
  test('freezes the canary instead of blaming it', async () => {
    await using load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ steps: '50% 8m..60m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    load.become({ stable: { errorRate: 0.5 }, canary: { errorRate: 0.5 } })
    await running.waitForLine(/Frozen/)
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })
    load.become(HEALTHY)
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})

describe('sticky sessions', () => {
  test('of the targets: nobody is left on a canary that was rolled back', async () => {
    for (const TargetGroupArn of Object.values(balancer.targetGroupArns)) {
      await elb.send(
        new ModifyTargetGroupAttributesCommand({
          TargetGroupArn,
          Attributes: [{ Key: 'stickiness.enabled', Value: 'true' }],
        }),
      )
    }
    const before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, canary: { errorRate: 0.2 } })
    const end = await runAction(options({ steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(end.annotations.some(({ message }) => message.includes('Sticky sessions ('))).toBe(true)
  })

  test('of the rule: a promotion takes the old group out, and the next release finds it again', async () => {
    const { stable = '', canary = '' } = balancer.targetGroupArns
    const targets = [
      { TargetGroupArn: stable, Weight: 1 },
      { TargetGroupArn: canary, Weight: 0 },
    ]
    const sticky = { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 3_600 } }
    await rule.set([{ Type: 'forward', ForwardConfig: { TargetGroups: targets, ...sticky } }])
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const inputs = { 'canary-target-group': '', steps: '50%, 100%' }
    const end = await runAction(options(inputs))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await rule.weights()).toEqual({ canary: 1 })
    expect((await rule.actions())[0]?.ForwardConfig).toMatchObject(sticky)
    expect(await rule.tags()).toEqual(['ai-ops:standby-target-group'])
    const next = await runAction(options({ ...inputs, 'dry-run': 'true' }))
    expect(next.outputs.outcome).toBe('planned')
    expect(next.summary).toContain('| Canary group | stable-')
  })
})

describe('another listener that sends requests to a group', () => {
  const listen = async (TargetGroupArn: string | undefined) => {
    const command = new CreateListenerCommand({
      LoadBalancerArn: balancer.loadBalancerArn,
      Protocol: 'HTTP',
      Port: 8080,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    })
    await elb.send(command)
  }

  test('to stable is named, and does not keep a sound canary from being promoted', async () => {
    await listen(balancer.targetGroupArns.stable)
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, besidesPerMinute: 6_000 })
    const end = await runAction(options({ steps: '50%, 100%' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.annotations.map(({ message }) => message).join()).toContain('HTTP 8080 by default')
  })

  test('to the canary is refused', async () => {
    await listen(balancer.targetGroupArns.canary)
    const end = await runAction(options({}))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('The canary already gets traffic by HTTP 8080 by default')
  })
})

describe('before anything is shifted', () => {
  test('target groups that do not fit are refused, with every reason', async () => {
    const other = await createLoadBalancer(aws, { elsewhere: ['10.0.0.9:80'] })
    const end = await runAction(options({ 'canary-target-group': other.targetGroupArns.elsewhere ?? '' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('attached to another load balancer')
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('smoke requests reach the canary by its header alone, and the rule for it is gone afterwards', async () => {
    const asked: string[] = []
    await using web = await serve(async (request, response) => {
      const header = (await rules()).find(({ Conditions }) =>
        Conditions?.some(({ Field }) => Field === 'http-header'),
      )
      const shifted = (await rule.weights()).canary ?? 0
      asked.push(
        `${request.method} ${request.url} ${request.headers['x-canary']} ${header?.Priority} ${shifted}`,
      )
      response.end('{"answer": "yes"}')
    })
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const smoke = {
      'smoke-url': web.url,
      'smoke-requests':
        '- path: /health\n- { path: /v1, method: POST, body: { a: 1 }, contains: answer, times: 2 }',
    }
    const end = await runAction(options(smoke))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(asked).toEqual(['GET /health true 99 0', 'POST /v1 true 99 0', 'POST /v1 true 99 0'])
    expect((await rules()).map(({ Priority }) => Priority)).toEqual(['100', 'default'])
  })

  test('smoke requests are rewritten as those of the rule are', async () => {
    const rewrite = [{ Regex: '^/api/(.*)', Replace: '/$1' }]
    const created = await elb.send(
      new CreateRuleCommand({
        ListenerArn: balancer.listenerArn,
        Priority: 40,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/*'] } }],
        Actions: [{ Type: 'forward', TargetGroupArn: balancer.targetGroupArns.stable }],
        Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: rewrite } }],
      }),
    )
    let seen: unknown
    await using web = await serve(async (_request, response) => {
      const header = (await rules()).find(({ Conditions }) =>
        Conditions?.some(({ Field }) => Field === 'http-header'),
      )
      seen = header?.Transforms
      response.statusCode = 500
      response.end()
    })
    const rule = created.Rules?.[0]?.RuleArn ?? ''
    const end = await runAction(options({ 'rule-arn': rule, 'smoke-url': web.url }))
    expect(end.exitCode).toBe(1)
    expect(seen).toEqual([{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: rewrite } }])
  })

  test('a canary that fails a smoke request gets no traffic', async () => {
    const before = JSON.stringify(await rule.actions())
    await using web = await serve((_, response) => void response.writeHead(500).end('out of memory'))
    const end = await runAction(options({ 'smoke-url': web.url }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('status 500: out of memory')
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect((await rules()).map(({ Priority }) => Priority)).toEqual(['100', 'default'])
  })

  test('what a canary answers stays text, in the log and in the report', async () => {
    await using web = await serve((_, response) => {
      response
        .writeHead(500)
        .end('::error::owned\n::set-output name=outcome::succeeded\n<img src=x onerror=alert(1)> @team')
    })
    const end = await runAction(options({ 'smoke-url': web.url }))
    expect(end.outputs.outcome).toBe('rolled-back')
    expect(end.lines.filter((line) => /^::(error::owned|set-output)/.test(line.trim()))).toEqual([])
    expect(end.summary).not.toContain('<img')
    expect(end.summary).not.toMatch(/@team/)
  })

  test('a run that is killed during its smoke test leaves a rule, which the post step removes', async () => {
    await using web = await serve(() => {})
    const inputs = { 'smoke-url': web.url }
    await using running = startAction(options(inputs))
    for (;;) {
      if ((await rules()).length > 2) break
      await time.sleepVirtual(5_000)
    }
    const killed = await running.kill()
    expect((await runPost(options(inputs), killed)).exitCode).toBe(0)
    expect((await rules()).map(({ Priority }) => Priority)).toEqual(['100', 'default'])
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})

describe('metrics of one’s own', () => {
  test('that cannot be read hold the canary, and then roll it back', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(
      options({
        'prometheus-url': 'http://127.0.0.1:9',
        settings: "metrics: { errors: { events: { prometheus: 'x' }, of: { prometheus: 'y' } } }",
      }),
    )
    expect(end.exitCode).toBe(1)
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})

test('response times are judged: a slow canary is rolled back', async () => {
  const canary = { errorRate: 0.01, slowness: 2 }
  await using _load = await simulateLoad(aws, time, balancer, {
    ...HEALTHY,
    requestsPerMinute: 3_000,
    canary,
    latency: true,
  })
  const end = await runAction(options(FOREVER))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
  expect(end.outputs.reason).toContain('latency')
})

test('a rule whose traffic is not divided as it says is not trusted', async () => {
  await using load = await simulateLoad(aws, time, balancer, HEALTHY)
  // The listener is another one than the one that the metrics are about.
  load.become({ divides: false })
  const end = await runAction(options({ steps: '50% 1m..4m, 100%' }))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
  expect(end.outputs.reason).toContain('observed split does not match the weights')
})

test('the listener beside the rule is never touched', async () => {
  const { canary = '' } = balancer.targetGroupArns
  const forward = { Type: 'forward' as const, TargetGroupArn: canary }
  await elb.send(new ModifyListenerCommand({ ListenerArn: balancer.listenerArn, DefaultActions: [forward] }))
  const before = JSON.stringify(await rule.defaultActions())
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  await runAction(options({ steps: '50%, 100%' }))
  expect(JSON.stringify(await rule.defaultActions())).toBe(before)
})
