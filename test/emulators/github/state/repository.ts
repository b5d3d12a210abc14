import type { Signature } from '../git/commit.ts'
import { type FileChanges, GitRepository } from '../git/repository.ts'
import { Issues } from './issues.ts'
import { Releases } from './releases.ts'
import type { Account, World } from './world.ts'

/** How a repository is set up. */
export type RepositoryOptions = {
  /** `main` unless told. */
  defaultBranch?: string
  /** Private unless told: a private repository answers nothing that the token's permissions do not allow. */
  visibility?: 'public' | 'private'
  /** Publishing a release locks its tag and its assets. */
  immutableReleases?: boolean
  /** Branches (exact names) that only accept changes by pull request, whoever pushes. */
  protectedBranches?: string[]
  description?: string
  /** The files of a first commit on the default branch. Without, the repository is empty. */
  files?: Record<string, string | Uint8Array>
}

/** What a seeded commit is: files, and where it goes. */
export type SeedCommit = FileChanges & {
  /** The default branch unless told; made from the default branch when it is new. */
  branch?: string
  message?: string
  /** A login. */
  author?: string
  /** The emulator's time unless told. */
  date?: Date
  /** Further parents, for a merge commit. */
  mergedParents?: string[]
}

/** One repository: everything that the API shows of it, to be seeded and asserted. */
export class Repository {
  readonly owner: Account
  readonly name: string
  readonly id: number
  readonly defaultBranch: string
  readonly description: string | null
  readonly createdAt: Date
  readonly git = new GitRepository()
  readonly releases: Releases
  readonly issues: Issues
  readonly protectedBranches: Set<string>
  visibility: 'public' | 'private'
  immutableReleases: boolean
  readonly #world: World

  constructor(world: World, fullName: string, options: RepositoryOptions = {}) {
    const [owner = '', name = ''] = fullName.split('/')
    if (!owner || !name) throw new Error(`A repository is named owner/name, not ${fullName}`)
    this.#world = world
    this.owner = world.account(owner, 'Organization')
    this.name = name
    this.id = world.nextId()
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.git.head = `refs/heads/${this.defaultBranch}`
    this.description = options.description ?? null
    this.visibility = options.visibility ?? 'private'
    this.immutableReleases = options.immutableReleases ?? false
    this.protectedBranches = new Set(options.protectedBranches)
    this.createdAt = world.now()
    this.releases = new Releases(world, this)
    this.issues = new Issues(world, this)
    if (options.files) this.commit({ additions: options.files, message: 'Initial commit' })
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  /** The address of a path of this repository's API. */
  api(path = ''): string {
    return `${this.#world.addresses.api}/repos/${this.fullName}${path}`
  }

  /** The address of a page of this repository. */
  page(path = ''): string {
    return `${this.#world.addresses.server}/${this.fullName}${path}`
  }

  /** Commits files to a branch and returns the commit's id. */
  commit({
    branch = this.defaultBranch,
    message = 'Change',
    mergedParents = [],
    ...commit
  }: SeedCommit): string {
    const ref = `refs/heads/${branch}`
    const tip = this.git.refs.get(ref) ?? this.git.refs.get(`refs/heads/${this.defaultBranch}`)
    const author = this.signature(commit.author ?? 'octocat', commit.date)
    const id = this.git.commit({
      parents: [...(tip ? [tip] : []), ...mergedParents],
      message,
      author,
      additions: commit.additions,
      deletions: commit.deletions,
    })
    this.git.refs.set(ref, id)
    return id
  }

  /** Makes a branch at a revision (the default branch's tip unless told). */
  branch(name: string, at: string = this.defaultBranch): string {
    const id = this.#require(at)
    this.git.refs.set(`refs/heads/${name}`, id)
    return id
  }

  /** Makes a tag at a revision; annotated when it has a message. Returns the id of the tagged commit. */
  tag(name: string, at: string = this.defaultBranch, message?: string): string {
    const id = this.#require(at)
    if (message === undefined) this.git.refs.set(`refs/tags/${name}`, id)
    else this.git.annotate(name, id, message, this.signature('octocat'))
    return id
  }

  /** The text of a file at a revision (the default branch unless told), or undefined. */
  file(path: string, at: string = this.defaultBranch): string | undefined {
    const commit = this.git.resolve(at)
    return commit && this.git.readFile(commit, path)?.toString('utf8')
  }

  /** Who did something at a time, as git records it. */
  signature(login: string, date: Date = this.#world.now()): Signature {
    const { id, login: name } = this.#world.account(login)
    return { name, email: `${id}+${name}@users.noreply.github.com`, date }
  }

  #require(revision: string): string {
    const id = this.git.resolve(revision)
    if (!id) throw new Error(`${this.fullName} has no ${revision}`)
    return id
  }
}
