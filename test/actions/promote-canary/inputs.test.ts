import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../actions/promote-canary/inputs.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>
}

const action: ActionFile = parse(readFileSync('actions/promote-canary/action.yml', 'utf8'))
const RULE =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee'
const LISTENER = RULE.replace('listener-rule', 'listener').replace(/\/[^/]*$/, '')
const GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/blue/73e2d6bc24d8a067'
const MINUTE = 60_000

function readerOf(given: Record<string, string>): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}
const read = (given: Record<string, string> = {}) => readInputs(readerOf({ 'rule-arn': RULE, ...given }))

const URL_MAP = 'projects/shop/global/urlMaps/web'
const ON_URL_MAP = { 'rule-arn': '', 'url-map': URL_MAP }
const LEASE = {
  'lease-service-account': 'ai-ops-lease@shop.iam.gserviceaccount.com',
  'lease-location': 'europe-west3',
}

describe('readInputs', () => {
  test('reads exactly the inputs of action.yml', () => {
    const reader = readerOf({ 'rule-arn': RULE, 'max-error-rate': '5%' })
    readInputs(reader)
    expect([...reader.names].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('takes the defaults of action.yml', () => {
    expect(read()).toMatchObject({
      mode: 'start',
      dryRun: false,
      target: { platform: 'alb', owner: { kind: 'rule', arn: RULE } },
      deadlineMs: 120 * MINUTE,
      onInconclusive: 'roll-back',
      maxErrorPercent: undefined,
      lease: { role: undefined, group: 'default', durationMs: 5 * MINUTE },
    })
    expect(read().steps.map(({ percent }) => percent)).toEqual([1, 5, 25, 50, 100])
    expect(read().steps.at(-1)).toMatchObject({ minDwellMs: 10 * MINUTE, maxDwellMs: 20 * MINUTE })
    expect(Object.keys(read().judge.metrics)).toEqual([
      'errors',
      'unanswered',
      'client-errors',
      'latency-p50',
      'latency-p90',
      'latency-p99',
    ])
  })

  test.each([
    [{ deadline: '1m' }, 'inputs steps, min-dwell and deadline: the steps take longer', '20m at least'],
    [{ 'min-dwell': '10m', 'max-dwell': '5m' }, 'inputs min-dwell and max-dwell', '10m and 5m'],
    [{ 'smoke-requests': '- path: /' }, 'input smoke-url', '`smoke-url` is not'],
    [{ 'lease-role': 'lease' }, 'input lease-role: not an ARN of an IAM role', '`lease`'],
    [{ 'lease-role': 'arn:aws:iam::123456789012:user/lease' }, 'input lease-role', 'role/NAME'],
    [{ 'poll-interval': '1s' }, 'input poll-interval', 'a duration from 5s to 5m'],
  ])('refuses what contradicts itself: %j', (given, where, detail) => {
    expect(() => read(given)).toThrow(where)
    expect(() => read(given)).toThrow(detail)
  })

  test('tells every problem of all inputs at once', () => {
    const wrong = { mode: 'begin', deadline: 'soon', 'min-requests': '0', alarms: 'a', 'lease-role': 'x' }
    const message = (() => {
      try {
        read(wrong)
        return ''
      } catch (error) {
        return String(error)
      }
    })()
    for (const name of ['mode', 'deadline', 'min-requests', 'lease-role'])
      expect(message).toContain(`input ${name}`)
    expect(message.split('\n')).toHaveLength(4)
  })

  test('bakes as long as the last step says, if it does', () => {
    expect(read({ steps: '50%, 100% 1m..2m' }).steps.at(-1)).toMatchObject({
      minDwellMs: MINUTE,
      maxDwellMs: 2 * MINUTE,
    })
  })

  test('takes a URL map, whose metrics come in later', () => {
    const inputs = read({ ...ON_URL_MAP, ...LEASE, 'backend-services': 'blue, green', 'path-matcher': 'api' })
    expect(inputs.target).toEqual({
      platform: 'url-map',
      place: {
        path: URL_MAP,
        project: 'shop',
        name: 'web',
        pathMatcher: 'api',
        routeRulePriority: undefined,
      },
      stable: undefined,
      canary: undefined,
      pair: ['projects/shop/global/backendServices/blue', 'projects/shop/global/backendServices/green'],
      lease: { serviceAccount: LEASE['lease-service-account'], location: 'europe-west3' },
    })
    expect(inputs.settleMs).toBe(4 * MINUTE)
    expect(read().settleMs).toBe(2 * MINUTE)
  })

  test('takes a listener', () => {
    expect(read({ 'rule-arn': '', 'listener-arn': LISTENER }).target).toMatchObject({
      owner: { kind: 'listener', arn: LISTENER },
    })
  })

  test('changes margins and leaves metrics out', () => {
    const settings =
      'beta: 0.1\nmetrics:\n  errors: { tolerable-ratio: 3, role: regress-only }\n  latency-p99: off'
    const { judge } = read({ settings })
    expect(judge).toMatchObject({ alpha: 0.05, beta: 0.1 })
    expect(judge.metrics).toMatchObject({ errors: { role: 'regress-only', harmRatio: 1, tolerableRatio: 3 } })
    expect(judge.metrics).not.toHaveProperty('latency-p99')
  })

  test.each([
    [{ 'rule-arn': '' }, 'inputs rule-arn, listener-arn, function-alias and url-map: exactly one'],
    [{ 'listener-arn': LISTENER }, 'exactly one of them is required. Given: both ARNs.'],
    [{ 'rule-arn': LISTENER }, 'input rule-arn: not an ARN of a rule'],
    [{ 'rule-arn': '', 'listener-arn': RULE }, 'input listener-arn: not an ARN of a listener'],
    [{ 'canary-target-group': 'green' }, 'input canary-target-group: not an ARN of a target group'],
    [{ 'target-groups': GROUP }, 'exactly two different target groups are required'],
    [{ 'target-groups': `${GROUP}, ${GROUP}` }, 'two ARNs, in any order'],
    [{ mode: 'go' }, 'start, resume, abort, revert, status'],
    [{ 'min-requests': '0' }, 'a whole number from 1'],
    [{ 'on-inconclusive': 'ignore' }, 'roll-back, hold, promote'],
    [{ alarms: Array.from({ length: 101 }, (_, index) => `a${index}`).join('\n') }, 'at most 100'],
    [{ settings: 'alhpa: 0.1' }, 'input settings: the value cannot be used. Given: `"alhpa"`'],
    [{ settings: 'alpha: 0' }, 'input settings: alpha'],
    [{ settings: 'metrics: { erors: off }' }, 'Allowed: errors, unanswered, client-errors, latency-p50'],
    [{ settings: 'metrics: { errors: { role: boss } }' }, 'guardrail, regress-only, observe'],
    [{ settings: 'metrics: { errors: { harm-ratio: high } }' }, 'Allowed: a number'],
    [{ settings: '- a' }, 'a mapping'],
    [{ 'backend-services': 'blue, green' }, 'inputs backend-services: these inputs go with `url-map`'],
    [{ 'url-map': URL_MAP }, 'inputs rule-arn: these inputs do not go with `url-map`'],
    [{ ...ON_URL_MAP, alarms: 'a' }, 'inputs alarms: these inputs do not go with `url-map`'],
    [{ ...ON_URL_MAP, 'url-map': 'web' }, 'input url-map: not a global URL map'],
    [{ ...ON_URL_MAP, 'canary-backend-service': 'Green' }, 'not a global backend service'],
    [{ ...ON_URL_MAP, 'backend-services': 'blue' }, 'exactly two different backend services are required'],
    [{ ...ON_URL_MAP, 'route-rule': '1' }, '`route-rule` needs `path-matcher`'],
    [{ ...ON_URL_MAP, 'google-workload-identity-provider': 'github' }, 'not a workload identity provider'],
    [{ ...ON_URL_MAP, 'google-service-account': LEASE['lease-service-account'] }, 'only a service account'],
    [
      {
        ...ON_URL_MAP,
        settings:
          'metrics: { refusals: { kind: rate, events: { cloudwatch: { namespace: a, metric: b, stat: Sum } } } }',
      },
      'CloudWatch metrics are not available with a URL map',
    ],
    [{ ...ON_URL_MAP, 'lease-location': 'europe-west3' }, 'a lease needs both'],
    [{ ...ON_URL_MAP, ...LEASE, 'lease-location': 'here' }, 'not a location of Cloud Scheduler'],
    [{ ...ON_URL_MAP, ...LEASE, 'lease-service-account': 'me@example.org' }, 'this is not a service account'],
  ])('refuses %j', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })
})
