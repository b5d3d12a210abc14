import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../../../actions/promote-canary/inputs.ts'
import type {
  AlbObservation,
  ObservedGroup,
} from '../../../../../actions/promote-canary/platforms/alb/observe-alb.ts'
import { planAlb } from '../../../../../actions/promote-canary/platforms/alb/plan-alb.ts'
import { InputReader } from '../../../../../actions/shared/inputs/input-reader.ts'
import { BLUE, forward, GREEN, LOG_IN, simpleForward } from './rules.ts'

const RULE =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee'
const BALANCER =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188'

const defaults: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync('actions/promote-canary/action.yml', 'utf8'),
)
const inputs = (given: Record<string, string> = {}) =>
  readInputs(
    new InputReader((name) => ({ 'rule-arn': RULE, ...given })[name] ?? defaults.inputs[name]?.default ?? ''),
  )

const group = (arn: typeof BLUE, changes: Partial<ObservedGroup> = {}): ObservedGroup => ({
  arn,
  vpcId: 'vpc-1',
  protocol: 'HTTP',
  protocolVersion: 'HTTP1',
  targetType: 'ip',
  loadBalancers: [BALANCER],
  targetStickiness: false,
  slowStartSeconds: 0,
  healthChecks: true,
  health: { healthy: 2, total: 2, reasons: [] },
  ...changes,
})
const observed = (changes: Partial<AlbObservation> = {}): AlbObservation => ({
  platform: 'alb',
  owner: { kind: 'rule', arn: RULE },
  actions: [simpleForward(BLUE)],
  original: [simpleForward(BLUE)],
  tags: new Map(),
  record: undefined,
  rules: undefined,
  guards: [],
  ecs: undefined,
  elsewhere: [],
  stable: group(BLUE),
  canary: group(GREEN, { loadBalancers: [], health: { healthy: 0, total: 2, reasons: ['Target.NotInUse'] } }),
  ...changes,
})
const checks = (changes: Partial<AlbObservation>, result: string) =>
  planAlb(observed(changes), inputs()).checks.flatMap((check) =>
    check.result === result ? [check.name] : [],
  )

describe('what AWS would refuse, or what would spoil the judgement, is told before anything begins', () => {
  const five = (last: string) => [
    {
      Type: 'forward' as const,
      ForwardConfig: {
        TargetGroups: [
          BLUE,
          ...['a', 'b', 'c'].map((name) => GREEN.replace('/green/', `/${name}/`)),
          last,
        ].map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: index === 0 ? 1 : 0 })),
      },
    },
  ]
  const other = GREEN.replace('/green/', '/d/')

  test.each<[string, Partial<AlbObservation>, 'failed' | 'warning', string | undefined]>([
    ['a forward with five other groups', { original: five(other) }, 'failed', 'number of target groups'],
    ['a forward with five groups, the canary among them', { original: five(GREEN) }, 'failed', undefined],
    [
      'a canary whose health nobody checks',
      {
        canary: group(GREEN, { healthChecks: false, targetType: 'lambda' }),
        stable: group(BLUE, { targetType: 'lambda' }),
      },
      'failed',
      'health checks',
    ],
    [
      'another rule that sends requests to stable',
      { elsewhere: [{ arm: 'stable', way: 'HTTP 8080 by default (arn)' }] },
      'warning',
      'other routes to the groups',
    ],
    [
      'another rule that sends requests to the canary',
      { elsewhere: [{ arm: 'canary', way: 'HTTP 8080 by default (arn)' }] },
      'failed',
      'other routes to the groups',
    ],
  ])('%s', (_name, changes, result, name) => {
    expect(checks(changes, result)).toEqual(name === undefined ? [] : [name])
  })
})

describe('a plan', () => {
  test('says every form of the rule, and that nothing stands against it', () => {
    const plan = planAlb(observed(), inputs())
    expect(plan.forms.map(({ percent }) => percent)).toEqual([0, 1, 5, 25, 50, 100])
    expect(plan.checks.every(({ result }) => result === 'passed')).toBe(true)
    expect(JSON.parse(JSON.stringify(plan))).toMatchObject({ pair: { stable: BLUE, canary: GREEN } })
  })

  test('leaves the slow start of the canary unjudged, as well as the minute of the change', () => {
    const slow = observed({ canary: group(GREEN, { slowStartSeconds: 150 }) })
    expect(planAlb(slow, inputs()).warmUpMinutes).toBe(4)
    expect(planAlb(observed(), inputs({ 'warm-up': '0s' })).warmUpMinutes).toBe(1)
    expect(planAlb(slow, inputs({ 'warm-up': '5m' })).warmUpMinutes).toBe(6)
  })

  test.each<[string, Partial<AlbObservation>, string]>([
    ['another VPC', { canary: group(GREEN, { vpcId: 'vpc-2' }) }, 'same VPC'],
    ['another protocol', { canary: group(GREEN, { protocol: 'HTTPS' }) }, 'same protocol'],
    ['another protocol version', { canary: group(GREEN, { protocolVersion: 'GRPC' }) }, 'same protocol'],
    ['another target type', { canary: group(GREEN, { targetType: 'lambda' }) }, 'same target type'],
    ['another load balancer', { canary: group(GREEN, { loadBalancers: ['arn:other'] }) }, 'load balancer'],
    [
      'no targets',
      { canary: group(GREEN, { health: { healthy: 0, total: 0, reasons: [] } }) },
      'targets of the canary',
    ],
    [
      'a sick stable group',
      { stable: group(BLUE, { health: { healthy: 0, total: 2, reasons: [] } }) },
      'targets of the stable group',
    ],
    [
      'an alarm that is on',
      { guards: [{ guard: 'alarm a', kind: 'tripped', explanation: 'ALARM' }] },
      'alarm a',
    ],
    [
      'an alarm that is not there',
      { guards: [{ guard: 'alarm a', kind: 'unreadable', explanation: 'none' }] },
      'alarm a',
    ],
    [
      'an ECS service that was given up',
      { guards: [{ guard: 'ECS service', kind: 'tripped', explanation: 'tasks failed to start' }] },
      'ECS service',
    ],
    [
      'an ECS service that is not there',
      { guards: [{ guard: 'ECS service', kind: 'unreadable', explanation: 'MISSING' }] },
      'ECS service',
    ],
  ])('fails for %s', (_, changes, name) => {
    expect(checks(changes, 'failed')).toEqual([name])
  })

  test('fails for smoke requests that would lead past a log-in', () => {
    const original = [LOG_IN, { ...forward({ [BLUE]: 1 }), Order: 2 }]
    const seen = observed({ original, actions: original, rules: { all: [], own: undefined } })
    const { checks: found, headerRule } = planAlb(seen, inputs({ 'smoke-url': 'https://web.example' }))
    expect(found.filter(({ result }) => result === 'failed').map(({ name }) => name)).toEqual([
      'smoke requests',
    ])
    expect(headerRule).toBeUndefined()
  })

  test.each<[string, Partial<AlbObservation>, string]>([
    ['sticky users', { original: [forward({ [BLUE]: 1 }, 60)] }, 'stickiness'],
    ['sticky targets', { stable: group(BLUE, { targetStickiness: true }) }, 'stickiness'],
    [
      'a rule of CloudFormation',
      { tags: new Map([['aws:cloudformation:stack-name', 'web']]) },
      'managed elsewhere',
    ],
    ['a rule of Kubernetes', { tags: new Map([['elbv2.k8s.aws/cluster', 'prod']]) }, 'managed elsewhere'],
    ['a rule of Terraform', { tags: new Map([['ManagedBy', 'terraform']]) }, 'managed elsewhere'],
  ])('warns of %s', (_, changes, name) => {
    expect(checks(changes, 'warning')).toEqual([name])
  })
})
