/** Events and exposure of the stable version in one minute. */
export interface Counted {
  readonly events: number
  readonly exposure: number
}

/** How the stable version's events scattered before the canary. */
export interface Dispersion {
  /** Minutes with traffic that it rests on. */
  readonly minutes: number
  /** Events and exposure in them. */
  readonly events: number
  readonly exposure: number
  /** φ: Pearson's X² over its degrees of freedom; 1 for Poisson counts. NaN with fewer than two minutes. */
  readonly phi: number
  /** CV² of the rate from minute to minute beyond Poisson scatter (moment estimate), ≥ 0. */
  readonly burstiness: number
  /** The same on the cautious side, half a standard error up: what the robust tests reckon with. */
  readonly cautiousBurstiness: number
}

/** How many standard errors the cautious burstiness lies above the estimate. */
const CAUTION = 0.5

/**
 * Estimates the dispersion of a count. Minutes without exposure are left out. For a rate that varies with CV² = τ² from
 * minute to minute, Var(x) = μ + τ²μ², so that Σ((x-μ)² - μ)/Σμ² estimates τ² and φ is about 1 + τ²·μ.
 */
export function estimateDispersion(minutes: readonly Counted[]): Dispersion {
  let n = 0
  let events = 0
  let exposure = 0
  for (const minute of minutes) {
    if (!(minute.exposure > 0)) continue
    n++
    events += minute.events
    exposure += minute.exposure
  }
  const rate = exposure > 0 ? events / exposure : 0
  if (n < 2 || events === 0)
    return { minutes: n, events, exposure, phi: n < 2 ? Number.NaN : 1, burstiness: 0, cautiousBurstiness: 0 }

  let pearson = 0
  let excess = 0
  let squares = 0
  for (const minute of minutes) {
    if (!(minute.exposure > 0)) continue
    const mean = minute.exposure * rate
    const deviation = (minute.events - mean) ** 2
    pearson += deviation / mean
    excess += deviation - mean
    squares += mean * mean
  }
  const freedom = n / (n - 1)
  const burstiness = (excess / squares) * freedom
  let scatter = 0
  for (const minute of minutes) {
    if (!(minute.exposure > 0)) continue
    const mean = minute.exposure * rate
    scatter += ((minute.events - mean) ** 2 - mean - burstiness * mean * mean) ** 2
  }
  const standardError = Math.sqrt(scatter) / squares
  return {
    minutes: n,
    events,
    exposure,
    phi: pearson / (n - 1),
    burstiness: Math.max(0, burstiness),
    cautiousBurstiness: Math.max(0, burstiness + CAUTION * standardError),
  }
}
