import { UserError } from '../../shared/errors.ts'
import { type Digest, shortDigest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import { childrenOf } from '../images/manifest.ts'
import { namesOf } from '../images/quarantine.ts'
import type { Repository } from '../images/repository.ts'
import type { SavedImage } from '../removal/manifest-store.ts'

/** What is to be done for one image, so that it is there again as it was. */
export interface Restoration {
  readonly digest: Digest
  readonly mediaType: string
  readonly manifest: string | undefined
  /** Where it is: usable, in the archive, or gone, so that it comes back only while its layers last. */
  readonly from: 'repository' | 'archive' | 'nowhere'
  /** Tags to put back: nothing has them now. */
  readonly tags: readonly string[]
  /** Tags that another image has by now; they stay there. */
  readonly moved: readonly MovedTag[]
  /** Tags of the quarantine to take off, once it has another. */
  readonly marks: readonly string[]
}

export interface MovedTag {
  readonly tag: string
  readonly to: Digest
}

/** What is to be restored, and what of it is there already. */
export interface RestorePlan {
  readonly format: 'prune-images-restore/1'
  readonly repository: Repository
  /** Children earlier than the indexes that list them, which ECR takes only then. */
  readonly levels: readonly (readonly Restoration[])[]
  /** How many saved images are as they were, but for tags that have moved. */
  readonly complete: number
  /** Tags of these that other images have by now. */
  readonly moved: readonly MovedTag[]
}

/**
 * Decides what is to be done so that saved images are there as they were. No tag is taken from another image, and of two
 * saved images with the same tag the one that was saved last has it.
 *
 * @param wanted tags and digests of those to restore; all when empty
 * @throws UserError when one of them was not saved
 */
export function planRestore(
  saved: readonly SavedImage[],
  { repository, images }: { readonly repository: Repository; readonly images: readonly Image[] },
  wanted: readonly string[],
): RestorePlan {
  const chosen = wanted.length === 0 ? saved : chooseSaved(saved, wanted)
  const present = new Map(images.map((image) => [image.digest, image]))
  const holders = new Map(images.flatMap(({ digest, tags }) => tags.map((tag) => [tag, digest])))
  for (const { digest, tags } of chosen.toReversed())
    for (const tag of tags) if (!holders.has(tag)) holders.set(tag, digest)
  const restorations = chosen.map((one) => restorationOf(one, present.get(one.digest), holders))
  const isOpen = ({ from, tags, marks }: Restoration) =>
    from !== 'repository' || tags.length + marks.length > 0
  const open = restorations.filter(isOpen)
  return {
    format: 'prune-images-restore/1',
    repository,
    levels: inLevels(open),
    complete: restorations.length - open.length,
    moved: restorations.filter((one) => !isOpen(one)).flatMap(({ moved }) => moved),
  }
}

/** The tag of an image that had none, or whose tags others have by now: ECR deletes an image with its last tag. */
export function restoredTag(digest: Digest): string {
  return `restored-${shortDigest(digest)}`
}

function restorationOf(
  { digest, mediaType, manifest, tags }: SavedImage,
  now: Image | undefined,
  holders: ReadonlyMap<string, Digest>,
): Restoration {
  const missing = tags.filter((tag) => !now?.tags.includes(tag))
  const names = now === undefined ? [] : namesOf(now)
  const marks = now === undefined ? [] : now.tags.filter((tag) => !names.includes(tag))
  const own = missing.filter((tag) => holders.get(tag) === digest)
  const nameless = marks.length > 0 && names.length + own.length === 0
  return {
    digest,
    mediaType,
    manifest,
    from: now === undefined ? 'nowhere' : now.status === 'ARCHIVED' ? 'archive' : 'repository',
    tags: nameless ? [restoredTag(digest)] : own,
    moved: missing.flatMap((tag) => {
      const to = holders.get(tag)
      return to === undefined || to === digest ? [] : [{ tag, to }]
    }),
    marks,
  }
}

/** The images that are named, and what indexes among them list. */
function chooseSaved(saved: readonly SavedImage[], wanted: readonly string[]): readonly SavedImage[] {
  const chosen = new Set<Digest>()
  const choose = ({ digest, manifest }: SavedImage) => {
    if (chosen.has(digest)) return
    chosen.add(digest)
    const children = new Set(childrenOf(manifest ?? ''))
    for (const one of saved) if (children.has(one.digest)) choose(one)
  }
  for (const name of wanted) {
    const found = saved.findLast(({ digest, tags }) => digest === name || tags.includes(name))
    if (found === undefined)
      throw new UserError('no saved image has this tag or digest.', {
        where: 'input restore-images',
        given: `\`${name}\``,
        allowed: `tags and digests of the ${saved.length} images that were saved`,
      })
    choose(found)
  }
  return saved.filter(({ digest }) => chosen.has(digest))
}

/** Those that no other of them has to be there for first, then the indexes of these, and so on. */
function inLevels(restorations: readonly Restoration[]): Restoration[][] {
  const byDigest = new Map(restorations.map((one) => [one.digest, one]))
  const levels = new Map<Digest, number>()
  const levelOf = (one: Restoration): number => {
    const known = levels.get(one.digest)
    if (known !== undefined) return known
    const children = (childrenOf(one.manifest ?? '') ?? []).flatMap((digest) => byDigest.get(digest) ?? [])
    const level = children.reduce((deepest, child) => Math.max(deepest, levelOf(child) + 1), 0)
    levels.set(one.digest, level)
    return level
  }
  const result: Restoration[][] = []
  for (const one of restorations) {
    const level = levelOf(one)
    while (result.length <= level) result.push([])
    result[level]?.push(one)
  }
  return result
}
