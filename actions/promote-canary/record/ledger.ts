import type { CanaryRecord } from './record.ts'

/** Keeps the record of a canary at the rule or URL map that splits its traffic. */
export interface Ledger {
  /** The record that is there, or undefined. */
  read(signal?: AbortSignal): Promise<CanaryRecord | undefined>
  write(record: CanaryRecord): Promise<void>
  /** Takes the record away: the canary has ended. */
  clear(): Promise<void>
  /** Remembers what no longer serves anything here: it is the canary of the next release. */
  standBy(backend: string): Promise<void>
}
