import type { Section } from '../../shared/report/report.ts'
import { type RecordDocument, type Verdict, versionAxes } from './record.ts'

/** Which versions of code, data, model and container a record has. */
export function versionsSection({ versions }: Pick<RecordDocument, 'versions'>): Section {
  const rows = versionAxes.flatMap((axis) =>
    versions[axis].map(({ name, version, digest, source }) => [axis, name, version, digest ?? '', source]),
  )
  const columns = ['Axis', 'Name', 'Version', 'Digest', 'Known from'].map((title) => ({ title }))
  return {
    heading: 'Versions',
    blocks:
      rows.length === 0
        ? [{ type: 'text', text: 'None given and none found.' }]
        : [{ type: 'table', columns, rows }],
  }
}

/** What the policy said; nothing when no rule was violated. */
export function policySection({ violations }: Verdict): Section[] {
  if (violations.length === 0) return []
  const columns = ['Rule', 'Level', 'Subject', 'Breach'].map((title) => ({ title }))
  const rows = violations.map(({ rule, level, subject, message, exception }) => [
    rule,
    exception === undefined ? level : `${level}, let pass until ${exception.until}: ${exception.reason}`,
    subject,
    message,
  ])
  return [{ heading: 'Policy', blocks: [{ type: 'table', columns, rows }] }]
}

/** What was to be recorded and was not; nothing when there is none. */
export function gapsSection({ gaps }: Pick<RecordDocument, 'gaps'>): Section[] {
  if (gaps.length === 0) return []
  const columns = ['Not recorded', 'Why'].map((title) => ({ title }))
  return [
    {
      heading: 'Coverage gaps',
      blocks: [{ type: 'table', columns, rows: gaps.map(({ subject, reason }) => [subject, reason]) }],
    },
  ]
}
