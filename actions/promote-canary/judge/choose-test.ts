import type { Dispersion } from './dispersion.ts'
import type { TestChoice } from './judgement.ts'

/** φ from which on the conditional test is too sure of itself. */
const BURSTY = 1.2
/** A shorter history says too little about bursts. */
const MIN_HISTORY_MINUTES = 20
/** CV² that is reckoned with when nothing is known: rates that scatter as widely as their mean. */
const UNKNOWN_BURSTINESS = 1

/** The test for a metric's events, and the burstiness it reckons with; null for the conditional test. */
export interface ChosenTest {
  readonly test: TestChoice
  readonly burstiness: number | null
}

/**
 * Chooses by the stable version's history alone, before the canary: events that scatter like Poisson counts (φ < 1.2)
 * are judged by the conditional test, which is exact; bursts, or no history to tell, by the bounded-variance tests.
 */
export function chooseTest(history: Dispersion): ChosenTest {
  const { phi, minutes, cautiousBurstiness } = history
  if (minutes < MIN_HISTORY_MINUTES) {
    const why = `only ${minutes} minutes of history of the stable version: bursts cannot be ruled out`
    const burstiness = Math.max(UNKNOWN_BURSTINESS, cautiousBurstiness)
    return { test: { name: 'bounded-variance', phi: minutes < 2 ? null : phi, why }, burstiness }
  }
  const shown = `φ = ${phi.toFixed(2)} over ${minutes} minutes of the stable version`
  if (phi < BURSTY)
    return {
      test: { name: 'conditional', phi, why: `${shown}: the events scatter like Poisson counts` },
      burstiness: null,
    }
  return {
    test: { name: 'bounded-variance', phi, why: `${shown}: the events come in bursts` },
    burstiness: cautiousBurstiness,
  }
}
