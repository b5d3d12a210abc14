/** What can be wrong with a history; each threat of doc/record-config/format.md is caught as one of these. */
export type FindingKind =
  | 'checkpoint-missing'
  | 'checkpoint-malformed'
  | 'checkpoint-origin'
  | 'checkpoint-signature'
  | 'past-checkpoint-edited'
  | 'foreign-checkpoint'
  | 'entry-missing'
  | 'entry-malformed'
  | 'entry-edited'
  | 'chain-broken'
  | 'tile-edited'
  | 'root-mismatch'
  | 'uncovered-entry'
  | 'truncated'
  | 'forked'
  | 'slot-edited'
  | 'record-missing'
  | 'record-edited'
  | 'body-missing'
  | 'body-edited'

/** Something wrong with a history. */
export interface Finding {
  readonly kind: FindingKind
  /** The entry that it is about, counted from 1; `undefined` where it is about the history as a whole. */
  readonly sequence: number | undefined
  /** The file. */
  readonly path: string
  readonly message: string
}

/** Sorts findings: those about an entry by the entry, so that the first bad entry comes first, the others last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ sequence }: Finding) => sequence ?? Number.POSITIVE_INFINITY
  return findings.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return left === right ? 0 : left - right
  })
}
