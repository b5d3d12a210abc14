import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/action-definitions.ts'
import { ensureGoTool } from '../../scripts/go-tools.ts'
import { copyWithoutSelfReferences } from '../../scripts/lint-workflows.ts'
import type { GitHubEmulator, Repository } from '../emulators/github/server.ts'
import { writeWorkingCopy } from '../emulators/github/working-copy.ts'

/** What a run of act gives. */
export interface ActRun {
  readonly exitCode: number | null
  /** Everything that it printed. */
  readonly log: string
  /** How each job ended, by its name. */
  readonly jobs: ReadonlyMap<string, 'success' | 'failure'>
}

/** What act runs. */
export interface ActOptions {
  readonly github: GitHubEmulator
  readonly repository: Repository
  /** What is checked out; the default branch when not given. */
  readonly revision?: string
  /** The workflow that a user of ours has, in YAML; calls ours as `ai-ops/ai-ops/.github/workflows/<name>.yml@v1`. */
  readonly caller: string
  readonly eventName: 'workflow_dispatch' | 'pull_request'
  readonly event?: object
  /** The job that the token is for; all permissions when not given. */
  readonly job?: Readonly<Record<string, string>>
  /** Variables besides those of GitHub. */
  readonly environment?: Readonly<Record<string, string>>
  /** A folder of programs that come first in the PATH. */
  readonly programs?: string
  readonly onLine?: (line: string) => void
}

/** What callers name this project. */
const OURS = 'ai-ops/ai-ops'

const FOREIGN_ACTIONS = {
  'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8': 'checkout',
  'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f': 'upload-artifact',
  'actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131': 'download-artifact',
}

/**
 * Runs a caller's workflow in act on this machine, without containers: a working copy of the repository, our
 * workflows, actions and bundle as those of another repository, against the emulators.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const act = ensureGoTool('act')
  if (act === undefined) throw new Error('act needs Go: install it from go.dev/dl.')
  const home = mkdtempSync(join(tmpdir(), 'ai-ops-act-'))
  try {
    const directory = join(home, options.repository.name)
    writeWorkingCopy(options.repository, directory, options.revision)
    copyWithoutSelfReferences(join(home, 'ai-ops'), (path) => `${OURS}/${path}@v1`)
    mkdirSync(join(directory, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(directory, '.github', 'workflows', 'caller.yml'), options.caller)
    writeFileSync(join(home, 'event.json'), JSON.stringify(options.event ?? {}))
    mkdirSync(join(home, 'artifacts'))
    return await run(act, argumentsOf(options, home), {
      directory,
      home,
      programs: options.programs,
      onLine: options.onLine,
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function argumentsOf(
  { github, repository, eventName, environment = {}, job = github.environment }: ActOptions,
  home: string,
): string[] {
  const { GITHUB_TOKEN = '', ...variables } = job
  const env = {
    ...variables,
    ...environment,
    AI_OPS_TEST_ARTIFACTS: join(home, 'artifacts'),
    AI_OPS_TEST_CLONE: join(home, repository.name),
  }
  return [
    eventName,
    ...['--workflows', '.github/workflows/caller.yml'],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--eventpath', join(home, 'event.json')],
    ...['--secret', `GITHUB_TOKEN=${GITHUB_TOKEN}`],
    ...['--defaultbranch', repository.defaultBranch],
    '--action-offline-mode',
    '--no-cache-server',
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--local-repository', `${OURS}@v1=${join(home, 'ai-ops')}`],
    ...Object.entries(FOREIGN_ACTIONS).flatMap(([action, standIn]) => [
      '--local-repository',
      `${action}=${join(root, 'test', 'workflows', 'stand-ins', standIn)}`,
    ]),
  ]
}

function run(
  act: string,
  args: readonly string[],
  {
    directory,
    home,
    programs = '',
    onLine,
  }: { directory: string; home: string } & Partial<Pick<ActOptions, 'programs' | 'onLine'>>,
): Promise<ActRun> {
  return new Promise((resolve, reject) => {
    // Host mode takes `node` from the PATH: Node 24 comes first there.
    const path = [programs, join(root, 'node_modules', '.bin'), process.env.PATH].join(':')
    const child = spawn(act, args, {
      cwd: directory,
      env: { PATH: path, HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    let log = ''
    const read = (chunk: Buffer) => {
      log += chunk
      for (const line of chunk.toString().split('\n')) if (line !== '') onLine?.(line)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (exitCode) => {
      process.off('exit', end)
      resolve({ exitCode, log, jobs: jobsOf(log) })
    })
  })
}

function jobsOf(log: string): Map<string, 'success' | 'failure'> {
  const jobs = new Map<string, 'success' | 'failure'>()
  for (const [, name = '', state = ''] of log.matchAll(/^\[(.+?)\].*🏁 {2}Job (succeeded|failed)/gm)) {
    jobs.set(name.trim().replace(/^.*\//, ''), state === 'succeeded' ? 'success' : 'failure')
  }
  return jobs
}
