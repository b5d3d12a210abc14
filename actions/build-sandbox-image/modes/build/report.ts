import type { Run } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { Fact, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { PushedContainer } from '../../assets/release-notes.ts'
import { changeOfAsset, leftOf, leftSentence, vmImagesOf } from '../../assets/report-assets.ts'
import type { SandboxInputs } from '../../inputs.ts'
import type { AppliedSandbox, Stage } from './apply.ts'
import type { ObservedSandbox } from './observe.ts'
import type { BuildSandboxPlan, SandboxPlan } from './plan.ts'

/** Says why the sandbox was not built, what would be built, or what was built and what is left. */
export function reportSandbox({
  inputs,
  plan,
  applied,
}: Run<SandboxInputs, ObservedSandbox, SandboxPlan, AppliedSandbox>): ReportContent {
  const { assetId } = plan
  const subject = `sandbox ${assetId}`
  if (plan.decision === 'refuse') {
    return {
      title: `Sandbox image ${assetId} is not built`,
      outcome: 'refused',
      reason: plan.problems.join(' '),
      dryRun: inputs.dryRun,
      changes: plan.problems.map((reason) => ({ subject, kind: 'refuse', state: 'skipped', reason })),
    }
  }
  if (applied === undefined) {
    return {
      title: `Sandbox image ${assetId} can be built`,
      outcome: 'planned',
      reason: `Preflight checks passed for ${assetId}.`,
      dryRun: true,
      facts: factsOf(plan),
      changes: [{ subject, kind: 'create', state: 'planned', reason: whyOf(plan) }],
      sections: replacedOf(plan),
    }
  }
  const rest = { dryRun: false, facts: factsOf(plan), changes: (applied.assets ?? []).map(changeOfAsset) }
  if (applied.state === 'built') {
    const { ami, snapshots } = applied.product
    return {
      ...rest,
      title: `Sandbox image ${assetId} is built`,
      outcome: 'succeeded',
      reason: `${ami.id} is available, with ${quantity(snapshots.length, 'snapshot')} and ${quantity(applied.vmImages.length, 'VM image')}.${applied.container === undefined ? '' : ` The container image is ${applied.container.digest}.`}`,
      facts: [...rest.facts, { label: 'AMI', value: ami.id }, ...containerOf(applied.container)],
      sections: [...vmImagesOf(applied.vmImages), ...stagesOf(applied.stages)],
    }
  }
  const cancelled = applied.state === 'cancelled'
  return {
    ...rest,
    title: `Sandbox image ${assetId} ${cancelled ? 'was cancelled' : 'was not built'}`,
    outcome: cancelled ? 'cancelled' : 'failed',
    reason: cancelled ? applied.reason : `${applied.reason} ${leftSentence(applied.assets)}`,
    sections: [...leftOf(applied.assets ?? []), ...stagesOf(applied.stages)],
  }
}

function whyOf({ imageId }: BuildSandboxPlan): string {
  return imageId === undefined
    ? 'asked for'
    : `asked for; goes on with ${imageId} of an earlier attempt of this job`
}

function factsOf({ assetId, amiName, region, source, instanceType, diskGib }: BuildSandboxPlan): Fact[] {
  return [
    { label: 'Asset id', value: assetId },
    { label: 'AMI name', value: amiName },
    { label: 'Made from', value: `${source.name} (${source.id})` },
    { label: 'Instance', value: `${instanceType} with ${diskGib} GiB in ${region}` },
  ]
}

function containerOf(container: PushedContainer | undefined): Fact[] {
  return container === undefined
    ? []
    : [{ label: 'Container image', value: `${container.reference}@${container.digest}` }]
}

function replacedOf({ replaced }: BuildSandboxPlan): Section[] {
  if (replaced.length === 0) return []
  return [
    {
      heading: 'Left by an earlier attempt, removed first',
      blocks: [{ type: 'list', items: replaced.map((text) => ({ text })) }],
    },
  ]
}

function stagesOf(stages: readonly Stage[]): Section[] {
  if (stages.length === 0) return []
  return [
    {
      heading: 'Stages',
      blocks: [
        {
          type: 'table',
          columns: [{ title: 'stage' }, { title: 'seconds', align: 'right' }],
          rows: stages.map(({ name, durationMs }) => [name, Math.round(durationMs / 1_000)]),
        },
      ],
    },
  ]
}
