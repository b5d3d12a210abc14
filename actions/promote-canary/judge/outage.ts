import { CountReader } from './count-of.ts'
import { type Counted, type Dispersion, estimateDispersion } from './dispersion.ts'
import type { EventMetric, JudgeSettings } from './settings.ts'
import type { ArmMinute } from './trace.ts'

/** A stable version this many times as bad as its history may have been is in an outage … */
const OUTAGE_RATIO = 3
/** … if that is also this many standard deviations beyond it, bursts and clumps included. */
const OUTAGE_DEVIATIONS = 6
/** History shorter than this says nothing about what is usual. */
const MIN_HISTORY_MINUTES = 10
/** One-sided normal quantile of 99.9 %, for the bound on the history's rate. */
const Z999 = 3.09
/** From so many events in so many minutes on, a history tells how its events scatter. */
const TELLING = { events: 50, minutes: 20 }
/** Until then a failure is reckoned to bring so many errors at once, in rates that scatter as widely as their mean. */
const UNKNOWN = { clump: 10, burstiness: 1 }

/** What the stable version usually does, for one event metric. */
export interface UsualRate {
  readonly name: string
  readonly metric: EventMetric
  /** The highest rate that the history allows. */
  readonly rate: number
  /** Errors that come at once: what Poisson's variance is multiplied by, ≥ 1. */
  readonly clump: number
  /** CV² of the rate from minute to minute. */
  readonly burstiness: number
}

/**
 * The metric in which the stable version itself fails far beyond its history in this minute; null when none does. Such a
 * minute tells of a dependency both versions share: the canary does not advance. It is compared with the stable version
 * all the same.
 * @param ongoing the metric of the minute before, if that one was an outage: it lasts as long as the ratio does
 */
export function outageMetric(
  usual: readonly UsualRate[],
  stable: ArmMinute,
  ongoing: string | null,
): string | null {
  for (const { name, metric, rate, clump, burstiness } of usual) {
    const count = new CountReader(metric, name).read(stable)
    if (count === null) continue
    const expected = rate * count.exposure
    const spread = Math.sqrt(clump * expected + burstiness * expected * expected)
    const beyondChance = expected + OUTAGE_DEVIATIONS * Math.max(clump, spread)
    const beyondUsual = OUTAGE_RATIO * expected
    const limit = name === ongoing ? Math.max(1, beyondUsual) : Math.max(beyondUsual, beyondChance)
    if (count.events > limit) return name
  }
  return null
}

/** The metrics by which an outage can be detected: acted on, worse when higher, with enough history. */
export function usualRates(
  settings: JudgeSettings,
  history: ReadonlyMap<string, readonly Counted[]>,
): UsualRate[] {
  return Object.entries(settings.metrics).flatMap(([name, metric]) => {
    if (metric.kind === 'score' || metric.kind === 'value') return []
    if (metric.role === 'observe' || metric.worse === 'lower') return []
    const dispersion = estimateDispersion(history.get(name) ?? [])
    return dispersion.minutes >= MIN_HISTORY_MINUTES ? [{ name, metric, ...usualRate(dispersion) }] : []
  })
}

/** The cautious end of what a history tells: few events allow a much higher rate, and clumps. */
function usualRate({
  events,
  exposure,
  minutes,
  phi,
  cautiousBurstiness,
}: Dispersion): Pick<UsualRate, 'rate' | 'clump' | 'burstiness'> {
  const telling = events >= TELLING.events && minutes >= TELLING.minutes
  const clump = telling ? Math.max(1, phi) : Math.max(UNKNOWN.clump, phi)
  const burstiness = telling ? cautiousBurstiness : Math.max(UNKNOWN.burstiness, cautiousBurstiness)
  const most = events + Z999 * Math.sqrt(clump * events) + (clump * Z999 * Z999) / 2
  return { rate: most / exposure, clump, burstiness }
}
