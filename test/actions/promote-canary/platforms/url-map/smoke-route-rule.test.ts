import { describe, expect, test } from '@jest/globals'
import {
  countSmokeRules,
  planSmokeRule,
  withoutSmokeRules,
  withSmokeRule,
} from '../../../../../actions/promote-canary/platforms/url-map/smoke-route-rule.ts'
import type {
  PathMatcher,
  UrlMap,
} from '../../../../../actions/promote-canary/platforms/url-map/url-map-resource.ts'
import { BLUE, GREEN, link, PLACE } from './url-maps.ts'

const HEADER = { name: 'X-Canary', value: 'true' }
const API = { ...PLACE, pathMatcher: 'api' }
const urlMap = (matcher: Partial<PathMatcher>): UrlMap => ({
  name: 'web',
  pathMatchers: [
    { name: 'api', ...matcher },
    { name: 'files', defaultService: link(BLUE) },
  ],
})
const RULES = urlMap({
  defaultService: link(BLUE),
  routeRules: [
    { priority: 5, matchRules: [{ prefixMatch: '/v2' }], service: link(BLUE) },
    {
      priority: 9,
      matchRules: [{ prefixMatch: '/v1', headerMatches: [{ headerName: 'a', exactMatch: 'b' }] }],
      service: link(BLUE),
    },
  ],
})
const matches = { headerName: 'X-Canary', exactMatch: 'true' }

describe('the route rule for smoke requests', () => {
  test('asks for what the divided rule asks for and the header, just before it', () => {
    expect(
      planSmokeRule({ urlMap: RULES, place: { ...API, routeRulePriority: 9 } }, HEADER, GREEN),
    ).toMatchObject({
      priority: 8,
      matchRules: [{ prefixMatch: '/v1', headerMatches: [{ headerName: 'a', exactMatch: 'b' }, matches] }],
      service: GREEN,
    })
  })

  test('asks for the header after all rules where the default is divided', () => {
    expect(planSmokeRule({ urlMap: RULES, place: API }, HEADER, GREEN)).toMatchObject({
      priority: 10,
      matchRules: [{ prefixMatch: '/', headerMatches: [matches] }],
    })
    expect(
      planSmokeRule({ urlMap: urlMap({ defaultService: link(BLUE) }), place: API }, HEADER, GREEN),
    ).toMatchObject({
      priority: 0,
    })
  })

  test.each([
    ['the default of the URL map', PLACE, RULES, 'cannot match headers'],
    ['a path matcher with path rules', API, urlMap({ pathRules: [{}] }), 'has path rules'],
    [
      'a rule without room before it',
      { ...API, routeRulePriority: 6 },
      urlMap({ routeRules: [{ priority: 5 }, { priority: 6 }] }),
      'No priority before',
    ],
    [
      'the first rule',
      { ...API, routeRulePriority: 0 },
      urlMap({ routeRules: [{ priority: 0 }] }),
      'No priority',
    ],
  ])('cannot be for %s, and says why', (_, place, map, reason) => {
    expect(planSmokeRule({ urlMap: map, place }, HEADER, GREEN)).toEqual({
      impossible: expect.stringContaining(reason),
    })
  })

  test.each([
    ['beside other rules', RULES, { ...API, routeRulePriority: 9 }],
    ['alone', urlMap({ defaultService: link(BLUE) }), API],
  ])('%s is put in its order, found again, and taken out without a trace', (_, map, place) => {
    const rule = planSmokeRule({ urlMap: map, place }, HEADER, GREEN)
    if ('impossible' in rule) throw new Error(rule.impossible)
    const opened = withSmokeRule(withSmokeRule(map, place, rule), place, rule)
    const priorities = opened.pathMatchers?.[0]?.routeRules?.map(({ priority }) => priority) ?? []
    expect(priorities).toEqual([...priorities].sort((a, b) => a - b))
    expect(countSmokeRules(opened)).toBe(1)
    expect(withoutSmokeRules(opened)).toEqual(map)
    expect(countSmokeRules(map)).toBe(0)
  })
})
