import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { messageOf, UserError } from '../../shared/errors.ts'
import { findEntry } from '../../shared/workspace-file.ts'
import type { CoverageGap } from '../document/record.ts'
import { absent, type CollectContext, type FoundResource, gapOf } from './collector.ts'
import { gapFromSnapshot, itemFromSnapshot } from './configuration-item.ts'
import { parseS3Uri } from './s3-uri.ts'
import { snapshotItems } from './snapshot-items.ts'

/**
 * Reads a snapshot file of AWS Config (`s3://…` or a path, gzipped when it ends with `.gz`) item by item, so that
 * memory does not grow with the file.
 *
 * @param take is called with each resource
 * @returns the gap when the file is not there or may not be read
 * @throws UserError when it is not a snapshot
 */
export async function readSnapshot({
  place,
  workspace,
  context,
  take,
}: {
  readonly place: string
  readonly workspace: string
  readonly context: CollectContext
  readonly take: (resource: FoundResource) => void
}): Promise<CoverageGap[]> {
  let file: Readable
  try {
    file = place.startsWith('s3://') ? await openObject(place, context) : openFile(place, workspace)
  } catch (error) {
    const gap = gapOf(place, error)
    if (gap === undefined) throw error
    return [gap]
  }
  const gaps: CoverageGap[] = []
  try {
    for await (const text of snapshotItems(place.endsWith('.gz') ? unzipped(file) : file)) {
      context.signal.throwIfAborted()
      const item = itemFromSnapshot(text)
      if (item === undefined) gaps.push(...gapFromSnapshot(text))
      else take(item)
    }
    return gaps
  } catch (error) {
    context.signal.throwIfAborted()
    const gap = gapOfFile(place, error)
    if (gap !== undefined) return [gap]
    const next = 'Give a file that AWS Config delivered (…_ConfigSnapshot_….json.gz).'
    throw new UserError(
      `this is not a snapshot of AWS Config: ${messageOf(error)}.`,
      { where: place, next },
      { cause: error },
    )
  }
}

/** A file that is not there, or that may not be read, is not a broken one. */
function gapOfFile(subject: string, error: unknown): CoverageGap | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return absent(subject)
  return code === 'EACCES' ? { subject, kind: 'denied', reason: 'the file may not be read' } : undefined
}

async function openObject(uri: string, { aws, signal }: CollectContext): Promise<Readable> {
  const object = parseS3Uri(uri)
  if (object === undefined) throw new UserError('this is not an s3://bucket/key.', { where: uri })
  const command = new GetObjectCommand(object)
  // iam: s3:GetObject
  const { Body } = await aws.client(S3Client).send(command, { abortSignal: signal })
  if (!(Body instanceof Readable)) throw new Error(`S3 answered without a body for ${uri}`)
  return Body
}

/** A broken file must end the reading, not only the unzipping. */
function unzipped(file: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: 1 << 18 })
  file.once('error', (error) => gunzip.destroy(error))
  return file.pipe(gunzip)
}

/** What is not there is told by the stream, as a gap. */
function openFile(path: string, workspace: string): Readable {
  const entry = findEntry({ root: workspace, path, where: 'input resources: config-snapshot' })
  return createReadStream(entry?.fullPath ?? resolve(workspace, path))
}
