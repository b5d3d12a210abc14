import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { HistoryStore } from './store.ts'

/** Where in S3 a history is. */
export interface S3Place {
  readonly bucket: string
  /** Without a slash at either end; may be empty. */
  readonly prefix: string
}

type Condition = { readonly IfNoneMatch: '*' } | { readonly IfMatch: string }
/** `conflict`: another writer's conditional write was under way (409); nothing is decided yet. */
type PutResult = 'written' | 'condition-failed' | 'conflict'

const maxConflicts = 10

/**
 * A history in an S3 bucket. Nothing is ever overwritten unseen: files are created with `If-None-Match: *` and
 * the checkpoint is replaced with `If-Match` (S3 User Guide, "Conditional writes").
 */
export function s3Store(s3: S3Client, { bucket, prefix }: S3Place, signal: AbortSignal): HistoryStore {
  const keyOf = (path: string) => (prefix === '' ? path : `${prefix}/${path}`)
  const put = async (path: string, content: Buffer, condition: Condition): Promise<PutResult> => {
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(path),
      Body: content,
      ContentType: path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      ChecksumAlgorithm: 'SHA256',
      ...condition,
    })
    try {
      await s3.send(command, { abortSignal: signal })
      return 'written'
    } catch (error) {
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
      if (status === 409) return 'conflict'
      // 404: what was to be replaced is gone.
      if (status === 412 || (status === 404 && isMissingKey(error))) return 'condition-failed'
      throw explain(error, bucket)
    }
  }
  return {
    location: `s3://${bucket}/${prefix}`,
    async read(path) {
      try {
        const command = new GetObjectCommand({ Bucket: bucket, Key: keyOf(path) })
        // Without s3:ListBucket S3 answers 403 where nothing is.
        const answer = await s3.send(command, { abortSignal: signal })
        const content = Buffer.from((await answer.Body?.transformToByteArray()) ?? [])
        return { content, version: answer.ETag ?? '' }
      } catch (error) {
        if (isMissingKey(error)) return undefined
        throw explain(error, bucket)
      }
    },
    async listAfter(folder, name) {
      const Prefix = keyOf(`${folder}/`)
      const names: string[] = []
      let token: string | undefined
      do {
        const command = new ListObjectsV2Command({
          ...{ Bucket: bucket, Prefix, StartAfter: `${Prefix}${name}` },
          ...(token === undefined ? {} : { ContinuationToken: token }),
        })
        try {
          const { Contents = [], NextContinuationToken } = await s3.send(command, { abortSignal: signal })
          names.push(...Contents.map(({ Key = '' }) => Key.slice(Prefix.length)))
          token = NextContinuationToken
        } catch (error) {
          throw explain(error, bucket)
        }
      } while (token !== undefined)
      return names
    },
    async create(path, content) {
      for (let attempt = 1; attempt <= maxConflicts; attempt++) {
        const result = await put(path, content, { IfNoneMatch: '*' })
        if (result === 'written') return 'created'
        if (result === 'condition-failed') return 'exists'
      }
      throw conflictError(keyOf(path))
    },
    async replace(path, content, version) {
      for (let attempt = 1; attempt <= maxConflicts; attempt++) {
        const result = await put(
          path,
          content,
          version === undefined ? { IfNoneMatch: '*' } : { IfMatch: version },
        )
        if (result === 'written') return 'replaced'
        if (result === 'condition-failed') return 'moved'
      }
      throw conflictError(keyOf(path))
    },
  }
}

function isMissingKey(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === 'NoSuchKey'
}

function conflictError(key: string): Error {
  return new Error(`S3 reported ${maxConflicts} times that others are writing ${key} at this moment`)
}

function explain(error: unknown, bucket: string): unknown {
  if (!(error instanceof S3ServiceException)) return error
  if (error.name === 'NoSuchBucket') {
    return new UserError(
      'there is no such bucket.',
      {
        where: 'input history-bucket',
        given: bucket,
        next: 'Create it (versioned, with Object Lock) or name another.',
      },
      { cause: error },
    )
  }
  if (error.$metadata.httpStatusCode === 403) {
    const needs = 's3:GetObject, s3:PutObject on the objects and s3:ListBucket on the bucket'
    return new UserError(
      `S3 refuses access to ${bucket}: ${error.message}`,
      { where: 'input history-bucket', next: `Allow the role ${needs}.` },
      { cause: error },
    )
  }
  return error
}
