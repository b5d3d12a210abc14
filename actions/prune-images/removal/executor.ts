import { WorldMovedError } from '../../shared/errors.ts'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { Json } from '../../shared/json.ts'
import type { World } from '../../shared/world.ts'
import { archiveImage } from '../ecr/archive-image.ts'
import { deleteImages } from '../ecr/delete-images.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT, type RepositoryId } from '../ecr/repository-id.ts'
import { buildGraph, type ImageGraph } from '../images/image-graph.ts'
import type { Observer } from '../observation/observer.ts'
import { describeImage, describeMove } from '../planning/explain.ts'
import type { PlannedRemoval, PrunePlan } from '../planning/make-plan.ts'
import type { ManifestStore } from './manifest-store.ts'
import { type RemovalResult, RemovalResults } from './removal-results.ts'
import { type Confirmation, confirmPlan } from './revalidate.ts'

/** How often a call is sent that ECR leaves without an answer until the look behind it is too old. */
const MAX_ATTEMPTS = 5

const UNANSWERED: RemovalResult = { type: 'failed', reason: 'asked for, but ECR did not answer' }

/** How long a call that changes something may go on after the run was cancelled, out of the runner's 7.5 s. */
const FINISH_MS = 3_000

/** How a plan is applied. */
export interface Application {
  readonly plan: PrunePlan
  readonly repository: RepositoryId
  readonly observer: Observer
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
  readonly results = new RemovalResults()
  readonly manifests: ManifestStore
  readonly #application: Application
  readonly #world: World
  readonly #bonds: ImageGraph
  /** Images that a call of this run asked to delete. */
  readonly #sent = new Set<Digest>()
  /** Aborted a while after the run is, so that calls under way can end. */
  readonly #calls = new AbortController()
  /** What the newest look at the world says; under way or done. */
  #look: { readonly confirmation: Promise<Confirmation>; done: boolean } | undefined

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
    await this.#holdBackMoved(removals)
  }

  readonly perform = async ({ action, removals }: Step): Promise<Json> => {
    const open = removals.filter((removal) => this.#mayGo(removal))
    if (action === 'archive') await this.#archive(open)
    else await this.#delete(await this.#save(open))
    return Object.fromEntries(
      removals.map(({ image: { digest } }) => [digest, this.results.get(digest)?.type ?? 'open']),
    )
  }

  /** What the newest look says; another look is taken when that one is too old. */
  async #freshConfirmation(): Promise<Confirmation> {
    const { plan, observer } = this.#application
    const now = this.#world.clock.now()
    if (this.#look === undefined || (this.#look.done && now.getTime() >= observer.freshUntilMs)) {
      const look = {
        confirmation: observer.look(plan.settings.policy.parsed).then((seen) => confirmPlan(plan, seen, now)),
        done: false,
      }
      const finish = () => {
        look.done = true
      }
      look.confirmation.then(finish, finish)
      this.#look = look
    }
    return this.#look.confirmation
  }

  /**
   * Holds back what has moved since the plan was made, and gives the rest.
   *
   * @throws WorldMovedError when something has moved and the plan is a reviewed one
   */
  async #holdBackMoved(removals: readonly PlannedRemoval[]): Promise<readonly PlannedRemoval[]> {
    const confirmation = await this.#freshConfirmation()
    const moved = new Map(confirmation.moves.map((move) => [move.image.digest, move]))
    for (const { image } of removals) {
      if (this.results.get(image.digest) !== undefined) continue
      const move = moved.get(image.digest)
      if (move !== undefined && this.#application.onMove === 'stop')
        throw new WorldMovedError(`${describeImage(image)}: ${describeMove(move)}.`)
      if (move !== undefined) this.results.set(image.digest, { type: 'held', reason: describeMove(move) })
      else if (confirmation.gone.has(image.digest))
        this.results.set(image.digest, { type: this.#sent.has(image.digest) ? 'deleted' : 'gone' })
    }
    return removals.filter((removal) => this.#mayGo(removal))
  }

  /**
   * Sends one call that changes something, on the ground of a look that is fresh when the call is sent. A call that
   * has no answer by the time that the look is too old is given up, and its images are looked at again: a call that
   * the client repeats after a minute would rest on what was true a minute ago.
   */
  async #sendFresh(
    removals: readonly PlannedRemoval[],
    send: (removals: readonly PlannedRemoval[], signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const open = await this.#holdBackMoved(removals)
      if (open.length === 0) return
      this.#world.signal.throwIfAborted()
      const stale = new AbortController()
      const timer = new AbortController()
      const leftMs = this.#application.observer.freshUntilMs - this.#world.clock.now().getTime()
      this.#world.clock.sleep(Math.max(0, leftMs), timer.signal).then(
        () => stale.abort(),
        () => {},
      )
      try {
        await send(open, AbortSignal.any([this.#calls.signal, stale.signal]))
        return
      } catch (error) {
        if (!stale.signal.aborted || this.#calls.signal.aborted) throw error
        if (attempt === MAX_ATTEMPTS) throw new Error('ECR did not answer in time.', { cause: error })
        this.#world.log.info('ECR has not answered in time; looking at the repository again.')
        for (const { image } of open) this.results.clear(image.digest)
      } finally {
        timer.abort()
      }
    }
  }

  /** Whether nothing speaks against it by now, and all that it is bound to is away. */
  #mayGo({ image }: PlannedRemoval): boolean {
    if (this.results.get(image.digest) !== undefined) return false
    const binders = [...this.#bonds.parentsOf(image.digest), ...this.#bonds.subjectsOf(image.digest)]
    const binder = binders.find((digest) => !this.results.isAway(digest))
    if (binder !== undefined)
      this.results.set(image.digest, {
        type: 'held',
        reason: `${binder}, which it is bound to, is still there`,
      })
    return binder === undefined
  }

  /** Saves the manifests, and gives the removals that have one. */
  async #save(removals: readonly PlannedRemoval[]): Promise<readonly PlannedRemoval[]> {
    const { observer } = this.#application
    const wanted = removals
      .map(({ image }) => image.digest)
      .filter((digest) => !observer.indexManifest(digest))
    const { texts, failures } = await observer.readManifests(wanted)
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
      this.results.set(
        image.digest,
        failure.code === 'ImageNotFound' ? { type: 'gone' } : { type: 'failed', reason },
      )
      return false
    })
  }

  async #delete(removals: readonly PlannedRemoval[]): Promise<void> {
    const { observer, repository } = this.#application
    await inFlight(inBatches(removals, BATCH_SIZE), CALLS_IN_FLIGHT, (batch) =>
      this.#sendFresh(batch, async (open, signal) => {
        const digests = open.map(({ image }) => image.digest)
        for (const digest of digests) {
          this.results.set(digest, UNANSWERED)
          this.#sent.add(digest)
        }
        for (const [digest, result] of await deleteImages(
          { ecr: observer.ecr, repository, signal },
          digests,
        )) {
          this.results.set(
            digest,
            result.type === 'referenced' ? { type: 'held', reason: result.reason } : result,
          )
        }
      }),
    )
  }

  async #archive(removals: readonly PlannedRemoval[]): Promise<void> {
    const { observer, repository } = this.#application
    await inFlight(removals, CALLS_IN_FLIGHT, (removal) =>
      this.#sendFresh([removal], async (_open, signal) => {
        const { digest } = removal.image
        this.results.set(digest, UNANSWERED)
        this.results.set(digest, await archiveImage({ ecr: observer.ecr, repository, signal }, digest))
      }),
    )
  }
}
