import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepsContext, workflowContexts } from './contexts.ts'
import type { JobDefinition } from './definition.ts'
import { evaluateTexts, type Scope, type Status } from './expressions.ts'
import { Masks } from './masks.ts'
import type { Outcome, StepResult } from './result.ts'
import type { StepMessages } from './step-files.ts'
import type { WorkflowCall } from './workflow-call.ts'
import type { Json } from './yaml-node.ts'

/** A post step that waits for the end of its job. */
export type PostStep = { name: string; condition: string; run(): Promise<StepResult> }

/** Which run of a job it is: what `matrix` is in it, and what tells its folder from the others'. */
export type JobRun = { matrix: Json; suffix: string }

/** A job while its steps run: its folders, and what its steps have left for each other. */
export class RunningJob {
  /** The job's id; in a called workflow `caller/id`, of a matrix `id (2)`. */
  readonly path: string
  readonly workspace: string
  readonly tempDir: string
  readonly steps: StepResult[] = []
  /** In the order in which they were registered; they run in the opposite one. */
  readonly posts: PostStep[] = []
  readonly masks: Masks
  readonly call: WorkflowCall
  /** Fires when the run is cancelled, or the job's time is over. */
  readonly signal: AbortSignal
  readonly #directory: string
  readonly #variables: Readonly<Record<string, string>>
  readonly #contexts: Record<string, Json>
  readonly #env: Record<string, string>
  readonly #path: string[] = []
  #failed = false

  constructor(
    call: WorkflowCall,
    job: JobDefinition,
    variables: Readonly<Record<string, string>>,
    needs: Json,
    { run, signal }: { run: JobRun; signal: AbortSignal },
  ) {
    this.signal = signal
    this.call = call
    this.path = call.prefix + job.id + run.suffix
    this.#directory = join(call.setting.directory, this.path.replaceAll('/', '.'))
    this.workspace = join(this.#directory, 'workspace')
    this.tempDir = join(this.#directory, 'temp')
    for (const directory of [this.workspace, this.tempDir, this.#home])
      mkdirSync(directory, { recursive: true })
    const eventFile = join(this.#directory, 'event.json')
    writeFileSync(eventFile, JSON.stringify(call.setting.event.payload))
    this.#variables = {
      PATH: process.env.PATH ?? '',
      HOME: this.#home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...variables,
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_EVENT_NAME: call.setting.event.name,
      GITHUB_JOB: job.id,
      RUNNER_TEMP: this.tempDir,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'local',
    }
    this.masks = new Masks([...Object.values(call.secrets), variables.GITHUB_TOKEN ?? ''])
    this.#contexts = { ...workflowContexts(call, this.#variables), needs, matrix: run.matrix }
    this.#env = {}
    for (const node of [call.definition.env, job.env])
      Object.assign(this.#env, evaluateTexts(node, this.scope()))
  }

  /** Where a step keeps its own files. */
  stepDirectory(number: number, phase: string): string {
    return join(this.#directory, 'steps', `${number}-${phase}`)
  }

  /** How the job has gone so far. */
  get status(): Status {
    const cancelled = this.signal.aborted
    return { success: !this.#failed && !cancelled, failure: this.#failed && !cancelled, cancelled }
  }

  /** How the job ends if nothing more happens. */
  get result(): Outcome {
    const { success, cancelled } = this.status
    return cancelled ? 'cancelled' : success ? 'success' : 'failure'
  }

  /** What expressions of a step see; `env` are the step's own variables. */
  scope(env: Readonly<Record<string, string>> = {}): Scope {
    const {
      RUNNER_TEMP: temp = '',
      RUNNER_OS: os = '',
      RUNNER_ARCH: arch = '',
      RUNNER_NAME: name = '',
    } = this.#variables
    return {
      contexts: {
        ...this.#contexts,
        env: { ...this.#env, ...env },
        steps: stepsContext(this.steps),
        job: { status: this.result },
        runner: { temp, os, arch, name },
      },
      status: this.status,
      workspace: this.workspace,
    }
  }

  /** The variables of a step's process. The token is not among them: a step gets it by an input or an `env`. */
  environment(env: Readonly<Record<string, string>>): Record<string, string> {
    const { GITHUB_TOKEN: _token, ...variables } = this.#variables
    const path = [...this.#path, variables.PATH ?? ''].join(':')
    return { ...variables, ...this.#env, PATH: path, ...env }
  }

  /** Takes over what a step has left for the ones after it. */
  take(result: StepResult, messages: Pick<StepMessages, 'env' | 'path'>): void {
    Object.assign(this.#env, messages.env)
    this.#path.unshift(...messages.path)
    this.finish(result)
  }

  /** Notes a step that has ended, and what it means for the job. */
  finish(result: StepResult): void {
    this.steps.push(result)
    if (result.conclusion === 'failure') this.#failed = true
  }

  get #home(): string {
    return join(this.#directory, 'home')
  }
}
