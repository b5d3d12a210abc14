import type { Change, Fact, Outcome, Section } from '../shared/report/report.ts'
import type { ReportContent } from '../shared/report/start-report.ts'
import type { Applied } from './apply.ts'
import type { Finding } from './findings/finding.ts'
import { helpLink } from './findings/help-link.ts'
import type { ValidationPlan } from './plan.ts'

/** What the report needs besides the plan. */
export interface ReportContext {
  readonly dryRun: boolean
  /** Undefined before the plan is carried out. */
  readonly applied: Applied | undefined
  /** `https://github.com/owner/name/blob/<commit>`; undefined when not known. */
  readonly treeUrl: string | undefined
}

/** Says what was found and what was done about it. */
export function reportValidation(plan: ValidationPlan, context: ReportContext): ReportContent {
  const version = plan.release?.version ?? 'the release'
  const titles = {
    fit:
      plan.mode === 'release'
        ? `Changes of ${version} are fit to release`
        : `Changes of ${version} are prepared`,
    unfit:
      plan.mode === 'release'
        ? `Changes of ${version} are not fit to release`
        : `Changes of ${version} are not complete`,
    nothing: 'Nothing is released',
  }
  return {
    title: titles[plan.decision],
    outcome: outcomeOf(plan, context.dryRun),
    reason: `${plan.reason}${commitSentence(plan, context)}`,
    dryRun: context.dryRun,
    facts: factsOf(plan, context),
    changes: changesOf(plan, context),
    sections: [...findingsOf(plan, context), ...notesOf(plan)],
  }
}

function outcomeOf({ decision }: ValidationPlan, dryRun: boolean): Outcome {
  if (decision === 'unfit') return 'refused'
  if (decision === 'nothing') return 'unchanged'
  return dryRun ? 'planned' : 'succeeded'
}

function commitSentence({ commit }: ValidationPlan, { applied }: ReportContext): string {
  if (applied?.commit.state === 'done')
    return ` ${commit?.headline ?? 'Fixed'}: commit ${applied.commit.sha.slice(0, 7)} on ${applied.commit.branch}.`
  return ''
}

function factsOf(
  { release, path, statedBy, profile, mode }: ValidationPlan,
  { treeUrl }: ReportContext,
): Fact[] {
  const file: Fact = {
    label: 'Changes',
    value: path,
    ...(treeUrl === undefined ? {} : { url: `${treeUrl}/${encodeURI(path)}` }),
  }
  const rules: Fact = { label: 'Rules', value: `${profile}, ${mode}` }
  if (release === undefined) return [file, rules]
  return [
    { label: 'Version', value: `${release.version} (${statedBy})` },
    { label: 'Tag', value: release.tag },
    { label: 'Title', value: release.title },
    { label: 'Date', value: release.date === '' ? 'open' : release.date },
    ...(release.prerelease ? [{ label: 'Pre-release', value: 'yes' }] : []),
    file,
    rules,
  ]
}

function changesOf({ commit, review, fixed }: ValidationPlan, { applied }: ReportContext): Change[] {
  const changes: Change[] = fixed.map(({ title, path, rule }) => ({
    subject: path,
    kind: 'update',
    state: commit === undefined ? 'skipped' : applied?.commit.state === 'done' ? 'done' : 'planned',
    reason: title,
    rule,
  }))
  if (review === undefined) return changes
  const reviewed = applied?.review
  const state: Change['state'] =
    reviewed === undefined
      ? 'planned'
      : reviewed.state === 'done'
        ? 'done'
        : reviewed.state === 'refused'
          ? 'skipped'
          : 'unchanged'
  return [
    ...changes,
    {
      subject: `review of pull request ${review.pullRequest}`,
      kind: 'create',
      state,
      reason:
        reviewed?.state === 'refused'
          ? reviewed.reason
          : `${review.comments.length} ${review.comments.length === 1 ? 'fix' : 'fixes'} as suggestions`,
    },
  ]
}

function findingsOf({ findings, omitted }: ValidationPlan, { treeUrl }: ReportContext): Section[] {
  if (findings.length === 0) return []
  const more = Object.entries(omitted).map(([rule, count]) => ({ text: `${count} more of ${rule}` }))
  return [
    {
      heading: 'Findings',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'severity' },
            { title: 'where' },
            { title: 'what' },
            { title: 'what to do' },
            { title: 'rule' },
          ],
          rows: findings.map((finding) => [
            finding.severity,
            placeOf(finding, treeUrl),
            `${finding.message}${finding.evidence === undefined ? '' : ` (${finding.evidence})`}`,
            finding.advice ?? '',
            { text: finding.rule, url: helpLink(finding.rule) },
          ]),
        },
        ...(more.length === 0 ? [] : [{ type: 'list' as const, items: more }]),
      ],
    },
  ]
}

function placeOf(
  { path, span }: Finding,
  treeUrl: string | undefined,
): string | { text: string; url: string } {
  const text = span === undefined ? path : `${path}:${span.line}:${span.column}`
  if (treeUrl === undefined) return text
  return { text, url: `${treeUrl}/${encodeURI(path)}?plain=1${span === undefined ? '' : `#L${span.line}`}` }
}

function notesOf({ release, decision }: ValidationPlan): Section[] {
  if (release === undefined || decision === 'nothing') return []
  return [
    {
      heading: 'Release notes',
      blocks: [
        {
          type: 'details',
          summary: release.title,
          blocks: [{ type: 'code', language: 'markdown', text: release.notes }],
        },
      ],
    },
  ]
}
