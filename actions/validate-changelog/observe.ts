import type { Runner } from '../shared/runner.ts'
import type { World } from '../shared/world.ts'
import type { Mode } from './judge/facts.ts'
import { findSubject, type Origin } from './judge/release-under-test.ts'
import type { Observation, PullRequest, Target } from './observation.ts'
import { commitTree } from './observe/commit-tree.ts'
import { type FileTree, workspaceTree } from './observe/file-tree.ts'
import { readFiles } from './observe/read-files.ts'
import {
  hasCommit,
  readCommentableLines,
  readHead,
  readRepositoryName,
  readTags,
  readTouchedFiles,
  readTreeId,
} from './observe/read-git.ts'
import { type Answer, readGitHub } from './observe/read-github.ts'
import type { Request } from './request.ts'
import { ticketsToLookUp } from './rules/ticket-state.ts'

/** Reads everything that the judgement needs, and changes nothing. */
export async function observe(request: Request, world: World): Promise<Observation> {
  const { runner } = world
  const pullRequest = pullRequestOf(runner)
  const state = await stateToJudge(pullRequest, world)
  const files = await readFiles(request, state.tree)
  const mode: Mode =
    request.mode !== 'auto' ? request.mode : pullRequest === undefined ? 'release' : 'pull-request'
  const repository = runner.repository || (await readRepositoryName(world))
  const touched = pullRequest === undefined ? [] : await touchedBy(pullRequest, world)
  const origin: Origin = { repository, tag: tagOf(runner), touched }
  const tags = request.checkReleases ? await readTags(world) : ({ state: 'not-asked' } as const)
  const answer = await askGitHub({ request, files, origin, world })
  return {
    mode,
    now: world.clock.now().toISOString(),
    origin,
    sha: state.sha,
    treeId: state.sha === '' ? '' : await readTreeId(world, state.sha),
    target: state.isOther ? undefined : targetOf(runner, pullRequest),
    pullRequest,
    files,
    tags,
    ...answer,
    commentable:
      pullRequest === undefined || !request.suggestFixes || state.isOther
        ? new Map()
        : await readCommentableLines(world, pullRequest.baseSha, pullRequest.headSha),
  }
}

/** Which state of the repository is judged. */
interface JudgedState {
  readonly sha: string
  readonly tree: FileTree
  /** Whether it is another one than that which fixes would be made to. */
  readonly isOther: boolean
}

/**
 * A pull request is judged as its head is, since suggestions and fixes go there: what is checked out is mostly the merge with its
 * base. Where the clone lacks the head, what is checked out is judged, and nothing is suggested or committed.
 */
async function stateToJudge(pullRequest: PullRequest | undefined, world: World): Promise<JudgedState> {
  const { runner, log } = world
  const checkedOut = (await readHead(world)) ?? ''
  const workspace = workspaceTree(runner.workspace)
  if (pullRequest === undefined) return { sha: checkedOut || runner.sha, tree: workspace, isOther: false }
  const { headSha } = pullRequest
  if (headSha === checkedOut) return { sha: headSha, tree: workspace, isOther: false }
  if (await hasCommit(world, headSha))
    return { sha: headSha, tree: commitTree(world, headSha), isOther: false }
  log.warning(
    `The head of the pull request, ${headSha.slice(0, 7)}, is not in the clone: what is checked out is judged instead, and fixes are neither suggested nor committed. Check out with \`fetch-depth: 0\`.`,
  )
  return { sha: checkedOut || runner.sha, tree: workspace, isOther: true }
}

async function askGitHub({
  request,
  files,
  origin,
  world,
}: {
  readonly request: Request
  readonly files: Observation['files']
  readonly origin: Origin
  readonly world: World
}): Promise<Answer> {
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
