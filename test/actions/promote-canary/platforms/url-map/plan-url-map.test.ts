import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../../../actions/promote-canary/inputs.ts'
import type { BackendService } from '../../../../../actions/promote-canary/platforms/url-map/backend-service.ts'
import type {
  ObservedBackend,
  UrlMapObservation,
} from '../../../../../actions/promote-canary/platforms/url-map/observe-url-map.ts'
import type { BackendServicePath } from '../../../../../actions/promote-canary/platforms/url-map/paths.ts'
import { planUrlMap } from '../../../../../actions/promote-canary/platforms/url-map/plan-url-map.ts'
import { InputReader } from '../../../../../actions/shared/inputs/input-reader.ts'
import { BLUE, GREEN, link, PLACE, single, weighted } from './url-maps.ts'

const defaults: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync('actions/promote-canary/action.yml', 'utf8'),
)
const inputs = (given: Record<string, string> = {}) =>
  readInputs(
    new InputReader(
      (name) => ({ 'url-map': PLACE.path, ...given })[name] ?? defaults.inputs[name]?.default ?? '',
    ),
  )

const backend = (
  path: BackendServicePath,
  service: Partial<BackendService> = {},
  health = { healthy: 2, total: 2, reasons: [] as string[] },
): ObservedBackend => ({
  path,
  service: {
    selfLink: link(path),
    protocol: 'HTTP',
    loadBalancingScheme: 'EXTERNAL_MANAGED',
    sessionAffinity: 'NONE',
    healthChecks: ['hc'],
    backends: [{ group: `${path}-group` }],
    ...service,
  },
  health,
})
const observed = (changes: Partial<UrlMapObservation> = {}): UrlMapObservation => ({
  platform: 'url-map',
  place: PLACE,
  urlMap: { name: 'web', defaultService: link(BLUE) },
  original: single(BLUE),
  record: undefined,
  stable: backend(BLUE),
  canary: backend(GREEN, {}, { healthy: 0, total: 0, reasons: [] }),
  ...changes,
})
const checks = (changes: Partial<UrlMapObservation>, result: string, given: Record<string, string> = {}) =>
  planUrlMap(observed(changes), inputs(given)).checks.flatMap((check) =>
    check.result === result ? [check.name] : [],
  )

describe('a plan for a URL map', () => {
  test('says every form of the division, and that nothing stands against it', () => {
    const plan = planUrlMap(observed(), inputs())
    expect(plan.forms.map(({ percent }) => percent)).toEqual([0, 1, 5, 25, 50, 100])
    expect(plan.checks.filter(({ result }) => result !== 'passed')).toEqual([])
    expect(JSON.parse(JSON.stringify(plan))).toMatchObject({
      resource: { kind: 'URL map', id: PLACE.path },
      pair: { stable: BLUE, canary: GREEN },
      names: { stable: 'blue', canary: 'green' },
      restoration: { defaultService: link(BLUE), defaultRouteAction: null },
    })
  })

  test('is the same for the same world', () => {
    expect(planUrlMap(observed(), inputs())).toEqual(planUrlMap(observed(), inputs()))
  })

  test('of a canary that is under way goes on with its steps and its original', () => {
    const record = {
      steps: [{ percent: 100, minDwellMs: 1, maxDwellMs: 2, hold: false }],
    } as unknown as UrlMapObservation['record']
    const urlMap = {
      name: 'web',
      defaultRouteAction: {
        weightedBackendServices: [
          { backendService: link(BLUE), weight: 50 },
          { backendService: link(GREEN), weight: 50 },
        ],
      },
    }
    const plan = planUrlMap(observed({ record, urlMap }), inputs())
    expect(plan.forms.map(({ percent }) => percent)).toEqual([0, 100])
    expect(plan.original).toEqual(single(BLUE))
    expect(plan.restoration).toEqual({ defaultService: link(BLUE), defaultRouteAction: null })
  })

  test.each<[string, Partial<UrlMapObservation>, readonly string[]]>([
    [
      'another load balancing scheme',
      { canary: backend(GREEN, { loadBalancingScheme: 'INTERNAL_SELF_MANAGED' }) },
      ['same load balancing scheme'],
    ],
    ['another protocol', { canary: backend(GREEN, { protocol: 'HTTP2' }) }, ['same protocol']],
    [
      'a classic load balancer',
      {
        stable: backend(BLUE, { loadBalancingScheme: 'EXTERNAL' }),
        canary: backend(GREEN, { loadBalancingScheme: 'EXTERNAL' }),
      },
      ['global external load balancer'],
    ],
    [
      'an internal load balancer, whose requests would not be seen',
      {
        stable: backend(BLUE, { loadBalancingScheme: 'INTERNAL_MANAGED' }),
        canary: backend(GREEN, { loadBalancingScheme: 'INTERNAL_MANAGED' }),
      },
      ['global external load balancer'],
    ],
    ['no health check', { canary: backend(GREEN, { healthChecks: [] }) }, ['health check of the canary']],
    ['no backends', { canary: backend(GREEN, { backends: [] }) }, ['groups of the canary']],
    [
      'a sick stable version',
      { stable: backend(BLUE, {}, { healthy: 0, total: 2, reasons: ['UNHEALTHY'] }) },
      ['targets of the stable version'],
    ],
    [
      'a description without room',
      { urlMap: { name: 'web', defaultService: link(BLUE), description: 'x'.repeat(1_000) } },
      ['space for the record'],
    ],
  ])('fails for %s', (_, changes, names) => {
    expect(checks(changes, 'failed')).toEqual(names)
  })

  test('warns of session affinity, which weights override', () => {
    expect(checks({ stable: backend(BLUE, { sessionAffinity: 'GENERATED_COOKIE' }) }, 'warning')).toEqual([
      'session affinity',
    ])
  })

  test('warns of requests from elsewhere in the URL map, which are counted as well', () => {
    const urlMap = {
      name: 'web',
      description: `"${GREEN}"`,
      defaultService: link(BLUE),
      pathMatchers: [{ name: 'files', defaultService: link(BLUE) }],
    }
    const { checks: found } = planUrlMap(observed({ urlMap }), inputs())
    expect(found.filter(({ result }) => result === 'warning')).toEqual([
      {
        name: 'other requests',
        result: 'warning',
        explanation: expect.stringMatching(/^Other parts of this URL map send requests to blue\. /),
      },
    ])
  })

  test('fails for smoke requests where no rule can ask for a header', () => {
    expect(checks({}, 'failed', { 'smoke-url': 'https://web.example' })).toEqual(['smoke requests'])
  })

  test('keeps the weights of the others in their proportion', () => {
    const original = weighted({ [BLUE]: 3 })
    const { forms } = planUrlMap(observed({ original }), inputs({ steps: '50%, 100%' }))
    expect(forms.at(-1)).toMatchObject({
      percent: 100,
      division: { backends: [{ weight: 0 }, { backendService: GREEN, weight: 3 }] },
    })
  })
})
