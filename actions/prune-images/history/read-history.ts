import { S3Client } from '@aws-sdk/client-s3'
import { UserError } from '../../shared/errors.ts'
import { s3Store } from '../../shared/history/s3-store.ts'
import type { World } from '../../shared/world.ts'
import { MANIFESTS } from './run-history.ts'

/** Whether an input names the history of a run in a bucket, and not a file. */
export function isInBucket(text: string): boolean {
  return text.startsWith('s3://')
}

/**
 * Reads what a run has saved of images, from its history in a bucket.
 *
 * @param location `s3://bucket/prefix/run`, as the log and the output `history` of the run name it
 * @throws UserError when there is none
 */
export async function readHistory(
  location: string,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<string> {
  const where = 'input restore-from'
  const given = `\`${location}\``
  const [, bucket, prefix] = /^s3:\/\/([^/]+)\/(.+?)\/*$/.exec(location) ?? []
  if (bucket === undefined || prefix === undefined)
    throw new UserError('this is not a history of a run.', {
      where,
      given,
      allowed: '`s3://bucket/prefix/run`',
    })
  // iam: s3:ListBucket, s3:GetObject
  // iam: kms:Decrypt
  const store = s3Store(aws.client(S3Client), { bucket, prefix }, signal)
  let text = ''
  for (const name of await store.listAfter(MANIFESTS, ''))
    text += (await store.read(`${MANIFESTS}/${name}`))?.content ?? ''
  if (text !== '') return text
  throw new UserError('no run has saved images there.', {
    where,
    given,
    next: 'Give what the log or the output `history` of the run named.',
  })
}
