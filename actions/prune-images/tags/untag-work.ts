import { messageOf, WorldMovedError } from '../../shared/errors.ts'
import type { Digest } from '../../shared/images/digest.ts'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { Json } from '../../shared/json.ts'
import { putImage } from '../ecr/put-image.ts'
import { type ImageTag, takeTagsOff } from '../ecr/remove-tags.ts'
import { BATCH_SIZE, CALLS_IN_FLIGHT, type EcrRepository } from '../ecr/repository-id.ts'
import { findTagHolder } from '../ecr/tag-holder.ts'
import { readTagsNow } from '../ecr/tags-now.ts'
import type { Image } from '../images/image.ts'
import { countImages, countTags, describeImage, describeMove } from '../planning/explain.ts'
import type { Application, RemovalMeans } from '../removal/executor.ts'
import { saveManifests } from '../removal/save-manifests.ts'
import type { Untag } from './plan-untags.ts'

/** What became of a tag that was to be taken off; those that nothing is said of were not begun. */
export type UntagResult =
  | { readonly type: 'off' }
  /** It was not there any more. */
  | { readonly type: 'gone' }
  /** Held back at the last moment, and why. */
  | { readonly type: 'held'; readonly reason: string }
  | { readonly type: 'failed'; readonly reason: string }

/** Images whose tags are taken off together. */
export interface UntagStep {
  readonly id: string
  readonly untags: readonly Untag[]
}

type Pair = ImageTag & { readonly image: Image }

/** So many images a step as fit into the calls that may be under way at once, mostly with one tag each. */
export function untagSteps(untags: readonly Untag[], prefix: string): readonly UntagStep[] {
  return inBatches(untags, BATCH_SIZE * CALLS_IN_FLIGHT).map((some, i) => ({
    id: `${prefix}untag-${i + 1}`,
    untags: some,
  }))
}

/**
 * Takes tags off images that stay. ECR deletes an image with its last tag, and knows no condition: so the tags of each image are
 * read just before and just after the call. One that lost its other tags to somebody else in between, and so was deleted, is
 * pushed again with the tag that it lost last.
 */
export class UntagWork {
  /** By tag: a repository has each once. */
  readonly results = new Map<string, UntagResult>()
  readonly #application: Application
  readonly #means: RemovalMeans
  /** All tags that the plan takes off an image: it must have another one. */
  readonly #planned: ReadonlyMap<Digest, ReadonlySet<string>>

  constructor(application: Application, means: RemovalMeans) {
    this.#application = application
    this.#means = means
    this.#planned = new Map(
      application.plan.untags.map(({ image, tags }) => [image.digest, new Set(tags.map(({ tag }) => tag))]),
    )
  }

  readonly id = (step: UntagStep): string => step.id

  readonly describe = ({ untags }: UntagStep): string =>
    `Take ${countTags(pairsOf(untags).length)} off ${countImages(untags.length)}`

  readonly check = async ({ untags }: UntagStep): Promise<void> => {
    await this.#openOf(pairsOf(untags))
  }

  readonly perform = async ({ untags }: UntagStep): Promise<Json> => {
    const { observer } = this.#application
    const open = new Set((await this.#openOf(pairsOf(untags))).map(({ image }) => image))
    const saved = await saveManifests([...open], { ...this.#means, observer })
    for (const { image, tags } of untags) {
      const failure = saved.failures.get(image.digest)
      if (failure === undefined) continue
      const reason = `the manifest of its image cannot be saved (${failure.code}: ${failure.reason})`
      for (const { tag } of tags) this.results.set(tag, { type: 'failed', reason })
    }
    await inFlight(inBatches(pairsOf(untags), BATCH_SIZE), CALLS_IN_FLIGHT, (pairs) =>
      this.#means.look.send({
        open: () => this.#openOf(pairs),
        send: (some, signal) => this.#untag(some, saved.texts, signal),
      }),
    )
    return Object.fromEntries(
      pairsOf(untags).map(({ imageTag }) => [imageTag, this.results.get(imageTag)?.type ?? 'open']),
    )
  }

  /**
   * What may still be taken off by a look that is fresh.
   *
   * @throws WorldMovedError when something has moved and the plan is a reviewed one
   */
  async #openOf(pairs: readonly Pair[]): Promise<readonly Pair[]> {
    const { untags, moves } = await this.#means.look.confirmation()
    const moved = new Map(moves.map((move) => [move.image.digest, move]))
    return pairs.filter(({ image, imageTag }) => {
      if (this.results.has(imageTag)) return false
      const move = moved.get(image.digest)
      if (move !== undefined && this.#application.onMove === 'stop')
        throw new WorldMovedError(`${describeImage(image)}: ${describeMove(move)}.`)
      const isOpen = untags.get(image.digest)?.includes(imageTag) === true
      if (!isOpen)
        this.results.set(
          imageTag,
          move === undefined ? { type: 'gone' } : { type: 'held', reason: describeMove(move) },
        )
      return isOpen
    })
  }

  async #untag(
    pairs: readonly Pair[],
    manifests: ReadonlyMap<Digest, string>,
    signal: AbortSignal,
  ): Promise<void> {
    const { observer, repository } = this.#application
    const target = { ecr: observer.ecr, repository, signal }
    const digests = [...new Set(pairs.map(({ imageDigest }) => imageDigest))]
    const before = await readTagsNow(target, digests)
    const open = pairs.filter(({ imageDigest, imageTag }) => {
      const tags = before.get(imageDigest) ?? []
      if (!tags.includes(imageTag)) this.results.set(imageTag, { type: 'gone' })
      else if (tags.every((tag) => this.#planned.get(imageDigest)?.has(tag)))
        this.results.set(imageTag, { type: 'held', reason: 'its image has no other tag any more' })
      return !this.results.has(imageTag)
    })
    if (open.length === 0) return
    // What a call asked for is not asked for again in this run: its image may have lost other tags meanwhile.
    for (const { imageTag } of open)
      this.results.set(imageTag, { type: 'failed', reason: 'asked for, but ECR did not answer' })
    const failures = await takeTagsOff(
      target,
      open.map(({ imageDigest, imageTag }) => ({ imageDigest, imageTag })),
    )
    const after = await readTagsNow(target, digests)
    for (const pair of open.toReversed()) {
      const { imageDigest, imageTag } = pair
      const tags = after.get(imageDigest)
      const reason = failures.get(imageTag) ?? 'ECR said that it was off, but still lists it'
      this.results.set(imageTag, tags?.includes(imageTag) ? { type: 'failed', reason } : { type: 'off' })
      if (tags === undefined) await this.#putBack(pair, manifests.get(imageDigest), target)
    }
  }

  /** Pushes an image again that was deleted with what by then was its last tag. */
  async #putBack(
    { image, imageTag }: Pair,
    manifest: string | undefined,
    target: EcrRepository,
  ): Promise<void> {
    const lost = 'its image lost its other tags meanwhile, so that ECR deleted it'
    try {
      if (manifest === undefined) throw new Error('its manifest is not known')
      const holder = await findTagHolder(target, imageTag)
      const { digest, mediaType } = image
      await putImage(target, { digest, mediaType, manifest }, holder === undefined ? imageTag : undefined)
      this.results.set(imageTag, { type: 'held', reason: `${lost}; it was put back with this tag` })
    } catch (error) {
      this.results.set(imageTag, { type: 'failed', reason: `${lost}; restore it (${messageOf(error)})` })
    }
  }
}

function pairsOf(untags: readonly Untag[]): readonly Pair[] {
  return untags.flatMap(({ image, tags }) =>
    tags.map(({ tag }) => ({ image, imageDigest: image.digest, imageTag: tag })),
  )
}
