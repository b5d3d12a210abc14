import type { AwsClients } from '../../shared/aws/aws-clients.ts'
import { messageOf } from '../../shared/errors.ts'
import type { Json } from '../document/json.ts'
import type { CoverageGap, ResourceSummary } from '../document/record.ts'

/** What a collector needs. */
export interface CollectContext {
  readonly aws: AwsClients
  readonly signal: AbortSignal
}

/** A resource as a service describes it, before normalisation: it may hold secrets and goes nowhere as it is. */
export interface FoundResource {
  /**
   * The type, a slash, and what identifies the resource over its whole life, revisions and versions included, among all
   * of all accounts and regions.
   */
  readonly key: string
  readonly type: string
  readonly source: ResourceSummary['source']
  readonly body: Json
}

/** What a collector found, and what it could not. */
export interface Collection {
  readonly found: readonly FoundResource[]
  readonly gaps: readonly CoverageGap[]
}

export const nothing: Collection = { found: [], gaps: [] }

/** Joins collections. */
export function join(collections: readonly Collection[]): Collection {
  return {
    found: collections.flatMap(({ found }) => found),
    gaps: collections.flatMap(({ gaps }) => gaps),
  }
}

/**
 * A resource described by its own service.
 *
 * @param id an ARN, or another name that says the account and the region where the resource has them
 */
export function described(type: string, id: string, body: Json): FoundResource {
  return { key: `${type}/${id}`, type, source: 'describe', body }
}

/** Says that something is not there. */
export function absent(subject: string): CoverageGap {
  return { subject, kind: 'absent', reason: 'it does not exist' }
}

/**
 * Runs a call; where the service says that the thing does not exist or that we may not look, that is a gap, named
 * in the record. Everything else (throttled beyond all retries, cancelled, a service down) fails the run: a
 * record that is incomplete by accident would look like a change.
 */
export async function orGap(subject: string, work: () => Promise<Collection>): Promise<Collection> {
  try {
    return await work()
  } catch (error) {
    const gap = gapOf(subject, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap] }
  }
}

/** The gap that an error of a service means; `undefined` when it means none. */
export function gapOf(subject: string, error: unknown): CoverageGap | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const status = statusOf(error)
  if (/AccessDenied|Unauthorized|Forbidden|NotAuthorized/.test(error.name) || status === 403) {
    return { subject, kind: 'denied', reason: deniedReason(error) }
  }
  // CamelCase names of all services: RuleNotFound, ResourceNotFoundException, ParameterNotFound, NoSuchKey…
  if (/NotFound|NoSuch|DoesNotExist/.test(error.name) || status === 404) return absent(subject)
  // SageMaker and ECS answer a missing thing with a plain validation error.
  if (
    /^(ValidationException|ClientException)$/.test(error.name) &&
    /not (be )?(found|exist)|Could not find|Unable to describe/i.test(error.message)
  ) {
    return absent(subject)
  }
  return undefined
}

/** The permission that is missing. The whole message names the session, which is another one in each run. */
export function deniedReason(error: unknown): string {
  const permission = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec(messageOf(error))?.[1]
  return permission === undefined ? 'access denied' : `access denied: ${permission}`
}

function statusOf(error: Error & { readonly $metadata?: unknown }): number | undefined {
  const metadata: unknown = error.$metadata
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined
}

/**
 * Describes things in as few calls as the service allows. When a call fails because one of several does not
 * exist, they are asked for one by one, so that one missing thing does not hide the others.
 */
export async function inBatches(
  ids: readonly string[],
  size: number,
  describe: (ids: string[]) => Promise<Collection>,
): Promise<Collection> {
  const batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, i) =>
    ids.slice(i * size, (i + 1) * size),
  )
  return join(
    await Promise.all(
      batches.map(async (batch) => {
        const [only, second] = batch
        if (only === undefined) return nothing
        if (second === undefined) return orGap(only, () => describe(batch))
        try {
          return await describe(batch)
        } catch (error) {
          if (gapOf(only, error) === undefined) throw error
          return join(await Promise.all(batch.map((id) => orGap(id, () => describe([id])))))
        }
      }),
    ),
  )
}
