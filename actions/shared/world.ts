import * as core from '@actions/core'
import { type ExecOptions, getExecOutput } from '@actions/exec'
import { type AwsClients, createAwsClients } from './aws/aws-clients.ts'
import { type Clock, systemClock } from './clock.ts'
import { UserError } from './errors.ts'
import { createGitHub, type GitHub } from './github.ts'
import { createGoogleApi, type GoogleApi } from './google/google-api.ts'
import type { AwsInputs } from './inputs/common-inputs.ts'
import type { GoogleInputs } from './inputs/google-inputs.ts'
import { createLog, type Log } from './log/log.ts'
import { runProgram } from './run-program.ts'
import { type Runner, readRunner } from './runner.ts'
import { VERSION } from './version.ts'

/**
 * Everything outside that an action may touch. It is passed in: no other module reads the environment or the clock,
 * or creates a client.
 */
export interface World {
  readonly log: Log
  readonly clock: Clock
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  readonly runner: Runner
  readonly state: StepState
  readonly aws: AwsClients
  readonly github: () => GitHub
  readonly google: () => GoogleApi
  readonly fetch: typeof globalThis.fetch
  readonly exec: (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>
  /** Runs a program that takes a while, and ends it with the run. */
  readonly program: typeof runProgram
  /** A random number from 0 (included) to 1 (excluded), for jitter and names; never for a decision. */
  readonly random: () => number
}

/** What `main` hands over to the `post` step of the same action. */
export interface StepState {
  save(name: string, value: string): void
  /** The value saved by the main step, or undefined. */
  read(name: string): string | undefined
}

export interface ExecResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What the world of an action is made from. */
export interface WorldSettings {
  readonly action: string
  readonly signal: AbortSignal
  readonly aws?: AwsInputs | undefined
  readonly google?: GoogleInputs | undefined
  readonly githubToken?: string | undefined
  /** Where everything is logged; the step log of the runner unless given. */
  readonly log?: Log
  /** What the `post` step reads; kept by the runner unless given. */
  readonly state?: StepState
}

/** The real world of an action on a GitHub runner. */
export function createWorld({
  action,
  signal,
  aws,
  google: googleInputs,
  githubToken,
  log = createLog(),
  state = { save: core.saveState, read: (name) => core.getState(name) || undefined },
}: WorldSettings): World {
  const runner = readRunner(process.env)
  const sessionName = `ai-ops-${action}-${runner.runId || 'local'}`.slice(0, 64)
  let github: GitHub | undefined
  let google: GoogleApi | undefined
  return {
    log,
    clock: systemClock,
    signal,
    runner,
    state,
    aws: createAwsClients(
      {
        inputs: aws ?? { region: undefined, roleToAssume: undefined, roleDurationMs: 3_600_000 },
        action,
        version: VERSION,
        sessionName,
        idToken: core.getIDToken,
      },
      log,
    ),
    github() {
      github ??= createGitHub(
        { apiUrl: runner.apiUrl, token: requireToken(githubToken), userAgent: `ai-ops/${VERSION} ${action}` },
        log,
      )
      return github
    },
    google() {
      google ??= createGoogleApi({
        environment: process.env,
        identity:
          googleInputs?.provider === undefined
            ? undefined
            : { ...googleInputs, provider: googleInputs.provider },
        idToken: core.getIDToken,
        userAgent: `ai-ops/${VERSION} ${action}`,
        fetch: globalThis.fetch,
        clock: systemClock,
        random: Math.random,
        log,
      })
      return google
    },
    fetch: globalThis.fetch,
    exec: (command, args, options) => getExecOutput(command, [...args], { silent: true, ...options }),
    program: runProgram,
    random: Math.random,
  }
}

function requireToken(token: string | undefined): string {
  if (token !== undefined) return token
  throw new UserError('a token is required to talk to GitHub.', {
    where: 'input github-token',
    next: 'Leave the input at its default, `${{ github.token }}`, or give a token.',
  })
}
