import { grantedActions, type Role } from './roles.ts'
import type { RunRecord } from './run-record.ts'

/** What became of the rights of the roles in all files of tests that left a record. */
export interface RightsReport {
  /** Files of tests that left a record. */
  readonly files: number
  /** Rights that were asked for and evaluated, one for each call and resource. */
  readonly checked: number
  readonly denied: number
  /** By role, the actions that are granted and that no call needed. */
  readonly unused: Readonly<Record<string, readonly string[]>>
}

/** Compares what the roles have with what the calls of the tests needed. */
export function rightsReport(
  roles: Readonly<Record<string, Role>>,
  records: readonly RunRecord[],
): RightsReport {
  const counts = records.flatMap(({ uses }) => Object.values(uses).flatMap((ofRole) => Object.values(ofRole)))
  const unused = Object.entries(roles).map(([name, role]) => {
    const used = new Set(records.flatMap(({ uses }) => Object.keys(uses[name] ?? {})))
    return [name, grantedActions(role).filter((action) => !used.has(action))] as const
  })
  const denied = records.reduce((sum, { denials }) => sum + denials.length, 0)
  return {
    files: records.length,
    checked: counts.reduce((sum, count) => sum + count, denied),
    denied,
    unused: Object.fromEntries(unused),
  }
}

/** The report in Markdown. */
export function renderRights({ files, checked, denied, unused }: RightsReport): string {
  const lines = Object.entries(unused).map(
    ([role, actions]) =>
      `| ${role} | ${actions.length} | ${actions.length === 0 ? 'none' : actions.join(', ')} |`,
  )
  return [
    '# Rights of the roles that no test uses',
    '',
    `${checked} rights were needed by calls in ${files} files of tests, ${denied} of them were denied.`,
    '',
    '| role | unused | IAM actions |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
