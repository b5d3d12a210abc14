import { WorldMovedError } from '../shared/errors.ts'
import type { Json } from '../shared/json.ts'
import type { World } from '../shared/world.ts'
import { type Confirmation, confirmPlan } from './confirm.ts'
import { archiveImage } from './ecr/archive-image.ts'
import { deleteImages } from './ecr/delete-images.ts'
import { getManifests } from './ecr/get-manifests.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT, type RepositoryId } from './ecr/repository-id.ts'
import { describeImage, describeMove } from './explain.ts'
import { Fates } from './fates.ts'
import { buildGraph, type ImageGraph } from './images/image-graph.ts'
import { inBatches, inFlight } from './in-flight.ts'
import type { ManifestStore } from './manifest-store.ts'
import type { Observer } from './observe.ts'
import type { PlannedRemoval, PrunePlan } from './plan.ts'

/** How long a look at the world is good for. */
const FRESH_MS = 30_000

/** How long a call that changes something may go on after the run was cancelled, out of the runner's 7.5 s. */
const FINISH_MS = 3_000

/** How a plan is applied. */
export interface Application {
  readonly plan: PrunePlan
  readonly repository: RepositoryId
  readonly observer: Observer
  /** A fresh look that was taken already; else one is taken before the first step. */
  readonly confirmation: Confirmation | undefined
  /** What is done when the world has moved: nothing more at all, or all but what has moved. */
  readonly onMove: 'stop' | 'hold'
}

/** Images that go together: so many as fit into the calls that may be under way at once. */
export interface Step {
  readonly id: string
  readonly action: 'delete' | 'archive'
  readonly removals: readonly PlannedRemoval[]
}

/** Carries the steps of a plan out, and remembers what became of each image. */
export class RemovalWork {
  readonly fates = new Fates()
  readonly manifests: ManifestStore
  readonly #application: Application
  readonly #world: World
  readonly #bonds: ImageGraph
  /** Aborted a while after the run is, so that calls under way can end. */
  readonly #calls = new AbortController()
  #confirmation: Confirmation | undefined
  #confirmedAtMs: number

  constructor(application: Application, world: World, manifests: ManifestStore) {
    this.#application = application
    this.#world = world
    this.manifests = manifests
    const removals = application.plan.deletions.flat()
    this.#bonds = buildGraph(
      removals.map(({ image }) => image),
      new Map(
        removals.flatMap(({ image, children }) => (children === undefined ? [] : [[image.digest, children]])),
      ),
    )
    this.#confirmation = application.confirmation
    this.#confirmedAtMs = world.clock.now().getTime()
    world.signal.addEventListener('abort', async () => {
      await world.clock.sleep(FINISH_MS, this.#calls.signal)
      this.#calls.abort(world.signal.reason)
    })
  }

  readonly id = (step: Step): string => step.id

  readonly describe = ({ action, removals }: Step): string => {
    const [first] = removals
    const what =
      first === undefined || removals.length > 1 ? `${removals.length} images` : describeImage(first.image)
    return `${action === 'delete' ? 'Delete' : 'Archive'} ${what}`
  }

  readonly check = async ({ removals }: Step): Promise<void> => {
    const confirmation = await this.#freshConfirmation()
    const moved = new Map(confirmation.moves.map((move) => [move.image.digest, move]))
    for (const { image } of removals) {
      const move = moved.get(image.digest)
      if (move !== undefined && this.#application.onMove === 'stop')
        throw new WorldMovedError(`${describeImage(image)}: ${describeMove(move)}.`)
      if (move !== undefined) this.fates.set(image.digest, { type: 'held', reason: describeMove(move) })
      else if (confirmation.gone.has(image.digest)) this.fates.set(image.digest, { type: 'gone' })
    }
  }

  readonly perform = async ({ action, removals }: Step): Promise<Json> => {
    const open = removals.filter((removal) => this.#mayGo(removal))
    if (action === 'archive') await this.#archive(open)
    else await this.#delete(await this.#save(open))
    return Object.fromEntries(
      removals.map(({ image: { digest } }) => [digest, this.fates.get(digest)?.type ?? 'open']),
    )
  }

  async #freshConfirmation(): Promise<Confirmation> {
    const { plan, observer } = this.#application
    const now = this.#world.clock.now()
    if (this.#confirmation !== undefined && now.getTime() - this.#confirmedAtMs < FRESH_MS)
      return this.#confirmation
    this.#confirmation = confirmPlan(plan, await observer.look(), now)
    this.#confirmedAtMs = now.getTime()
    return this.#confirmation
  }

  /** Whether nothing speaks against it by now, and all that it is bound to is away. */
  #mayGo({ image }: PlannedRemoval): boolean {
    if (this.fates.get(image.digest) !== undefined) return false
    const binders = [...this.#bonds.parentsOf(image.digest), ...this.#bonds.subjectsOf(image.digest)]
    const binder = binders.find((digest) => !this.fates.isAway(digest))
    if (binder !== undefined)
      this.fates.set(image.digest, {
        type: 'held',
        reason: `${binder}, which it is bound to, is still there`,
      })
    return binder === undefined
  }

  /** Saves the manifests, and gives the removals that have one. */
  async #save(removals: readonly PlannedRemoval[]): Promise<readonly PlannedRemoval[]> {
    const { observer, repository } = this.#application
    const wanted = removals
      .map(({ image }) => image.digest)
      .filter((digest) => !observer.indexManifest(digest))
    const { texts, failures } = await getManifests(observer.ecr, repository, wanted, this.#world.signal)
    const saved = removals.flatMap(({ image }) => {
      const manifest = observer.indexManifest(image.digest) ?? texts.get(image.digest)
      return manifest === undefined ? [] : [{ image, manifest }]
    })
    this.manifests.save(saved)
    return removals.filter(({ image }) => {
      const failure = failures.get(image.digest)
      // ECR does not hand out what is in its archive; there is nothing to put back either.
      if (failure === undefined || image.status === 'ARCHIVED') return true
      const reason = `its manifest cannot be saved (${failure.code}: ${failure.reason})`
      this.fates.set(
        image.digest,
        failure.code === 'ImageNotFound' ? { type: 'gone' } : { type: 'failed', reason },
      )
      return false
    })
  }

  async #delete(removals: readonly PlannedRemoval[]): Promise<void> {
    const { observer, repository } = this.#application
    const batches = inBatches(
      removals.map(({ image }) => image.digest),
      BATCH_SIZE,
    )
    await inFlight(batches, CALLS_IN_FLIGHT, async (digests) => {
      this.#world.signal.throwIfAborted()
      for (const digest of digests)
        this.fates.set(digest, { type: 'failed', reason: 'asked for, but ECR did not answer' })
      for (const [digest, result] of await deleteImages(
        observer.ecr,
        repository,
        digests,
        this.#calls.signal,
      )) {
        this.fates.set(
          digest,
          result.type === 'referenced' ? { type: 'held', reason: result.reason } : result,
        )
      }
    })
  }

  async #archive(removals: readonly PlannedRemoval[]): Promise<void> {
    const { observer, repository } = this.#application
    await inFlight(removals, CALLS_IN_FLIGHT, async ({ image: { digest } }) => {
      this.#world.signal.throwIfAborted()
      this.fates.set(digest, { type: 'failed', reason: 'asked for, but ECR did not answer' })
      this.fates.set(digest, await archiveImage(observer.ecr, repository, digest, this.#calls.signal))
    })
  }
}
