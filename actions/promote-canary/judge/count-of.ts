import type { Counted } from './dispersion.ts'
import type { EventMetric } from './settings.ts'
import type { ArmMinute } from './trace.ts'

/**
 * An event metric's events and exposure of one version and minute; null when nothing can be said. A missing sample
 * means no events iff there were requests and the metric's source leaves out zeros (`whenMissing`). Counts are rounded,
 * and events of a rate kept within its exposure, since CloudWatch interpolates trimmed counts.
 */
export function countOf(metric: EventMetric, name: string, arm: ArmMinute): Counted | null {
  const requests = arm.requests ?? 0
  const sample = arm.samples[name]
  if (sample === undefined || sample === null)
    return requests > 0 && metric.whenMissing === 'zero' ? { events: 0, exposure: requests } : null
  if (!('count' in sample))
    throw new TypeError(`metric ${name} is a ${metric.kind}: its samples need a count`)
  const exposure = sample.of ?? requests
  if (!(exposure > 0)) return null
  const count = Math.max(0, Math.round(sample.count))
  return { events: metric.kind === 'rate' ? Math.min(count, Math.floor(exposure)) : count, exposure }
}
