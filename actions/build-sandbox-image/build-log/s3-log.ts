import { gunzipSync } from 'node:zlib'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { World } from '../../shared/world.ts'
import type { BuildLogPlace } from '../builds/build.ts'

/** More is not unpacked: a log of a build has some megabytes. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Reads the log that CodeBuild has packed into a bucket at the end of a build.
 *
 * @returns the text, or undefined while the object is not there
 * @throws Error when it may not be read, or is too long
 */
export async function readS3Log(
  { bucket, key }: Extract<BuildLogPlace, { kind: 's3' }>,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<string | undefined> {
  // iam: s3:GetObject
  const command = new GetObjectCommand({ Bucket: bucket, Key: key })
  try {
    const { Body } = await aws.client(S3Client).send(command, { abortSignal: signal })
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
    return unpack(bytes).toString('utf8')
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return undefined
    throw error
  }
}

/** By the first bytes of RFC 1952: a client between may have unpacked it already. */
function unpack(bytes: Uint8Array): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes)
}
