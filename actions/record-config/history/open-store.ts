import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { s3Store } from '../../shared/history/s3-store.ts'
import type { HistoryStore } from '../../shared/history/store.ts'
import type { World } from '../../shared/world.ts'
import { directoryStore } from './directory-store.ts'

/** Where histories are; each system has its own below. */
export type HistoryPlace =
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'folder'; readonly folder: string }

/** Opens the history of a system: `prefix/system` in a bucket, or `folder/system`. */
export function openStore(
  place: HistoryPlace,
  system: string,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): HistoryStore {
  if (place.kind === 'folder') return directoryStore(join(place.folder, system))
  const prefix = place.prefix === '' ? system : `${place.prefix}/${system}`
  // Without s3:ListBucket S3 answers 403 where nothing is.
  // iam: s3:GetObject, s3:ListBucket, s3:PutObject
  // iam: kms:Decrypt, kms:GenerateDataKey
  return s3Store(aws.client(S3Client), { bucket: place.bucket, prefix }, signal)
}
