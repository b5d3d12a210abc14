import type { CanaryPlace } from './canary-place.ts'
import type { ServedBefore } from './seed-history.ts'

/** What splits the requests between the versions itself, where none is behind the load balancer. */
export interface ServedSplit extends CanaryPlace {
  /** As the service names the versions. */
  readonly versions: { readonly stable: string; readonly canary: string }
  /** The program that stands in front of both, and its arguments besides `--served`. */
  readonly front: { readonly program: string; readonly args: readonly string[] }
  /** The share of each version, in percent. */
  shares(): Promise<{ readonly stable: number; readonly canary: number }>
  /** Puts what the service published in the two hours before the demo into CloudWatch. */
  seedHistory(before: ServedBefore, now: Date): Promise<void>
}
