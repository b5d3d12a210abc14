import { describe, expect, test } from '@jest/globals'
import {
  type TargetGroupArn,
  targetGroupName,
} from '../../../../actions/promote-canary/platforms/aws/load-balancer-arns.ts'
import { findRoles, type RoleHints } from '../../../../actions/promote-canary/traffic/roles.ts'
import { BLUE, GREEN, OTHER } from '../platforms/alb/rules.ts'

const find = (weights: Record<string, number>, hints: RoleHints<TargetGroupArn> = {}) =>
  findRoles(
    [BLUE, GREEN, OTHER].flatMap((backend) =>
      backend in weights ? [{ backend, weight: weights[backend] ?? 0 }] : [],
    ),
    hints,
    { where: 'rule 1', kind: 'target group', nameOf: targetGroupName },
  )

describe('roles', () => {
  test('follow from the weights, and swap with them', () => {
    expect(find({ [BLUE]: 100, [GREEN]: 0 })).toEqual({ stable: BLUE, canary: GREEN })
    expect(find({ [BLUE]: 0, [GREEN]: 1 })).toEqual({ stable: GREEN, canary: BLUE })
  })

  test('follow from one input and the weights', () => {
    expect(find({ [BLUE]: 1 }, { canary: GREEN })).toEqual({ stable: BLUE, canary: GREEN })
    expect(find({ [BLUE]: 5, [OTHER]: 5, [GREEN]: 0 }, { stable: OTHER })).toEqual({
      stable: OTHER,
      canary: GREEN,
    })
  })

  test('follow from the pair, whichever has traffic, whatever else is in the rule', () => {
    const pair = [GREEN, BLUE] as const
    expect(find({ [BLUE]: 1, [OTHER]: 5 }, { pair })).toEqual({ stable: BLUE, canary: GREEN })
    expect(find({ [BLUE]: 0, [GREEN]: 1, [OTHER]: 5 }, { pair })).toEqual({ stable: GREEN, canary: BLUE })
    expect(() => find({ [BLUE]: 3, [GREEN]: 1 }, { pair })).toThrow(
      'do not determine which target group is stable',
    )
    expect(() => find({ [OTHER]: 5 }, { pair })).toThrow('neither target group of the pair gets traffic')
  })

  test('follow from what an earlier promotion took out of the rule', () => {
    expect(find({ [GREEN]: 1 }, { standby: BLUE })).toEqual({ stable: GREEN, canary: BLUE })
  })

  test.each([
    [
      'two groups with traffic',
      { [BLUE]: 1, [OTHER]: 1, [GREEN]: 0 },
      {},
      'do not determine which target group is stable',
    ],
    [
      'two groups without',
      { [BLUE]: 1, [OTHER]: 0, [GREEN]: 0 },
      {},
      'do not determine which target group is the canary',
    ],
    ['nothing but stable', { [BLUE]: 1 }, {}, 'do not determine which target group is the canary'],
    ['stable without traffic', { [BLUE]: 0, [GREEN]: 1 }, { stable: BLUE, canary: GREEN }, 'gets no traffic'],
    ['stable that is not there', { [GREEN]: 1 }, { stable: BLUE, canary: GREEN }, 'gets no traffic'],
    [
      'a canary with traffic',
      { [BLUE]: 9, [GREEN]: 1 },
      { stable: BLUE, canary: GREEN },
      'already gets traffic',
    ],
    ['one group for both', { [BLUE]: 9 }, { stable: BLUE, canary: BLUE }, 'are the same'],
  ])('refuses %s', (_, weights, hints, message) => {
    expect(() => find(weights, hints)).toThrow(message)
  })
})
