import type { Fact } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { Release } from './release.ts'

/** Says why nothing may be done. */
export function reportRefused(tag: string, problems: readonly string[], dryRun: boolean): ReportContent {
  return {
    title: `Release ${tag} is refused`,
    outcome: 'refused',
    reason: problems.join(' '),
    dryRun,
    changes: problems.map((reason) => ({
      subject: `release ${tag}`,
      kind: 'refuse',
      state: 'skipped',
      reason,
    })),
  }
}

/** Says that there is nothing to do. */
export function reportKept(release: Release, reason: string, dryRun: boolean): ReportContent {
  return {
    title: `Release ${release.tag} is ${release.draft ? 'drafted' : 'published'}`,
    outcome: 'unchanged',
    reason: `Nothing to do: ${reason}.`,
    dryRun,
    facts: factsOf(release),
    changes: [{ subject: `release ${release.tag}`, kind: 'keep', state: 'unchanged', reason }],
  }
}

/** What every report says of a release. */
export function factsOf(release: Release): Fact[] {
  return [
    { label: 'Release', value: release.title, url: release.url },
    { label: 'Tag', value: release.tag },
    { label: 'Commit', value: release.target },
    {
      label: 'State',
      value: `${release.draft ? 'draft' : 'published'}${release.immutable ? ', immutable' : ''}`,
    },
  ]
}
