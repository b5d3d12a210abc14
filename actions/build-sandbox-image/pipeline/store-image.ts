import { createHash } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { UserError } from '../../shared/errors.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import type { BuildTag } from './build-identity.ts'
import { partsOf } from './copy-parts.ts'

/** An exported image, and where it is kept for good. */
export interface Move {
  readonly bucket: string
  readonly from: string
  readonly to: string
  readonly tags: BuildTag[]
}

/** What an object is, read from its first to its last byte. */
export interface Content {
  readonly sizeBytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** Parts that S3 copies at the same time. */
const AT_ONCE = 10
/** After a cancel the process has 7 s until it is ended. */
const ABORT_MS = 3_000

type StoringWorld = Pick<World, 'aws' | 'log' | 'signal'>

/**
 * Moves an image to its name. S3 copies it part by part, with a checksum over the whole, since nothing above 5 GB can be
 * copied at once (S3 API reference, CopyObject); the source goes only when the copy is as large. An image that an earlier
 * attempt has moved is left as it is.
 *
 * @throws UserError when neither is there
 */
export async function moveImage(move: Move, world: StoringWorld): Promise<void> {
  const { bucket, from, to } = move
  const [source, kept] = await Promise.all([sizeOf(bucket, from, world), sizeOf(bucket, to, world)])
  if (source === undefined) {
    if (kept !== undefined && kept > 0) return
    throw new UserError(`the exported image s3://${bucket}/${from} is not there.`)
  }
  if (source === 0) throw new UserError(`the exported image s3://${bucket}/${from} is empty.`)
  await copyInParts(move, source, world)
  const copied = await sizeOf(bucket, to, world)
  if (copied !== source)
    throw new UserError(`s3://${bucket}/${to} has ${copied ?? 'no'} bytes, and its source ${source}.`)
  // iam: s3:DeleteObject
  const command = new DeleteObjectCommand({ Bucket: bucket, Key: from })
  await world.aws.client(S3Client).send(command, { abortSignal: world.signal })
}

/** The size in bytes, or undefined when there is no such object. */
async function sizeOf(
  bucket: string,
  key: string,
  { aws, signal }: StoringWorld,
): Promise<number | undefined> {
  // iam: s3:GetObject, s3:ListBucket
  const command = new HeadObjectCommand({ Bucket: bucket, Key: key })
  try {
    return (await aws.client(S3Client).send(command, { abortSignal: signal })).ContentLength ?? 0
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFound') return undefined
    throw error
  }
}

async function copyInParts(
  { bucket, from, to, tags }: Move,
  sizeBytes: number,
  world: StoringWorld,
): Promise<void> {
  const s3 = world.aws.client(S3Client)
  const options = { abortSignal: world.signal }
  const target = { Bucket: bucket, Key: to }
  // iam: s3:PutObject, s3:PutObjectTagging
  const begin = new CreateMultipartUploadCommand({
    ...target,
    ChecksumAlgorithm: 'CRC64NVME',
    ChecksumType: 'FULL_OBJECT',
    Tagging: new URLSearchParams(tags.map(({ Key, Value }): [string, string] => [Key, Value])).toString(),
  })
  const { UploadId } = await s3.send(begin, options)
  try {
    const parts = await inFlight(partsOf(sizeBytes), AT_ONCE, async ({ number, range }) => {
      // iam: s3:PutObject, s3:GetObject
      const copy = new UploadPartCopyCommand({
        ...target,
        UploadId,
        PartNumber: number,
        CopySource: `${bucket}/${from.split('/').map(encodeURIComponent).join('/')}`,
        CopySourceRange: range,
      })
      const { CopyPartResult } = await s3.send(copy, options)
      const { ETag, ChecksumCRC64NVME } = CopyPartResult ?? {}
      return { PartNumber: number, ETag, ...(ChecksumCRC64NVME === undefined ? {} : { ChecksumCRC64NVME }) }
    })
    // iam: s3:PutObject
    const end = new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: parts } })
    await s3.send(end, options)
  } catch (error) {
    const calm = { ...world, signal: AbortSignal.timeout(ABORT_MS) }
    await abortUpload({ bucket, key: to, uploadId: UploadId ?? '' }, calm).catch(() => {
      world.log.warning(`The unfinished copy to s3://${bucket}/${to} is left; the clean-up looks for it.`)
    })
    throw error
  }
}

async function abortUpload(
  { bucket, key, uploadId }: { readonly bucket: string; readonly key: string; readonly uploadId: string },
  { aws, signal }: StoringWorld,
): Promise<void> {
  // iam: s3:AbortMultipartUpload
  const command = new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId })
  await aws.client(S3Client).send(command, { abortSignal: signal })
}

/** Aborts the copies under a prefix that a run did not finish: they are in no listing of objects, and cost like them. */
export async function abortUnfinishedCopies(
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  world: StoringWorld,
): Promise<number> {
  let count = 0
  let marker: { readonly KeyMarker?: string | undefined; readonly UploadIdMarker?: string | undefined } = {}
  for (;;) {
    // iam: s3:ListBucketMultipartUploads
    const command = new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix, ...marker })
    const page = await world.aws.client(S3Client).send(command, { abortSignal: world.signal })
    for (const { Key = '', UploadId = '' } of page.Uploads ?? []) {
      if (!Key.startsWith(prefix)) continue
      await abortUpload({ bucket, key: Key, uploadId: UploadId }, world)
      count += 1
    }
    if (page.IsTruncated !== true) return count
    marker = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
  }
}

/**
 * Reads an object to its end, for the SHA-256 that a download can be held to: what S3 keeps of an object made of parts is
 * none of the whole.
 *
 * @throws Error when the connection breaks before the end
 */
export async function readContent(
  { bucket, key }: { readonly bucket: string; readonly key: string },
  { aws, signal }: StoringWorld,
): Promise<Content> {
  // iam: s3:GetObject
  const command = new GetObjectCommand({ Bucket: bucket, Key: key })
  const { Body, ContentLength } = await aws.client(S3Client).send(command, { abortSignal: signal })
  if (Body === undefined) throw new Error(`s3://${bucket}/${key} has no content.`)
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of Body.transformToWebStream()) {
    hash.update(chunk)
    sizeBytes += chunk.length
  }
  if (sizeBytes !== ContentLength)
    throw new Error(`s3://${bucket}/${key} ended after ${sizeBytes} of ${ContentLength} bytes.`)
  return { sizeBytes, sha256: hash.digest('hex') }
}
