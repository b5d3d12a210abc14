import { randomBytes, randomUUID } from 'node:crypto'
import { notFound } from '../http/google-error.ts'
import { NotModelled } from '../http/not-modelled.ts'
import type { World } from '../world.ts'
import { linkOf } from './resource-name.ts'
import { computeTimestamp } from './timestamp.ts'

/** Why an operation failed: Compute's code, and words. */
export interface OperationFailure {
  readonly code: string
  readonly message: string
  readonly status?: number
}

interface Running {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly target: { readonly path: string; readonly id: string }
  readonly user: string
  readonly request: IdentifiedRequest | undefined
  readonly beganAt: Date
  readonly doneAtMs: number
  readonly failure: OperationFailure | undefined
  readonly effect: () => void
  settled: boolean
}

/** A request that may be repeated: its id, and all that it says. */
export interface IdentifiedRequest {
  readonly id: string
  readonly text: string
}

/** What to carry out, on what. */
export interface Work {
  readonly type: string
  readonly target: { readonly path: string; readonly id: string }
  readonly user: string
  readonly request: IdentifiedRequest | undefined
  readonly effect: () => void
}

/** The `wait` of an operation answers after two minutes at the latest, says the description. */
const LONGEST_WAIT_MS = 120_000

/** Global operations: what takes Compute some time. */
export class Operations {
  /** How long an operation takes, in virtual milliseconds. At 0 it takes effect before it is answered. */
  delayMs = 0
  /** What becomes of the next operations, in this order; when empty they succeed. */
  readonly #failures: OperationFailure[] = []
  readonly #world: World
  #running: Running[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Lets the next operation end with an error and without effect. */
  failNext(failure: OperationFailure): void {
    this.#failures.push(failure)
  }

  /** Begins an operation and answers it as running. */
  begin(work: Work): object {
    const beganAt = this.#world.now()
    const operation: Running = {
      ...work,
      id: this.#world.nextId(),
      name: `operation-${beganAt.getTime()}-${randomBytes(6).toString('hex')}-${randomUUID().slice(0, 8)}`,
      beganAt,
      doneAtMs: beganAt.getTime() + this.delayMs,
      failure: this.#failures.shift(),
      settled: false,
    }
    this.#running.push(operation)
    this.settle()
    return this.#view(operation, false)
  }

  /**
   * The operation of an earlier request of the same id, if there is one.
   *
   * @throws NotModelled when that request said something else
   */
  ofRequest({ id, text }: IdentifiedRequest): object | undefined {
    const found = this.#running.find(({ request }) => request?.id === id)
    if (found === undefined) return undefined
    if (found.request?.text !== text) throw new NotModelled(`requestId ${id} for two different requests`)
    return this.#view(found, false)
  }

  /** Whether an operation on a resource is still running. */
  isChanging(path: string): boolean {
    this.settle()
    return this.#running.some(({ target, settled }) => target.path === path && !settled)
  }

  /** Lets all take effect whose time has come. */
  settle(): void {
    const nowMs = this.#world.now().getTime()
    for (const operation of this.#running) {
      if (operation.settled || operation.doneAtMs > nowMs) continue
      operation.settled = true
      if (operation.failure === undefined) operation.effect()
    }
  }

  /** @throws Refusal 404 */
  get(name: string): object {
    this.settle()
    const operation = this.#find(name)
    return this.#view(operation, operation.settled)
  }

  /** Answers when the operation is done, or after two minutes. @throws Refusal 404 */
  async wait(name: string): Promise<object> {
    const latest = this.#world.now().getTime() + LONGEST_WAIT_MS
    await this.#world.wait.until(Math.min(this.#find(name).doneAtMs, latest))
    return this.get(name)
  }

  #find(name: string): Running {
    const found = this.#running.find((operation) => operation.name === name || operation.id === name)
    if (found === undefined) throw notFound(this.#path(name))
    return found
  }

  #path(name: string): string {
    return `projects/${this.#world.project}/global/operations/${name}`
  }

  #view(operation: Running, done: boolean): object {
    const { id, name, type, target, user, beganAt, doneAtMs, failure } = operation
    const began = computeTimestamp(beganAt)
    return {
      kind: 'compute#operation',
      id,
      name,
      operationType: type,
      targetLink: linkOf(target.path),
      targetId: target.id,
      status: done ? 'DONE' : 'RUNNING',
      user,
      progress: done ? 100 : 0,
      insertTime: began,
      startTime: began,
      ...(done ? { endTime: computeTimestamp(new Date(doneAtMs)) } : {}),
      ...(done && failure !== undefined
        ? {
            error: { errors: [{ code: failure.code, message: failure.message }] },
            httpErrorStatusCode: failure.status ?? 400,
            httpErrorMessage: failure.status === 503 ? 'SERVICE UNAVAILABLE' : 'BAD REQUEST',
          }
        : {}),
      selfLink: linkOf(this.#path(name)),
    }
  }
}
