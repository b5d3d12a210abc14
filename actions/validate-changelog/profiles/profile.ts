import type { Severity } from '../findings/finding.ts'
import type { Mode } from '../judge/facts.ts'
import type { Settings } from '../judge/settings.ts'
import type { Rule } from '../rules/rule.ts'

/** A set of rules with their severities. */
export interface Profile {
  readonly name: string
  /** What it is for, one sentence. */
  readonly purpose: string
  readonly rules: readonly Rule[]
  /** Severities that differ from the rules' own. */
  readonly severities: ReadonlyMap<string, Severity | 'off' | Readonly<Record<Mode, Severity | 'off'>>>
  /** Settings that differ from the default. */
  readonly settings: Partial<Settings>
  /** The title of the release on GitHub. */
  readonly releaseTitle: (version: string, codeName: string | undefined) => string
}

/** `1.2.3: Code name`, as release-droid and ai-lab title their releases. */
export function colonTitle(version: string, codeName: string | undefined): string {
  return codeName === undefined ? version : `${version}: ${codeName}`
}
