import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readActionDefinition, root } from '../../scripts/action-definitions.ts'
import { parseEnvFile } from './runner/env-file.ts'
import { type StepProcess, startStepProcess } from './runner/step-process.ts'
import { type Annotation, annotationsOf, masksOf } from './runner/workflow-commands.ts'

/** How an action is started. */
export interface ActionOptions {
  /** The action's folder below `actions/`. */
  readonly action: string
  readonly phase?: 'main' | 'post'
  /** The inputs of `with:`; the defaults of `action.yml` are added. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables besides those that the runner sets: the addresses of the emulators, the clock, … Later ones win. */
  readonly environment?: Readonly<Record<string, string>>
  /** The workspace; a folder of its own when not given. */
  readonly workspace?: string
  /** RUNNER_TEMP; a folder of its own when not given. */
  readonly tempDir?: string
  /** The payload of the event. */
  readonly event?: unknown
  /** What the main step has saved, for the post step. */
  readonly state?: Readonly<Record<string, string>>
  readonly onLine?: (line: string) => void
}

/** What became of a run of an action. */
export interface ActionEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly lines: readonly string[]
  /** The whole log as one text. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** The step summary, in Markdown. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  readonly workspace: string
  readonly tempDir: string
  /** The report that the output `report` names. */
  report(): unknown
}

/** A running action. Dispose of it to end it and to remove its folders. */
export interface ActionProcess extends AsyncDisposable {
  readonly pid: number
  readonly result: Promise<ActionEnd>
  readonly lines: readonly string[]
  /** Cancels as the runner does: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  cancel(): Promise<ActionEnd>
  kill(signal?: NodeJS.Signals): Promise<ActionEnd>
  waitForLine(pattern: RegExp): Promise<string>
}

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** Starts the committed bundle of an action as the runner starts it, in a clean environment. */
export function startAction(options: ActionOptions): ActionProcess {
  const home = mkdtempSync(join(tmpdir(), `ai-ops-${options.action}-`))
  const workspace = options.workspace ?? directory(home, 'workspace')
  const tempDir = options.tempDir ?? directory(home, 'temp')
  const files = directory(home, 'files')
  for (const name of FILES) writeFileSync(join(files, name), '')
  writeFileSync(join(files, 'event.json'), JSON.stringify(options.event ?? {}))

  const step = startStepProcess(join(root, 'node_modules', '.bin', 'node'), [entryOf(options)], {
    cwd: workspace,
    env: environmentOf(options, { home, workspace, tempDir, files }),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  })
  const result = step.end.then((end): ActionEnd => {
    const read = (name: (typeof FILES)[number]) => readFileSync(join(files, name), 'utf8')
    const outputs = parseEnvFile(read('OUTPUT'))
    return {
      ...end,
      log: end.lines.join('\n'),
      outputs,
      state: parseEnvFile(read('STATE')),
      env: parseEnvFile(read('ENV')),
      summary: read('STEP_SUMMARY'),
      annotations: annotationsOf(end.lines),
      masks: masksOf(end.lines),
      workspace,
      tempDir,
      report: () => readReport(outputs.report),
    }
  })
  return {
    pid: step.pid,
    result,
    lines: step.lines,
    cancel: () => step.cancel().then(() => result),
    kill(signal = 'SIGKILL') {
      step.kill(signal)
      return result
    },
    waitForLine: step.waitForLine,
    [Symbol.asyncDispose]: () => dispose(step, home),
  }
}

/** Runs an action to its end. Its folders are gone afterwards, unless they were given; its report is kept in memory. */
export async function runAction(options: ActionOptions): Promise<ActionEnd> {
  await using process = startAction(options)
  const end = await process.result
  const report = end.outputs.report !== undefined && existsSync(end.outputs.report) ? end.report() : undefined
  return { ...end, report: () => report }
}

/** Runs the post step of an action with the state that its main step saved, as the runner does at the end of the job. */
export function runPost(options: ActionOptions, main: Pick<ActionEnd, 'state'>): Promise<ActionEnd> {
  return runAction({ ...options, phase: 'post', state: { ...options.state, ...main.state } })
}

function directory(parent: string, name: string): string {
  const path = join(parent, name)
  mkdirSync(path)
  return path
}

function entryOf({ action, phase = 'main' }: ActionOptions): string {
  const entry = readActionDefinition(action).runs[phase]
  if (entry === undefined) throw new Error(`actions/${action}/action.yml has no ${phase} step.`)
  return join(root, 'actions', action, entry)
}

function environmentOf(
  { action, inputs = {}, environment = {}, state = {} }: ActionOptions,
  paths: {
    readonly home: string
    readonly workspace: string
    readonly tempDir: string
    readonly files: string
  },
): Record<string, string> {
  const runner: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: paths.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_EVENT_PATH: join(paths.files, 'event.json'),
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: 'octo/service',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_JOB: 'test',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    RUNNER_TEMP: paths.tempDir,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(paths.files, name)])),
    ...environment,
  }
  const definition = readActionDefinition(action)
  const defaults = Object.entries(definition.inputs).map(([name, field]) => [
    name,
    evaluateDefault(field.default ?? '', runner),
  ])
  const given = { ...Object.fromEntries(defaults), ...inputs }
  for (const [name, value] of Object.entries(given))
    runner[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = String(value)
  for (const [name, value] of Object.entries(state)) runner[`STATE_${name}`] = value
  return runner
}

/** Defaults may be expressions on the `github` context; these are the ones that our actions use. */
function evaluateDefault(value: string, env: Readonly<Record<string, string>>): string {
  return String(value).replaceAll(
    /\$\{\{\s*github\.(\w+)\s*\}\}/g,
    (_, name: string) => env[`GITHUB_${name.toUpperCase()}`] ?? '',
  )
}

function readReport(path: string | undefined): unknown {
  if (path === undefined) throw new Error('The action set no output `report`.')
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return report
}

async function dispose(step: StepProcess, home: string): Promise<void> {
  step.kill('SIGKILL')
  await step.end.catch(() => {})
  rmSync(home, { recursive: true, force: true })
}
