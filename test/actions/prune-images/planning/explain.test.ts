import { describe, expect, test } from '@jest/globals'
import type { Hold } from '../../../../actions/prune-images/guards/hold.ts'
import type { Decision, Kept, Selected } from '../../../../actions/prune-images/planning/decision.ts'
import {
  describeDecision,
  describeHold,
  describeImage,
  describeMove,
} from '../../../../actions/prune-images/planning/explain.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { digestOf, image } from '../support/build.ts'

const digest = digestOf('other')
const short = digest.slice(7, 19)
const one = image('one', 1, ['v1'])
const byRank: Selected = { type: 'rule', rule: 2, measure: { type: 'rank', rank: 4, limit: 3 } }

describe('every decision has its reason', () => {
  test.each<[Selected, string]>([
    [byRank, 'number 4 from the newest, of which 3 stay'],
    [
      {
        type: 'rule',
        rule: 2,
        measure: { type: 'age', since: 'sinceImagePushed', ageMs: 3 * DAY_MS, limitDays: 2 },
      },
      'pushed 3d ago, the limit is 2d',
    ],
    [
      {
        type: 'rule',
        rule: 2,
        measure: { type: 'age', since: 'sinceImagePulled', ageMs: 91 * DAY_MS, limitDays: 90 },
      },
      'last pulled 91d ago, the limit is 90d',
    ],
    [
      {
        type: 'rule',
        rule: 2,
        measure: { type: 'age', since: 'sinceImageTransitioned', ageMs: 91 * DAY_MS, limitDays: 90 },
      },
      'archived 91d ago, the limit is 90d',
    ],
    [{ type: 'subject-goes', subject: digest }, `its subject is being deleted: ${short}`],
    [{ type: 'subject-gone', subject: digest }, `its subject is not in the repository: ${short}`],
  ])('to go: %j', (why, text) => {
    const decision: Decision = { image: one, fate: 'delete', wave: 1, why }
    expect(describeDecision(decision)).toBe(text)
  })

  test.each<[Kept, string]>([
    [
      { type: 'spared', rule: 2, measure: { type: 'rank', rank: 1, limit: 3 } },
      'rule 2 leaves it: number 1 from the newest, of which 3 stay',
    ],
    [{ type: 'unmatched' }, 'no rule is about it'],
    [{ type: 'child', index: digest }, `the index ${short} lists it`],
    [{ type: 'referrer', subject: digest }, `it is about ${short}`],
  ])('to stay: %j', (why, text) => expect(describeDecision({ image: one, fate: 'keep', why })).toBe(text))

  test.each<[Hold, string]>([
    [{ guard: 'use-unknown', source: 'ecs', reason: 'denied' }, 'ecs cannot be read, so it may be in use'],
    [{ guard: 'in-use', users: ['a'] }, 'in use by a'],
    [{ guard: 'in-use', users: ['a', 'b', 'c'] }, 'in use by a and 2 more'],
    [{ guard: 'child-in-use', child: digest, users: ['a'] }, `its child ${short} is in use by a`],
    [{ guard: 'index-unread', index: digest }, `the index ${short} cannot be read and may list it`],
    [{ guard: 'index-archived', index: digest }, `the archived index ${short} lists it`],
    [{ guard: 'protect-tags', tag: 'v1', pattern: 'v*' }, 'its tag v1 is protected by v*'],
    [
      { guard: 'keep-at-least', pattern: 'v*', count: 5, rank: 2 },
      'number 2 of the newest 5 with a tag v*, which are kept',
    ],
    [{ guard: 'min-age', ageMs: 3_600_000, minAgeMs: DAY_MS }, 'only 1h old; younger than 1d stays'],
    [
      { guard: 'referrer-held', referrer: digest, because: 'in-use' },
      `${short}, which is about it, is held back (in-use)`,
    ],
  ])('to be held: %j', (hold, text) => {
    expect(describeHold(hold)).toBe(text)
    expect(describeDecision({ image: one, fate: 'hold', why: byRank, hold })).toBe(
      `${text}; else: number 4 from the newest, of which 3 stay`,
    )
  })

  test('and every move', () => {
    expect(describeMove({ type: 'tags', image: one, now: [] })).toBe(
      'its tags changed from v1 to none since the plan was made',
    )
    expect(
      describeMove({
        type: 'unselected',
        image: one,
        decision: { image: one, fate: 'keep', why: { type: 'unmatched' } },
      }),
    ).toBe('no longer selected for deletion: no rule is about it')
  })

  test.each([
    [[], '(untagged)'],
    [['a', 'b', 'c'], '(a, b, c)'],
    [['a', 'b', 'c', 'd', 'e'], '(a, b, c and 2 more)'],
  ])('tags %j: %s', (tags, text) =>
    expect(describeImage(image('one', 1, tags))).toBe(`${digestOf('one').slice(7, 19)} ${text}`),
  )
})
