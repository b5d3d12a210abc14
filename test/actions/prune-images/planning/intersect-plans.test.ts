import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { buildGraph } from '../../../../actions/prune-images/images/image-graph.ts'
import { intersectPlans } from '../../../../actions/prune-images/planning/intersect-plans.ts'
import {
  type Changes,
  makePlan,
  type Observation,
  type PrunePlan,
} from '../../../../actions/prune-images/planning/make-plan.ts'
import { digestOf, image, NOW, observation, policyText, rule, settings } from '../support/build.ts'

const keepOne = settings(policyText(rule(1, {})))
const removed = ({ deletions }: Pick<PrunePlan, 'deletions'>) =>
  deletions.flat().map(({ image: { digest } }) => digest)

function intersect(saved: Changes, now: Observation, wanted = keepOne) {
  const fresh = makePlan(now, wanted, NOW)
  return { fresh, ...intersectPlans(saved, fresh, buildGraph(now.images, now.children)) }
}
const forged = (images: readonly Image[]): Changes => ({
  deletions: [images.map((one) => ({ image: one, why: { type: 'subject-gone', subject: one.digest } }))],
  archivals: [],
  quarantines: [],
  untags: [],
})

describe('what of a saved plan is carried out', () => {
  const [fresh, old, older] = [image('new', 1, ['c']), image('old', 2, ['b']), image('older', 3, ['a'])]
  const now = observation([fresh, old, older])

  test('all of it when a fresh plan says the same', () => {
    const { plan, moves } = intersect(makePlan(now, keepOne, NOW).plan, now)
    expect([removed(plan), moves]).toEqual([[older.digest, old.digest], []])
  })

  test('less than a fresh plan when less was reviewed', () => {
    expect(removed(intersect(forged([older]), now).plan)).toEqual([older.digest])
  })

  test('what is gone already is done', () => {
    const { plan, moves } = intersect(forged([old, older]), observation([fresh, old]))
    expect([removed(plan), moves]).toEqual([[old.digest], []])
  })

  test('an image that the fresh plan keeps is named', () => {
    const { plan, moves } = intersect(forged([fresh, older]), now)
    expect(removed(plan)).toEqual([older.digest])
    expect(moves).toMatchObject([{ type: 'unselected', image: { digest: fresh.digest } }])
  })

  test('images that never were, newer than all, shift no rank', () => {
    const invented = Array.from({ length: 5 }, (_, i) => image(`invented-${i}`, -i, [`z${i}`]))
    expect(removed(intersect(forged([...invented, fresh]), now).plan)).toEqual([])
  })

  test('a signature stays when the saved plan leaves out what it is about', () => {
    const signature = image('sig', 3, [], { subject: older.digest })
    const { plan, moves } = intersect(forged([signature]), observation([fresh, old, older, signature]))
    expect(removed(plan)).toEqual([])
    expect(moves).toMatchObject([{ type: 'bound', to: older.digest }])
  })

  test('a signature whose subject a killed run has deleted stays, and does not stand in the way of the rest', () => {
    const signature = image('sig', 3, [], { subject: older.digest })
    const reviewed = makePlan(observation([fresh, old, older, signature]), keepOne, NOW).plan
    const { plan, moves } = intersect(reviewed, observation([fresh, old, signature]))
    expect([removed(plan), moves]).toEqual([[old.digest], []])
  })

  test('max-delete of the job holds for what is left', () => {
    const limited = settings(policyText(rule(1, {})), { maxDelete: { type: 'count', count: 1 } })
    expect(intersect(forged([older]), now, limited).plan.refusal).toBeUndefined()
    expect(intersect(forged([old, older]), now, limited).plan.refusal).toContain('max-delete allows 1')
  })

  test('a forged plan never deletes more than a fresh one would', () => {
    const entry = fc.record({
      name: fc.integer({ min: 0, max: 12 }),
      days: fc.integer({ min: -5, max: 40 }),
      tags: fc.subarray(['v1', 'prod', 'beta']),
      subject: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    })
    const images = fc
      .uniqueArray(entry, { selector: ({ name }) => name, maxLength: 12 })
      .map((entries) =>
        entries.map(({ name, days, tags, subject }) =>
          image(
            String(name),
            days,
            tags,
            subject === undefined ? {} : { subject: digestOf(String(subject)) },
          ),
        ),
      )
    fc.assert(
      fc.property(images, images, (present, proposed) => {
        const { fresh: honest, plan } = intersect(forged(proposed), observation(present))
        const allowed = new Set(removed(honest.plan))
        expect(removed(plan).filter((digest) => !allowed.has(digest))).toEqual([])
      }),
      { seed: 42, numRuns: 500 },
    )
  })
})
