import type { ArmMinute, EpochMinute, Sample } from '../../judge/trace.ts'
import type { ShareAt } from '../../metrics/metric-source.ts'
import type { Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import { latencySamples } from '../aws/latency-series.ts'
import { type AliasSeries, aliasQueryId, type Counted } from './alias-queries.ts'

type AllSeries = ReadonlyMap<string, Series>

/**
 * One minute of one version. Requests are what was invoked and what was throttled; a throttled request got no answer
 * ("Throttles … don't count as either Invocations or Errors", Lambda developer guide, "Invocation metrics").
 *
 * Lambda tells versions apart while an alias has two; where one has everything, its minutes are those of the alias.
 */
export function aliasMinute(
  series: AllSeries,
  { arm, at }: { readonly arm: Arm; readonly at: EpochMinute },
  { latency, shareAt }: { readonly latency: boolean; readonly shareAt: ShareAt },
): ArmMinute {
  const counted = countedFor(series, arm, { at, shareAt })
  const value = (name: AliasSeries) =>
    counted === undefined ? undefined : series.get(aliasQueryId(counted, name))?.get(at)
  const count = (found: number | undefined): Sample | null => (found === undefined ? null : { count: found })
  const [invocations, throttles] = [value('invocations'), value('throttles')]
  const samples = {
    errors: count(value('errors')),
    unanswered: count(throttles),
    ...(latency ? latencySamples(value) : {}),
  }
  const requests =
    invocations === undefined && throttles === undefined ? null : (invocations ?? 0) + (throttles ?? 0)
  return { requests, samples }
}

/** Whose series a version's minute is read from. */
function countedFor(
  series: AllSeries,
  arm: Arm,
  { at, shareAt }: { readonly at: EpochMinute; readonly shareAt: ShareAt },
): Counted | undefined {
  if (hasMinute(series, arm, at)) return arm
  const share = shareAt(at)
  const alone = share === (arm === 'canary' ? 100 : 0)
  return alone && hasMinute(series, 'alias', at) ? 'alias' : undefined
}

/** Whether anything was invoked or throttled. */
export function hasMinute(series: AllSeries, counted: Counted, at: EpochMinute): boolean {
  return (['invocations', 'throttles'] as const).some((name) =>
    series.get(aliasQueryId(counted, name))?.has(at),
  )
}
