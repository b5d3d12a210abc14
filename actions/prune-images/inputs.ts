import { UserError } from '../shared/errors.ts'
import {
  type AwsInputs,
  type CommonInputs,
  type PlanInputs,
  readAwsInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { type AmiInputs, type AmiRestoreInputs, readAmiInputs } from './amis/ami-inputs.ts'
import type { DeleteLimit, GuardSettings } from './guards/guard-settings.ts'
import { readGuards, readLimit } from './guards/read-guards.ts'
import type { HistoryPlace } from './history/run-history.ts'
import type { RemovalSettings } from './planning/removal-settings.ts'
import { type PolicyChoice, readPolicyChoice } from './policy/policy-choice.ts'
import type { RestoreInputs } from './restore/observe-restore.ts'
import { parseUntag } from './tags/parse-untag.ts'
import type { TargetInputs } from './targets/find-targets.ts'
import { USE_SOURCES, type UseScope } from './use/use-sources.ts'

/** What the user asks for. */
export type Inputs = CommonInputs &
  PlanInputs & {
    readonly mode: RemovalSettings['mode']
    readonly aws: AwsInputs
    readonly target: TargetInputs
    readonly policy: PolicyChoice
    readonly useScope: UseScope
    readonly definitionsPerFamily: number
    readonly usedImages: readonly string[]
    readonly guards: GuardSettings
    /** The most that all plans of the run together may remove. */
    readonly maxDeleteTotal: DeleteLimit | undefined
    readonly removal: RemovalSettings
    readonly indexCache: string | undefined
    /** Where in S3 plan, decisions, journal and manifests are kept. */
    readonly history: HistoryPlace | undefined
    /** Whether ECR's own lifecycle preview must say the same of the policy. */
    readonly verifyWithPreview: boolean
  }

/** @throws UserError when an input is missing or cannot be used */
export function readInputs(inputs: InputReader): Inputs | RestoreInputs | AmiInputs | AmiRestoreInputs {
  const mode = inputs.choice('mode', ['delete', 'archive', 'quarantine', 'restore'])
  const common = {
    ...readCommonInputs(inputs),
    ...readPlanInputs(inputs),
    aws: readAwsInputs(inputs),
  }
  const history = readHistoryPlace(inputs)
  if (inputs.list('amis').length > 0) return readAmiInputs(inputs, { ...common, history }, mode)
  const repositories = inputs.list('repository')
  const [repository = inputs.text('repository')] = repositories
  const registryId = readRegistryId(inputs)
  const regions = readRegions(inputs, 'regions')
  const roles = readRoles(inputs, 'roles')
  const restoreImages = inputs.list('restore-images')
  if (mode === 'restore') {
    const several = repositories.length > 1 ? repositories[1] : (regions[0] ?? roles[0])
    if (several !== undefined || repository.includes('*'))
      throw new UserError('one repository is restored at a time.', {
        where: 'inputs repository, regions and roles',
        given: `\`${several ?? repository}\` with the mode \`restore\``,
        next: 'Name one repository, and give its region by `aws-region`.',
      })
    return {
      ...common,
      mode,
      repository,
      registryId,
      restoreFrom: inputs.text('restore-from'),
      restoreImages,
    }
  }
  const idle = inputs.optional('restore-from') ?? restoreImages[0]
  if (idle !== undefined)
    throw new UserError('it is for the mode `restore` alone.', {
      where: 'inputs restore-from and restore-images',
      given: `\`${idle}\` with the mode \`${mode}\``,
      next: 'Set `mode: restore`, or leave them empty.',
    })
  if (registryId !== undefined && roles.length > 0)
    throw new UserError('the account is that of the role.', {
      where: 'inputs registry-id and roles',
      given: `\`${registryId}\` and \`${roles[0]}\``,
      next: 'Give one of the two.',
    })
  const total = inputs.optional('max-delete-total')
  return {
    ...common,
    mode,
    target: { repositories, registryId, regions, roles },
    policy: readPolicyChoice(inputs),
    useScope: {
      ...readUseSources(inputs),
      regions: readUseRegions(inputs),
      // What an account's own repositories are for mostly runs there.
      roles: [...new Set([...readRoles(inputs, 'in-use-roles'), ...roles])],
      kubernetesContexts: inputs.list('in-use-kubernetes'),
    },
    definitionsPerFamily: inputs.integer('in-use-task-definitions', { min: 0, max: 100 }),
    usedImages: inputs.list('in-use-images'),
    indexCache: inputs.optional('index-cache'),
    history,
    verifyWithPreview: inputs.boolean('verify-with-preview'),
    removal: {
      mode,
      graceMs: inputs.durationMs('grace-period', { min: 0 }),
      untag: parseUntag(inputs.yaml('untag')),
    },
    guards: readGuards(inputs),
    maxDeleteTotal: total === undefined ? undefined : readLimit('max-delete-total', total),
  }
}

function readHistoryPlace(inputs: InputReader): HistoryPlace | undefined {
  const bucket = inputs.optional('history-bucket')
  const prefix = (inputs.optional('history-prefix') ?? '').replace(/^\/+|\/+$/g, '')
  return bucket === undefined ? undefined : { bucket, prefix }
}

function readRegistryId(inputs: InputReader): string | undefined {
  const text = inputs.optional('registry-id')
  return text === undefined || /^\d{12}$/.test(text)
    ? text
    : refuse('registry-id', text, 'an account id of 12 digits')
}

/**
 * An empty list is refused: a guard is switched off by a word, never by a value that happens to be empty. A source that
 * is named is insisted on.
 */
function readUseSources(inputs: InputReader): Pick<UseScope, 'sources' | 'required'> {
  const names = inputs.list('in-use-sources')
  const [first] = names
  if (names.length === 1 && first === 'none') return { sources: [], required: new Set() }
  if (names.length === 1 && first === 'auto') return { sources: USE_SOURCES, required: new Set() }
  const allowed = `${USE_SOURCES.join(', ')}; or auto or none alone`
  if (names.length === 0) return refuse('in-use-sources', '', allowed)
  const sources = names.map(
    (name) => USE_SOURCES.find((source) => source === name) ?? refuse('in-use-sources', name, allowed),
  )
  return { sources, required: new Set(sources) }
}

function readUseRegions(inputs: InputReader): UseScope['regions'] {
  const regions = inputs.list('in-use-regions')
  if (regions.length === 1 && regions[0] === 'all') return 'all'
  return regions.length > 0
    ? readRegions(inputs, 'in-use-regions')
    : refuse('in-use-regions', '', 'names of regions such as eu-west-1, or all')
}

function readRegions(inputs: InputReader, name: string): readonly string[] {
  const regions = inputs.list(name)
  const odd = regions.find((region) => !/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region))
  const allowed = `names of regions such as eu-west-1${name === 'regions' ? '' : ', or all'}`
  return odd === undefined ? [...new Set(regions)] : refuse(name, odd, allowed)
}

function readRoles(inputs: InputReader, name: string): readonly string[] {
  const roles = inputs.list(name)
  const odd = roles.find((role) => !/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(role))
  return odd === undefined
    ? [...new Set(roles)]
    : refuse(name, odd, 'ARNs of IAM roles, such as arn:aws:iam::123456789012:role/prune-images')
}

function refuse(name: string, given: string, allowed: string): never {
  throw new UserError('the value cannot be used.', { where: `input ${name}`, given: `\`${given}\``, allowed })
}
