import type { Log } from '../../shared/log/log.ts'
import { type Finding, SEVERITIES, type Severity } from './finding.ts'

/**
 * How many annotations of a kind a step may make: the runner drops those above 10 (ExecutionContext.cs), and the
 * outcome of the run takes one itself.
 */
const LIMITS: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 9 }

/** The runner cuts the message of an annotation at 4096 characters. */
const MAX_MESSAGE_LENGTH = 4_000

/**
 * Shows the findings on their lines, the most important first, within the limits of the runner; those that find no room are
 * counted and printed to the log.
 */
export function annotate(findings: readonly Finding[], log: Log): void {
  for (const severity of SEVERITIES) {
    const ofKind = findings.filter((finding) => finding.severity === severity)
    for (const finding of ofKind.slice(0, LIMITS[severity])) show(finding, log)
    const rest = ofKind.slice(LIMITS[severity])
    if (rest.length === 0) continue
    log.info(`${rest.length} more of this kind (${severity}), beyond the limit of annotations:`)
    for (const finding of rest) log.info(`  ${lineOf(finding)}`)
  }
}

/** A finding in one line. */
export function lineOf({ rule, severity, message, path, span, advice }: Finding): string {
  const place = span === undefined ? path : `${path}:${span.line}:${span.column}`
  return `${place} ${severity} [${rule}] ${message}${advice === undefined ? '' : ` ${advice}`}`
}

function show({ rule, severity, message, advice, evidence, path, span }: Finding, log: Log): void {
  const text = [message, evidence === undefined ? '' : `(${evidence})`, advice ?? '']
    .filter((part) => part !== '')
    .join(' ')
  log[severity](text.slice(0, MAX_MESSAGE_LENGTH), {
    title: rule,
    file: path,
    ...(span === undefined
      ? { startLine: 1 }
      : {
          startLine: span.line,
          endLine: span.line,
          startColumn: span.column,
          endColumn: span.column + span.length,
        }),
  })
}
