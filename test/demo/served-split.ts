import type { ServedBefore } from './seed-history.ts'

/** What splits the requests between the versions itself, where none is behind the load balancer. */
export interface ServedSplit {
  /** As the service names the versions. */
  readonly versions: { readonly stable: string; readonly canary: string }
  /** The program that stands in front of both, and its arguments besides `--served`. */
  readonly front: { readonly program: string; readonly args: readonly string[] }
  /** The inputs of `release.yml` that choose it. */
  readonly inputs: Readonly<Record<string, string>>
  /** How `record-config` names it, as YAML. */
  readonly resources: string
  /** The share of each version, in percent. */
  shares(): Promise<{ readonly stable: number; readonly canary: number }>
  /** Puts what the service published in the two hours before the demo into CloudWatch. */
  seedHistory(before: ServedBefore, now: Date): Promise<void>
}
