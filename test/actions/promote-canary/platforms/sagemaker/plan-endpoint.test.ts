import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../../../actions/promote-canary/inputs.ts'
import { isVariantName } from '../../../../../actions/promote-canary/platforms/sagemaker/endpoint.ts'
import {
  healthIn,
  type SageMakerObservation,
} from '../../../../../actions/promote-canary/platforms/sagemaker/observe-endpoint.ts'
import { planEndpoint } from '../../../../../actions/promote-canary/platforms/sagemaker/plan-endpoint.ts'
import { InputReader } from '../../../../../actions/shared/inputs/input-reader.ts'
import { ENDPOINT, endpointWith, observedEndpoint, PAIR, variant } from './endpoints.ts'

const defaults: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync('actions/promote-canary/action.yml', 'utf8'),
)
const inputs = (given: Record<string, string> = {}) =>
  readInputs(
    new InputReader(
      (name) =>
        ({ 'sagemaker-endpoint': ENDPOINT.arn, ...given })[name] ?? defaults.inputs[name]?.default ?? '',
    ),
  )
const checks = (changes: Partial<SageMakerObservation>, result: string) =>
  planEndpoint(observedEndpoint(changes), inputs()).checks.flatMap((check) =>
    check.result === result ? [check.name] : [],
  )
const [BLUE, GREEN] = [variant('blue', 1), variant('green', 0)]

describe('the inputs of an endpoint', () => {
  test('are the endpoint, its variants and its alarms', () => {
    const { target } = inputs({ 'stable-variant': 'blue', 'canary-variant': 'green', alarms: 'one, two' })
    expect(target).toEqual({
      platform: 'sagemaker',
      endpoint: ENDPOINT,
      ...PAIR,
      pair: undefined,
      alarms: ['one', 'two'],
    })
  })

  test.each<[Record<string, string>, string]>([
    [{ 'sagemaker-endpoint': 'ranker' }, 'not an ARN of a SageMaker endpoint'],
    [{ 'sagemaker-endpoint': `${ENDPOINT.arn}/x` }, 'not an ARN of a SageMaker endpoint'],
    [{ 'sagemaker-endpoint': ENDPOINT.arn.replace('endpoint/', 'endpoint-config/') }, 'not an ARN of'],
    [{ 'canary-variant': 'gr een' }, 'not a name of a production variant'],
    [{ 'stable-variant': '-blue' }, 'not a name of a production variant'],
    [{ 'smoke-url': 'https://shop.example.org' }, 'no address for smoke requests'],
    [{ 'rule-arn': 'x' }, 'these inputs do not go with `sagemaker-endpoint`'],
    [{ 'ecs-service': 'a/b' }, 'these inputs do not go with `sagemaker-endpoint`'],
    [{ 'canary-function-version': '8' }, 'these inputs do not go with `sagemaker-endpoint`'],
  ])('%j is refused', (given, reason) => {
    expect(() => inputs(given)).toThrow(reason)
  })

  test.each(['', '-a', 'a-', 'a'.repeat(64), 'a b', 'a\n', 'ä', '../x'])('%j names no variant', (text) => {
    expect(isVariantName(text)).toBe(false)
  })
})

describe('what SageMaker would refuse, or what would spoil the judgement, is told before anything begins', () => {
  test.each<[string, Partial<SageMakerObservation>, readonly string[]]>([
    [
      'an endpoint that is being updated',
      { found: endpointWith([BLUE, GREEN], { status: 'Updating' }) },
      ['status of the endpoint'],
    ],
    [
      'a configuration that is being deployed',
      { found: endpointWith([BLUE, GREEN], { pending: 'ranker-8' }) },
      ['status of the endpoint'],
    ],
    [
      'an endpoint out of service',
      { found: endpointWith([BLUE, GREEN], { status: 'OutOfService' }) },
      ['status of the endpoint', 'instances of the stable variant'],
    ],
    [
      'a stable variant without instances',
      { found: endpointWith([variant('blue', 1, { instances: 0 }), GREEN]) },
      ['instances of the stable variant'],
    ],
    ['shadow variants', { found: endpointWith([BLUE, GREEN], { shadows: ['shadow'] }) }, ['shadow variants']],
    [
      'variants for inference components',
      { found: endpointWith([BLUE, variant('green', 0, { servesModel: false })]) },
      ['models of the variants'],
    ],
    [
      'no room for tags',
      { tags: new Map(Array.from({ length: 42 }, (_, index) => [`t${index}`, ''] as const)) },
      ['room for the record'],
    ],
    [
      'an alarm that fires',
      { guards: [{ guard: 'alarm web', kind: 'tripped', explanation: 'It is in ALARM.' }] },
      ['alarm web'],
    ],
  ])('%s fails', (_name, changes, failed) => {
    expect(checks(changes, 'failed')).toEqual(failed)
  })

  test.each<[string, Partial<SageMakerObservation>, string]>([
    [
      'a canary on fewer instances',
      { found: endpointWith([BLUE, variant('green', 0, { instances: 1 })]) },
      'instances of both variants',
    ],
    [
      'a stack that manages the endpoint',
      { tags: new Map([['aws:cloudformation:stack-name', 'ranker']]) },
      'managed elsewhere',
    ],
  ])('%s is warned of', (_name, changes, check) => {
    expect(checks(changes, 'failed')).toEqual([])
    expect(checks(changes, 'warning')).toEqual([check])
  })

  test('nothing is said of what is as it should be', () => {
    expect(checks({}, 'failed')).toEqual([])
    expect(checks({}, 'warning')).toEqual([])
  })
})

describe('the health of a variant', () => {
  test.each([
    ['InService', 2, 3, { healthy: 2, total: 3, reasons: ['endpoint InService'] }],
    ['Updating', 3, 2, { healthy: 3, total: 3, reasons: [] }],
    ['OutOfService', 2, 2, { healthy: 0, total: 2, reasons: ['endpoint OutOfService'] }],
    ['InService', 0, 0, { healthy: 0, total: 0, reasons: [] }],
  ])('in an endpoint %s with %d instances of %d', (status, instances, desiredInstances, health) => {
    const found = endpointWith([BLUE, variant('green', 0, { instances, desiredInstances })], { status })
    expect(healthIn(found, PAIR, 'canary')).toEqual(health)
  })
})

test('a plan says every form that the weights take', () => {
  const original = { config: 'ranker-7', total: 10 }
  const plan = planEndpoint(observedEndpoint({ original }), inputs({ steps: '5%, 50%, 100%' }))
  expect(plan).toMatchObject({
    resource: { kind: 'Endpoint', id: ENDPOINT.arn },
    names: { stable: 'blue', canary: 'green' },
    forms: [
      { percent: 5, weights: { stable: 9.5, canary: 0.5 } },
      { percent: 50, weights: { stable: 5, canary: 5 } },
      { percent: 100, weights: { stable: 0, canary: 10 } },
    ],
  })
})
