import { parseAssetTagKey } from '../shared/asset-tags.ts'
import { UserError } from '../shared/errors.ts'
import {
  type AwsInputs,
  type CommonInputs,
  type PlanInputs,
  readAwsInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { type AssetId, amiNameOf, parseAssetId } from './assets/asset-id.ts'
import type { ListedScope } from './assets/list-assets.ts'
import {
  type ExpectedVmImages,
  VM_IMAGE_FORMATS,
  type VmImageFormat,
  type VmImageLocation,
} from './assets/vm-image.ts'
import { parseEnvironment } from './builds/environment.ts'
import {
  type ContainerRepository,
  containerImageOf,
  containerRepositoryOf,
} from './container/container-image.ts'
import type { SweepScope } from './leftovers/sweep-scope.ts'
import type { SandboxRequest } from './modes/build/request.ts'
import type { ProjectSource } from './modes/codebuild/observe.ts'
import type { BuildRequest } from './modes/codebuild/plan.ts'
import { type DistributionId, isDistributionId } from './publication/cached-copies.ts'
import { isAccountId } from './publication/image-access.ts'
import type { Grantee } from './publication/opening.ts'
import type { PublicationRequest } from './publication/request.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs = AssetsInputs | BuildInputs | PublicationInputs | SandboxInputs | SweepInputs

type OfEveryMode = CommonInputs & PlanInputs & { readonly aws: AwsInputs }

/** The inputs of `mode: assets`. */
export interface AssetsInputs extends OfEveryMode {
  readonly mode: 'assets'
  readonly scope: ListedScope
  /** Where container images are kept; undefined where none are listed. */
  readonly containers: ContainerRepository | undefined
}

/** The inputs of `mode: codebuild`. */
export interface BuildInputs extends OfEveryMode {
  readonly mode: 'codebuild'
  readonly source: ProjectSource
  readonly request: BuildRequest
}

/** The inputs of `mode: build`. */
export interface SandboxInputs extends OfEveryMode {
  readonly mode: 'build'
  readonly request: SandboxRequest
  /** With which whoever starts the image logs in for the first time. */
  readonly password: string | undefined
}

/** The inputs of `mode: publish` and of its undo, `mode: withdraw`. */
export interface PublicationInputs extends OfEveryMode {
  readonly mode: 'publish' | 'withdraw'
  readonly request: PublicationRequest
  /** The run whose build it is; this one when undefined. */
  readonly runId: string | undefined
}

/** The inputs of `mode: sweep`. */
export interface SweepInputs extends OfEveryMode {
  readonly mode: 'sweep'
  readonly olderThanMs: number
  readonly scope: SweepScope
}

/** The shortest and the longest time-out that StartBuild accepts (CodeBuild API reference). */
const TIMEOUT_RANGE_MS = { min: 5 * 60_000, max: 2_160 * 60_000 }
/** What is younger than an hour may still be at work. */
const OLDER_THAN_RANGE_MS = { min: 60 * 60_000 }

export function readInputs(inputs: InputReader): Inputs {
  const mode = inputs.choice('mode', ['codebuild', 'build', 'publish', 'withdraw', 'assets', 'sweep'])
  const common = { ...readRunInputs(inputs, mode), ...readPlanInputs(inputs), aws: readAwsInputs(inputs) }
  const assetTagKey = parseAssetTagKey(inputs.text('asset-tag-key'))
  const olderThanMs = inputs.durationMs('older-than', OLDER_THAN_RANGE_MS)
  const runId = inputs.optional('run-id')
  if (mode === 'sweep' || mode === 'assets') {
    const given = inputs.optional('asset-id')
    const assetId = given === undefined ? undefined : parseAssetId(given)
    const image = inputs.optional('container-image')
    return mode === 'sweep'
      ? { ...common, mode, olderThanMs, scope: { runId, assetTagKey, assetId } }
      : {
          ...common,
          mode,
          scope: { assetTagKey, assetId, location: readVmImages(inputs)?.location },
          containers: image === undefined ? undefined : containerRepositoryOf(image),
        }
  }
  const assetId = parseAssetId(inputs.text('asset-id'))
  const product = {
    assetId,
    amiName: amiNameOf(inputs.text('ami-name'), assetId),
    assetTagKey,
    vmImages: readVmImages(inputs),
  }
  const access = readAccess(inputs)
  const distribution = readDistribution(inputs)
  if (mode === 'publish' || mode === 'withdraw') {
    if (access.grantees.length === 0 && product.vmImages === undefined)
      throw new UserError('nothing is to be published.', {
        where: 'inputs launch-permission and vm-image-location',
        next: 'Say who may start the AMI, or where the VM images are.',
      })
    return { ...common, mode, runId, request: { product, distribution, ...access } }
  }
  const { password, ...sandbox } = readSandbox(inputs, assetId)
  if (mode === 'build') {
    const becomesPublic = access.grantees.includes('public')
    return { ...common, mode, password, request: { ...product, ...sandbox, becomesPublic } }
  }
  return {
    ...common,
    mode,
    source: readSource(inputs),
    request: {
      ...product,
      sourceVersion: inputs.optional('source-version'),
      environment: parseEnvironment(inputs.yaml('environment')),
      timeoutMs: inputs.optionalDurationMs('timeout', TIMEOUT_RANGE_MS),
    },
  }
}

/** Builds unless told otherwise; removes only when told so. */
export function readRunInputs(inputs: InputReader, mode: Inputs['mode']): CommonInputs {
  const given = inputs.optional('dry-run')
  return {
    dryRun: given === undefined ? mode === 'sweep' : inputs.boolean('dry-run'),
    reportDirectory: inputs.optional('report-directory'),
  }
}

/** The smallest and the largest gp3 volume (EBS user guide, "General Purpose SSD volumes"). */
const DISK_RANGE_GIB = { min: 1, max: 65_536 }

function readSandbox(
  inputs: InputReader,
  assetId: AssetId,
): Omit<SandboxRequest, 'assetId' | 'amiName' | 'assetTagKey' | 'vmImages' | 'becomesPublic'> &
  Pick<SandboxInputs, 'password'> {
  const password = inputs.optional('default-password')
  const image = inputs.optional('container-image')
  const base = inputs.text('container-base-image')
  return {
    sourceAmi: inputs.text('source-ami'),
    instanceType: inputs.text('instance-type'),
    diskGib: inputs.integer('disk-size-gib', DISK_RANGE_GIB),
    instanceProfile: inputs.optional('instance-profile'),
    exportRole: inputs.text('export-role'),
    playbook: inputs.optional('playbook'),
    container: image === undefined ? undefined : { image: containerImageOf(image, assetId), base },
    prefixes: { stack: inputs.text('stack-prefix'), keyPair: inputs.text('key-pair-prefix') },
    hasPassword: password !== undefined,
    password,
  }
}

const DAY_MS = 86_400_000
/** How long after its creation an image may be deprecated (EC2 API reference, EnableImageDeprecation, `DeprecateAt`). */
const DEPRECATION_RANGE_MS = { min: DAY_MS, max: 3_650 * DAY_MS }
const PUBLIC_DEPRECATION_RANGE_MS = { min: DAY_MS, max: 730 * DAY_MS }

function readAccess(inputs: InputReader): Omit<PublicationRequest, 'product' | 'distribution'> {
  const grantees = [...new Set(inputs.list('launch-permission').map(readGrantee))]
  const range = grantees.includes('public') ? PUBLIC_DEPRECATION_RANGE_MS : DEPRECATION_RANGE_MS
  return { grantees, deprecateAfterMs: inputs.optionalDurationMs('deprecate-after', range) }
}

function readDistribution(inputs: InputReader): DistributionId | undefined {
  const id = inputs.optional('vm-image-distribution')
  if (id === undefined) return undefined
  if (!isDistributionId(id))
    throw new UserError('this is not the id of a CloudFront distribution.', {
      where: 'input vm-image-distribution',
      given: `\`${id}\``,
      allowed: 'for instance `EDFDVBD632BHDS5`',
    })
  if (inputs.optional('vm-image-base-url') === undefined)
    throw new UserError('the address of the distribution is not given.', {
      where: 'input vm-image-base-url',
      given: 'nothing',
      allowed: `the address under which distribution ${id} is reached, for instance \`https://d1234.cloudfront.net/\``,
    })
  return id
}

function readGrantee(text: string): Grantee {
  if (text === 'public' || isAccountId(text)) return text
  throw new UserError('nobody can be allowed this way to start an image.', {
    where: 'input launch-permission',
    given: `\`${text}\``,
    allowed: '`public`, or ids of accounts, of 12 digits',
  })
}

function readSource(inputs: InputReader): ProjectSource {
  const project = inputs.optional('project')
  const stack = inputs.optional('stack')
  if (project !== undefined && stack === undefined) return { project }
  if (stack !== undefined && project === undefined) return { stack }
  throw new UserError('exactly one of the inputs `project` and `stack` is required.', {
    given: project === undefined ? 'neither' : 'both',
    next: 'Name the CodeBuild project, or the CloudFormation stack that contains it.',
  })
}

function readVmImages(inputs: InputReader): ExpectedVmImages | undefined {
  const location = inputs.optional('vm-image-location')
  const formats = inputs.list('vm-image-formats').map(readFormat)
  const baseUrl = inputs.optional('vm-image-base-url')
  if (location === undefined) return undefined
  if (formats.length === 0) {
    throw new UserError('at least one format is required.', {
      where: 'input vm-image-formats',
      allowed: VM_IMAGE_FORMATS.join(', '),
    })
  }
  return { location: readLocation(location, baseUrl), formats: [...new Set(formats)] }
}

function readFormat(text: string): VmImageFormat {
  const format = VM_IMAGE_FORMATS.find((one) => one === text.toUpperCase())
  if (format !== undefined) return format
  throw new UserError('EC2 does not export to this format.', {
    where: 'input vm-image-formats',
    given: `\`${text}\``,
    allowed: VM_IMAGE_FORMATS.join(', '),
  })
}

function readLocation(text: string, baseUrl: string | undefined): VmImageLocation {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text)
  if (match?.[1] === undefined) {
    throw new UserError('not a place in S3.', {
      where: 'input vm-image-location',
      given: `\`${text}\``,
      allowed: '`s3://bucket` or `s3://bucket/prefix/`',
    })
  }
  const prefix = (match[2] ?? '').replace(/\/*$/, '/').replace(/^\//, '')
  return { bucket: match[1], prefix, baseUrl: readBaseUrl(baseUrl, match[1]) }
}

function readBaseUrl(text: string | undefined, bucket: string): string {
  if (text === undefined) return `https://${bucket}.s3.amazonaws.com/`
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UserError('this is not an address.', {
      where: 'input vm-image-base-url',
      given: `\`${text}\``,
      allowed: 'for instance `https://d1234.cloudfront.net/`',
    })
  }
  return text.replace(/\/*$/, '/')
}
