import { expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import { makeRandom } from '../../../bench/canary/random.ts'
import { hostileCanary } from './hostile-minutes.ts'

/** `npm run test:hostile-minutes` tries a million; here it is a sample. */
const MINUTES = Number(process.env.HOSTILE_MINUTES ?? 20_000)

test(
  `${MINUTES} hostile minutes: no NaN, no exception, no loop, and a canary that fails every request is never missed`,
  () => {
    const wrong: string[] = []
    for (let seed = 0, tried = 0; tried < MINUTES; seed++) {
      const random = makeRandom(seed, 7)
      const minutes = 45 + Math.floor(60 * random.uniform())
      tried += minutes
      const { trace, settings } = hostileCanary(random, minutes)
      const judgement = judge(trace, settings)
      const nan = pathsOfNaN(judgement)
      if (nan.length > 0) wrong.push(`seed ${seed}: NaN in ${nan.slice(0, 3)}`)
      if (judgement.verdict !== 'regression') wrong.push(`seed ${seed}: ${judgement.reason}`)
    }
    expect(wrong).toEqual([])
  },
  30 * 60_000,
)

/** Where a NaN is: no figure of a judgement may be one, φ apart, which is unknown without a history. */
function pathsOfNaN(value: unknown, path = 'judgement'): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => pathsOfNaN(inner, `${path}.${key}`))
}
