import { describe, expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { makePlan, type Observation } from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { confirmPlan } from '../../../../actions/prune-images/removal/revalidate.ts'
import {
  children,
  digestOf,
  image,
  index,
  NOW,
  observation,
  policyText,
  rule,
  settings,
} from '../support/build.ts'

const later = new Date(NOW.getTime() + DAY_MS)
const tagged = (pattern: string) => ({ tagStatus: 'tagged', tagPatternList: [pattern] })

/** What a look at `now` says of a plan made when the world was `before`. */
function confirm(
  before: readonly Image[],
  now: readonly Image[],
  more: Partial<Observation> = {},
  ...rules: unknown[]
) {
  const policy = policyText(...(rules.length === 0 ? [rule(1, {})] : rules))
  const { plan } = makePlan(observation(before), settings(policy), NOW)
  const { confirmed, gone, moves } = confirmPlan(plan, observation(now, more), later)
  return {
    confirmed: [...confirmed],
    gone: [...gone],
    moves: moves.map(({ type, image }) => [type, image.digest]),
  }
}

describe('a fresh look at the world', () => {
  const newest = image('new', 1, ['v3'])
  const old = image('old', 2, ['v2'])
  const older = image('older', 3, ['v1'])
  const before = [newest, old, older]

  test('as it was: everything is confirmed', () => {
    expect(confirm(before, before)).toEqual({ confirmed: [older.digest, old.digest], gone: [], moves: [] })
  })

  test('newer images do not disturb', () => {
    expect(confirm(before, [...before, image('newer', -0.5)]).moves).toEqual([])
  })

  test('what is gone already is done, and still counts in the ranks', () => {
    expect(confirm(before, [newest, old])).toEqual({
      confirmed: [old.digest],
      gone: [older.digest],
      moves: [],
    })
  })

  test('an image that an earlier wave removed still shields by its rank', () => {
    const both = image('both', 1, ['x1', 'y1'])
    const x = image('x', 0.5, ['x2'])
    const y = image('y', 2, ['y2'])
    const rules = [rule(1, tagged('x*')), rule(2, tagged('y*'))]
    expect(confirm([both, x, y], [x, y], {}, ...rules)).toEqual({
      confirmed: [y.digest],
      gone: [both.digest],
      moves: [],
    })
  })

  test.each<[string, readonly Image[], Partial<Observation>, string]>([
    ['a tag moved onto it', [newest, { ...old, tags: ['live', 'v2'] }, older], {}, 'tags'],
    ['its tag moved away', [newest, { ...old, tags: [] }, older], {}, 'tags'],
    [
      'it is in use now',
      before,
      {
        readings: [
          {
            source: 'ecs',
            place: 'eu-west-1',
            status: 'read',
            uses: [{ user: 'task', image: `x@${old.digest}` }],
          },
        ],
      },
      'unselected',
    ],
    [
      'the use cannot be read any more',
      [newest, old],
      { readings: [{ source: 'ecs', place: 'eu-west-1', status: 'unreadable', reason: 'denied' }] },
      'unselected',
    ],
    [
      'a new index lists it',
      [...before, index('index', 0)],
      { children: children({ index: ['old'] }) },
      'unselected',
    ],
    ['the newer image is gone: it is the newest now', [old, older], {}, 'unselected'],
    ['it was archived', [newest, { ...old, status: 'ARCHIVED' }, older], {}, 'unselected'],
  ])('%s', (_, now, more, type) =>
    expect(confirm(before, now, more).moves).toContainEqual([type, digestOf('old')]),
  )
})
