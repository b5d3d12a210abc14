/** What is done with the stable version's place after a promotion. */
export type StableFate = 'keep-at-zero' | 'remove-from-rule'

/** Where the traffic is, as read back. */
export type Routing =
  /** Divided as this canary once asked for; `percent` is the canary's share, 0 to 100. */
  | {
      readonly kind: 'ours'
      readonly percent: number
      readonly listed: boolean
      /** All of it is there, but is rolled back unless {@link Traffic.settle} says otherwise. */
      readonly unfinished?: boolean
      /** Why the canary has nothing any more, where what splits the traffic says it itself. */
      readonly why?: string
    }
  /** Divided in a way that this canary never asked for. */
  | {
      readonly kind: 'foreign'
      readonly found: string
      readonly expected: string
      readonly suspects: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Whether the canary gets everything, and keeps it. */
export function servesEverything(routing: Routing): boolean {
  return routing.kind === 'ours' && routing.percent === 100 && routing.unfinished !== true
}

/** Whether stable gets everything, and nothing is left of the canary. */
export function isRestored(routing: Routing): boolean {
  return routing.kind === 'ours' && routing.percent === 0 && !routing.listed
}

/**
 * What splits the traffic between stable and canary: a rule, a listener, a URL map. Percentages in, percentages out;
 * how they are written is its own affair, and it writes nothing but the forms worked out before the first change.
 */
export interface Traffic {
  /** Whether users stay where they were first sent, so that the split follows the weights only slowly. */
  readonly sticky: boolean
  /** Reads where the traffic is; never throws for a failed call. */
  read(signal?: AbortSignal): Promise<Routing>
  /** Reads at once or not at all: for the moment before a rollback. */
  glance(signal: AbortSignal): Promise<Routing>
  /** Lists the canary without traffic (0), or gives it a percentage of the plan. */
  shift(percent: number): Promise<void>
  /** Everything back to stable, as it was before, in one call that was prepared in advance. */
  restore(): Promise<void>
  /** From 100 % to what a promotion leaves. */
  settle(): Promise<void>
}
