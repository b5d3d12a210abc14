import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EC2Client } from '@aws-sdk/client-ec2'
import type { World } from '../../../shared/world.ts'
import { findImagesOfName, isEncryptedByDefault } from '../../assets/account.ts'
import type { Asset } from '../../assets/asset.ts'
import { listAssets } from '../../assets/list-assets.ts'
import { prefixOf } from '../../assets/vm-image.ts'
import { findPushed, type PushedImage } from '../../container/find-pushed.ts'
import { findLeftovers } from '../../leftovers/find-leftovers.ts'
import type { Leftover } from '../../leftovers/leftover.ts'
import { type BuildIdentity, tagsOfBuild, temporaryNames } from '../../pipeline/build-identity.ts'
import { dryRun } from '../../preflight/dry-runs.ts'
import { type ExportRole, lookAtBucket, lookAtExportRole } from '../../preflight/export-place.ts'
import type { ExportPlace } from '../../preflight/export-rights.ts'
import type { Looked } from '../../preflight/looked.ts'
import { lookAtPublicImages, lookAtStorage, lookAtVcpus, type QuotaUse } from '../../preflight/quotas.ts'
import { findSourceAmis, type SourceAmi } from '../../preflight/source-ami.ts'
import { missingTools } from '../../preflight/tools.ts'
import { blocksPublicImages } from '../../publication/image-access.ts'
import type { SandboxRequest } from './request.ts'

/** What was found before the build. */
export interface ObservedSandbox {
  readonly identity: BuildIdentity
  readonly region: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly playbook: { readonly path: string; readonly exists: boolean }
  /** The images that are asked for, the newest first. */
  readonly sources: readonly SourceAmi[]
  /** The account's own images that bear the name which the AMI is to get. */
  readonly imagesOfName: readonly string[]
  /** What carries the asset id already. */
  readonly existing: readonly Asset[]
  /** What builds of the asset id need for a while. */
  readonly temporary: readonly Leftover[]
  /** What there is to know only where VM images are made. */
  readonly place:
    | {
        readonly bucketRegion: Looked<string>
        readonly role: Looked<ExportRole>
        readonly encryptsByDefault: boolean
      }
    | undefined
  readonly missingTools: readonly string[]
  /** What is under the tag of the container image; undefined where none is made. */
  readonly pushed: Looked<PushedImage | undefined> | undefined
  /** The vCPUs of the instance; a value of undefined says that the quota of its family is not known here. */
  readonly vcpus: Looked<QuotaUse | undefined>
  readonly storage: Looked<QuotaUse>
  /** What there is to know only where the AMI is to become public. */
  readonly publicImages: { readonly blocked: boolean; readonly quota: Looked<QuotaUse> } | undefined
  /** What EC2 would refuse. */
  readonly refused: readonly string[]
}

/** Reads everything that would fail the build only after an hour. Changes nothing. */
export async function observe(
  { request }: { readonly request: SandboxRequest },
  world: World,
): Promise<ObservedSandbox> {
  const { runner, clock, aws } = world
  const { assetId, assetTagKey, vmImages } = request
  const startedAt = clock.now().toISOString()
  const runId = runner.runId === '' ? `local-${startedAt.replaceAll(/[^0-9]/g, '')}` : runner.runId
  const identity = { repository: runner.repository, runId, assetId }
  const names = temporaryNames(identity, request.prefixes)
  const tags = tagsOfBuild({ assetTagKey, assetId, runId, startedAt })
  const path = playbookOf(request.playbook, world)
  const region = await aws.client(EC2Client).config.region()
  const place =
    vmImages === undefined
      ? undefined
      : await lookAtPlace(
          request.exportRole,
          { bucket: vmImages.location.bucket, prefix: prefixOf(vmImages.location, assetId), region },
          world,
        )
  // What is in a bucket that is not there cannot be listed, and the problem is the bucket.
  const location = place?.bucketRegion.state === 'seen' ? vmImages?.location : undefined
  const { container } = request
  const [sources, imagesOfName, existing, temporary, tools, pushed, refused, vcpus, storage, publicImages] =
    await Promise.all([
      findSourceAmis(request.sourceAmi, world),
      findImagesOfName(request.amiName, world),
      listAssets({ ...request, location }, world),
      findLeftovers({ runId: undefined, assetId, assetTagKey }, world),
      missingTools(container !== undefined, world),
      container === undefined ? undefined : findPushed(container.image, world),
      dryRun({ keyPair: names.keyPair, tags }, world),
      lookAtVcpus(request.instanceType, world),
      lookAtStorage(request.diskGib, world),
      request.becomesPublic ? lookAtPublicity(world) : undefined,
    ])
  return {
    identity,
    region,
    startedAt,
    playbook: { path, exists: existsSync(path) },
    sources,
    imagesOfName,
    existing,
    temporary,
    place,
    missingTools: tools,
    pushed,
    vcpus,
    storage,
    publicImages,
    refused,
  }
}

/** The one that comes with the action, unless another is given. */
function playbookOf(given: string | undefined, { runner }: Pick<World, 'runner'>): string {
  return given === undefined
    ? join(runner.actionDir, 'infra', 'ansible', 'sandbox.yml')
    : resolve(runner.workspace, given)
}

async function lookAtPlace(
  role: string,
  where: Omit<ExportPlace, 'roleArn'>,
  world: World,
): Promise<ObservedSandbox['place']> {
  const [bucketRegion, exportRole, encryptsByDefault] = await Promise.all([
    lookAtBucket(where.bucket, world),
    lookAtExportRole(role, where, world),
    isEncryptedByDefault(world),
  ])
  return { bucketRegion, role: exportRole, encryptsByDefault }
}

async function lookAtPublicity(world: World): Promise<ObservedSandbox['publicImages']> {
  const [blocked, quota] = await Promise.all([blocksPublicImages(world), lookAtPublicImages(world)])
  return { blocked, quota }
}
