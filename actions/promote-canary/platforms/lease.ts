import { UserError } from '../../shared/errors.ts'

/** Rolls the traffic back when the run that moves the canary is lost. */
export interface Lease {
  /** Why there is none and what to do about it; undefined when there is one. */
  readonly absence: string | undefined
  /**
   * Begins, or takes over from a run that is known to be dead.
   *
   * @param untilMs when the traffic is rolled back, epoch milliseconds
   * @param dead the id of the canary of that run
   * @throws UserError when another run holds it
   */
  begin(untilMs: number, dead: string | undefined): Promise<void>
  /** Puts the moment off. Gives false when it has come already. */
  renew(untilMs: number): Promise<boolean>
  /** Ends it; harmless when there is none, or when it is that of another canary. */
  end(): Promise<void>
}

/**
 * No safety when the runner is lost.
 *
 * @param advice what to give so that there is one
 */
export function noLease(advice: string): Lease {
  return {
    absence: `No lease: if this runner is lost, the traffic stays where it is until somebody runs \`mode: abort\`. ${advice}`,
    begin: () => Promise.resolve(),
    renew: () => Promise.resolve(true),
    end: () => Promise.resolve(),
  }
}

/** The description by which a lease says whose it is. */
export function describeLease(canaryId: string): string {
  return `Rolls canary ${canaryId} back when nobody renews this`
}

/** Which canary a lease belongs to, by its description. */
export function canaryOfLease(description: string | undefined): string | undefined {
  return /^Rolls canary (\S+) back/.exec(description ?? '')?.[1]
}

/** The error for a lease that another run holds. */
export function leaseTaken(holder: string): UserError {
  return new UserError('another run has just begun a canary here.', {
    given: `canary ${holder}`,
    next: 'Wait until it has ended, or roll it back with `mode: abort`.',
  })
}
