import { UserError } from '../../shared/errors.ts'
import { type Digest, digestOfText, parseDigest } from '../../shared/images/digest.ts'
import { isRecord } from '../../shared/is-record.ts'
import { isMarkOf } from '../images/quarantine.ts'
import { describeRepository, type Repository } from '../images/repository.ts'
import type { SavedImage } from '../removal/manifest-store.ts'

/** Text with one saved image a line, and where it came from. */
export interface SavedText {
  readonly text: string
  readonly where: string
}

/**
 * Reads what was saved of the images of a repository before they went; a run on several saves those of all in one file. Of an
 * image that was saved several times the last counts, with the names that it had before it was in quarantine. A line that a run left half written when it died is left out: nothing
 * had happened to its image.
 *
 * @throws UserError when a line is none that this action writes, all are of other repositories, or a manifest is not the one
 * that its digest stands for
 */
export function readSavedImages({ text, where }: SavedText, repository: Repository): readonly SavedImage[] {
  const saved = new Map<Digest, SavedImage>()
  let elsewhere: (() => never) | undefined
  const lines = text.split('\n')
  lines.pop()
  lines.forEach((line, i) => {
    if (line === '') return
    const refuse = (what: string, given?: string): never => {
      const next = 'Give the file that the output `manifests` of a run on this repository named, as it was.'
      throw new UserError(what, { where: `${where}, line ${i + 1}`, next, ...(given ? { given } : {}) })
    }
    const image = parseLine(line) ?? refuse('this is not an image as this action saves it.')
    const { accountId, region, name } = image.repository
    if (accountId !== repository.accountId || region !== repository.region || name !== repository.name) {
      elsewhere ??= () =>
        refuse(
          'this was saved of another repository.',
          `${describeRepository(image.repository)}; this job is about ${describeRepository(repository)}`,
        )
      return
    }
    if (image.manifest !== undefined && digestOfText(image.manifest) !== image.digest)
      refuse('this manifest is not the one that its digest stands for.', image.digest)
    const before = image.inQuarantine === true ? saved.get(image.digest)?.tags : undefined
    // Later lines come later in the order, too.
    saved.delete(image.digest)
    saved.set(image.digest, { ...image, tags: before ?? image.tags })
  })
  if (saved.size === 0) elsewhere?.()
  return [...saved.values()]
}

function parseLine(line: string): SavedImage | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isRecord(value) || !isRecord(value.repository)) return undefined
  const { accountId, region, name } = value.repository
  const { mediaType, manifest } = value
  const digest = parseDigest(String(value.digest))
  const tags: unknown[] = Array.isArray(value.tags) ? value.tags : [undefined]
  const names = tags.filter((tag) => typeof tag === 'string')
  if (digest === undefined || names.length !== tags.length || typeof mediaType !== 'string') return undefined
  if (typeof accountId !== 'string' || typeof region !== 'string' || typeof name !== 'string')
    return undefined
  if (manifest !== undefined && typeof manifest !== 'string') return undefined
  return {
    repository: { accountId, region, name },
    digest,
    // No name that people gave puts an image in quarantine: what would be deleted by it nobody has removed.
    tags: names.filter((tag) => !isMarkOf(digest, tag)),
    ...(value.inQuarantine === true ? { inQuarantine: true } : {}),
    mediaType,
    manifest,
  }
}
