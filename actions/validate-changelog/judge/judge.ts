import { type Finding, SEVERITIES, type Severity, type Violation } from '../findings/finding.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Rule } from '../rules/rule.ts'
import type { Facts } from './facts.ts'
import type { Settings } from './settings.ts'

/** What the rules found. */
export interface Judgement {
  /** The gravest first, then by file and line. */
  readonly findings: readonly Finding[]
  /** How many more each rule would have had to say, above the limit of one rule. */
  readonly omitted: ReadonlyMap<string, number>
}

/** What a user sets about single rules: it goes before the profile. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>

/** Lets the rules of a profile judge the facts. Pure. */
export function judge({
  facts,
  profile,
  settings,
  overrides = new Map(),
}: {
  readonly facts: Facts
  readonly profile: Profile
  readonly settings: Settings
  readonly overrides?: SeverityOverrides | undefined
}): Judgement {
  const findings: Finding[] = []
  const omitted = new Map<string, number>()
  for (const rule of profile.rules) {
    const severity = severityOf({ rule, facts, profile, overrides })
    if (severity === 'off') continue
    let count = 0
    for (const violation of rule.check(facts, settings)) {
      if (++count <= settings.maxFindingsPerRule) findings.push(findingOf(rule, severity, violation))
    }
    if (count > settings.maxFindingsPerRule) omitted.set(rule.id, count - settings.maxFindingsPerRule)
  }
  return { findings: findings.sort(byGravity), omitted }
}

function severityOf({
  rule,
  facts: { mode },
  profile,
  overrides,
}: {
  readonly rule: Rule
  readonly facts: Facts
  readonly profile: Profile
  readonly overrides: SeverityOverrides
}): Severity | 'off' {
  const override = overrides.get(rule.id)
  if (override !== undefined) return override
  const ofProfile = profile.severities.get(rule.id) ?? rule.severity
  return typeof ofProfile === 'string' ? ofProfile : ofProfile[mode]
}

function findingOf(rule: Rule, severity: Severity, violation: Violation): Finding {
  const { atMost } = violation
  const lowered = atMost !== undefined && rank(atMost) > rank(severity) ? atMost : severity
  return { ...violation, rule: rule.id, severity: lowered }
}

function byGravity(a: Finding, b: Finding): number {
  return (
    rank(a.severity) - rank(b.severity) ||
    compareText(a.path, b.path) ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0)
  )
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
