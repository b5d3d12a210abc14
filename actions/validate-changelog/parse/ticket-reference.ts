import type { Span } from './source.ts'

/** What a `#12` in a changes file refers to. */
export type TicketTarget =
  /** An issue or pull request of this repository. */
  | { readonly kind: 'own' }
  /** One of another repository, `owner/name` or as far as it is named. */
  | { readonly kind: 'foreign'; readonly repository: string }
  /** The number of a security alert, which is not a ticket. */
  | { readonly kind: 'alert' }

/**
 * What the reference says:
 *
 * - `entry`: the list item is about this ticket (`* #12: …`)
 * - `closing`: in brackets behind the text, which says which ticket or pull request did it
 * - `mention`: somewhere in the text
 */
export type TicketRole = 'entry' | 'closing' | 'mention'

/** How it is written; `reversed-link` is `(#12)[…]`, `mistyped` is `#12p`. */
export type TicketNotation = 'plain' | 'link' | 'reversed-link' | 'mistyped'

/** A reference to a ticket. */
export interface TicketReference {
  readonly number: number
  readonly target: TicketTarget
  readonly role: TicketRole
  readonly notation: TicketNotation
  /** The reference: `#12`, or the whole `[#12](…)`. */
  readonly span: Span
}

/** A `#12` in a line, as the scanner found it. Offsets are within the line. */
export interface TicketMatch {
  readonly line: string
  readonly number: number
  /** The offset of the `#`. */
  readonly at: number
  /** The offset behind the digits. */
  readonly end: number
  /** The link whose text it stands in. */
  readonly link: { readonly url: string; readonly textStart: number; readonly end: number } | undefined
  /** Nothing but the list marker, other tickets and brackets stands before it. */
  readonly isLeading: boolean
}
