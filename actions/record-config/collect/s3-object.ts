import { HeadObjectCommand, type HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { toJson } from '../document/json.ts'
import type { VersionReference } from '../document/record.ts'
import { type CollectContext, type Collection, described, gapOf, join, orGap } from './collector.ts'

/** Collects objects in S3 (`s3://bucket/key`): version, checksum, size; never their content. */
export async function collectObjects(uris: readonly string[], context: CollectContext): Promise<Collection> {
  return join(
    await Promise.all(
      uris.map((uri) =>
        orGap(uri, async () => {
          const { $metadata, ...body } = await headObject(uri, context)
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
    const { VersionId, ETag, ChecksumSHA256 } = await headObject(uri, context)
    // A checksum with a hyphen is one over the checksums of an upload's parts, not over the content.
    const isWhole = ChecksumSHA256 !== undefined && !ChecksumSHA256.includes('-')
    const digest = isWhole ? `sha256:${Buffer.from(ChecksumSHA256, 'base64').toString('hex')}` : null
    const version = VersionId ?? `etag ${ETag?.replaceAll('"', '') ?? 'unknown'}`
    return { found: [], gaps: [], version: { name, version, digest, uri, source: 's3' } }
  } catch (error) {
    const gap = gapOf(uri, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap], version: undefined }
  }
}

async function headObject(uri: string, { aws, signal }: CollectContext): Promise<HeadObjectCommandOutput> {
  const { host: Bucket, pathname } = new URL(uri)
  const Key = decodeURIComponent(pathname.slice(1))
  const command = new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' })
  // iam: s3:GetObject
  return await aws.client(S3Client).send(command, { abortSignal: signal })
}
