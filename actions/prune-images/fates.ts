import type { Digest } from '../shared/images/digest.ts'

/** What became of a planned removal. */
export type Fate =
  | { readonly type: 'deleted' }
  | { readonly type: 'archived' }
  /** It was not there any more. */
  | { readonly type: 'gone' }
  /** Held back at the last moment, and why. */
  | { readonly type: 'held'; readonly reason: string }
  /** ECR did not do it, or it is not known whether it did. */
  | { readonly type: 'failed'; readonly reason: string }

/** What became of each planned removal so far. Those that nothing is said of were not begun. */
export class Fates {
  readonly #fates = new Map<Digest, Fate>()

  get(digest: Digest): Fate | undefined {
    return this.#fates.get(digest)
  }

  set(digest: Digest, fate: Fate): void {
    this.#fates.set(digest, fate)
  }

  /** Forgets what was said of an image: it is to be looked at again. */
  clear(digest: Digest): void {
    this.#fates.delete(digest)
  }

  /** Whether the image is certainly not in the repository any more. */
  isAway(digest: Digest): boolean {
    const type = this.#fates.get(digest)?.type
    return type === 'deleted' || type === 'gone'
  }

  of(type: Fate['type']): Digest[] {
    return [...this.#fates].filter(([, fate]) => fate.type === type).map(([digest]) => digest)
  }
}
