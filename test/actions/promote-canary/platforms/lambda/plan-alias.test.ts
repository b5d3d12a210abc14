import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../../../actions/promote-canary/inputs.ts'
import type { LambdaObservation } from '../../../../../actions/promote-canary/platforms/lambda/observe-alias.ts'
import { planAlias } from '../../../../../actions/promote-canary/platforms/lambda/plan-alias.ts'
import { InputReader } from '../../../../../actions/shared/inputs/input-reader.ts'
import { ALIAS, CANARY, observedAlias, observedVersion, STABLE } from './aliases.ts'

const defaults: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync('actions/promote-canary/action.yml', 'utf8'),
)
const GIVEN = { 'function-alias': ALIAS.arn, 'canary-function-version': '8' }
const inputs = (given: Record<string, string> = {}) =>
  readInputs(
    new InputReader((name) => ({ ...GIVEN, ...given })[name] ?? defaults.inputs[name]?.default ?? ''),
  )
const checks = (changes: Partial<LambdaObservation>, result: string) =>
  planAlias(observedAlias(changes), inputs()).checks.flatMap((check) =>
    check.result === result ? [check.name] : [],
  )
const without = { healthy: 0, total: 1, reasons: ['Failed: no memory'] }

describe('the inputs of an alias', () => {
  test('are the alias, its versions and its alarms', () => {
    const { target } = inputs({ 'stable-function-version': '7', alarms: 'one, two' })
    expect(target).toEqual({
      platform: 'lambda',
      alias: ALIAS,
      stable: STABLE,
      canary: CANARY,
      pair: undefined,
      alarms: ['one', 'two'],
    })
  })

  test.each<[Record<string, string>, string]>([
    [{ 'canary-function-version': '' }, '`function-alias` needs `canary-function-version`'],
    [{ 'canary-function-version': '$LATEST' }, 'not a published version'],
    [{ 'stable-function-version': 'live' }, 'not a published version'],
    [{ 'function-alias': 'checkout:live' }, 'not an ARN of an alias'],
    [{ 'function-alias': ALIAS.functionArn }, 'not an ARN of an alias'],
    [{ 'function-alias': `${ALIAS.functionArn}:7` }, 'not an ARN of an alias'],
    [{ 'function-alias': `${ALIAS.functionArn}:${'a'.repeat(106)}` }, 'at most 105'],
    [{ 'smoke-url': 'https://shop.example.org' }, 'no route by header'],
    [{ 'min-healthy-targets': '2' }, 'one target'],
    [{ settings: 'metrics: { client-errors: { role: guardrail } }' }, 'would never have data'],
    [{ 'rule-arn': 'x' }, 'these inputs do not go with `function-alias`'],
    [{ 'target-groups': 'x' }, 'these inputs do not go with `function-alias`'],
    [{ 'ecs-service': 'a/b' }, 'these inputs do not go with `function-alias`'],
    [{ 'url-map': 'projects/a/global/urlMaps/b' }, 'these inputs do not go with `url-map`'],
  ])('%j is refused', (given, reason) => {
    expect(() => inputs(given)).toThrow(reason)
  })

  test('do not go with a listener rule', () => {
    const rule = new InputReader(
      (name) =>
        ({ 'rule-arn': 'arn', 'canary-function-version': '8' })[name] ?? defaults.inputs[name]?.default ?? '',
    )
    expect(() => readInputs(rule)).toThrow('go with `function-alias`')
  })
})

describe('what AWS would refuse, or what would spoil the judgement, is told before anything begins', () => {
  test.each<[string, Partial<LambdaObservation>, string]>([
    [
      'another execution role',
      { canary: observedVersion(CANARY, { role: 'arn:aws:iam::123456789012:role/other' }) },
      'same execution role',
    ],
    [
      'another dead-letter queue',
      { canary: observedVersion(CANARY, { deadLetterQueue: 'arn:aws:sqs:eu-central-1:123456789012:dead' }) },
      'same dead-letter queue',
    ],
    [
      'a stable version that cannot be invoked',
      { stable: observedVersion(STABLE, { health: without }) },
      'state of the stable version',
    ],
    [
      'provisioned concurrency of the canary that failed',
      { provisioned: [{ qualifier: '8', status: 'FAILED' }] },
      'provisioned concurrency',
    ],
    [
      'no room for tags',
      { tags: new Map(Array.from({ length: 42 }, (_, index) => [`t${index}`, ''] as const)) },
      'room for the record',
    ],
    [
      'an alarm that fires',
      { guards: [{ guard: 'alarm web', kind: 'tripped', explanation: 'It is in ALARM.' }] },
      'alarm web',
    ],
  ])('%s fails', (_name, changes, check) => {
    expect(checks(changes, 'failed')).toEqual([check])
  })

  test.each<[string, Partial<LambdaObservation>, string]>([
    [
      'that of the alias',
      { provisioned: [{ qualifier: 'live', status: 'READY' }] },
      'provisioned concurrency',
    ],
    [
      'that of stable alone',
      { provisioned: [{ qualifier: '7', status: 'READY' }] },
      'provisioned concurrency',
    ],
    [
      'that of the canary, not ready',
      { provisioned: [{ qualifier: '8', status: 'IN_PROGRESS' }] },
      'provisioned concurrency',
    ],
    [
      'a stack that manages the function',
      { tags: new Map([['aws:cloudformation:stack-name', 'shop']]) },
      'managed elsewhere',
    ],
  ])('provisioned concurrency or a manager is warned of: %s', (_name, changes, check) => {
    expect(checks(changes, 'failed')).toEqual([])
    expect(checks(changes, 'warning')).toEqual([check])
  })

  test('nothing is said of what is as it should be, and 41 tags of others leave room', () => {
    const tags = new Map(Array.from({ length: 41 }, (_, index) => [`t${index}`, ''] as const))
    const provisioned = ['7', '8'].map((qualifier) => ({ qualifier, status: 'READY' }))
    expect(checks({ tags, provisioned }, 'failed')).toEqual([])
    expect(checks({ tags, provisioned }, 'warning')).toEqual([])
  })
})

test('a plan says every form that the alias takes', () => {
  const plan = planAlias(observedAlias(), inputs({ steps: '5%, 50%, 100%' }))
  expect(plan).toMatchObject({
    resource: { kind: 'Alias', id: ALIAS.arn },
    names: { stable: 'checkout:7', canary: 'checkout:8' },
    forms: [
      { percent: 5, routing: { version: '7', weights: { 8: 0.05 } } },
      { percent: 50, routing: { version: '7', weights: { 8: 0.5 } } },
      { percent: 100, routing: { version: '8', weights: {} } },
    ],
  })
})
