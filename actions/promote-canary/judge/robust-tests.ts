import { BoundedVarianceProcess } from './bounded-variance-process.ts'
import { LEAST_WEALTH, reachableDistance, reachChance } from './brownian.ts'
import type { EventPair, EventTest } from './event-test.ts'
import { logAddExp } from './numerics/log-sum-exp.ts'
import { SignProcess } from './sign-process.ts'

/** What a minute says about a hypothesis: a score with mean ≤ 0 under it, the score's variance, its drift per unit of effect. */
interface Score {
  readonly score: number
  readonly variance: number
  readonly information: number
}

/**
 * The score for the rate ratio, x_c - e·π_0. Its mean is 0 at r = r_0 whatever the bursts, as long as they hit the versions
 * alike. With rates that vary by CV² = τ² in each version and minute, and v = E[e]·π_0(1-π_0), its variance is v + 2τ²v²; with
 * errors in clumps of c it is c·v. The larger of the two is taken.
 */
function ratioScore(pair: EventPair, nullRatio: number): Score {
  const weighted = pair.suspectExposure * nullRatio
  const total = weighted + pair.referenceExposure
  const share = weighted / total
  const information = pair.expectedRate * total * share * (1 - share)
  return {
    score: pair.suspectEvents - (pair.suspectEvents + pair.referenceEvents) * share,
    variance: Math.max(
      pair.clump * information,
      information + 2 * pair.burstiness * information * information,
    ),
    information,
  }
}

/**
 * The score for the rate difference, x_c - n_c(x_s/n_s + ε), and its variance at p_c = p_s + ε when both rates vary by
 * CV² = τ².
 */
function differenceScore(pair: EventPair, margin: number): Score {
  const odds = pair.suspectExposure / pair.referenceExposure
  const ofSuspect = pair.suspectExposure * (pair.expectedRate + margin)
  const ofReference = odds * odds * pair.referenceExposure * pair.expectedRate
  const bursts = ofSuspect * ofSuspect + (ofSuspect - pair.suspectExposure * margin) ** 2
  return {
    score: pair.suspectEvents - odds * pair.referenceEvents - pair.suspectExposure * margin,
    variance:
      ofSuspect +
      ofReference +
      Math.max((pair.clump - 1) * (ofSuspect + ofReference), pair.burstiness * bursts),
    information: pair.suspectExposure * margin,
  }
}

/** The rate ratio when events come in bursts, with no deadline. */
export class RobustRatioProcess implements EventTest {
  readonly #process: BoundedVarianceProcess
  readonly #sign: 1 | -1
  readonly #nullRatio: number

  /**
   * @param direction `harm`: evidence against r ≤ nullRatio; `safety`: against r ≥ nullRatio
   * @param restarts whether it may begin at any time
   */
  constructor(direction: 'harm' | 'safety', nullRatio: number, restarts = false) {
    this.#process = new BoundedVarianceProcess(restarts)
    this.#sign = direction === 'harm' ? 1 : -1
    this.#nullRatio = nullRatio
  }

  add(pair: EventPair): void {
    const { score, variance, information } = ratioScore(pair, this.#nullRatio)
    this.#process.add(this.#sign * score, variance, information)
  }

  get logE(): number {
    return this.#process.logE
  }
}

/** Part of the stake that goes by signs alone, whatever is thought of the bursts. */
const SIGN_SHARE = 0.05
/** A minute is a loss for the canary from this many times the other's rate on, over the null's ratio. */
const GROSS_RATIO = 3

/**
 * Harm when events come in bursts. Nearly half of the stake is on the open-ended bounded-variance process, as much on a flat
 * boundary for the sum of the scores up to the deadline. The flat boundary takes that sum for Brownian, which after many
 * minutes it is nearly and early does not matter, since the boundary is far away then. Both rest on a burstiness that was
 * estimated: their guarantee is asymptotic in the length of the history.
 *
 * The rest bets on minutes in which the suspect's rate is at least three times the reference's. With noise that hits
 * both alike that is no more likely than not, so this part holds without any burstiness: a history full of wild
 * figures cannot hide a canary that fails minute after minute.
 */
export class RobustHarmTest implements EventTest {
  readonly #openEnded: RobustRatioProcess
  readonly #signs = new SignProcess(true)
  readonly #nullRatio: number
  readonly #target: number
  readonly #grossRatio: number
  #horizonWealth = 1

  /**
   * @param target the e-value that decides
   * @param lasting minutes that bursts last: minutes of one burst are no separate bets, so that only grosser ones count
   */
  constructor(nullRatio: number, target: number, lasting = 1) {
    this.#openEnded = new RobustRatioProcess('harm', nullRatio, true)
    this.#grossRatio = GROSS_RATIO * nullRatio * lasting
    this.#nullRatio = nullRatio
    this.#target = target
  }

  add(pair: EventPair): void {
    const { score, variance } = ratioScore(pair, this.#nullRatio)
    const target = (2 * this.#target) / (1 - SIGN_SHARE) - Math.exp(this.#openEnded.logE)
    const chance = this.#horizonWealth / target
    if (target > 1 && chance > 0 && chance < 1) {
      const later = variance * pair.minutesLeft
      const distance = reachableDistance(chance, variance + later)
      this.#horizonWealth = Math.max(LEAST_WEALTH, target * reachChance(distance - score, later))
    }
    this.#openEnded.add(pair)
    this.#signs.add(grossness(pair, this.#nullRatio, this.#grossRatio))
  }

  get logE(): number {
    const halves = logAddExp(this.#openEnded.logE, Math.log(this.#horizonWealth)) - Math.LN2
    return logAddExp(Math.log1p(-SIGN_SHARE) + halves, Math.log(SIGN_SHARE) + this.#signs.logE)
  }
}

/**
 * Positive where the suspect fails grossly more than the reference, negative where not, 0 without any events. To fail most requests is
 * gross from three times the reference's rate on, however long bursts last.
 */
function grossness(pair: EventPair, nullRatio: number, grossRatio: number): number {
  const { suspectEvents, suspectExposure, referenceEvents, referenceExposure } = pair
  if (suspectEvents + referenceEvents === 0) return 0
  const rate = suspectEvents / suspectExposure
  const failsMost = rate >= 0.5 && rate <= 1
  const limit = (failsMost ? GROSS_RATIO * nullRatio : grossRatio) * (referenceEvents / referenceExposure)
  return suspectEvents > 0 && rate >= limit ? 1 : -1
}

/** The rate difference when events come in bursts. */
export class RobustDifferenceTest implements EventTest {
  readonly #process = new BoundedVarianceProcess()
  readonly #sign: 1 | -1
  readonly #margin: number

  /** @param direction `harm`: evidence against p_c - p_s ≤ margin; `safety`: against p_c - p_s ≥ margin */
  constructor(direction: 'harm' | 'safety', margin: number) {
    this.#sign = direction === 'harm' ? 1 : -1
    this.#margin = margin
  }

  add(pair: EventPair): void {
    const { score, variance, information } = differenceScore(pair, this.#margin)
    this.#process.add(this.#sign * score, variance, information)
  }

  get logE(): number {
    return this.#process.logE
  }
}
