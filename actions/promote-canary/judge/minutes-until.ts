/** So many minutes are played through one by one. */
const PLAYED_MINUTES = 240
/** From the gain over so many last ones the rest is extrapolated: by then the best alternative dominates its mixture. */
const SLOPE_MINUTES = 60
/** Forecasts end here: a week. */
const LONGEST_MINUTES = 7 * 24 * 60

/**
 * How many more minutes like those that `addMinute` adds it takes until `logE` reaches `needed`; null when it never does, or
 * not within a week.
 */
export function minutesUntil(needed: number, logE: () => number, addMinute: () => void): number | null {
  let before = logE()
  for (let minutes = 0; minutes < PLAYED_MINUTES; minutes++) {
    if (logE() >= needed) return minutes
    if (minutes === PLAYED_MINUTES - SLOPE_MINUTES) before = logE()
    addMinute()
  }
  const slope = (logE() - before) / SLOPE_MINUTES
  const minutes = PLAYED_MINUTES + Math.ceil((needed - logE()) / slope)
  return slope > 0 && minutes <= LONGEST_MINUTES ? Math.max(PLAYED_MINUTES, minutes) : null
}
