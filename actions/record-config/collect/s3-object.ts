import { HeadObjectCommand, type HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { UserError } from '../../shared/errors.ts'
import { toJson } from '../document/json.ts'
import type { VersionReference } from '../document/record.ts'
import { type CollectContext, type Collection, described, gapOf, join, orGap } from './collector.ts'
import { parseS3Uri } from './s3-uri.ts'

/** Collects objects in S3 (`s3://bucket/key`): version, checksum, size; never their content. */
export async function collectObjects(uris: readonly string[], context: CollectContext): Promise<Collection> {
  return join(
    await Promise.all(
      uris.map((uri) =>
        orGap(uri, async () => {
          const { $metadata, ...head } = await headObject(uri, context)
          // Without a version nothing else says that the object was written again.
          const body = isVersioned(head) ? head : { ...head, WrittenAt: head.LastModified }
          return { found: [described('AWS::S3::Object', uri, toJson(body))], gaps: [] }
        }),
      ),
    ),
  )
}

/** Looks up which version of an object is the current one: its version id, and its SHA-256 where S3 knows it. */
export async function resolveObject(
  name: string,
  uri: string,
  context: CollectContext,
): Promise<Collection & { readonly version: VersionReference | undefined }> {
  try {
    const head = await headObject(uri, context)
    const { ChecksumSHA256 } = head
    // A checksum with a hyphen is one over the checksums of an upload's parts, not over the content.
    const isWhole = ChecksumSHA256 !== undefined && !ChecksumSHA256.includes('-')
    const digest = isWhole ? `sha256:${Buffer.from(ChecksumSHA256, 'base64').toString('hex')}` : null
    return { found: [], gaps: [], version: { name, version: versionOf(head), digest, uri, source: 's3' } }
  } catch (error) {
    const gap = gapOf(uri, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap], version: undefined }
  }
}

/**
 * The version of an object. In a bucket without versioning, and for what was written while it was suspended (version
 * `null`), the next write puts another object in its place: the ETag and the time of the last write tell them apart. An
 * ETag such as `…-3` is over the parts of an upload, not over the content (S3 API reference, Object).
 */
function versionOf(head: HeadObjectCommandOutput): string {
  if (isVersioned(head)) return head.VersionId
  const { VersionId, ETag, LastModified } = head
  const etag = ETag?.replaceAll('"', '')
  const parts = /-(\d+)$/.exec(etag ?? '')?.[1]
  return [
    VersionId === undefined ? 'no version' : 'version null',
    etag === undefined ? 'no etag' : `etag ${etag}${parts === undefined ? '' : ` of ${parts} parts`}`,
    `written ${LastModified?.toISOString() ?? 'at an unknown time'}`,
  ].join(', ')
}

function isVersioned(
  head: HeadObjectCommandOutput | Omit<HeadObjectCommandOutput, '$metadata'>,
): head is HeadObjectCommandOutput & { VersionId: string } {
  return head.VersionId !== undefined && head.VersionId !== 'null'
}

async function headObject(uri: string, { aws, signal }: CollectContext): Promise<HeadObjectCommandOutput> {
  const object = parseS3Uri(uri)
  if (object === undefined) {
    throw new UserError('this is not an object in S3.', { where: uri, allowed: 's3://bucket/key' })
  }
  const command = new HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' })
  // iam: s3:GetObject
  return await aws.client(S3Client).send(command, { abortSignal: signal })
}
