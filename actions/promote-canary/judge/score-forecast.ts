import { minutesUntil } from './minutes-until.ts'
import { ScoreProcess, type Scores } from './score-process.ts'
import type { ScoreMetric } from './settings.ts'

/** What scores of the stable version were like, and what they are to prove. */
export interface ScorePlan {
  /** At least one minute. */
  readonly samples: readonly Scores[]
  readonly settings: ScoreMetric
  /** The canary's share of the scores, 0 < share < 1. */
  readonly share: number
  readonly beta: number
}

/**
 * How many minutes it takes until scores prove a canary safe for all the traffic that is exactly like the stable version; null when
 * not within a week. Scores that come as one mean a minute come so from both, whatever the share.
 */
export function minutesUntilScoresProve({ samples, settings, share, beta }: ScorePlan): number | null {
  const mean = meanOf(samples)
  const oneAMinute = samples.every(({ n }) => n === 1)
  const canary = oneAMinute ? mean : scale(mean, share)
  const stable = oneAMinute ? mean : scale(mean, 1 - share)
  if (!(canary.n > 0 && stable.n > 0)) return null
  const process = new ScoreProcess(-settings.tolerableDifference)
  return minutesUntil(
    -Math.log(beta),
    () => process.logE,
    () => process.add(canary, stable),
  )
}

function meanOf(samples: readonly Scores[]): Scores {
  const mean = (of: (scores: Scores) => number) =>
    samples.reduce((sum, scores) => sum + of(scores), 0) / samples.length
  return { n: mean(({ n }) => n), sum: mean(({ sum }) => sum), sumOfSquares: mean((one) => one.sumOfSquares) }
}

function scale({ n, sum, sumOfSquares }: Scores, factor: number): Scores {
  return { n: n * factor, sum: sum * factor, sumOfSquares: sumOfSquares * factor }
}
