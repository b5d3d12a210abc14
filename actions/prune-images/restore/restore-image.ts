import { LayersNotFoundException, ReferencedImagesNotFoundException } from '@aws-sdk/client-ecr'
import { changeStorageClass } from '../ecr/change-storage-class.ts'
import { putImage } from '../ecr/put-image.ts'
import { removeTags } from '../ecr/remove-tags.ts'
import type { EcrRepository } from '../ecr/repository-id.ts'
import { findTagHolder } from '../ecr/tag-holder.ts'
import type { MovedTag, Restoration } from './plan-restore.ts'

/** What became of one image. */
export type RestoreResult =
  | { readonly type: 'restored'; readonly tags: readonly string[]; readonly moved: readonly MovedTag[] }
  /** It cannot come back any more, and why. */
  | { readonly type: 'lost'; readonly reason: string }
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Restores one image: its manifest or its place, then its tags, and then takes off the tags of the quarantine. Each tag
 * is looked up just before it is set, and left where it is when another image has it.
 */
export async function restoreImage(target: EcrRepository, restoration: Restoration): Promise<RestoreResult> {
  const { digest, mediaType, manifest, from, marks } = restoration
  if (from === 'archive') {
    const change = await changeStorageClass(target, digest, 'STANDARD')
    if (change.type !== 'changed')
      return { type: 'failed', reason: change.type === 'gone' ? 'it is gone by now' : change.reason }
  }
  if (manifest === undefined) {
    if (from === 'nowhere')
      return { type: 'lost', reason: 'its manifest could not be saved, since it was in the archive' }
    return restoration.tags.length === 0
      ? { type: 'restored', tags: [], moved: restoration.moved }
      : { type: 'lost', reason: 'its tags cannot be set without its manifest, which was not saved' }
  }
  const pushed = { digest, mediaType, manifest }
  const tags: string[] = []
  const moved = [...restoration.moved]
  try {
    if (from === 'nowhere') await putImage(target, pushed, undefined)
    for (const tag of restoration.tags) {
      const holder = await findTagHolder(target, tag)
      if (holder !== undefined && holder !== digest) moved.push({ tag, to: holder })
      else {
        await putImage(target, pushed, tag)
        tags.push(tag)
      }
    }
  } catch (error) {
    if (error instanceof LayersNotFoundException || error instanceof ReferencedImagesNotFoundException)
      return { type: 'lost', reason: `what it consists of is gone (${error.message})` }
    throw error
  }
  // With no other tag ECR would delete the image with its mark.
  if (marks.length > 0 && tags.length === 0 && restoration.tags.length > 0)
    return { type: 'failed', reason: 'its tags moved to other images meanwhile; it is still in quarantine' }
  const failure = await removeTags(target, digest, marks)
  return failure === undefined ? { type: 'restored', tags, moved } : { type: 'failed', reason: failure }
}
