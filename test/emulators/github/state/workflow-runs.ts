import type { Conclusion } from './checks.ts'
import type { World } from './world.ts'

/** A job of a workflow run. */
export type WorkflowJob = {
  id: number
  name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: Conclusion | null
  startedAt: Date
}

/** A run of a workflow. */
export type WorkflowRun = {
  id: number
  name: string
  /** The workflow's file, e.g. `.github/workflows/release.yml`. */
  path: string
  headSha: string
  headBranch: string
  event: string
  status: 'queued' | 'in_progress' | 'completed' | 'waiting'
  conclusion: Conclusion | null
  runNumber: number
  runAttempt: number
  actor: string
  createdAt: Date
  jobs: WorkflowJob[]
}

/** The workflow runs of a repository. */
export class WorkflowRuns {
  readonly #world: World
  readonly #workflows = new Map<string, number>()
  readonly list: WorkflowRun[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Adds a run; complete with success unless told. */
  add(run: { path: string; headSha: string } & Partial<WorkflowRun>): WorkflowRun {
    const added: WorkflowRun = {
      id: this.#world.nextId(),
      name: run.path.replace(/^.*\/|\.ya?ml$/g, ''),
      headBranch: 'main',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      runNumber: this.list.filter(({ path }) => path === run.path).length + 1,
      runAttempt: 1,
      actor: 'octocat',
      createdAt: this.#world.now(),
      jobs: [],
      ...run,
    }
    this.list.push(added)
    return added
  }

  /** Adds a job to a run; complete with success unless told. */
  addJob(run: WorkflowRun, job: { name: string } & Partial<WorkflowJob>): WorkflowJob {
    const added: WorkflowJob = {
      id: this.#world.nextId(),
      status: 'completed',
      conclusion: 'success',
      startedAt: this.#world.now(),
      ...job,
    }
    run.jobs.push(added)
    return added
  }

  /** The id of a workflow, by its file. */
  workflowId(path: string): number {
    let id = this.#workflows.get(path)
    if (id === undefined) {
      id = this.#world.nextId()
      this.#workflows.set(path, id)
    }
    return id
  }
}
