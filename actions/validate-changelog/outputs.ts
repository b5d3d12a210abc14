import type { Outputs } from '../shared/action/operation.ts'
import type { Applied } from './apply.ts'
import type { Finding } from './findings/finding.ts'
import { helpLink } from './findings/help-link.ts'
import type { ValidationPlan } from './plan.ts'

/** The files that a run writes; a path is empty where there is none. */
export interface WrittenFiles {
  readonly notesFile: string
  readonly sarifFile: string
  readonly guidePage: string
}

/** All outputs of a job together may have 1 MB. */
const MAX_FINDINGS = 200

/** The outputs of the action besides `plan-file`; see `action.yml`. */
export function outputsOf({
  plan: { release, decision, findings },
  applied,
  checked,
  files,
}: {
  readonly plan: ValidationPlan
  readonly applied: Applied | undefined
  readonly checked: { readonly sha: string; readonly treeId: string }
  readonly files: WrittenFiles
}): Outputs {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  const isReleasing = decision !== 'nothing'
  const made = applied?.commit.state === 'done' ? applied.commit : undefined
  return {
    version: isReleasing ? (release?.version ?? '') : '',
    tag: isReleasing ? (release?.tag ?? '') : '',
    title: isReleasing ? (release?.title ?? '') : '',
    'code-name': release?.codeName ?? '',
    date: release?.date ?? '',
    'release-notes': release?.notes ?? '',
    'release-notes-file': files.notesFile,
    prerelease: String(release?.prerelease ?? false),
    releasing: String(isReleasing),
    commit: made?.sha ?? checked.sha,
    tree: made?.tree ?? checked.treeId,
    findings: JSON.stringify(findings.slice(0, MAX_FINDINGS).map(publicFinding)),
    'error-count': String(count('error')),
    'warning-count': String(count('warning')),
    sarif: files.sarifFile,
    'guide-page': files.guidePage,
  }
}

/** A finding as other tools read it. */
export function publicFinding({
  rule,
  severity,
  message,
  advice,
  path,
  span,
  evidence,
  fix,
}: Finding): object {
  return {
    rule,
    severity,
    message,
    advice,
    path,
    line: span?.line,
    column: span?.column,
    endColumn: span === undefined ? undefined : span.column + span.length,
    evidence,
    fix: fix?.title,
    help: helpLink(rule),
  }
}
