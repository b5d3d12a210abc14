import { UserError } from '../../shared/errors.ts'
import { parseDuration } from '../../shared/inputs/duration.ts'
import { parsePercentage } from '../../shared/inputs/percentage.ts'

/** One step of the shift. */
export interface Step {
  /** The canary's share, above 0, at most 100. */
  readonly percent: number
  /** The canary stays at least this long, however good it looks. */
  readonly minDwellMs: number
  /** After this the step is over: the canary continues, or is inconclusive. */
  readonly maxDwellMs: number
  /** Wait here until the canary is resumed. */
  readonly hold: boolean
}

/** The dwell of a step that names none. */
export interface DwellDefaults {
  readonly minDwellMs: number
  readonly maxDwellMs: number
}

/** More steps than this would not fit into the tag that remembers the plan. */
const MAX_STEPS = 12

const GRAMMAR =
  'ascending percentages that end with 100%, each with an optional dwell and `hold`: `1%, 5% 5m, 25% 5m..30m hold, 100%`'

/**
 * Reads the steps of the shift: `1%, 5% 2m..10m, 50% hold, 100%`. A dwell is `min` or `min..max`.
 *
 * @throws UserError when an item is no step, when they do not ascend, or do not end with 100 %
 */
export function parseSteps(items: readonly string[], defaults: DwellDefaults): readonly Step[] {
  const steps = items.map((item) => parseStep(item, defaults))
  steps.forEach((step, index) => {
    if (index > 0 && step.percent <= (steps[index - 1]?.percent ?? 0)) refuse('the steps must ascend.', items)
  })
  if (steps.at(-1)?.percent !== 100) refuse('the last step must be 100%.', items)
  if (steps.at(-1)?.hold) refuse('a hold at 100% is not possible: the canary bakes there.', items)
  if (steps.length > MAX_STEPS) refuse(`too many steps (at most ${MAX_STEPS}).`, items)
  return steps
}

/** Writes steps the way {@link parseSteps} reads them. */
export function formatSteps(steps: readonly Step[]): readonly string[] {
  return steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => {
    const dwell = [minDwellMs, maxDwellMs].map(exactDuration).join('..')
    return `${percent}% ${dwell}${hold ? ' hold' : ''}`
  })
}

function parseStep(item: string, defaults: DwellDefaults): Step {
  const [share = '', ...words] = item.trim().split(/\s+/)
  const percent = parsePercentage(share)
  if (percent === undefined || percent === 0) return refuse('not a step.', [item])
  const hold = words.at(-1) === 'hold'
  const [dwell, ...rest] = hold ? words.slice(0, -1) : words
  if (rest.length > 0) refuse('not a step.', [item])
  if (dwell === undefined) return { percent, ...ordered(defaults), hold }
  const [min, max, ...more] = dwell.split('..').map(parseDuration)
  if (min === undefined || more.length > 0 || (dwell.includes('..') && max === undefined)) {
    return refuse('the dwell of this step is not a duration.', [item])
  }
  if (max !== undefined && max < min)
    refuse('the longest dwell of this step is shorter than its shortest dwell.', [item])
  return { percent, minDwellMs: min, maxDwellMs: max ?? Math.max(min, defaults.maxDwellMs), hold }
}

/** A duration in the largest unit that says it exactly. */
function exactDuration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`
  return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`
}

function ordered({ minDwellMs, maxDwellMs }: DwellDefaults): DwellDefaults {
  return { minDwellMs, maxDwellMs: Math.max(minDwellMs, maxDwellMs) }
}

function refuse(what: string, items: readonly string[]): never {
  throw new UserError(what, { where: 'input steps', given: `\`${items.join(', ')}\``, allowed: GRAMMAR })
}
