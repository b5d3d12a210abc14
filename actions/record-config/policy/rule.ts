import type { ReleaseDiff } from '../diff/release-diff.ts'
import type { RecordDocument } from '../document/record.ts'

/** What a rule judges. */
export interface PolicyInput {
  readonly record: Pick<
    RecordDocument,
    'system' | 'release' | 'versions' | 'recorder' | 'gaps' | 'resources' | 'redaction'
  >
  /** What changed since the record before; `undefined` for the first. */
  readonly diff: ReleaseDiff | undefined
}

/** A rule about releases. */
export interface PolicyRule {
  readonly id: string
  readonly description: string
  /** `mandatory` fails the step, `advisory` warns; the input `policies` can change it. */
  readonly level: 'advisory' | 'mandatory'
  /** One finding for each breach; none when the rule holds. */
  readonly judge: (input: PolicyInput) => readonly { readonly subject: string; readonly message: string }[]
}
