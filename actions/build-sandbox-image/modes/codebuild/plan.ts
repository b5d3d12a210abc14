import { type Asset, assetVersion, describeAsset, removalCommand } from '../../assets/asset.ts'
import type { AmiName, AssetId } from '../../assets/asset-id.ts'
import type { ExpectedVmImages } from '../../assets/vm-image.ts'
import type { Build } from '../../builds/build.ts'
import { type EnvironmentVariable, environmentOf, OWN_VARIABLES } from '../../builds/environment.ts'
import type { FollowLimits } from '../../builds/follow-build.ts'
import type { Project } from '../../builds/project.ts'
import { chooseSource, type Job } from '../../builds/source.ts'

/** What the user wants built. */
export interface BuildRequest {
  readonly assetId: AssetId
  readonly amiName: AmiName
  readonly assetTagKey: string
  readonly sourceVersion: string | undefined
  readonly environment: readonly EnvironmentVariable[]
  readonly timeoutMs: number | undefined
  /** The VM images that the build is to make besides the AMI. */
  readonly vmImages: ExpectedVmImages | undefined
}

/** What was found before the build. */
export interface Observation {
  readonly project: Project
  readonly job: Job
  /** Builds that earlier attempts of this job have started, newest first. */
  readonly earlierBuilds: readonly Build[]
  /** The builds of the project that have not ended. */
  readonly runningBuilds: readonly Build[]
  /** The account's own images that bear the name which the AMI is to get. */
  readonly imagesOfName: readonly string[]
  /** What carries the asset id already. */
  readonly existing: readonly Asset[]
  /** Whether the account encrypts new EBS volumes by default; undefined when it does not matter here. */
  readonly encryptsByDefault: boolean | undefined
}

/** What is going to be done, or why it is not. Plain data. */
export type BuildPlan = StartPlan | RefusedPlan

export interface StartPlan {
  readonly decision: 'start'
  readonly project: Project
  readonly assetId: AssetId
  readonly amiName: AmiName
  readonly sourceVersion: string | undefined
  /** The commit that the build must have built; undefined when none can be told beforehand. */
  readonly commit: string | undefined
  readonly environment: readonly EnvironmentVariable[]
  /** For CodeBuild: whole minutes, rounded up, at least the 5 that it accepts. */
  readonly timeoutMinutes: number | undefined
  /** How long the build may wait and run before it is stopped. */
  readonly limits: FollowLimits
  readonly vmImages: ExpectedVmImages | undefined
  /** What carries the asset id already ({@link assetVersion}): what the build makes is told from it. */
  readonly existing: readonly string[]
  readonly remarks: readonly string[]
}

export interface RefusedPlan {
  readonly decision: 'refuse'
  readonly assetId: AssetId
  /** Each one says what is wrong and what to do. At least one. */
  readonly problems: readonly string[]
}

/** The time that CodeBuild gets to report its own time-out before the build is stopped from here. */
const GRACE_MS = 5 * 60_000

/**
 * Decides whether the build may start. Everything that would fail it only after an hour is a reason to refuse it now.
 */
export function planBuild(request: BuildRequest, seen: Observation): BuildPlan {
  const source = chooseSource(seen.project.code, request.sourceVersion, seen.job)
  const problems = [
    ...source.problems,
    ...problemsOfName(request, seen),
    ...problemsOfOthers(request, seen),
    ...problemsOfExport(request, seen),
  ]
  if (problems.length > 0) return { decision: 'refuse', assetId: request.assetId, problems }
  const { project } = seen
  return {
    decision: 'start',
    project,
    assetId: request.assetId,
    amiName: request.amiName,
    sourceVersion: source.version,
    commit: source.commit,
    environment: environmentOf(request),
    timeoutMinutes:
      request.timeoutMs === undefined ? undefined : Math.max(5, Math.ceil(request.timeoutMs / 60_000)),
    limits: {
      queueMs: project.queuedTimeoutMs + GRACE_MS,
      runMs: request.timeoutMs ?? project.timeoutMs + GRACE_MS,
    },
    vmImages: request.vmImages,
    existing: seen.existing.map(assetVersion),
    remarks: [...source.remarks, ...seen.existing.map((asset) => `Already there: ${describeAsset(asset)}`)],
  }
}

/** CreateImage fails with InvalidAMIName.Duplicate, and only after everything else was built. */
function problemsOfName(
  { amiName, assetId }: BuildRequest,
  { imagesOfName, existing }: Observation,
): string[] {
  const named = imagesOfName.map(
    (id) =>
      `The AMI name "${amiName}" is taken by ${id}. Choose another asset id, or remove the image: aws ec2 deregister-image --delete-associated-snapshots --image-id ${id}`,
  )
  const tagged = existing.filter((asset) => asset.kind === 'ami' && !imagesOfName.includes(asset.id))
  return [
    ...named,
    ...tagged.map(
      (asset) =>
        `The asset id ${assetId} is taken by ${describeAsset(asset)}. Choose another asset id, or remove it: ${removalCommand(asset)}`,
    ),
  ]
}

/** Two builds of one asset id would get into each other's names, stacks and objects. */
function problemsOfOthers({ assetId }: BuildRequest, { runningBuilds }: Observation): string[] {
  return runningBuilds
    .filter(({ variables }) => variables[OWN_VARIABLES.assetId] === assetId)
    .map(
      ({ id }) =>
        `Build ${id} is making the asset id ${assetId} right now. Wait for it, or stop it: aws codebuild stop-build --id '${id}'`,
    )
}

/** EC2 cannot export an image with encrypted snapshots (VM Import/Export user guide, "Considerations for image export"). */
function problemsOfExport({ vmImages }: BuildRequest, { encryptsByDefault, project }: Observation): string[] {
  if (vmImages === undefined || encryptsByDefault !== true) return []
  return [
    `The account encrypts new EBS volumes by default in ${project.region}, and EC2 cannot export an encrypted image. Build without VM images, or in a region without it: aws ec2 disable-ebs-encryption-by-default`,
  ]
}
