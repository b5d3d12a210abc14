import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the GitHub runner says of the run that this process belongs to. */
export interface Runner {
  /** `owner/name`, or an empty string outside a workflow. */
  readonly repository: string
  /** The immutable numeric id of the repository. */
  readonly repositoryId: string
  readonly sha: string
  /** The full ref, `refs/heads/main`. */
  readonly ref: string
  readonly eventName: string
  /** The webhook payload of the event. */
  readonly event: unknown
  readonly runId: string
  readonly runAttempt: number
  readonly workflow: string
  readonly job: string
  readonly actor: string
  readonly workspace: string
  readonly tempDir: string
  /** Where the files lie that come with the action: the folder above that of its bundle. */
  readonly actionDir: string
  readonly serverUrl: string
  /** Address of GitHub's REST interface. */
  readonly apiUrl: string
  /** The page of this run, or undefined outside a workflow. */
  readonly runUrl: string | undefined
}

/** Reads the runner's default variables (GitHub docs, "Variables reference"). */
export function readRunner(env: NodeJS.ProcessEnv): Runner {
  const text = (name: string) => env[name] ?? ''
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com'
  const repository = text('GITHUB_REPOSITORY')
  const runId = text('GITHUB_RUN_ID')
  return {
    repository,
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    eventName: text('GITHUB_EVENT_NAME'),
    event: readEvent(text('GITHUB_EVENT_PATH')),
    runId,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    actor: text('GITHUB_ACTOR'),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    tempDir: env.RUNNER_TEMP ?? tmpdir(),
    actionDir: join(process.argv[1] ?? '.', '..', '..'),
    serverUrl,
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    runUrl:
      repository === '' || runId === '' ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
  }
}

function readEvent(path: string): unknown {
  if (path === '' || !existsSync(path)) return {}
  const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return payload
}
