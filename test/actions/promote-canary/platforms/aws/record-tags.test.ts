import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { HoldCause, Watching } from '../../../../../actions/promote-canary/machine/state.ts'
import { ALB_TAGS } from '../../../../../actions/promote-canary/platforms/alb/alb-tags.ts'
import {
  fromTags,
  recordTagsOf,
  type TagSpace,
  toTags,
} from '../../../../../actions/promote-canary/platforms/aws/record-tags.ts'
import { parseFunctionAlias } from '../../../../../actions/promote-canary/platforms/lambda/function-alias.ts'
import { aliasTags } from '../../../../../actions/promote-canary/platforms/lambda/function-tags.ts'
import type { CanaryRecord, RecordedState } from '../../../../../actions/promote-canary/record/record.ts'
import { stepOf } from '../../../../../actions/promote-canary/record/state-text.ts'
import type { Pair } from '../../../../../actions/promote-canary/traffic/arms.ts'
import { BLUE, GREEN } from '../alb/rules.ts'

const ALIAS = parseFunctionAlias(
  `arn:aws:lambda:eu-central-1:123456789012:function:checkout:${'p'.repeat(105)}`,
  'the test',
)
/** Where records are kept, and between what they may be. */
const SPACES: readonly (readonly [string, TagSpace<string>, Pair])[] = [
  ['a listener rule', ALB_TAGS, { stable: BLUE, canary: GREEN }],
  ['an alias with the longest name', aliasTags(ALIAS), { stable: '7', canary: '4294967295' }],
]

const WHERE = 'the rule'

const times = fc.integer({ min: 1_500_000_000_000, max: 4_000_000_000_000 })
const percents = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.1, 0.5, 2.5))
const watching = fc.record({
  phase: fc.constant('watching' as const),
  step: fc.nat(11),
  since: times,
  pausedMs: fc.nat(1e9),
  judgedAt: times,
  approved: fc.constantFrom<Watching['approved']>('nothing', 'approval', 'inconclusive'),
})
const states = fc.oneof<fc.Arbitrary<RecordedState>[]>(
  fc.constant({ phase: 'ready' as const }),
  fc.constant({ phase: 'promoted' as const }),
  fc.record({ phase: fc.constant('shifting' as const), step: fc.nat(11) }),
  watching,
  fc.record({
    phase: fc.constant('held' as const),
    cause: fc.constantFrom<HoldCause>('approval', 'hand-over', 'inconclusive'),
    heldAt: times,
    watching,
  }),
)
const recordsBetween = (pair: Pair) =>
  fc
    .record({
      owner: fc.constant('https://github.com/octo/service/actions/runs/1000/attempts/2'),
      percents: fc.uniqueArray(percents, { maxLength: 11 }),
      dwells: fc.array(
        fc.nat(86_400).map((seconds) => seconds * 1_000),
        { minLength: 24, maxLength: 24 },
      ),
      startedAt: times,
      deadlineAt: times,
      aliveUntil: times,
      state: states,
      deployment: fc.constantFrom(undefined, 'ecs-svc/1234567890123456789'),
      changes: fc.array(fc.record({ at: times, percent: percents }), { maxLength: 12 }),
    })
    .map(
      ({ percents: some, dwells, state, deployment, ...rest }): CanaryRecord => ({
        ...rest,
        state: within(state, some.length),
        id: '20261121T101500Z-00ff1e',
        deployment,
        pair,
        original: 'short=blue sticky=false/- blue=1',
        steps: [...some.sort((a, b) => a - b), 100].map((percent, index) => {
          const [minDwellMs = 0, more = 0] = dwells.slice(2 * index, 2 * index + 2)
          return {
            percent,
            minDwellMs,
            maxDwellMs: minDwellMs + more,
            hold: percent < 100 && more % 2_000 === 0,
          }
        }),
      }),
    )

/** The state in a step that the canary has. */
function within(state: RecordedState, last: number): RecordedState {
  if (state.phase === 'held') {
    const { watching } = state
    return { ...state, watching: { ...watching, step: Math.min(watching.step, last) } }
  }
  return 'step' in state ? { ...state, step: Math.min(state.step, last) } : state
}

describe.each(SPACES)('in the tags of %s', (_where, space, pair) => {
  const records = recordsBetween(pair)
  const { prefix, promotedTag } = space

  test('a record is read back as it was written, in the characters and lengths that tags may have', () => {
    fc.assert(
      fc.property(records, (record) => {
        const tags = toTags(record, space)
        const marker = record.state.phase === 'promoted' && tags.has(promotedTag) ? [promotedTag] : []
        expect([...tags.keys()]).toEqual([...recordTagsOf(space), ...marker])
        for (const [key, value] of tags) {
          expect(key).toMatch(/^[\p{L}\p{N} +\-=._:/@]{1,128}$/u)
          expect(value).toMatch(/^[\p{L}\p{N} +\-=._:/@]{0,256}$/u)
        }
        expect(fromTags(tags, space, WHERE)).toEqual(record)
      }),
      { seed: 9, numRuns: 500 },
    )
  })

  test('tags of somebody else are no record', () => {
    expect(fromTags(new Map(), space, WHERE)).toBeUndefined()
    expect(fromTags(new Map([['team', 'web']]), space, WHERE)).toBeUndefined()
  })

  test('a record of which a tag is missing is told apart from none, and refused with the tag', () => {
    fc.assert(
      fc.property(
        records,
        fc.subarray(['id', 'stable', 'canary', 'steps', 'times', 'state'], { minLength: 1 }),
        (record, missing) => {
          const tags = new Map(toTags(record, space))
          for (const field of missing) tags.delete(`${prefix}${field}`)
          expect(() => fromTags(tags, space, WHERE)).toThrow(`${prefix}${missing[0]}=""`)
        },
      ),
      { seed: 10, numRuns: 200 },
    )
  })

  test('whatever stands in the tags, it is a record whose every number is one, or it is refused', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'x', '-1', 'NaN', 'Infinity', 'watching 99 a 0 a nothing', 'held approval'),
    )
    fc.assert(
      fc.property(records, fc.constantFrom(...recordTagsOf(space)), value, (record, key, text) => {
        const tags = new Map([...toTags(record, space), [key, text]])
        let read: CanaryRecord | undefined
        try {
          read = fromTags(tags, space, WHERE)
        } catch (error) {
          expect(String(error)).toContain('is invalid or tampered with')
          return
        }
        expect(JSON.stringify(read)).not.toMatch(/null/)
        expect(read?.steps[stepOf(read.state)]).toBeDefined()
      }),
      { seed: 11, numRuns: 2_000 },
    )
  })
})
