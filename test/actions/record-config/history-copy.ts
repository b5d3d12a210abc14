import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

/** Copies a history out of a bucket, as `aws s3 sync` does; the paths of its files, sorted. */
export async function copyHistory(aws: AwsEmulator, folder: string, Prefix = 'history/'): Promise<string[]> {
  const client = aws.client(S3Client)
  const keys: string[] = []
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: 'history', Prefix })) {
    for (const { Key = '' } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'history', Key }))
      const path = join(folder, Key.slice(Prefix.length))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, (await Body?.transformToByteArray()) ?? '')
      keys.push(Key.slice(Prefix.length))
    }
  }
  return keys.sort()
}
