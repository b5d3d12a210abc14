import type { Span } from '../parse/source.ts'

/** `error` fails the step, `warning` and `notice` do not. */
export type Severity = 'error' | 'warning' | 'notice'

/** The severities from the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** A piece of a file that is put in the place of another. */
export interface Edit {
  readonly path: string
  readonly offset: number
  readonly length: number
  readonly replacement: string
}

/** What a machine can do about a finding. */
export interface Fix {
  /** What it does, as an order: `Set the date to 2024-01-31`. */
  readonly title: string
  readonly edits: readonly Edit[]
  /** A file that gets another name; its edits name it by the old one. */
  readonly rename?: Rename
}

/** A file that gets another name. Paths relative to the repository. */
export interface Rename {
  readonly from: string
  readonly to: string
}

/** What a rule says against a file. */
export interface Violation {
  readonly path: string
  /** Where in the file; the file as a whole when left out. */
  readonly span?: Span | undefined
  /** What is wrong, one sentence without the place. */
  readonly message: string
  /** What to do about it. */
  readonly advice?: string | undefined
  /** What the message rests on, for instance the ticket's state. */
  readonly evidence?: string | undefined
  /** Where this one is less grave than the rule's severity. */
  readonly atMost?: Severity | undefined
  readonly fix?: Fix | undefined
}

/** A violation together with the rule that found it. */
export interface Finding extends Violation {
  readonly rule: string
  readonly severity: Severity
}
