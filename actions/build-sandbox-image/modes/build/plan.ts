import type { Digest } from '../../../shared/images/digest.ts'
import { type Ami, type Asset, assetVersion, describeAsset, removalCommand } from '../../assets/asset.ts'
import type { AmiName, AssetId } from '../../assets/asset-id.ts'
import type { ExpectedVmImages, VmImageFormat } from '../../assets/vm-image.ts'
import type { ContainerImage } from '../../container/container-image.ts'
import type { PushedImage } from '../../container/find-pushed.ts'
import { isOwnImage } from '../../container/image-labels.ts'
import { imageKeyOf, type TemporaryNames, temporaryNames } from '../../pipeline/build-identity.ts'
import type { Looked } from '../../preflight/looked.ts'
import type { QuotaUse } from '../../preflight/quotas.ts'
import type { SourceAmi } from '../../preflight/source-ami.ts'
import { PUBLIC_IS_BLOCKED } from '../../publication/image-access.ts'
import type { ObservedSandbox } from './observe.ts'
import type { SandboxRequest } from './request.ts'

/** What is going to be done, or why it is not. Plain data. */
export type SandboxPlan = BuildSandboxPlan | RefusedSandboxPlan

export interface BuildSandboxPlan {
  readonly decision: 'build'
  readonly assetId: AssetId
  readonly amiName: AmiName
  readonly runId: string
  readonly region: string
  readonly source: SourceAmi
  readonly instanceType: string
  readonly diskGib: number
  readonly instanceProfile: string
  readonly playbook: string
  readonly names: TemporaryNames
  readonly exportRole: string
  readonly vmImages: ExpectedVmImages | undefined
  /** The container image; `pushed` is what an earlier attempt of this job has pushed already. */
  readonly container: PlannedContainer | undefined
  /** Where each VM image is kept for good. */
  readonly keys: readonly { readonly format: VmImageFormat; readonly key: string }[]
  /** The AMI that an earlier attempt of this job has made: all before it is done. */
  readonly imageId: string | undefined
  /** What carries the asset id and is of no attempt of this job ({@link assetVersion}). */
  readonly existing: readonly string[]
  /** What an earlier attempt of this job left, which is removed first, with its lost private key. */
  readonly replaced: readonly string[]
}

export interface PlannedContainer {
  readonly image: ContainerImage
  readonly base: string
  readonly pushed: Digest | undefined
}

export interface RefusedSandboxPlan {
  readonly decision: 'refuse'
  readonly assetId: AssetId
  /** Each one says what is wrong and what to do. At least one. */
  readonly problems: readonly string[]
}

/** Decides whether the sandbox can be built. Everything that would fail it only after an hour is a reason to refuse it now. */
export function planSandbox(request: SandboxRequest, seen: ObservedSandbox): SandboxPlan {
  const [source] = seen.sources
  const problems = [
    ...problemsOfSource(request, seen),
    ...problemsOfName(request, seen),
    ...problemsOfOthers(request, seen),
    ...problemsOfTools(request, seen),
    ...problemsOfPlace(request, seen),
    ...problemsOfContainer(request, seen),
    ...problemsOfQuotas(request, seen),
    ...seen.refused.map(
      (refusal) => `EC2 would refuse ${refusal}. Give the role of this job that permission.`,
    ),
  ]
  const { assetId, amiName, instanceProfile, vmImages } = request
  if (problems.length > 0 || source === undefined || instanceProfile === undefined)
    return { decision: 'refuse', assetId, problems }
  const own = ownImage(request, seen)
  return {
    decision: 'build',
    assetId,
    amiName,
    runId: seen.identity.runId,
    region: seen.region,
    source,
    instanceType: request.instanceType,
    diskGib: request.diskGib,
    instanceProfile,
    playbook: seen.playbook.path,
    names: temporaryNames(seen.identity, request.prefixes),
    exportRole: request.exportRole,
    vmImages,
    container:
      request.container === undefined
        ? undefined
        : { ...request.container, pushed: ownPushed(request, seen)?.digest },
    keys: (vmImages?.formats ?? []).flatMap((format) =>
      vmImages === undefined ? [] : [{ format, key: imageKeyOf(request, vmImages.location, format) }],
    ),
    imageId: own?.id,
    existing: own === undefined ? seen.existing.filter(isNotTemporary(seen)).map(assetVersion) : [],
    replaced: own === undefined ? seen.temporary.map(({ asset }) => describeAsset(asset)) : [],
  }
}

/** The AMI of an earlier attempt of this job, unless it is broken: then its name is taken, and a human has to look. */
function ownImage({ amiName }: SandboxRequest, { existing, identity }: ObservedSandbox): Ami | undefined {
  return existing
    .filter((asset) => asset.kind === 'ami')
    .find(
      ({ name, runId, state }) =>
        name === amiName && runId === identity.runId && (state === 'available' || state === 'pending'),
    )
}

function isNotTemporary({ temporary }: ObservedSandbox): (asset: Asset) => boolean {
  const ids = new Set(temporary.map(({ asset }) => asset.id))
  return (asset) => asset.kind === 's3-object' || !ids.has(asset.id)
}

function problemsOfSource({ sourceAmi, diskGib }: SandboxRequest, { sources }: ObservedSandbox): string[] {
  const [source] = sources
  if (source === undefined)
    return [
      `No available x86_64 image matches \`${sourceAmi}\`. Give an id, or a name of Canonical's images, in \`source-ami\`.`,
    ]
  const named = `The source image ${source.id} "${source.name}"`
  return [
    ...(source.diskGib <= diskGib
      ? []
      : [`${named} has a disk of ${source.diskGib} GiB, more than \`disk-size-gib\` (${diskGib}).`]),
    ...(source.encrypted ? [`${named} is encrypted, and EC2 cannot export what is made from it.`] : []),
    ...(source.hasProductCode ? [`${named} is of the Marketplace, and EC2 does not export it.`] : []),
  ]
}

/** CreateImage fails with InvalidAMIName.Duplicate, and only after everything else was done. */
function problemsOfName(request: SandboxRequest, seen: ObservedSandbox): string[] {
  const { amiName, assetId, vmImages } = request
  const own = ownImage(request, seen)
  if (own !== undefined) return []
  const named = seen.imagesOfName.map(
    (id) =>
      `The AMI name "${amiName}" is taken by ${id}. Choose another asset id, or remove the image: aws ec2 deregister-image --delete-associated-snapshots --image-id ${id}`,
  )
  const keys = (vmImages?.formats ?? []).flatMap((format) =>
    vmImages === undefined ? [] : [imageKeyOf(request, vmImages.location, format)],
  )
  const taken = seen.existing.filter((asset) =>
    asset.kind === 'ami'
      ? !seen.imagesOfName.includes(asset.id)
      : asset.kind === 's3-object' && keys.includes(asset.key),
  )
  return [
    ...named,
    ...taken.map(
      (asset) =>
        `The asset id ${assetId} is taken by ${describeAsset(asset)}. Choose another asset id, or remove it: ${removalCommand(asset)}`,
    ),
  ]
}

/** Two builds of one asset id would get into each other's names, stacks and objects. */
function problemsOfOthers({ assetId }: SandboxRequest, { temporary, identity }: ObservedSandbox): string[] {
  return temporary
    .filter(({ runId }) => runId !== identity.runId)
    .map(
      ({ asset, runId }) =>
        `Run ${runId} is making the asset id ${assetId}, or has left ${describeAsset(asset)}. Wait for it, or remove it: ${removalCommand(asset)}`,
    )
}

function problemsOfTools(
  { instanceProfile, hasPassword }: SandboxRequest,
  { missingTools, playbook }: ObservedSandbox,
): string[] {
  return [
    ...missingTools.map((tool) => `${tool} does not start here. Install it in a step before.`),
    ...(playbook.exists ? [] : [`There is no playbook ${playbook.path}. Give its path in \`playbook\`.`]),
    ...(instanceProfile === undefined
      ? ['The input `instance-profile` is required: Session Manager reaches the instance by it.']
      : []),
    ...(hasPassword
      ? []
      : ['The input `default-password` is required: whoever starts the image logs in with it.']),
  ]
}

/** What is known of bucket, role and encryption only where VM images are made. */
function problemsOfPlace(
  { vmImages, exportRole }: SandboxRequest,
  { place, region }: ObservedSandbox,
): string[] {
  if (vmImages === undefined || place === undefined) return []
  const bucket = `The bucket ${vmImages.location.bucket}`
  const { bucketRegion, role, encryptsByDefault } = place
  return [
    ...problemOf(bucketRegion, bucket),
    ...(bucketRegion.state === 'seen' && bucketRegion.value !== region
      ? [`${bucket} is in ${bucketRegion.value}, and EC2 exports to a bucket of its own Region, ${region}.`]
      : []),
    ...problemOf(role, `The role ${exportRole}`),
    ...(role.state === 'seen' && !role.value.trusts
      ? [`The role ${exportRole} does not let vmie.amazonaws.com assume it, so that EC2 cannot export.`]
      : []),
    ...(role.state === 'seen' && role.value.missing.length > 0
      ? [
          `The role ${exportRole} may not do what an export does: ${role.value.missing.join(', ')}. Allow it in the role's policy.`,
        ]
      : []),
    ...(encryptsByDefault
      ? [
          `The account encrypts new EBS volumes by default in ${region}, and EC2 cannot export an encrypted image. Build without VM images, or in a region without it: aws ec2 disable-ebs-encryption-by-default`,
        ]
      : []),
  ]
}

/** What an earlier attempt of this job has pushed. */
function ownPushed(
  { assetId }: SandboxRequest,
  { pushed, identity }: ObservedSandbox,
): PushedImage | undefined {
  const image = pushed?.state === 'seen' ? pushed.value : undefined
  return image !== undefined && isOwnImage(image.labels, { assetId, runId: identity.runId })
    ? image
    : undefined
}

/** A push to a tag that is taken is refused at the end, or takes the tag away from another image. */
function problemsOfContainer(request: SandboxRequest, seen: ObservedSandbox): string[] {
  const { container } = request
  const { pushed } = seen
  if (container === undefined || pushed === undefined) return []
  const { reference, accountId, region, repository, tag } = container.image
  const taken =
    pushed.state === 'seen' && pushed.value !== undefined && ownPushed(request, seen) === undefined
  return [
    ...problemOf(pushed, `The repository ${repository} of ${accountId} in ${region}`),
    ...(taken
      ? [
          `The container image ${reference} is there already (${pushed.value?.digest}), and not of this run. Choose another asset id, or remove it: aws ecr batch-delete-image --registry-id ${accountId} --region ${region} --repository-name ${repository} --image-ids imageTag=${tag}`,
        ]
      : []),
  ]
}

/** A start beyond the quota fails at once, a publication beyond it at the end of the release. */
function problemsOfQuotas(request: SandboxRequest, seen: ObservedSandbox): string[] {
  const { vcpus, storage, publicImages } = seen
  const starts = ownImage(request, seen) === undefined
  return [
    ...(starts ? problemOf(vcpus, `The instance type ${request.instanceType}`) : []),
    ...(starts && vcpus.state === 'seen' ? problemOfQuota(vcpus.value) : []),
    ...(starts ? problemOf(storage, 'The quota of storage') : []),
    ...(starts && storage.state === 'seen' ? problemOfQuota(storage.value) : []),
    ...(publicImages === undefined ? [] : problemOf(publicImages.quota, 'The quota of public AMIs')),
    ...(publicImages?.quota.state === 'seen' ? problemOfQuota(publicImages.quota.value) : []),
    ...(publicImages?.blocked === true ? [PUBLIC_IS_BLOCKED] : []),
  ]
}

function problemOfQuota(use: QuotaUse | undefined): string[] {
  if (use === undefined || use.used + use.needed <= use.limit) return []
  const { name, service, code, limit, used, needed } = use
  const rounded = (count: number) => Number(count.toFixed(2))
  return [
    `The quota "${name}" (${code}) is ${limit}; ${rounded(used)} are used, and this takes ${rounded(needed)} more. End what is not needed, or ask for more: aws service-quotas request-service-quota-increase --service-code ${service} --quota-code ${code} --desired-value ${Math.ceil(used + needed)}`,
  ]
}

function problemOf(look: Looked<unknown>, what: string): string[] {
  if (look.state === 'seen') return []
  return [look.state === 'absent' ? `${what} does not exist.` : `${what} cannot be looked at: ${look.reason}`]
}
