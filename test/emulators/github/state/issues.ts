import { compare } from '../git/history.ts'
import { invalid, Refusal } from '../http/answer.ts'
import type { Issue, PullDetails, StateReason } from './issue.ts'
import { conflicts, mergedChanges } from './merge-files.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** GitHub refuses longer bodies of issues, pull requests, comments and reviews. */
export const MAX_BODY_LENGTH = 65_536

/** What a seeded issue says. */
export type NewIssue = {
  /** The next free number unless told. */
  number?: number
  title?: string
  body?: string | null
  author?: string
  labels?: string[]
  /** Closed as completed, not planned or duplicate; open unless told. */
  closed?: Exclude<StateReason, 'reopened'>
}

/** What a seeded pull request says. The head branch must exist. */
export type NewPull = Omit<NewIssue, 'closed'> & {
  head: string
  base?: string
  draft?: boolean
  /** Open unless told. `merged` makes the merge commit on the base branch. */
  state?: 'open' | 'closed' | 'merged'
}

/** The issues and pull requests of a repository; they share their numbers. */
export class Issues {
  readonly #world: World
  readonly #repository: Repository
  readonly #issues = new Map<number, Issue>()

  constructor(world: World, repository: Repository) {
    this.#world = world
    this.#repository = repository
  }

  /** Opens an issue. */
  add({ number = this.#nextNumber(), closed, ...fields }: NewIssue = {}): Issue {
    if (this.#issues.has(number)) throw new Error(`Number ${number} is taken`)
    requireShort(fields.body ?? '', 'Issue')
    const now = this.#world.now()
    const issue: Issue = {
      id: this.#world.nextId(),
      number,
      title: fields.title ?? `Issue ${number}`,
      body: fields.body ?? null,
      state: 'open',
      stateReason: null,
      author: this.#world.account(fields.author ?? 'octocat'),
      labels: fields.labels ?? [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      pull: null,
      whereabouts: 'here',
    }
    this.#issues.set(number, issue)
    if (closed) this.close(issue, closed)
    return issue
  }

  /** Opens a pull request; 422 as on GitHub when a branch is absent or head has nothing new. */
  addPull({
    head,
    base = this.#repository.defaultBranch,
    draft = false,
    state = 'open',
    ...fields
  }: NewPull): Issue {
    const { git } = this.#repository
    const baseCommit = git.refs.get(`refs/heads/${base}`)
    const headCommit = git.refs.get(`refs/heads/${head}`)
    if (!baseCommit) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' })
    if (!headCommit) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' })
    if (compare(git, baseCommit, headCommit).ahead.length === 0) {
      throw invalid({
        resource: 'PullRequest',
        code: 'custom',
        message: `No commits between ${base} and ${head}`,
      })
    }
    const issue = this.add(fields)
    const none = { merged: false, mergedAt: null, mergeCommit: null, reviews: [], reviewComments: [] }
    issue.pull = { base, head, headCommit, baseCommit, draft, ...none }
    if (state === 'closed') this.close(issue, null)
    if (state === 'merged') this.merge(issue, issue.pull)
    return issue
  }

  /** Everything of the repository that has not moved away, newest first. */
  list(): Issue[] {
    return [...this.#issues.values()]
      .filter(({ whereabouts }) => whereabouts === 'here')
      .sort((a, b) => b.number - a.number)
  }

  /** The issue or pull request of a number, wherever it is now. */
  find(number: number): Issue | undefined {
    return this.#issues.get(number)
  }

  /** Closes an issue (with a reason) or a pull request (without). */
  close(issue: Issue, reason: StateReason | null): void {
    const now = this.#world.now()
    Object.assign(issue, { state: 'closed', stateReason: reason, closedAt: now, updatedAt: now })
  }

  /** Opens what was closed. */
  reopen(issue: Issue): void {
    Object.assign(issue, {
      state: 'open',
      stateReason: 'reopened',
      closedAt: null,
      updatedAt: this.#world.now(),
    })
  }

  /** Merges a pull request with a merge commit; returns its id. */
  merge(issue: Issue, pull: PullDetails, author = 'octocat'): string {
    const { git } = this.#repository
    const tip = git.refs.get(`refs/heads/${pull.head}`) ?? pull.headCommit
    const base = git.refs.get(`refs/heads/${pull.base}`) ?? pull.baseCommit
    if (conflicts(git, base, tip).length > 0) throw new Refusal(405, 'Pull Request is not mergeable')
    const merge = this.#repository.commit({
      branch: pull.base,
      message: `Merge pull request #${issue.number} from ${this.#repository.owner.login}/${pull.head}`,
      author,
      mergedParents: [tip],
      ...mergedChanges(git, base, tip),
    })
    this.close(issue, null)
    Object.assign(pull, {
      merged: true,
      mergedAt: this.#world.now(),
      mergeCommit: merge,
      headCommit: tip,
      baseCommit: base,
    })
    return merge
  }

  /** Deletes an issue: GitHub answers 410 for it. */
  delete(number: number): void {
    this.#require(number).whereabouts = 'deleted'
  }

  /** Moves an issue to another repository: GitHub redirects REST requests for it. */
  transfer(number: number, to: Repository): Issue {
    const { title, body, labels } = this.#require(number)
    const moved = to.issues.add({ title, body, labels })
    this.#require(number).whereabouts = { transferredTo: to.fullName, number: moved.number }
    return moved
  }

  #require(number: number): Issue {
    const issue = this.find(number)
    if (!issue) throw new Error(`${this.#repository.fullName} has no issue ${number}`)
    return issue
  }

  #nextNumber(): number {
    return Math.max(0, ...this.#issues.keys()) + 1
  }
}

/** Refuses a text that is longer than GitHub takes (counted in UTF-16 code units, 65,536 at most). */
export function requireShort(body: string, resource: string): void {
  if (body.length <= MAX_BODY_LENGTH) return
  const message = `body is too long (maximum is ${MAX_BODY_LENGTH} characters)`
  throw invalid({ resource, code: 'custom', field: 'body', message })
}
