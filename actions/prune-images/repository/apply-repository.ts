import { join } from 'node:path'
import { applySteps, type StepOutcome } from '../../shared/action/apply-steps.ts'
import type { Journal } from '../../shared/action/journal.ts'
import { messageOf } from '../../shared/errors.ts'
import { inBatches } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT } from '../ecr/repository-id.ts'
import type { RunHistory } from '../history/run-history.ts'
import type { PrunePlan } from '../planning/make-plan.ts'
import { RemovalWork, type Step } from '../removal/executor.ts'
import { FreshLook } from '../removal/fresh-look.ts'
import { ManifestStore } from '../removal/manifest-store.ts'
import { readBack } from '../removal/read-back.ts'
import type { RemovalResults } from '../removal/removal-results.ts'
import { type UntagResult, UntagWork, untagSteps } from '../tags/untag-work.ts'
import type { ObservedRepository } from './observe-repository.ts'
import type { Planned } from './plan-repository.ts'

/** What became of the plan of one repository. */
export interface Applied {
  readonly results: RemovalResults
  /** What became of the tags that were to be taken off. */
  readonly untags: ReadonlyMap<string, UntagResult>
  /** The saved manifests. */
  readonly manifests: Pick<ManifestStore, 'path' | 'size'>
  /** Bytes of the layers of the deleted images, each layer counted once. */
  readonly freedBytes: number
  /** Why the deletions could not be read back, if they could not. */
  readonly unverified: string | undefined
  /** Why it ended before its end, if it did. */
  readonly stopped: { readonly cancelled: boolean; readonly reason: string } | undefined
}

/** What applying the plan of one repository needs. */
export interface RepositoryApplication {
  readonly observed: ObservedRepository
  readonly journal: Journal
  /** Where the files of this run stand. */
  readonly directory: string
  /** What the names of its steps begin with, so that they differ from those of other repositories. */
  readonly prefix: string
  /** Where what is done is kept besides, if anywhere. */
  readonly history: RunHistory | undefined
}

/**
 * Carries out exactly the plan, wave by wave. No call is sent on the ground of a look that is older than 30 s; what has
 * moved by then is held back. Manifests are on the disk before their images are deleted. What was deleted is read back
 * before it is said to be.
 */
export async function applyRepository(
  { plan }: Planned,
  { observed, journal, directory, prefix, history }: RepositoryApplication,
  world: World,
): Promise<Applied> {
  const { repository, observer, saved } = observed
  const removal = { plan, repository, observer, onMove: saved === undefined ? 'hold' : 'stop' } as const
  const manifests = new ManifestStore(join(directory, 'manifests.jsonl'), plan.repository)
  const means = { look: new FreshLook(removal, world), manifests, history }
  const work = new RemovalWork(removal, means, world)
  const untagWork = new UntagWork(removal, means)
  const run = { journal, log: world.log, signal: world.signal }
  const removed = stopOf(await applySteps(stepsOf(plan, prefix), work, run), world.signal)
  // What goes is ranked by the tags that there are: these go last.
  const stopped =
    removed ?? stopOf(await applySteps(untagSteps(plan.untags, prefix), untagWork, run), world.signal)
  observer.keep()
  const { results } = work
  const untags = untagWork.results
  const unverified = stopped?.cancelled ? undefined : await readBack({ plan, observer, results }, world)
  // What the manifests name is needed for nothing else: a run on many repositories does not keep it.
  const { path, size } = manifests
  const freedBytes = manifests.bytesOf(results.of('deleted'))
  return { results, untags, manifests: { path, size }, freedBytes, unverified, stopped }
}

/** So many images a step as fit into the calls that may be under way at once. */
function stepsOf({ deletions, archivals, quarantines }: PrunePlan, prefix: string): Step[] {
  const cut = (action: Step['action'], waves: PrunePlan['deletions']) =>
    waves.flatMap((wave, w) =>
      inBatches(wave, BATCH_SIZE * CALLS_IN_FLIGHT).map(
        (removals, i): Step => ({ id: `${prefix}${action}-${w + 1}-${i + 1}`, action, removals }),
      ),
    )
  return [...cut('delete', deletions), ...cut('archive', archivals), ...cut('quarantine', quarantines)]
}

function stopOf(outcomes: readonly StepOutcome<unknown>[], signal: AbortSignal): Applied['stopped'] {
  const last = outcomes.find(({ state }) => state !== 'done')
  if (last === undefined || last.state === 'done') return undefined
  return { cancelled: signal.aborted, reason: signal.aborted ? messageOf(signal.reason) : last.reason }
}
