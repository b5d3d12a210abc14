import type { CollectContext } from '../collect/collector.ts'
import type { JsonObject } from '../document/json.ts'

/** A value of a resource that is to be brought back. */
export interface RollbackStep {
  /** The resource's key in the record. */
  readonly key: string
  readonly type: string
  /** What identifies it to its service: the key without its type. */
  readonly id: string
  /** What it has now, as its {@link Restorer} writes it down. */
  readonly from: string
  /** What it had by the record. */
  readonly to: string
}

/** Brings a value of the resources of one type back. */
export interface Restorer {
  /** What is brought back, for people: `task definition`. */
  readonly what: string
  /** The labels of differences that are gone afterwards, or that come with it. */
  readonly covers: RegExp
  /** The value by a recorded or observed body; undefined where the body does not say it. */
  readonly valueOf: (body: JsonObject) => string | undefined
  /** Why it cannot be brought back any more; undefined when it can. Changes nothing. */
  readonly obstacle: (step: RollbackStep, context: CollectContext) => Promise<string | undefined>
  /** The value that it has now. */
  readonly read: (step: RollbackStep, context: CollectContext) => Promise<string | undefined>
  /** Brings the value back. It is called only when `read` gave what the step is from. */
  readonly write: (step: RollbackStep, context: CollectContext) => Promise<void>
  /** Whether the value is back, where that is not to be seen by `read` alone. */
  readonly isBack?: (step: RollbackStep, context: CollectContext) => Promise<boolean>
}

/** The Region of an ARN (`arn:partition:service:region:account:resource`); undefined where it has none. */
export function regionOf(arn: string): string | undefined {
  return arn.split(':')[3] || undefined
}
