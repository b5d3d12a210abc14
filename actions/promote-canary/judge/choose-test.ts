import type { Dispersion } from './dispersion.ts'
import type { TestChoice } from './judgement.ts'
import { quantity } from './quantity.ts'
import { ENOUGH_HISTORY_MINUTES } from './stable-knowledge.ts'

/** φ from which on the conditional test is too sure of itself. */
const BURSTY = 1.2

/**
 * Chooses a metric's test by the stable version's history alone, before the canary: events that scatter like Poisson counts
 * (φ < 1.2) are judged by the conditional test, which is exact; bursts, or no history to tell, by the
 * bounded-variance tests.
 */
export function chooseTest({ phi, minutes }: Dispersion): TestChoice {
  if (minutes < ENOUGH_HISTORY_MINUTES) {
    const why = `only ${quantity(minutes, 'minute')} of history of the stable version: bursts cannot be ruled out`
    return { name: 'bounded-variance', phi: minutes < 2 ? null : phi, why }
  }
  const shown = `φ = ${phi.toFixed(2)} over ${quantity(minutes, 'minute')} of the stable version`
  return phi < BURSTY
    ? { name: 'conditional', phi, why: `${shown}: the events scatter like Poisson counts` }
    : { name: 'bounded-variance', phi, why: `${shown}: the events come in bursts` }
}
