import { quantity } from '../../shared/quantity.ts'
import type { TestChoice } from './judgement.ts'
import { BURSTY, type NoiseModel, phiError } from './noise-model.ts'
import { ENOUGH_HISTORY_MINUTES } from './stable-knowledge.ts'

/**
 * Chooses a metric's test by the stable version's history alone, before the canary: events that scatter like Poisson counts
 * (φ < 1.2 at every length of window) are judged by the conditional test, which is exact; bursts, or no history to tell, by the
 * bounded-variance tests. What bursts add to φ grows with the load. With a load that is so many times the history's, φ
 * is taken as it would be there, and so is the history's error: what a thin history cannot rule out counts as there. What a history
 * that looks like Poisson counts may hide (`possibleClump`) counts where safety is judged.
 * @param growth the load beside the canary over the history's, > 0
 */
export function chooseTest(noise: NoiseModel, growth = 1): TestChoice {
  const { phi, scale, doubtful, possibleClump, dispersion } = noise
  const { minutes } = dispersion
  if (minutes < ENOUGH_HISTORY_MINUTES) {
    const why = `only ${quantity(minutes, 'minute')} of history of the stable version: bursts cannot be ruled out`
    return { name: 'bounded-variance', phi: minutes < 2 ? null : phi, why }
  }
  const over = scale === 1 ? '' : ` in sums over ${quantity(scale, 'minute')}`
  const shown = `φ = ${phi.toFixed(2)}${over}, ${quantity(minutes, 'minute')} of the stable version`
  if (dispersion.phi >= BURSTY || (scale > 1 && !doubtful))
    return { name: 'bounded-variance', phi, why: `${shown}: the events come in bursts` }
  const error = phiError(dispersion)
  if ((dispersion.phi - 1 + error) * Math.max(1, growth) >= BURSTY - 1 + error) {
    const why = `${shown} at 1/${growth.toFixed(growth < 10 ? 1 : 0)} of the load: bursts cannot be ruled out`
    return { name: 'bounded-variance', phi, why }
  }
  const clump = 1 + (possibleClump - 1) * Math.max(1, growth)
  const counted = clump === 1 ? '' : `; bursts cannot be ruled out: safety counts ${clump.toFixed(1)} as one`
  return {
    name: 'conditional',
    phi,
    why: `${shown}: the events scatter like Poisson counts${counted}`,
    possibleClump: clump,
  }
}
