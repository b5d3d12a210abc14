import { expect, test } from '@jest/globals'
import type { Inputs } from '../../../actions/prune-images/inputs.ts'
import type { Looked } from '../../../actions/prune-images/observe.ts'
import { isRefused, openRepositories, planPrune } from '../../../actions/prune-images/plan.ts'
import { removalsOf } from '../../../actions/prune-images/planning/make-plan.ts'
import { concludeAll } from '../../../actions/prune-images/reporting/several.ts'
import type { Outcome } from '../../../actions/shared/report/report.ts'
import { image, NOW, observation, policyText, REPOSITORY, rule, settings } from './support/build.ts'

const keepOne = policyText(rule(1, {}))
type Guards = Parameters<typeof settings>[1]

/** A repository with so many images, each with a tag that begins with its name; the newest stays. */
function looked(name: string, count: number, guards: Guards, usedImages: readonly string[] = []): Looked {
  const images = Array.from({ length: count }, (_, i) => image(`${name}-${i}`, i + 1, [`${name}-${i}`]))
  const observed = {
    repository: { repositoryName: name },
    seen: observation(images, { repository: { ...REPOSITORY, name } }),
    at: NOW,
    settings: { ...settings(keepOne, guards), usedImages },
    saved: undefined,
    preview: undefined,
  }
  // What looks again is no part of a plan.
  return {
    title: name,
    status: 'seen',
    observed: observed as Extract<Looked, { status: 'seen' }>['observed'],
  }
}

function plan(repositories: readonly Looked[], maxDeleteTotal?: Inputs['maxDeleteTotal']) {
  const observed = { repositories } as Parameters<typeof planPrune>[0]
  return planPrune(observed, { maxDeleteTotal } as Inputs)
}
const opened = (...given: Parameters<typeof plan>) =>
  openRepositories(plan(...given)).map(({ title }) => title)

test('each repository is decided by itself, with its own max-delete', () => {
  const limit = { maxDelete: { type: 'count', count: 2 } } as const
  const planned = plan([looked('a', 3, limit), looked('b', 4, limit), looked('c', 1, limit)])
  expect(openRepositories(planned).map(({ title }) => title)).toEqual(['a'])
  expect(planned.repositories.map(isRefused)).toEqual([false, true, false])
})

test('what could not be seen is refused, and hides nothing of the others', () => {
  const lost: Looked = { title: 'x', status: 'failed', reason: 'denied' }
  const bare: Looked = { title: 'y', status: 'no-policy' }
  const planned = plan([lost, looked('a', 3, {}), bare])
  expect(planned.repositories.map(isRefused)).toEqual([true, false, false])
  expect(openRepositories(planned).map(({ title }) => title)).toEqual(['a'])
})

test('max-delete-total counts what goes of all together, and refuses all of it', () => {
  const both = [looked('a', 3, {}), looked('b', 4, {}), looked('c', 1, {})]
  expect(opened(both, { type: 'count', count: 5 })).toEqual(['a', 'b'])
  expect(opened(both, { type: 'count', count: 4 })).toEqual([])
  // 5 of 8 images.
  expect(opened(both, { type: 'percent', percent: 63 })).toEqual(['a', 'b'])
  const [refused] = plan(both, { type: 'percent', percent: 62 }).repositories
  expect(refused).toMatchObject({
    planned: { refusal: 'the plan deletes 5 of 8 images, but max-delete-total allows 62%.' },
  })
})

test('a guard has to match in one repository: else all are refused', () => {
  const guards = (protectTags: string[]) => ({ protectTags, unmatchedPatterns: 'refuse' }) as const
  const with1 = (...patterns: string[]) => [
    looked('a', 3, guards(patterns)),
    looked('b', 3, guards(patterns)),
  ]
  expect(opened(with1('a-*', 'b-2'))).toEqual(['b'])
  expect(opened(with1('a-2', 'b-2'))).toEqual(['a', 'b'])
  expect(opened(with1('a-2', 'c-*'))).toEqual([])
  const used = (entry: string) => [looked('a', 3, {}, [entry]), looked('b', 3, {}, [entry])]
  const planned = openRepositories(plan(used('b:b-2')))
  expect(planned.map(({ planned }) => removalsOf(planned.plan).length)).toEqual([2, 1])
  expect(opened(used('b:b-9'))).toEqual([])
})

/** The same with a plan for all of it that was reviewed when its guards matched. */
function reviewed(one: Looked): Looked {
  if (one.status !== 'seen') return one
  const { observed } = one
  const [saved] = openRepositories(plan([{ ...one, observed: { ...observed, settings: settings(keepOne) } }]))
  if (saved === undefined) throw new Error('nothing was planned')
  return { ...one, observed: { ...observed, saved: saved.planned.plan } }
}

test.each([
  ['protect-tags', { protectTags: ['c-0'] }, []],
  ['keep-at-least', { keepAtLeast: [{ pattern: 'c-*', count: 1 }] }, []],
  ['in-use-images', {}, ['c-0']],
] as const)(
  'a saved plan is refused where %s of the job that applies it matches nothing',
  (input, guards, used) => {
    const now = reviewed(looked('a', 3, { ...guards, unmatchedPatterns: 'refuse' }, used))
    expect(plan([now]).repositories).toMatchObject([
      { planned: { refusal: expect.stringContaining(`of ${input} matches nothing`) } },
    ])
    expect(opened([now])).toEqual([])
    // The other one has what it matches.
    const other = reviewed(looked('c', 3, { ...guards, unmatchedPatterns: 'refuse' }, used))
    expect(opened([now, other])).toEqual(['a', 'c'])
  },
)

test.each<[Outcome[], Outcome]>([
  [['unchanged', 'succeeded'], 'succeeded'],
  [['unchanged', 'unchanged'], 'unchanged'],
  [['planned', 'unchanged'], 'planned'],
  [['succeeded', 'refused', 'unchanged'], 'refused'],
  [['refused', 'cancelled'], 'cancelled'],
  [['succeeded', 'failed', 'cancelled'], 'failed'],
])('of %p the worst is said: %s', (outcomes, worst) => {
  const ends = outcomes.map((outcome, i) => ({ title: `r${i}`, outcome, reason: `Because ${outcome}.` }))
  const { outcome, reason } = concludeAll(ends)
  expect(outcome).toBe(worst)
  expect(reason).toContain(`Of ${outcomes.length} repositories: `)
  expect(reason.includes(`Because ${worst}.`)).toBe(['failed', 'cancelled', 'refused'].includes(worst))
})
