import type { ArmMinute, EpochMinute, Sample } from '../../judge/trace.ts'
import type { ArmAt, Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { latencySamples } from './latency-series.ts'
import { ANSWERS, FAILURES, queryId, type SeriesName } from './target-group-queries.ts'
import type { Exchange } from './unanswered.ts'

/** What a version's minute is made from, besides its series. */
export interface ArmContext {
  /** Whether response times are judged. */
  readonly latency: boolean
  /** Requests without an answer, by minute; undefined where no answer of the stable version is ever counted. */
  readonly unanswered: ReadonlyMap<EpochMinute, number> | undefined
}

/**
 * One minute of one version. An ALB reports no zero: what is missing stays missing here, and the judge decides what it
 * means. Errors are what the targets answered with 5xx. Unanswered is what they did not answer: by the difference of requests and
 * answers, or by the reasons that are counted, whichever is more, since each may hold the other.
 */
export function armMinute(
  series: ReadonlyMap<string, Series>,
  { arm, at }: ArmAt,
  { latency, unanswered }: ArmContext,
): ArmMinute {
  const value = (name: SeriesName) => series.get(queryId(arm, name))?.get(at)
  const requests = value('requests') ?? null
  const count = (found: number | undefined): Sample | null => (found === undefined ? null : { count: found })
  const failures = FAILURES.map(value).filter((failed) => failed !== undefined)
  const silent = unanswered?.get(at)
  const samples = {
    errors: count(value('target5xx')),
    unanswered:
      silent === undefined && failures.length === 0 ? null : { count: Math.max(silent ?? 0, sum(failures)) },
    'client-errors': count(value('target4xx')),
    ...(latency ? latencySamples(value) : {}),
  }
  return { requests, samples }
}

/** Requests and answers of a version; undefined where no answer is counted at all, as without requests. */
export function exchangeOf(series: ReadonlyMap<string, Series>, arm: Arm): Exchange | undefined {
  const answers = new Map<EpochMinute, number>()
  for (const name of ANSWERS) {
    for (const [at, count] of series.get(queryId(arm, name)) ?? [])
      answers.set(at, (answers.get(at) ?? 0) + count)
  }
  if (answers.size === 0) return undefined
  return { requests: series.get(queryId(arm, 'requests')) ?? new Map(), answers }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
