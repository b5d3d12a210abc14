import { UserError } from '../../shared/errors.ts'
import type { Pair } from './arms.ts'

/** One of the backends between which traffic is split. */
export interface WeightedBackend<Backend extends string> {
  readonly backend: Backend
  readonly weight: number
}

/** How to speak of backends: those of an Application Load Balancer are target groups. */
export interface RoleWords<Backend extends string> {
  /** What splits the traffic, for the errors. */
  readonly where: string
  readonly kind: 'target group' | 'backend service' | 'function version' | 'variant'
  nameOf(backend: Backend): string
}

/** What is known of the roles besides the weights. */
export interface RoleHints<Backend extends string> {
  readonly stable?: Backend | undefined
  readonly canary?: Backend | undefined
  /** The two that take turns; others have no role. */
  readonly pair?: readonly [Backend, Backend] | undefined
  /** What an earlier promotion took out; it is the next canary. */
  readonly standby?: Backend | undefined
}

/**
 * Finds out which backend is stable and which is the canary: the one with all the weight is stable, the one with none is
 * the canary. After a promotion the weights have swapped, so the roles have too. Inputs come first.
 *
 * @throws UserError when the weights leave more than one answer, or none
 */
export function findRoles<Backend extends string>(
  backends: readonly WeightedBackend<Backend>[],
  hints: RoleHints<Backend>,
  words: RoleWords<Backend>,
): Pair<Backend> {
  const { pair } = hints
  const { where, kind } = words
  const candidates = pair === undefined ? backends : backends.filter(({ backend }) => pair.includes(backend))
  if (pair !== undefined && !candidates.some(({ weight }) => weight > 0)) {
    throw new UserError(`neither ${kind} of the pair gets traffic here.`, {
      where,
      given: `${pair.map(words.nameOf).join(' and ')} beside ${describeBackends(backends, words)}`,
      allowed: `a pair of which one ${kind} has a weight above 0`,
    })
  }
  const stable = hints.stable ?? findStable(candidates, hints.canary, words)
  const other = pair?.find((backend) => backend !== stable)
  const canary = hints.canary ?? other ?? findCanary(backends, { stable, standby: hints.standby }, words)
  if (stable === canary) {
    throw new UserError(`the stable and the canary ${kind} are the same.`, {
      where,
      given: words.nameOf(stable),
      next: `Name a separate ${kind} for the new version.`,
    })
  }
  const weight = backends.find(({ backend }) => backend === stable)?.weight
  if (weight === undefined || weight === 0) {
    throw new UserError(`the stable ${kind} gets no traffic here.`, {
      where,
      given: `${words.nameOf(stable)} beside ${describeBackends(backends, words)}`,
      allowed: `a stable ${kind} with a weight above 0`,
    })
  }
  if (backends.some((one) => one.backend === canary && one.weight > 0)) {
    throw new UserError('the canary already gets traffic here, and no canary of ai-ops is in progress.', {
      where,
      given: describeBackends(backends, words),
      allowed: `a canary ${kind} with weight 0, or one that is not there yet`,
      next: 'Set its weight to 0 first.',
    })
  }
  return { stable, canary }
}

function findStable<Backend extends string>(
  backends: readonly WeightedBackend<Backend>[],
  canary: Backend | undefined,
  words: RoleWords<Backend>,
): Backend {
  const serving = backends.filter(({ backend, weight }) => weight > 0 && backend !== canary)
  const [only] = serving
  if (only !== undefined && serving.length === 1) return only.backend
  throw new UserError(`the weights do not determine which ${words.kind} is stable.`, {
    where: words.where,
    given: describeBackends(backends, words),
    allowed: `one ${words.kind} with a weight above 0 besides the canary`,
    next: `Name it in \`stable-${inputWord(words)}\`.`,
  })
}

function findCanary<Backend extends string>(
  backends: readonly WeightedBackend<Backend>[],
  { stable, standby }: { readonly stable: Backend; readonly standby: Backend | undefined },
  words: RoleWords<Backend>,
): Backend {
  const idle = backends.filter(({ backend, weight }) => weight === 0 && backend !== stable)
  const [only] = idle
  if (only !== undefined && idle.length === 1) return only.backend
  if (only === undefined && standby !== undefined && standby !== stable) return standby
  throw new UserError(`the weights do not determine which ${words.kind} is the canary.`, {
    where: words.where,
    given: describeBackends(backends, words),
    allowed: `one ${words.kind} with weight 0 besides the stable one`,
    next: `Name it in \`canary-${inputWord(words)}\`.`,
  })
}

/** The one backend that gets all the traffic, or undefined when it is split. */
export function soleBackend<Backend extends string>(
  backends: readonly WeightedBackend<Backend>[],
): Backend | undefined {
  const [only, ...more] = backends.filter(({ weight }) => weight > 0)
  return more.length === 0 ? only?.backend : undefined
}

/** The backends and their weights, for messages: `blue=100, green=0`. */
export function describeBackends<Backend extends string>(
  backends: readonly WeightedBackend<Backend>[],
  { nameOf }: Pick<RoleWords<Backend>, 'nameOf'>,
): string {
  return backends.map(({ backend, weight }) => `${nameOf(backend)}=${weight}`).join(', ')
}

function inputWord({ kind }: Pick<RoleWords<string>, 'kind'>): string {
  return kind.replace(' ', '-')
}
