import { messageOf } from '../../shared/errors.ts'
import type { Observer } from '../observation/observer.ts'
import type { PrunePlan } from '../planning/make-plan.ts'
import type { UntagResult } from './untag-work.ts'

/**
 * Reads the repository after tags were taken off: one that its image still has counts as failed, and so does each of an image that
 * is not there any more; one whose answer was lost counts as off when it is.
 *
 * @returns why the repository could not be read, if it could not
 */
export async function readTagsBack({
  plan,
  observer,
  results,
}: {
  readonly plan: PrunePlan
  readonly observer: Observer
  readonly results: Map<string, UntagResult>
}): Promise<string | undefined> {
  if (results.size === 0) return undefined
  try {
    const present = await observer.list()
    for (const { image, tags } of plan.untags)
      for (const { tag } of tags) {
        const now = present.get(image.digest)
        const result = results.get(tag)
        if (result === undefined || result.type === 'held' || result.type === 'gone') continue
        if (now === undefined) results.set(tag, { type: 'failed', reason: 'its image is not there any more' })
        else if (!now.tags.includes(tag)) results.set(tag, { type: 'off' })
        else if (result.type === 'off')
          results.set(tag, { type: 'failed', reason: 'ECR said that it was off, but still lists it' })
      }
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}
