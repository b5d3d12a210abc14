import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Division,
  readDivision,
  withDivision,
} from '../../../../../actions/promote-canary/platforms/url-map/division.ts'
import { mergePatchOf } from '../../../../../actions/promote-canary/platforms/url-map/merge-patch.ts'
import { restorationOf } from '../../../../../actions/promote-canary/platforms/url-map/restoration.ts'
import type { UrlMap } from '../../../../../actions/promote-canary/platforms/url-map/url-map-resource.ts'
import { BLUE, GREEN, link, OTHER, PLACE, single, weighted } from './url-maps.ts'

const URL_MAP: UrlMap = {
  name: 'web',
  description: 'the shop',
  defaultService: link(BLUE),
  hostRules: [{ hosts: ['api.example.org'], pathMatcher: 'api' }],
  pathMatchers: [
    {
      name: 'api',
      defaultRouteAction: {
        ...{ timeout: { seconds: '30' } },
        weightedBackendServices: [{ backendService: link(BLUE), weight: 7 }],
      },
      routeRules: [
        { priority: 1, matchRules: [{ prefixMatch: '/v2' }], service: link(OTHER) },
        { priority: 2, matchRules: [{ prefixMatch: '/' }], service: link(BLUE) },
      ],
    },
    { name: 'files', defaultService: link(OTHER) },
  ],
}
const PLACES = {
  'the default': PLACE,
  'a path matcher': { ...PLACE, pathMatcher: 'api' },
  'a route rule': { ...PLACE, pathMatcher: 'api', routeRulePriority: 2 },
} as const
const DIVISIONS: readonly Division[] = [single(GREEN), weighted({ [BLUE]: 9, [GREEN]: 1 })]

/** JSON merge patch, as RFC 7396, §2, says it. */
function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const result: Record<string, unknown> =
    typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = merged(result[key], value)
  }
  return result
}

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  test.each(DIVISIONS)('takes a division, and gives it back: %j', (division) => {
    const changed = withDivision(URL_MAP, place, division)
    expect(readDivision(changed, place)).toEqual(division)
    expect(withDivision(changed, place, readDivision(URL_MAP, place))).toEqual(URL_MAP)
  })

  test.each(DIVISIONS)('is restored from any form by one patch that was made before: %j', (division) => {
    const restoration = restorationOf(URL_MAP, place, readDivision(URL_MAP, place))
    expect(merged(withDivision(URL_MAP, place, division), restoration)).toEqual(URL_MAP)
    expect(merged(URL_MAP, restoration)).toEqual(URL_MAP)
  })
})

test('what is beside the division stays: time-outs, other rules, other path matchers', () => {
  const changed = withDivision(URL_MAP, PLACES['a path matcher'], single(GREEN))
  expect(changed.pathMatchers?.[0]).toMatchObject({
    defaultService: link(GREEN),
    defaultRouteAction: { timeout: { seconds: '30' } },
    routeRules: URL_MAP.pathMatchers?.[0]?.routeRules,
  })
  expect(changed.pathMatchers?.[1]).toBe(URL_MAP.pathMatchers?.[1])
})

test.each([
  ['a path matcher that is not there', { ...PLACE, pathMatcher: 'no' }, 'no such path matcher'],
  ['a route rule that is not there', { ...PLACES['a route rule'], routeRulePriority: 9 }, 'no route rule'],
])('refuses %s', (_, place, message) => {
  expect(() => readDivision(URL_MAP, place)).toThrow(message)
})

test('refuses a redirect: there is no traffic to shift', () => {
  expect(() => readDivision({ name: 'web', defaultUrlRedirect: {} }, PLACE)).toThrow('none to shift')
})

test('a merge patch makes the one document of the other, and is nothing when they are the same', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.string(),
      fc.array(fc.integer()),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    ),
  })).value
  const document = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value)
  fc.assert(
    fc.property(document, document, (before, after) => {
      const patch = mergePatchOf(before, after)
      if (patch === undefined) expect(JSON.stringify(sorted(before))).toBe(JSON.stringify(sorted(after)))
      expect(sorted(merged(before, patch ?? {}))).toEqual(sorted(after))
    }),
    { seed: 7_396, numRuns: 1_000 },
  )
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
