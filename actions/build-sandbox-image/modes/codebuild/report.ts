import type { Run } from '../../../shared/action/operation.ts'
import type { Fact, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { leftHelpers } from '../../assets/judge-assets.ts'
import { changeOfAsset, leftOf, leftSentence, vmImagesOf } from '../../assets/report-assets.ts'
import type { Build } from '../../builds/build.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { Applied } from './apply.ts'
import type { ObservedBuild } from './observe.ts'
import type { BuildPlan, RefusedPlan, StartPlan } from './plan.ts'

/** The page of a build in the AWS console. It works without the account's id, which may be masked in outputs. */
export function buildUrlOf({ id }: Pick<Build, 'id'>, { project }: StartPlan): string {
  const name = encodeURIComponent(project.name)
  const build = encodeURIComponent(id)
  return `https://${project.region}.console.aws.amazon.com/codesuite/codebuild/projects/${name}/build/${build}/log?region=${project.region}`
}

/** Says why the build was not started, what would be built, or what was built and what is left. */
export function reportBuild({
  inputs,
  observation,
  plan,
  applied,
}: Run<BuildInputs, ObservedBuild, BuildPlan, Applied>): ReportContent {
  if (plan.decision === 'refuse') return reportRefused(plan, inputs.dryRun)
  return applied === undefined ? reportPlanned(plan, observation.earlier) : reportApplied(plan, applied)
}

/** Says why the build was not started. */
export function reportRefused({ assetId, problems }: RefusedPlan, dryRun: boolean): ReportContent {
  return {
    title: `Sandbox image ${assetId} is not built`,
    outcome: 'refused',
    reason: problems.join(' '),
    dryRun,
    changes: problems.map((reason) => ({
      subject: `build of ${assetId}`,
      kind: 'refuse',
      state: 'skipped',
      reason,
    })),
  }
}

/** Says what would be built. */
export function reportPlanned(plan: StartPlan, earlier?: Build): ReportContent {
  return {
    title: `Sandbox image ${plan.assetId} can be built`,
    outcome: 'planned',
    reason: `Preflight checks passed for ${plan.assetId} with ${plan.project.name}.`,
    dryRun: true,
    facts: factsOfPlan(plan),
    changes: [
      {
        subject: `build of ${plan.assetId}`,
        kind: 'create',
        state: 'planned',
        reason:
          earlier === undefined
            ? 'asked for'
            : `asked for; goes on with build ${earlier.id} of an earlier attempt of this job`,
      },
    ],
    sections: remarksOf(plan),
  }
}

/** Says what was built, or what became of it, and what is left. */
export function reportApplied(plan: StartPlan, applied: Applied): ReportContent {
  const { id, commit } = applied.build
  const facts = [
    ...factsOfPlan(plan),
    { label: 'Build', value: id, url: buildUrlOf(applied.build, plan) },
    ...(commit === undefined ? [] : [{ label: 'Commit', value: commit }]),
  ]
  const { assetId } = plan
  if (applied.state === 'cancelled') {
    return {
      title: `Sandbox image ${assetId}: cancelled`,
      outcome: 'cancelled',
      reason: applied.reason,
      dryRun: false,
      facts,
      changes: [
        {
          subject: `build ${applied.build.id}`,
          kind: 'create',
          state: applied.stop.state === 'ended' ? 'undone' : 'failed',
          reason: applied.reason,
        },
      ],
    }
  }
  const changes = (applied.assets ?? []).map(changeOfAsset)
  if (applied.state === 'failed') {
    return {
      title: `Sandbox image ${assetId} was not built`,
      outcome: 'failed',
      reason: `${applied.reason} ${leftSentence(applied.assets)}`,
      dryRun: false,
      facts,
      changes,
      sections: [
        ...phasesOf(applied.build),
        ...leftOf(applied.assets ?? []),
        ...tailOf(applied.tail),
        ...remarksOf(plan),
      ],
    }
  }
  const { ami, snapshots } = applied.product
  return {
    title: `Sandbox image ${assetId} is built`,
    outcome: 'succeeded',
    reason: `${ami.id} is available, with ${snapshots.length} snapshots and ${applied.vmImages.length} VM images.`,
    dryRun: false,
    facts: [...facts, { label: 'AMI', value: ami.id }],
    changes,
    sections: [
      ...phasesOf(applied.build),
      ...vmImagesOf(applied.vmImages),
      ...leftOf(leftHelpers(applied.assets)),
      ...remarksOf(plan),
    ],
  }
}

function factsOfPlan({ project, sourceVersion, assetId, amiName }: StartPlan): Fact[] {
  return [
    { label: 'Asset id', value: assetId },
    { label: 'AMI name', value: amiName },
    { label: 'CodeBuild project', value: `${project.name} (${project.region})` },
    { label: 'Source', value: sourceVersion ?? 'as the project says' },
  ]
}

function phasesOf({ phases }: Build): Section[] {
  return [
    {
      heading: 'Phases',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'phase' },
            { title: 'status' },
            { title: 'seconds', align: 'right' },
            { title: 'said' },
          ],
          rows: phases.map(({ type, status, durationMs, messages }) => [
            type,
            status ?? '',
            durationMs === undefined ? '' : Math.round(durationMs / 1_000),
            messages.join('; '),
          ]),
        },
      ],
    },
  ]
}

function tailOf(tail: readonly string[]): Section[] {
  return tail.length === 0
    ? []
    : [
        {
          heading: 'Last lines of the log',
          blocks: [{ type: 'code', language: 'text', text: tail.join('\n') }],
        },
      ]
}

function remarksOf({ remarks }: StartPlan): Section[] {
  return remarks.length === 0
    ? []
    : [
        {
          heading: 'There before the build',
          blocks: [{ type: 'list', items: remarks.map((text) => ({ text })) }],
        },
      ]
}
