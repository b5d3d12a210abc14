import { refusal } from '../http/google-error.ts'
import { pathHere } from '../roots.ts'
import type { World } from '../world.ts'
import { attempt, backoffMs, statusOf } from './attempts.ts'
import { completed, type Job, type JobContents, nextScheduleTime } from './job.ts'

interface Stored {
  readonly name: string
  contents: JobContents
  userUpdateTime: Date
  scheduleTime: Date | undefined
  lastAttemptTime: Date | undefined
  status: Job['status']
  /** Ends the waiting for the schedule as it is. */
  waiting: AbortController
}

/** All jobs, which are carried out when their time has come. */
export class Scheduler {
  readonly #world: World
  readonly #jobs = new Map<string, Stored>()
  readonly #running = new Set<Promise<void>>()

  constructor(world: World) {
    this.#world = world
  }

  /** Every job as it is answered, by name. */
  jobs(): readonly Job[] {
    return [...this.#jobs.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(viewOf)
  }

  /** @throws Refusal 404 */
  get(name: string): Job {
    return viewOf(this.#find(name))
  }

  /** @throws Refusal 400, 409 */
  create(name: string, contents: JobContents): Job {
    const whole = completed(contents)
    if (this.#jobs.has(name)) throw refusal(409, 'alreadyExists', `Job ${name} already exists.`)
    const job: Stored = {
      name,
      contents: whole,
      userUpdateTime: this.#world.now(),
      scheduleTime: undefined,
      lastAttemptTime: undefined,
      status: undefined,
      waiting: new AbortController(),
    }
    this.#jobs.set(name, job)
    this.#start(job)
    return viewOf(job)
  }

  /** Changes a job by a function of its contents. @throws Refusal 400, 404 */
  update(name: string, change: (contents: JobContents) => JobContents): Job {
    const job = this.#find(name)
    job.contents = completed(change(job.contents))
    job.userUpdateTime = this.#world.now()
    job.waiting.abort()
    job.waiting = new AbortController()
    this.#start(job)
    return viewOf(job)
  }

  /** @throws Refusal 404 */
  delete(name: string): void {
    this.#find(name).waiting.abort()
    this.#jobs.delete(name)
  }

  /** Ends when nothing is being carried out any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#running)
  }

  #find(name: string): Stored {
    const job = this.#jobs.get(name)
    if (job === undefined) throw refusal(404, 'notFound', 'Job not found.')
    return job
  }

  #start(job: Stored): void {
    job.scheduleTime = nextScheduleTime(job.contents, this.#world.now())
    const work = this.#carryOutWhenDue(job, job.waiting.signal).finally(() => this.#running.delete(work))
    this.#running.add(work)
  }

  async #carryOutWhenDue(job: Stored, ended: AbortSignal): Promise<void> {
    while (job.scheduleTime !== undefined) {
      await this.#world.wait.until(job.scheduleTime.getTime(), ended)
      if (ended.aborted || this.#world.wait.ended) return
      await this.#execute(job, ended)
      if (ended.aborted || this.#world.wait.ended) return
      job.scheduleTime = nextScheduleTime(job.contents, this.#world.now())
    }
  }

  /** An attempt and, when it fails, those after it. */
  async #execute(job: Stored, ended: AbortSignal): Promise<void> {
    const beganMs = this.#world.now().getTime()
    for (let failed = 0; ; failed++) {
      job.lastAttemptTime = this.#world.now()
      job.status = statusOf(await this.#attempt(job))
      if (job.status.code === undefined) return
      const nowMs = this.#world.now().getTime()
      const waitMs = backoffMs(job.contents.retryConfig ?? {}, failed, nowMs - beganMs)
      if (waitMs === undefined) return
      job.scheduleTime = new Date(nowMs + waitMs)
      await this.#world.wait.until(nowMs + waitMs, ended)
      if (ended.aborted || this.#world.wait.ended) return
    }
  }

  async #attempt({ contents: { httpTarget = {} } }: Stored): Promise<number> {
    const { uri = '', oauthToken } = httpTarget
    const path = pathHere(new URL(uri)) ?? '/'
    const { serviceAccountEmail: principal, scope = '' } = oauthToken ?? {}
    const token =
      principal === undefined
        ? undefined
        : this.#world.tokens.issue({ principal, scopes: scope.split(/[\s,]+/) }).token
    return attempt(this.#world.origin + path, httpTarget, token)
  }
}

function viewOf(job: Stored): Job {
  const { name, contents, userUpdateTime, scheduleTime, lastAttemptTime, status } = job
  return {
    name,
    ...contents,
    state: 'ENABLED',
    userUpdateTime: userUpdateTime.toISOString(),
    ...(scheduleTime === undefined ? {} : { scheduleTime: scheduleTime.toISOString() }),
    ...(lastAttemptTime === undefined ? {} : { lastAttemptTime: lastAttemptTime.toISOString() }),
    ...(status === undefined ? {} : { status }),
  }
}
