import { UserError } from '../../shared/errors.ts'

/** Rolls the traffic back when the run that drives the canary is lost. */
export interface Lease {
  /** Why there is no lease and what to do about it; undefined when there is one. */
  readonly absence: string | undefined
  /**
   * Begins the lease, or takes it over from a run that is known to be dead.
   *
   * @param untilMs when the traffic is rolled back, epoch milliseconds
   * @param dead the id of the canary of that run
   * @throws UserError when another run holds it
   */
  begin(untilMs: number, dead: string | undefined): Promise<void>
  /** Puts the moment off. @returns false when it has passed already */
  renew(untilMs: number): Promise<boolean>
  /** Ends it; harmless when there is none, or when it is that of another canary. */
  end(): Promise<void>
}

/**
 * Stands in where no lease is configured: nothing rolls back when the runner is lost.
 *
 * @param advice what to give so that there is one
 */
export function noLease(advice: string): Lease {
  return {
    absence: `No lease: if this runner is lost, the traffic stays as it is until \`mode: abort\` is run. ${advice}`,
    begin: () => Promise.resolve(),
    renew: () => Promise.resolve(true),
    end: () => Promise.resolve(),
  }
}

/** The description by which a lease says whose it is. */
export function describeLease(canaryId: string): string {
  return `Rolls canary ${canaryId} back unless it is renewed`
}

/** Which canary a lease belongs to, by its description. */
export function canaryOfLease(description: string | undefined): string | undefined {
  return /^Rolls canary (\S+) back/.exec(description ?? '')?.[1]
}

/** The error for a lease that another run holds. */
export function leaseTaken(holder: string): UserError {
  return new UserError('another run has just started a canary here.', {
    given: `canary ${holder}`,
    next: 'Wait until it has ended, or roll it back with `mode: abort`.',
  })
}
