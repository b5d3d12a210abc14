import { describe, expect, test } from '@jest/globals'
import {
  findOtherWays,
  type ListedRule,
} from '../../../../../actions/promote-canary/platforms/alb/other-ways.ts'
import { BLUE, GREEN } from './rules.ts'

const LISTENER =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2'
const RULE = `${LISTENER.replace(':listener/', ':listener-rule/')}/9683b2d02a6cabee`
const OWNER = { kind: 'rule', arn: RULE } as const
const listed = (changes: Partial<ListedRule>): ListedRule => ({
  arn: 'another',
  listenerArn: LISTENER,
  port: 'HTTPS 443',
  isDefault: false,
  priority: 200,
  conditions: [{ Field: 'host-header' }],
  actions: [],
  ...changes,
})
const weighted = (...groups: [string, number?][]) => ({
  Type: 'forward' as const,
  ForwardConfig: {
    TargetGroups: groups.map(([TargetGroupArn, Weight]) => ({
      TargetGroupArn,
      ...(Weight === undefined ? {} : { Weight }),
    })),
  },
})

test.each([
  ['the rule itself', listed({ arn: RULE, actions: [weighted([BLUE, 1], [GREEN, 1])] }), []],
  ['a forward to one group', listed({ actions: [{ Type: 'forward', TargetGroupArn: BLUE }] }), ['stable']],
  ['a forward by weights', listed({ actions: [weighted([BLUE, 1], [GREEN, 2])] }), ['stable', 'canary']],
  ['a weight that is not said counts as one', listed({ actions: [weighted([GREEN])] }), ['canary']],
  ['a group of weight 0 gets nothing', listed({ actions: [weighted([BLUE, 1], [GREEN, 0])] }), ['stable']],
  ['a redirect', listed({ actions: [{ Type: 'redirect' }] }), []],
  ['the default of another listener', listed({ isDefault: true, actions: [weighted([BLUE])] }), ['stable']],
])('%s', (_name, rule, arms) => {
  const found = findOtherWays([rule], OWNER, { stable: BLUE, canary: GREEN })
  expect(found.map(({ arm }) => arm)).toEqual(arms)
  for (const { way } of found)
    expect(way).toBe(`HTTPS 443 ${rule.isDefault ? 'by default' : 'rule'} (another)`)
})

describe('after a rule that takes every request, no other of its listener gets any', () => {
  const own = (Values: string[]) =>
    listed({
      arn: RULE,
      priority: 100,
      conditions: [{ Field: 'path-pattern', Values, PathPatternConfig: { Values } }],
    })
  const stable = { actions: [{ Type: 'forward' as const, TargetGroupArn: BLUE }] }

  test.each([
    [
      'the default',
      own(['/*']),
      listed({ isDefault: true, priority: Number.POSITIVE_INFINITY, ...stable }),
      0,
    ],
    ['a later rule', own(['/a', '*']), listed(stable), 0],
    ['an earlier rule', own(['/*']), listed({ priority: 50, ...stable }), 1],
    ['a later rule, after one that takes some', own(['/api/*']), listed(stable), 1],
    ['a rule of another listener', own(['/*']), listed({ listenerArn: 'other', ...stable }), 1],
  ])('%s', (_name, first, other, count) => {
    expect(findOtherWays([first, other], OWNER, { stable: BLUE, canary: GREEN })).toHaveLength(count)
  })
})
