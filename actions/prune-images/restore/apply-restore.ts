import { ECRClient } from '@aws-sdk/client-ecr'
import { applySteps } from '../../shared/action/apply-steps.ts'
import type { Application } from '../../shared/action/operation.ts'
import { messageOf } from '../../shared/errors.ts'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import { listImages } from '../ecr/list-images.ts'
import { CALLS_IN_FLIGHT } from '../ecr/repository-id.ts'
import { quarantineOf } from '../images/quarantine.ts'
import { countImages } from '../planning/explain.ts'
import type { ObservedSaved, RestoreInputs } from './observe-restore.ts'
import type { Restoration, RestorePlan } from './plan-restore.ts'
import { type RestoreResult, restoreImage } from './restore-image.ts'

/** What became of a restore. */
export interface Restored {
  readonly results: ReadonlyMap<Digest, RestoreResult>
  /** Why it ended before its end, if it did. */
  readonly stopped: { readonly cancelled: boolean; readonly reason: string } | undefined
}

/** So many images a step; ECR takes 10 pushes of a manifest a second (ECR user guide, "Service quotas"). */
const STEP_SIZE = 40

/** Restores level by level, and reads the repository afterwards: what is not there as it should be has failed. */
export async function applyRestore(
  { levels }: RestorePlan,
  { observation, journal }: Application<RestoreInputs, ObservedSaved>,
  { aws, log, signal }: World,
): Promise<Restored> {
  const ecr = aws.client(ECRClient)
  const { repositoryId: repository } = observation
  const results = new Map<Digest, RestoreResult>()
  const steps = levels.flatMap((level, l) =>
    inBatches(level, STEP_SIZE).map((images, i) => ({ id: `restore-${l + 1}-${i + 1}`, images })),
  )
  const outcomes = await applySteps(
    steps,
    {
      id: ({ id }) => id,
      describe: ({ images }) => `Restore ${countImages(images.length)}`,
      check: async () => {},
      perform: async ({ images }) => {
        await inFlight(images, CALLS_IN_FLIGHT, async (one) => {
          signal.throwIfAborted()
          results.set(one.digest, await restoreImage({ ecr, repository, signal }, one))
        })
        return Object.fromEntries(images.map(({ digest }) => [digest, results.get(digest)?.type ?? 'open']))
      },
    },
    { journal, log, signal },
  )
  const last = outcomes.find(({ state }) => state !== 'done')
  if (last !== undefined && last.state !== 'done')
    return { results, stopped: { cancelled: signal.aborted, reason: last.reason } }
  try {
    const { images } = await listImages(ecr, repository, signal)
    const present = new Map(images.map((image) => [image.digest, image]))
    for (const one of levels.flat()) {
      const result = results.get(one.digest)
      const now = present.get(one.digest)
      if (result?.type !== 'restored') continue
      if (now === undefined || now.status === 'ARCHIVED' || isUnfinished(one, now, result.tags))
        results.set(one.digest, { type: 'failed', reason: 'ECR took it, but does not list it as it was' })
    }
  } catch (error) {
    return { results, stopped: { cancelled: signal.aborted, reason: messageOf(error) } }
  }
  return { results, stopped: undefined }
}

function isUnfinished(
  { marks }: Restoration,
  now: Parameters<typeof quarantineOf>[0],
  tags: readonly string[],
): boolean {
  return tags.some((tag) => !now.tags.includes(tag)) || (marks.length > 0 && quarantineOf(now) !== undefined)
}
