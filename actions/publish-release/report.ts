import type { StepOutcome } from '../shared/apply-steps.ts'
import type { Change, Fact, Section } from '../shared/report/report.ts'
import type { ReportContent } from '../shared/report/start-report.ts'
import type { DraftChange } from './apply-draft.ts'
import { describeStep, type PublishChange } from './apply-publish.ts'
import { wasRefused } from './permission.ts'
import type { PublishStep } from './plan-publish.ts'
import type { Release, ReleaseAsset } from './release.ts'

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

/** Says what would be done to, or was done with, the draft. */
export function reportDraft(plan: DraftChange, release: Release | undefined): ReportContent {
  const { tag, target } = plan.content.marker
  const kind = plan.decision
  const change: Change = {
    subject: `draft ${tag}`,
    kind,
    state: release === undefined ? 'planned' : 'done',
    reason: plan.reason,
  }
  if (release === undefined) {
    return {
      title: `Draft ${tag} can be made`,
      outcome: 'planned',
      reason: `It would be ${kind}d: ${plan.reason}.`,
      dryRun: true,
      facts: [
        { label: 'Tag', value: tag },
        { label: 'Commit', value: target },
      ],
      changes: [change],
    }
  }
  return {
    title: `Release ${tag} is drafted`,
    outcome: 'succeeded',
    reason: `The draft was ${kind}d: ${plan.reason}.`,
    dryRun: false,
    facts: factsOf(release),
    changes: [change],
  }
}

/** `1 asset`, `2 assets`. */
function countAssets(count: number): string {
  return count === 1 ? '1 asset' : `${count} assets`
}

/** Says what would be done to publish. */
export function reportPublishPlanned(plan: PublishChange): ReportContent {
  const { release, steps } = plan
  return {
    title: `Release ${release.tag} can be published`,
    outcome: 'planned',
    reason: `${steps.length} steps lead to the publication of ${release.tag}.`,
    dryRun: true,
    facts: [
      { label: 'Tag', value: release.tag },
      { label: 'Commit', value: release.target },
      { label: 'Draft', value: release.title, url: release.url },
    ],
    changes: steps.map((step) => changeOf(step, 'planned')),
    sections: remarksOf(plan),
  }
}

/** Says what was done, and whether the release is out. */
export function reportPublish(
  plan: PublishChange,
  outcomes: readonly StepOutcome<PublishStep>[],
  end: {
    readonly release: Release
    readonly assets: readonly ReleaseAsset[]
    readonly problems: readonly string[]
  },
  cancelled: boolean,
): ReportContent {
  const { tag } = plan.release
  const failed = outcomes.find(({ state }) => state === 'failed')
  const changes = outcomes.map((outcome) =>
    changeOf(outcome.step, outcome.state, outcome.state === 'done' ? undefined : outcome.reason),
  )
  const rest = {
    dryRun: false,
    facts: factsOf(end.release),
    changes,
    sections: [...assetsOf(end.assets), ...remarksOf(plan)],
  }
  if (end.release.draft) {
    const reason = failed?.state === 'failed' ? failed.reason : 'The run was cancelled.'
    return {
      title: `Release ${tag} is not published`,
      outcome: cancelled ? 'cancelled' : 'failed',
      reason: `${reason} The release is still a draft${isFinal(failed) ? '.' : '; running this again finishes it.'}`,
      ...rest,
    }
  }
  if (end.problems.length > 0) {
    return {
      title: `Release ${tag} is published, but not as it should be`,
      outcome: 'failed',
      reason: `Published, but ${end.problems.join('; ')}.`,
      ...rest,
    }
  }
  return {
    title: `Release ${tag} is published`,
    outcome: 'succeeded',
    reason: `Published ${tag} with ${countAssets(end.assets.length)}; tag and digests were read back.`,
    ...rest,
  }
}

/** Whether GitHub refused for good, so that another run ends the same. */
function isFinal(failed: StepOutcome<PublishStep> | undefined): boolean {
  return failed?.state === 'failed' && wasRefused(failed.error)
}

function changeOf(step: PublishStep, state: Change['state'], reason: string = describeStep(step)): Change {
  switch (step.kind) {
    case 'remove':
      return { subject: step.name, kind: 'delete', state, reason }
    case 'upload':
      return { subject: step.file.name, kind: 'create', state, reason, evidence: step.file.digest }
    case 'publish':
      return { subject: 'release', kind: 'update', state, reason }
  }
}

function factsOf(release: Release): Fact[] {
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

function assetsOf(assets: readonly ReleaseAsset[]): Section[] {
  if (assets.length === 0) return []
  return [
    {
      heading: 'Assets',
      blocks: [
        {
          type: 'table',
          columns: [{ title: 'asset' }, { title: 'bytes', align: 'right' }, { title: 'digest' }],
          rows: assets.map(({ name, url, sizeBytes, digest }) => [
            { text: name, url },
            sizeBytes,
            digest ?? '',
          ]),
        },
      ],
    },
  ]
}

function remarksOf({ remarks }: PublishChange): Section[] {
  return remarks.length === 0
    ? []
    : [{ heading: 'Remarks', blocks: [{ type: 'list', items: remarks.map((text) => ({ text })) }] }]
}
