import type { Account, World } from './world.ts'

/** How a check run or workflow run ended. */
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'

/** An annotation of a check run. */
export type Annotation = {
  path: string
  startLine: number
  endLine: number
  startColumn: number | null
  endColumn: number | null
  level: 'notice' | 'warning' | 'failure'
  title: string | null
  message: string
  rawDetails: string | null
}

/** A check run. */
export type CheckRun = {
  id: number
  name: string
  headSha: string
  externalId: string
  detailsUrl: string | null
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  conclusion: Conclusion | null
  startedAt: Date | null
  completedAt: Date | null
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
}

/** A commit status. */
export type CommitStatus = {
  id: number
  sha: string
  state: 'error' | 'failure' | 'pending' | 'success'
  context: string
  description: string | null
  targetUrl: string | null
  creator: Account
  createdAt: Date
}

/** The check runs and statuses of a repository's commits. */
export class Checks {
  readonly runs: CheckRun[] = []
  readonly statuses: CommitStatus[] = []
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  /** Adds a check run; complete with success unless told. */
  add(run: { name: string; headSha: string } & Partial<CheckRun>): CheckRun {
    const now = this.#world.now()
    const added: CheckRun = {
      id: this.#world.nextId(),
      externalId: '',
      detailsUrl: null,
      status: 'completed',
      conclusion: 'success',
      startedAt: now,
      completedAt: now,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      ...run,
    }
    this.runs.push(added)
    return added
  }

  /** Adds a commit status. */
  addStatus(status: { sha: string; state: CommitStatus['state'] } & Partial<CommitStatus>): CommitStatus {
    const added: CommitStatus = {
      id: this.#world.nextId(),
      context: 'default',
      description: null,
      targetUrl: null,
      creator: this.#world.account('github-actions[bot]'),
      createdAt: this.#world.now(),
      ...status,
    }
    this.statuses.push(added)
    return added
  }
}
