import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

/**
 * Copies the history of a system out of the bucket, as `aws s3 sync` does.
 *
 * @returns the files by their path below the prefix
 */
export async function copyHistory(
  aws: AwsEmulator,
  folder: string,
  prefix: string,
  system: string,
): Promise<Map<string, Buffer>> {
  const client = aws.client(S3Client)
  const files = new Map<string, Buffer>()
  const where = { Bucket: 'history', Prefix: `${prefix}${system}/` }
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, where)) {
    for (const { Key = '' } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'history', Key }))
      const path = Key.slice(prefix.length)
      const content = Buffer.from((await Body?.transformToByteArray()) ?? '')
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
      files.set(path, content)
    }
  }
  return files
}
