import type { Runner } from '../shared/runner.ts'
import type { World } from '../shared/world.ts'
import type { Mode } from './facts.ts'
import type { Observation, PullRequest, Target } from './observation.ts'
import { readFiles } from './observe/read-files.ts'
import {
  readCommentableLines,
  readHead,
  readRepositoryName,
  readTags,
  readTouchedFiles,
} from './observe/read-git.ts'
import { type Answer, readGitHub } from './observe/read-github.ts'
import type { Request } from './request.ts'
import { ticketsToLookUp } from './rules/ticket-state.ts'
import { findSubject, type Origin } from './subject.ts'

/** Reads everything that the judgement needs, and changes nothing. */
export async function observe(request: Request, world: World): Promise<Observation> {
  const { runner } = world
  const files = readFiles(request, runner.workspace)
  const pullRequest = pullRequestOf(runner)
  const mode: Mode =
    request.mode !== 'auto' ? request.mode : pullRequest === undefined ? 'release' : 'pull-request'
  const repository = runner.repository || (await readRepositoryName(world))
  const touched = pullRequest === undefined ? [] : await touchedBy(pullRequest, world)
  const origin: Origin = { repository, tag: tagOf(runner), touched }
  const tags = request.checkReleases ? await readTags(world) : ({ state: 'not-asked' } as const)
  const answer = await askGitHub(request, files, origin, world)
  return {
    mode,
    now: world.clock.now().toISOString(),
    origin,
    sha: pullRequest?.headSha ?? (runner.sha || (await readHead(world)) || ''),
    target: targetOf(runner, pullRequest),
    pullRequest,
    files,
    tags,
    ...answer,
    commentable:
      pullRequest === undefined || !request.suggestFixes
        ? new Map()
        : await readCommentableLines(world, pullRequest.baseSha, pullRequest.headSha),
  }
}

async function askGitHub(
  request: Request,
  files: Observation['files'],
  origin: Origin,
  world: World,
): Promise<Answer> {
  const { document, expected } = findSubject(request, files, origin)
  const tickets =
    request.checkTickets && document !== undefined ? [...ticketsToLookUp(document.tickets).keys()] : []
  const version = request.checkReleases ? expected?.version : undefined
  const nothing = { state: 'not-asked' } as const
  if (tickets.length === 0 && version === undefined) return { tickets: nothing, release: nothing }
  if (origin.repository === '') {
    const reason = 'the repository is not known (no GITHUB_REPOSITORY, no remote `origin`).'
    const unreadable = { state: 'unreadable', reason } as const
    return {
      tickets: tickets.length === 0 ? nothing : unreadable,
      release: version === undefined ? nothing : unreadable,
    }
  }
  return readGitHub(() => world.github(), { repository: origin.repository, tickets, version }, world.signal)
}

async function touchedBy({ baseSha, headSha }: PullRequest, world: World): Promise<readonly string[]> {
  const files = await readTouchedFiles(world, baseSha, headSha)
  if (files === undefined)
    world.log.info('Which files the pull request touches is not known: its commits are not checked out.')
  return files ?? []
}

/** The pull request that the event is about (webhook payload `pull_request`). */
export function pullRequestOf({ event, repository }: Runner): PullRequest | undefined {
  const pull = record(record(event)?.pull_request)
  const head = record(pull?.head)
  const base = record(pull?.base)
  if (pull === undefined || head === undefined || base === undefined) return undefined
  return {
    number: Number(pull.number),
    headBranch: String(head.ref),
    headSha: String(head.sha),
    headRepository: String(record(head.repo)?.full_name ?? repository),
    baseSha: String(base.sha),
  }
}

function tagOf({ ref }: Runner): string | undefined {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
}

/** The token of a workflow cannot write to a fork. */
function targetOf(
  { ref, repository, runId }: Runner,
  pullRequest: PullRequest | undefined,
): Target | undefined {
  if (runId === '') return { kind: 'working-tree' }
  if (pullRequest !== undefined) {
    const { headRepository, headBranch } = pullRequest
    return headRepository === repository ? { kind: 'branch', repository, branch: headBranch } : undefined
  }
  return ref.startsWith('refs/heads/')
    ? { kind: 'branch', repository, branch: ref.slice('refs/heads/'.length) }
    : undefined
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}
