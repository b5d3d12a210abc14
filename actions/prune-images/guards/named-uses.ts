import type { Digest } from '../../shared/images/digest.ts'
import { parseImageReference } from '../../shared/images/image-reference.ts'
import type { Image } from '../images/image.ts'
import type { Repository } from '../images/repository.ts'
import { nameImages, placeOf } from '../use/image-use.ts'

/** The images that the input `in-use-images` names, and the entries that name none. */
export interface NamedUses {
  readonly usersOf: ReadonlyMap<Digest, readonly string[]>
  /** The entry for each tag that one names. */
  readonly tagUsers: ReadonlyMap<string, string>
  readonly unmatched: readonly UnmatchedEntry[]
}

/** An entry of a guard's input that protects nothing. */
export interface UnmatchedEntry {
  readonly input: 'in-use-images' | 'protect-tags' | 'keep-at-least' | 'keep' | 'untag'
  readonly entry: string
  /** Why it matches nothing, and what would. */
  readonly why: string
}

/** One entry of a guard's input that matches nothing, in a clause. */
export function describeUnmatched({ input, entry, why }: UnmatchedEntry): string {
  return `the entry \`${entry}\` of ${input} matches nothing: ${why}`
}

/**
 * Resolves what a person names as in use. Whatever can be meant for this repository is: a full reference by any of the
 * registry's hosts, the name with or without its leading folders, a mirror's host, a tag or a digest alone.
 */
export function resolveNamedUses(
  entries: readonly string[],
  images: readonly Image[],
  repository: Repository,
): NamedUses {
  const names = nameImages(images)
  const usersOf = new Map<Digest, readonly string[]>()
  const tagUsers = new Map<string, string>()
  const unmatched: UnmatchedEntry[] = []
  for (const entry of entries) {
    const reference = parseImageReference(entry)
    const { digest, tag = '' } = reference
    const bareTag = names.byTag(entry.trim())
    const meant = !isMangled(entry, reference) && meantHere(reference, repository)
    const byTag = meant ? names.byTag(tag) : undefined
    const named = digest ?? byTag ?? bareTag
    const user = `input in-use-images (${entry})`
    if (byTag !== undefined) tagUsers.set(tag, user)
    if (bareTag !== undefined) tagUsers.set(entry.trim(), user)
    if (named !== undefined && names.has(named)) usersOf.set(named, [...(usersOf.get(named) ?? []), user])
    else unmatched.push({ input: 'in-use-images', entry, why: whyUnmatched(entry, images, repository) })
  }
  return { usersOf, tagUsers, unmatched }
}

/** What stands for a digest is none: a tag beside it may be of another image than the one that is meant. */
function isMangled(entry: string, { digest }: ReturnType<typeof parseImageReference>): boolean {
  return digest === undefined && entry.includes('@')
}

function meantHere(reference: ReturnType<typeof parseImageReference>, repository: Repository): boolean {
  const place = placeOf(reference, repository)
  if (place === 'here' || place === 'mirror') return true
  if (place === 'elsewhere') return false
  const { registry, repository: name } = reference
  const { name: own } = repository
  return (
    name !== '' &&
    (own === name || own.endsWith(`/${name}`) || (registry !== undefined && name.endsWith(`/${own}`)))
  )
}

function whyUnmatched(entry: string, images: readonly Image[], repository: Repository): string {
  const { accountId, region, name } = repository
  const reference = parseImageReference(entry)
  const { registry, digest, tag, repository: named } = reference
  if (digest !== undefined) return `no image of ${name} has this digest`
  if (isMangled(entry, reference)) return 'what follows the @ is no digest (sha256: and 64 hex digits)'
  if (placeOf(reference, repository) === 'elsewhere') {
    const where = registry?.kind === 'ecr' ? `${registry.accountId ?? accountId}/${registry.region}` : ''
    return `it names the repository ${named} (${where}), but this run is about ${name} (${accountId}/${region})`
  }
  if (!meantHere(reference, repository) && entry.includes('/'))
    return `it names the repository ${named}, but this run is about ${name}`
  const wanted = tag === 'latest' && !entry.endsWith(':latest') ? entry : (tag ?? '')
  const tags = images.flatMap((image) => image.tags)
  const similar = tags.find((known) => known.toLowerCase() === wanted.toLowerCase())
  const hint =
    similar === undefined
      ? `a tag or digest that ${name} has would match, such as ${name}:${tags[0] ?? 'v1.0.0'}`
      : `${name}:${similar} would match (tags are case-sensitive)`
  return `${name} has no tag ${wanted}; ${hint}`
}
