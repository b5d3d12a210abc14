import type { Severity, Violation } from '../findings/finding.ts'
import type { Facts, Mode } from '../judge/facts.ts'
import type { Settings } from '../judge/settings.ts'

/** A rule that a changes file has to follow. */
export interface Rule {
  /** Names it in findings, configuration and documents: `doc/validate-changelog/rules.md#<id>`. */
  readonly id: string
  /** What it demands, one sentence. */
  readonly demand: string
  /** Why: what went wrong, in releases that really happened, where nothing demanded it. */
  readonly reason: string
  /** The inputs that change what it demands, besides `rules`. */
  readonly inputs?: readonly string[]
  /** What a machine fixes, one phrase; left out when nothing. */
  readonly fixes?: string
  /** How grave a violation is; `off` where the rule has no say. */
  readonly severity: Readonly<Record<Mode, Severity | 'off'>>
  /** Finds the violations. Pure; takes time in proportion to the facts. */
  readonly check: (facts: Facts, settings: Settings) => Iterable<Violation>
}

/** A rule that needs the changes file: it has nothing to say when there is none. */
export function documentRule(
  rule: Omit<Rule, 'check'> & {
    readonly check: (
      document: NonNullable<Facts['document']>,
      facts: Facts,
      settings: Settings,
    ) => Iterable<Violation>
  },
): Rule {
  return {
    ...rule,
    check: (facts, settings) =>
      facts.document === undefined ? [] : rule.check(facts.document, facts, settings),
  }
}

/** The same severity in both modes. */
export function always(severity: Severity): Rule['severity'] {
  return { release: severity, 'pull-request': severity }
}
