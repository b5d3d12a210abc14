import { parseAssetTagKey } from '../../shared/asset-tags.ts'
import { UserError } from '../../shared/errors.ts'
import type { AwsInputs, CommonInputs, PlanInputs } from '../../shared/inputs/common-inputs.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import type { GuardSettings } from '../guards/guard-settings.ts'
import { readGuards } from '../guards/read-guards.ts'
import type { HistoryPlace } from '../history/run-history.ts'
import { type PolicyChoice, readPolicyChoice } from '../policy/policy-choice.ts'
import type { AmiScope } from './ami.ts'

type Common = CommonInputs &
  PlanInputs & {
    readonly aws: AwsInputs
    readonly history: HistoryPlace | undefined
  }

/** What the user asks for where AMIs are pruned. */
export type AmiInputs = Common & {
  readonly mode: 'amis'
  readonly scope: AmiScope
  readonly policy: Exclude<PolicyChoice, { from: 'repository' }>
  readonly guards: GuardSettings
  /** Ids of AMIs in use that no source knows. */
  readonly usedImages: readonly string[]
  /** How long an AMI stays deprecated, and then disabled. */
  readonly graceMs: number
}

/** What the user asks for where AMIs are restored. */
export type AmiRestoreInputs = Common & {
  readonly mode: 'restore-amis'
  readonly scope: AmiScope
  /** Path of what a run has saved, or `s3://…` of its history; undefined where AMIs are named alone. */
  readonly restoreFrom: string | undefined
  /** Ids of AMIs, or asset ids; all that was saved when empty. */
  readonly restoreImages: readonly string[]
}

/** Inputs that say something of container images alone. */
const OF_REPOSITORIES = [
  'repository',
  'registry-id',
  'regions',
  'roles',
  'in-use-roles',
  'in-use-kubernetes',
  'untag',
  'superseded-referrers',
  'max-delete-total',
  'index-cache',
]

/** @throws UserError when an input is missing or cannot be used for AMIs */
export function readAmiInputs(
  inputs: InputReader,
  common: Common,
  mode: string,
): AmiInputs | AmiRestoreInputs {
  const foreign = OF_REPOSITORIES.find((name) => inputs.optional(name) !== undefined)
  if (foreign !== undefined)
    throw new UserError('it is for container images, and `amis` for AMIs.', {
      where: `input ${foreign}`,
      given: `\`${inputs.optional(foreign)}\` with amis \`${inputs.list('amis').join(', ')}\``,
      next: 'Prune AMIs in a step of their own.',
    })
  const scope = {
    assetTagKey: parseAssetTagKey(inputs.text('asset-tag-key')),
    patterns: inputs.list('amis').map(readPattern),
  }
  const restoreFrom = inputs.optional('restore-from')
  const restoreImages = inputs.list('restore-images')
  if (mode === 'restore') {
    if (restoreFrom === undefined && restoreImages.length === 0)
      throw new UserError('nothing says what is to be restored.', {
        where: 'inputs restore-from and restore-images',
        next: 'Give what a run has saved, ids of AMIs, or both.',
      })
    return { ...common, mode: 'restore-amis', scope, restoreFrom, restoreImages }
  }
  const idle = restoreFrom ?? restoreImages[0]
  if (idle !== undefined)
    throw new UserError('it is for the mode `restore` alone.', {
      where: 'inputs restore-from and restore-images',
      given: `\`${idle}\` with the mode \`${mode}\``,
      next: 'Set `mode: restore`, or leave them empty.',
    })
  if (mode !== 'delete')
    throw new UserError('AMIs are deprecated, disabled and then deregistered, or restored.', {
      where: 'input mode',
      given: `\`${mode}\` with \`amis\``,
      allowed: '`delete`, `restore`',
    })
  const sources = inputs.list('in-use-sources')
  if (sources.join() !== 'auto')
    throw new UserError('what uses AMIs is read from all sources.', {
      where: 'input in-use-sources',
      given: `\`${sources.join(', ')}\` with \`amis\``,
      allowed: '`auto`',
    })
  const policy = readPolicyChoice(inputs)
  if (policy.from === 'repository')
    throw new UserError('nothing decides on AMIs.', {
      where: 'input policy',
      next: 'Give a lifecycle policy as ECR has it: a JSON document, or the path of a file. Its tags are the asset ids.',
    })
  return {
    ...common,
    mode: 'amis',
    scope,
    policy,
    guards: readGuards(inputs),
    usedImages: inputs.list('in-use-images'),
    graceMs: inputs.durationMs('grace-period', { min: 0 }),
  }
}

/** A pattern without a name would be about all AMIs of the account that anybody has tagged. */
function readPattern(pattern: string): string {
  if (/[^*]/.test(pattern)) return pattern
  throw new UserError('a pattern has to name something.', {
    where: 'input amis',
    given: `\`${pattern}\``,
    allowed: 'asset ids, or patterns with a part of them, such as `1.*`',
  })
}
