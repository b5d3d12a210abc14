import { countOf } from './count-of.ts'
import { type Counted, type Dispersion, estimateDispersion } from './dispersion.ts'
import type { EventMetric, JudgeSettings } from './settings.ts'
import type { ArmMinute } from './trace.ts'

/** A stable version this many times as bad as its history is in an outage … */
const OUTAGE_RATIO = 3
/** … if that is also this many standard deviations beyond it, bursts included. */
const OUTAGE_DEVIATIONS = 6
/** History shorter than this says nothing about what is usual. */
const MIN_HISTORY_MINUTES = 10

/** What the stable version usually does, for one event metric. */
export interface UsualRate {
  readonly name: string
  readonly metric: EventMetric
  readonly dispersion: Dispersion
}

/**
 * The metric in which the stable version itself fails far beyond its history in this minute; null when none does. Such a
 * minute tells of a dependency both versions share, not of the canary. The decision rests on the stable version
 * alone; it is made so rare in ordinary minutes (six standard deviations) that leaving minutes out does not bias the rest.
 * @param ongoing the metric of the minute before, if that one was an outage: it lasts as long as the ratio does
 */
export function outageMetric(
  usual: readonly UsualRate[],
  stable: ArmMinute,
  ongoing: string | null,
): string | null {
  for (const { name, metric, dispersion } of usual) {
    const count = countOf(metric, name, stable)
    if (count === null) continue
    const expected = (dispersion.events / dispersion.exposure) * count.exposure
    const spread = Math.sqrt(expected + dispersion.cautiousBurstiness * expected * expected)
    const beyondChance = expected + OUTAGE_DEVIATIONS * Math.max(1, spread)
    const beyondUsual = OUTAGE_RATIO * expected
    const limit = name === ongoing ? Math.max(1, beyondUsual) : Math.max(beyondUsual, beyondChance)
    if (count.events > limit) return name
  }
  return null
}

/** The metrics by which an outage can be told: acted on, worse when higher, with enough history. */
export function usualRates(
  settings: JudgeSettings,
  history: ReadonlyMap<string, readonly Counted[]>,
): UsualRate[] {
  return Object.entries(settings.metrics).flatMap(([name, metric]) => {
    if (metric.kind === 'score' || metric.kind === 'value') return []
    if (metric.role === 'observe' || metric.worse === 'lower') return []
    const dispersion = estimateDispersion(history.get(name) ?? [])
    return dispersion.minutes >= MIN_HISTORY_MINUTES ? [{ name, metric, dispersion }] : []
  })
}
