import { WorldMovedError } from '../../shared/errors.ts'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { Json } from '../../shared/json.ts'
import type { World } from '../../shared/world.ts'
import { changeStorageClass } from '../ecr/change-storage-class.ts'
import { deleteImages } from '../ecr/delete-images.ts'
import { quarantineImage } from '../ecr/quarantine-image.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT, type RepositoryId } from '../ecr/repository-id.ts'
import type { RunHistory } from '../history/run-history.ts'
import { buildGraph, type ImageGraph } from '../images/image-graph.ts'
import type { Observer } from '../observation/observer.ts'
import type { RemovalFate } from '../planning/decision.ts'
import { describeImage, describeMove } from '../planning/explain.ts'
import type { PlannedRemoval, PrunePlan } from '../planning/make-plan.ts'
import type { FreshLook } from './fresh-look.ts'
import type { ManifestStore } from './manifest-store.ts'
import { DONE_AS, type RemovalResult, RemovalResults } from './removal-results.ts'
import { saveManifests } from './save-manifests.ts'

const UNANSWERED: RemovalResult = { type: 'failed', reason: 'asked for, but ECR did not answer' }

/** How a plan is applied. */
export interface Application {
  readonly plan: PrunePlan
  readonly repository: RepositoryId
  readonly observer: Observer
  /** What is done when the world has moved: nothing more at all, or all but what has moved. */
  readonly onMove: 'stop' | 'hold'
}

/** What the steps of a plan share. */
export interface RemovalMeans {
  readonly look: FreshLook
  readonly manifests: ManifestStore
  readonly history: RunHistory | undefined
}

/** Images that go together: so many as fit into the calls that may be under way at once. */
export interface Step {
  readonly id: string
  readonly action: RemovalFate
  readonly removals: readonly PlannedRemoval[]
}

/** A removal with the manifest of its image; without one where ECR does not hand it out, since it is archived. */
type SavedRemoval = PlannedRemoval & { readonly manifest?: string }

/** Carries the steps of a plan out, and remembers what became of each image. */
export class RemovalWork {
  readonly results = new RemovalResults()
  readonly manifests: ManifestStore
  readonly #application: Application
  readonly #world: World
  readonly #bonds: ImageGraph
  /** Images that a call of this run asked to remove. */
  readonly #sent = new Set<Digest>()
  readonly #look: FreshLook
  readonly #history: RunHistory | undefined

  constructor(application: Application, { look, manifests, history }: RemovalMeans, world: World) {
    this.#application = application
    this.#look = look
    this.#world = world
    this.manifests = manifests
    this.#history = history
    const removals = application.plan.deletions.flat()
    this.#bonds = buildGraph(
      removals.map(({ image }) => image),
      new Map(
        removals.flatMap(({ image, children }) => (children === undefined ? [] : [[image.digest, children]])),
      ),
    )
  }

  readonly id = (step: Step): string => step.id

  readonly describe = ({ action, removals }: Step): string => {
    const [first] = removals
    const what =
      first === undefined || removals.length > 1 ? `${removals.length} images` : describeImage(first.image)
    return `${{ delete: 'Delete', archive: 'Archive', quarantine: 'Put in quarantine:' }[action]} ${what}`
  }

  readonly check = async (step: Step): Promise<void> => {
    await this.#holdBackMoved(step)
  }

  readonly perform = async ({ id, action, removals }: Step): Promise<Json> => {
    const open = await this.#save(removals.filter((removal) => this.#mayGo(removal)))
    const step = { id, action, removals: open }
    if (action === 'delete') await this.#delete(step)
    else await this.#oneByOne(step)
    return Object.fromEntries(
      removals.map(({ image: { digest } }) => [digest, this.results.get(digest)?.type ?? 'open']),
    )
  }

  /**
   * Holds back what has moved since the plan was made, and gives the rest.
   *
   * @throws WorldMovedError when something has moved and the plan is a reviewed one
   */
  async #holdBackMoved({ action, removals }: Step): Promise<readonly PlannedRemoval[]> {
    const confirmation = await this.#look.confirmation()
    const moved = new Map(confirmation.moves.map((move) => [move.image.digest, move]))
    for (const { image } of removals) {
      if (this.results.get(image.digest) !== undefined) continue
      const move = moved.get(image.digest)
      if (move !== undefined && this.#application.onMove === 'stop')
        throw new WorldMovedError(`${describeImage(image)}: ${describeMove(move)}.`)
      if (move !== undefined) this.results.set(image.digest, { type: 'held', reason: describeMove(move) })
      else if (confirmation.gone.has(image.digest))
        this.results.set(image.digest, { type: this.#sent.has(image.digest) ? DONE_AS[action] : 'gone' })
    }
    return removals.filter((removal) => this.#mayGo(removal))
  }

  #sendFresh(
    step: Step,
    send: (removals: readonly PlannedRemoval[], signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    return this.#look.send({
      open: () => this.#holdBackMoved(step),
      send,
      forget: (removals) => {
        for (const { image } of removals) this.results.clear(image.digest)
      },
    })
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
  async #save(removals: readonly PlannedRemoval[]): Promise<readonly SavedRemoval[]> {
    const { observer } = this.#application
    const { texts, failures } = await saveManifests(
      removals.map(({ image }) => image),
      { observer, manifests: this.manifests, history: this.#history },
    )
    const saved = removals.map((removal): SavedRemoval => {
      const manifest = texts.get(removal.image.digest)
      return manifest === undefined ? removal : { ...removal, manifest }
    })
    return saved.filter(({ image }) => {
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

  /** Notes that a call asks for these from now on. */
  #ask(removals: readonly PlannedRemoval[]): Digest[] {
    const digests = removals.map(({ image }) => image.digest)
    for (const digest of digests) {
      this.results.set(digest, UNANSWERED)
      this.#sent.add(digest)
    }
    return digests
  }

  async #delete(step: Step): Promise<void> {
    const { observer, repository } = this.#application
    await inFlight(inBatches(step.removals, BATCH_SIZE), CALLS_IN_FLIGHT, (removals) =>
      this.#sendFresh({ ...step, removals }, async (open, signal) => {
        const digests = this.#ask(open)
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

  /** Archives or puts in quarantine: ECR takes one image a call. */
  async #oneByOne(step: Step & { readonly removals: readonly SavedRemoval[] }): Promise<void> {
    const { observer, repository } = this.#application
    await inFlight(step.removals, CALLS_IN_FLIGHT, ({ manifest = '', ...removal }) =>
      this.#sendFresh({ ...step, removals: [removal] }, async (open, signal) => {
        this.#ask(open)
        const { image } = removal
        const target = { ecr: observer.ecr, repository, signal }
        const result =
          step.action === 'archive'
            ? await changeStorageClass(target, image.digest, 'ARCHIVE')
            : await quarantineImage(target, { image, manifest }, this.#world.clock.now())
        if (result.type === 'quarantined') observer.noteQuarantine(image.digest)
        this.results.set(image.digest, result.type === 'changed' ? { type: 'archived' } : result)
      }),
    )
  }
}
