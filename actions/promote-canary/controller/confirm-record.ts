import { UserError } from '../../shared/errors.ts'
import { namesConfirm, PLATFORMS } from '../platforms/platforms.ts'
import type { CanaryRecord } from '../record/record.ts'
import type { Routing } from '../traffic/traffic.ts'
import type { Canary } from './canary-run.ts'

/** What the inputs say of the roles. */
export interface NamedRoles {
  readonly stable?: string | undefined
  readonly canary?: string | undefined
  /** The two that take turns, in any order. */
  readonly pair?: readonly string[] | undefined
}

/**
 * Inputs take precedence over records: one with other roles than the inputs is not acted upon.
 *
 * @param where what splits the traffic, for the error
 * @throws UserError when they contradict each other
 */
export function requireSameRoles({ id, owner, pair }: CanaryRecord, named: NamedRoles, where: string): void {
  const odd = (['stable', 'canary'] as const).filter(
    (arm) => (named[arm] ?? pair[arm]) !== pair[arm] || named.pair?.includes(pair[arm]) === false,
  )
  if (odd.length === 0) return
  throw new UserError('the canary record contradicts the inputs; refusing to act on it.', {
    where,
    given: `canary ${id} of ${owner}: ${odd.map((arm) => `${arm} ${pair[arm]}`).join(', ')}`,
    allowed: (['stable', 'canary'] as const)
      .flatMap((arm) => (named[arm] === undefined ? [] : [`${arm} ${named[arm]}`]))
      .concat(named.pair === undefined ? [] : [`the pair ${named.pair.join(' and ')}`])
      .join(', '),
    next: 'Check which version gets the traffic. When no canary is in progress, remove the record: the tags `ai-ops:canary:*`, or the line `ai-ops canary: …` of the description.',
  })
}

/**
 * Before traffic is moved because of a record, something that its writer cannot write alone must confirm it: a role that
 * the inputs name, or the lease of that canary. The weights do not tell a canary at 100 % from a stable version that a
 * forged record calls a canary.
 *
 * @param canary opened for what the record says
 * @param routing where the traffic is
 * @throws UserError when nothing confirms it
 */
export async function requireConfirmed(
  { confirms, inputs: { target }, plan: { platform, resource, names } }: Canary,
  { id, owner, pair }: CanaryRecord,
  routing: Routing,
): Promise<void> {
  if (namesConfirm(target, routing) || (await confirms(id))) return
  const { stableInput } = PLATFORMS[platform]
  throw new UserError('a canary record was found, but neither a lease nor a named role confirms it.', {
    where: resource.id,
    given: `canary ${id} of ${owner}: from ${names.stable} to ${names.canary}`,
    next: `If ${names.stable} is the stable version, set \`${stableInput}: ${pair.stable}\`; otherwise remove the record.`,
  })
}
