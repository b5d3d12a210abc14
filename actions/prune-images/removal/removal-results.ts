import type { Digest } from '../../shared/images/digest.ts'

/** What became of a planned removal. */
export type RemovalResult =
  | { readonly type: 'deleted' }
  | { readonly type: 'archived' }
  | { readonly type: 'quarantined' }
  /** It was not there any more. */
  | { readonly type: 'gone' }
  /** Held back at the last moment, and why. */
  | { readonly type: 'held'; readonly reason: string }
  /** ECR did not do it, or it is not known whether it did. */
  | { readonly type: 'failed'; readonly reason: string }

/** What became of each planned removal so far. Those that nothing is said of were not begun. */
export class RemovalResults {
  readonly #results = new Map<Digest, RemovalResult>()

  get(digest: Digest): RemovalResult | undefined {
    return this.#results.get(digest)
  }

  set(digest: Digest, fate: RemovalResult): void {
    this.#results.set(digest, fate)
  }

  /** Forgets what was said of an image: it is to be looked at again. */
  clear(digest: Digest): void {
    this.#results.delete(digest)
  }

  /** Whether the image is certainly not in the repository any more. */
  isAway(digest: Digest): boolean {
    const type = this.#results.get(digest)?.type
    return type === 'deleted' || type === 'gone'
  }

  of(type: RemovalResult['type']): Digest[] {
    return [...this.#results].filter(([, fate]) => fate.type === type).map(([digest]) => digest)
  }
}

/** What a removal is that was carried out. */
export const DONE_AS = { delete: 'deleted', archive: 'archived', quarantine: 'quarantined' } as const
