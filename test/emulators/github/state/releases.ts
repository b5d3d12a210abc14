import { createHash } from 'node:crypto'
import { isTagName } from '../git/ref-name.ts'
import { invalid, Refusal, unprocessable } from '../http/answer.ts'
import type { Release, ReleaseAsset } from './release.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** GitHub refuses longer notes of a release. */
const MAX_NOTES_LENGTH = 125_000

/** What a new release may say; everything but the tag has GitHub's default. */
export type NewRelease = {
  tagName: string
  targetCommitish?: string
  name?: string | null
  body?: string | null
  draft?: boolean
  prerelease?: boolean
  makeLatest?: 'true' | 'false' | 'legacy'
  author?: string
}

/** What a new asset is. */
export type NewAsset = {
  name: string
  content: string | Uint8Array
  contentType?: string
  label?: string | null
  state?: ReleaseAsset['state']
  uploader?: string
}

/** The releases of a repository. */
export class Releases {
  readonly #world: World
  readonly #repository: Repository
  readonly #releases = new Map<number, Release>()
  /** Tags that an immutable release has had: never free again. */
  readonly #lockedTags = new Set<string>()
  #latest: number | undefined

  constructor(world: World, repository: Repository) {
    this.#world = world
    this.#repository = repository
  }

  /** Makes a release, and publishes it unless it is a draft. */
  add({ draft = false, makeLatest = 'true', ...fields }: NewRelease): Release {
    requireShortBody(fields.body)
    const targetCommitish = fields.targetCommitish ?? this.#repository.defaultBranch
    const release: Release = {
      id: this.#world.nextId(),
      tagName: fields.tagName,
      targetCommitish,
      name: fields.name ?? null,
      body: fields.body ?? null,
      draft: true,
      prerelease: fields.prerelease ?? false,
      immutable: false,
      createdAt: this.#commitDate(fields.tagName, targetCommitish),
      publishedAt: null,
      author: this.#world.account(fields.author ?? 'github-actions[bot]'),
      assets: [],
      untaggedName: `untagged-${this.#world.digest(fields.tagName, 20)}`,
    }
    if (!draft) this.publish(release, makeLatest)
    this.#releases.set(release.id, release)
    return release
  }

  /** Publishes a draft: makes its tag when it is absent, and locks both when the repository's releases are immutable. */
  publish(release: Release, makeLatest: 'true' | 'false' | 'legacy' = 'true'): void {
    this.#requireFreeTag(release)
    this.#makeTag(release)
    release.draft = false
    release.createdAt = this.#commitDate(release.tagName, release.targetCommitish)
    release.publishedAt = this.#world.now()
    release.immutable = this.#repository.immutableReleases
    if (release.immutable) this.#lockedTags.add(release.tagName)
    if (makeLatest === 'true' && !release.prerelease) this.#latest = release.id
  }

  /** Every release, newest first; drafts before published ones. */
  list(): Release[] {
    return [...this.#releases.values()].sort(
      (a, b) =>
        Number(b.draft) - Number(a.draft) || b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id,
    )
  }

  find(id: number): Release | undefined {
    return this.#releases.get(id)
  }

  /** The published release of a tag. A draft cannot be found by its tag. */
  byTag(tagName: string): Release | undefined {
    return this.list().find((release) => !release.draft && release.tagName === tagName)
  }

  /** The release marked as latest, else the newest full release. */
  latest(): Release | undefined {
    const full = this.list().filter(({ draft, prerelease }) => !draft && !prerelease)
    return full.find(({ id }) => id === this.#latest) ?? full[0]
  }

  /** Says which release is the latest one; undefined leaves it to the dates. */
  setLatest(release: Release | undefined): void {
    this.#latest = release?.id
  }

  /** Deletes a release; its tag stays. */
  remove(release: Release): void {
    this.#releases.delete(release.id)
  }

  /** True when an immutable release has this tag, or had it. */
  isLocked(tagName: string): boolean {
    return this.#lockedTags.has(tagName)
  }

  /** Attaches a file; refuses a second one of the same name, and any to an immutable release. */
  addAsset(release: Release, { name, content, ...more }: NewAsset): ReleaseAsset {
    if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.')
    if (release.assets.some((asset) => asset.name === name)) {
      throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
    }
    const bytes = Buffer.from(content)
    const asset: ReleaseAsset = {
      id: this.#world.nextId(),
      name,
      label: more.label ?? null,
      contentType: more.contentType ?? 'application/octet-stream',
      state: more.state ?? 'uploaded',
      content: bytes,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      uploader: this.#world.account(more.uploader ?? 'github-actions[bot]'),
      createdAt: this.#world.now(),
      updatedAt: this.#world.now(),
      downloadCount: 0,
    }
    release.assets.push(asset)
    return asset
  }

  /** The asset of an id, with its release. */
  findAsset(id: number): { release: Release; asset: ReleaseAsset } | undefined {
    for (const release of this.#releases.values()) {
      const asset = release.assets.find((candidate) => candidate.id === id)
      if (asset) return { release, asset }
    }
    return undefined
  }

  #requireFreeTag(release: Release): void {
    const taken = this.byTag(release.tagName)
    if (taken && taken.id !== release.id) {
      throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
    }
    if (this.isLocked(release.tagName)) {
      throw invalid(
        {
          resource: 'Release',
          code: 'custom',
          field: 'tag_name',
          message: 'tag_name was used by an immutable release',
        },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      )
    }
  }

  #makeTag(release: Release): void {
    const { git } = this.#repository
    const ref = `refs/tags/${release.tagName}`
    if (git.refs.has(ref)) return
    if (!isTagName(release.tagName)) {
      throw invalid(
        { resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      )
    }
    const commit = git.resolve(release.targetCommitish)
    if (git.refs.size === 0) throw new Refusal(422, 'Repository is empty.')
    if (!commit) throw invalid({ resource: 'Release', code: 'invalid', field: 'target_commitish' })
    git.refs.set(ref, commit)
  }

  #commitDate(tagName: string, targetCommitish: string): Date {
    const { git } = this.#repository
    const commit = git.resolve(`refs/tags/${tagName}`) ?? git.resolve(targetCommitish)
    return commit ? git.readCommit(commit).committer.date : this.#world.now()
  }
}

/** Refuses notes that are longer than GitHub takes. */
export function requireShortBody(body: string | null | undefined): void {
  if ((body?.length ?? 0) <= MAX_NOTES_LENGTH) return
  const message = `body is too long (maximum is ${MAX_NOTES_LENGTH} characters)`
  throw invalid({ resource: 'Release', code: 'custom', field: 'body', message })
}
