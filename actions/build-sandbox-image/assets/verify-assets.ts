import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { pollDelayMs } from '../poll-delay.ts'
import type { Asset } from './asset.ts'
import { type Expected, judgeAssets, type Product } from './judge-assets.ts'
import { type AssetScope, listAssets } from './list-assets.ts'
import { type Checksum, urlOf, type VmImage, type VmImageLocation } from './vm-image.ts'

/** How long something may stay unseen after the build: reads of EC2 lag behind its writes by seconds. */
const UNSEEN_MS = 2 * 60_000
/** How long something may take that is still being made when the build ends, such as the copy of a snapshot. */
const PENDING_MS = 60 * 60_000

type VerifyingWorld = Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>

/** The assets of a build that are complete, and everything that carries the asset id. */
export interface Verified {
  readonly product: Product
  readonly assets: readonly Asset[]
}

/**
 * Waits until the intended assets are complete.
 *
 * @throws UserError when one is missing or broken
 */
export async function verifyAssets(
  expected: Expected,
  scope: AssetScope,
  world: VerifyingWorld,
): Promise<Verified> {
  const { clock, log, signal, random } = world
  const begin = clock.now().getTime()
  let told = ''
  for (let polls = 0; ; polls += 1) {
    const assets = await listAssets(scope, world)
    const judgement = judgeAssets(expected, assets)
    if (judgement.state === 'complete') return { product: judgement.product, assets }
    if (judgement.state === 'broken') throw incomplete(judgement.problems)

    const { pending, absent } = judgement
    const waitedMs = clock.now().getTime() - begin
    const missing = absent.map((what) => `${what} is not there`)
    if (absent.length > 0 && pending.length === 0 && waitedMs >= UNSEEN_MS) throw incomplete(missing)
    if (waitedMs >= PENDING_MS) throw incomplete([...pending, ...missing])

    const news = `Waiting: ${[...pending, ...missing].join('; ')}`
    if (news !== told) log.info(news)
    told = news
    await clock.sleep(pollDelayMs(polls, random()), signal)
  }
}

/** The VM images with the address, size and checksum that S3 keeps of them. */
export async function describeVmImages(
  { vmImages }: Product,
  location: VmImageLocation,
  world: Pick<World, 'aws' | 'signal'>,
): Promise<VmImage[]> {
  return Promise.all(
    vmImages.map(async ({ format, object: { bucket, key, sizeBytes } }) => ({
      format,
      url: urlOf(location, key),
      bucket,
      key,
      sizeBytes,
      checksum: await readChecksum(bucket, key, world),
      sha256: null,
    })),
  )
}

async function readChecksum(
  bucket: string,
  key: string,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<Checksum | null> {
  // iam: s3:GetObject
  const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' })
  const head = await aws.client(S3Client).send(command, { abortSignal: signal })
  const type = head.ChecksumType ?? 'FULL_OBJECT'
  if (head.ChecksumSHA256) return { algorithm: 'SHA256', value: head.ChecksumSHA256, type }
  if (head.ChecksumSHA1) return { algorithm: 'SHA1', value: head.ChecksumSHA1, type }
  if (head.ChecksumCRC64NVME) return { algorithm: 'CRC64NVME', value: head.ChecksumCRC64NVME, type }
  if (head.ChecksumCRC32C) return { algorithm: 'CRC32C', value: head.ChecksumCRC32C, type }
  if (head.ChecksumCRC32) return { algorithm: 'CRC32', value: head.ChecksumCRC32, type }
  return null
}

function incomplete(problems: readonly string[]): UserError {
  return new UserError(`the build succeeded, but did not make what it was to make: ${problems.join('; ')}.`, {
    next: 'Look into the log of the build; the buildspec must name, tag and store its assets as the README says.',
  })
}
