import type { StepOutcome } from '../../../shared/action/apply-steps.ts'
import type { Run } from '../../../shared/action/operation.ts'
import type { Change, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { isRateLimit, wasRefused } from '../../github/permission.ts'
import type { PublishInputs } from '../../inputs.ts'
import type { ReleaseAsset } from '../../release/release.ts'
import { factsOf, reportKept, reportRefused } from '../../release/report-parts.ts'
import { type AppliedPublication, describeStep } from './apply.ts'
import type { ObservedRelease } from './observe.ts'
import type { PublishChange, PublishPlan, PublishStep } from './plan.ts'

/** Says what would be done to publish, or was done, and whether the release is out. */
export function reportPublish({
  inputs,
  plan,
  applied,
}: Run<PublishInputs, ObservedRelease, PublishPlan, AppliedPublication>): ReportContent {
  if (plan.decision === 'refuse') return reportRefused(inputs.tag, plan.problems, inputs.dryRun)
  if (plan.decision === 'keep') return reportKept(plan.release, plan.reason, inputs.dryRun)
  return applied === undefined ? reportPlanned(plan) : reportApplied(plan, applied)
}

/** `1 asset`, `2 assets`. */
function countAssets(count: number): string {
  return count === 1 ? '1 asset' : `${count} assets`
}

/** Says what would be done to publish. */
function reportPlanned(plan: PublishChange): ReportContent {
  const { release, steps } = plan
  return {
    title: `Release ${release.tag} can be published`,
    outcome: 'planned',
    reason:
      steps.length === 1
        ? `1 step leads to the publication of ${release.tag}.`
        : `${steps.length} steps lead to the publication of ${release.tag}.`,
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
function reportApplied(plan: PublishChange, end: AppliedPublication): ReportContent {
  const { tag } = plan.release
  const { outcomes, cancelled } = end
  const failed = outcomes.find(({ state }) => state === 'failed')
  const changes = outcomes.map((outcome) =>
    changeOf(outcome.step, outcome.state, outcome.state === 'done' ? undefined : outcome.reason),
  )
  const rest = {
    dryRun: false,
    facts: end.release === undefined ? [] : factsOf(end.release),
    changes,
    sections: [...assetsOf(end.assets), ...remarksOf(plan)],
  }
  const reason = failed?.state === 'failed' ? failed.reason : 'The run was cancelled.'
  if (end.release === undefined) {
    return {
      title: `Release ${tag} is gone`,
      outcome: 'failed',
      reason: `${plan.release.url} is not there any more.${failed === undefined ? '' : ` ${reason}`} Find out who deleted it, and draft it again.`,
      ...rest,
    }
  }
  if (end.release.draft && end.problems.length === 0) {
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
  return failed?.state === 'failed' && wasRefused(failed.error) && !isRateLimit(failed.error)
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
