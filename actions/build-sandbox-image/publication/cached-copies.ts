import {
  CloudFrontClient,
  CreateInvalidationCommand,
  GetInvalidationCommand,
} from '@aws-sdk/client-cloudfront'
import type { World } from '../../shared/world.ts'
import { awaitState, type WaitingWorld } from '../pipeline/await-state.ts'

/** The id of a CloudFront distribution. */
export type DistributionId = string & { readonly brand: 'CloudFront distribution id' }

/** Whether a text has the form of a distribution's id (CloudFront API reference, `Distribution`: `EDFDVBD632BHDS5`). */
export function isDistributionId(text: string): text is DistributionId {
  return /^[A-Z0-9]{8,32}$/.test(text)
}

/** The copy of an object that the edges of a distribution may keep after the object is no longer offered. Plain data. */
export interface CachedCopy {
  readonly distributionId: DistributionId
  /** Path of the address under which it is downloaded, percent-encoded, beginning with `/`. */
  readonly path: string
}

/** An invalidation that CloudFront has begun. */
export interface Invalidation {
  readonly distributionId: DistributionId
  readonly id: string
}

/** Where the API of CloudFront is, wherever the images are (AWS General Reference, "Amazon CloudFront endpoints and quotas"). */
const CLOUDFRONT_REGION = 'us-east-1'

/** One takes minutes; no document of CloudFront gives a bound. */
const INVALIDATION_LIMIT_MS = 20 * 60_000

/** No invalidation has this id. */
const NO_INVALIDATION = 'I0000000000000'

/**
 * Whether there is a distribution of the account with this id. Asks by the right that a publication needs anyway: of one that
 * exists an unknown invalidation is denied as such (CloudFront API reference, GetInvalidation, "Errors").
 */
export async function isDistribution(
  id: DistributionId,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<boolean> {
  const command = new GetInvalidationCommand({ DistributionId: id, Id: NO_INVALIDATION })
  try {
    // iam: cloudfront:GetInvalidation
    await aws.client(CloudFrontClient, CLOUDFRONT_REGION).send(command, { abortSignal: signal })
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchInvalidation') return true
    if (error instanceof Error && error.name === 'NoSuchDistribution') return false
    throw error
  }
}

/** The copy that is kept of an object with this address. */
export function copyOf(distributionId: DistributionId, url: string): CachedCopy {
  return { distributionId, path: new URL(url).pathname }
}

/**
 * Begins to remove copies from the edges of their distribution.
 *
 * @returns undefined when there is no copy to remove
 */
export async function invalidate(
  copies: readonly CachedCopy[],
  { aws, signal, clock, runner }: Pick<World, 'aws' | 'signal' | 'clock' | 'runner'>,
): Promise<Invalidation | undefined> {
  const distributionId = copies[0]?.distributionId
  if (distributionId === undefined) return undefined
  const paths = copies.map(({ path }) => path)
  const command = new CreateInvalidationCommand({
    DistributionId: distributionId,
    InvalidationBatch: {
      Paths: { Quantity: paths.length, Items: paths },
      // A repeated request with the same reference is the same invalidation (CloudFront API reference, `CallerReference`).
      CallerReference: `ai-ops-${runner.runId}-${clock.now().getTime()}`,
    },
  })
  // iam: cloudfront:CreateInvalidation
  const { Invalidation } = await aws
    .client(CloudFrontClient, CLOUDFRONT_REGION)
    .send(command, { abortSignal: signal })
  if (Invalidation?.Id === undefined) throw new Error('CloudFront has not said which invalidation it began.')
  return { distributionId, id: Invalidation.Id }
}

/**
 * Waits until no edge has the copies any more.
 *
 * @throws UserError when that takes longer than 20 minutes
 */
export async function awaitInvalidation(
  { distributionId, id }: Invalidation,
  world: WaitingWorld,
): Promise<void> {
  await awaitState(
    { what: `Invalidation ${id} of distribution ${distributionId}`, limitMs: INVALIDATION_LIMIT_MS },
    async () => {
      const command = new GetInvalidationCommand({ DistributionId: distributionId, Id: id })
      // iam: cloudfront:GetInvalidation
      const { Invalidation } = await world.aws
        .client(CloudFrontClient, CLOUDFRONT_REGION)
        .send(command, { abortSignal: world.signal })
      const status = Invalidation?.Status ?? 'of unknown status'
      return status === 'Completed'
        ? { state: 'done', value: undefined }
        : { state: 'waiting', news: `it is ${status}` }
    },
    world,
  )
}
