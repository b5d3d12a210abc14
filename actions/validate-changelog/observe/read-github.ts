import { isCancellation, messageOf } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { Version } from '../../shared/release-version.ts'
import type { Lookup, ReleaseFacts, TicketState } from '../judge/facts.ts'
import { findRelease, stateOf } from './github-answer.ts'
import { askRepository, queryFor } from './github-query.ts'

/** GitHub counts a query's nodes; 100 tickets at once stay far below its limit. */
const TICKETS_PER_REQUEST = 100

/** How many requests may go into reading, so that the check of a large file stays cheap. */
const MAX_REQUESTS = 4

/** What is asked of GitHub. */
export interface Question {
  /** `owner/name`. */
  readonly repository: string
  readonly tickets: readonly number[]
  /** The version whose release is looked for; undefined to look for none. */
  readonly version: Version | undefined
}

/** What GitHub answered. */
export interface Answer {
  readonly tickets: Lookup<ReadonlyMap<number, TicketState>>
  readonly release: Lookup<ReleaseFacts | undefined>
}

/**
 * Asks GitHub about tickets and releases: one request of its GraphQL interface for each 100 tickets, the releases with
 * the first of them.
 */
export async function readGitHub(
  connect: () => GitHub,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { repository, tickets, version } = question
  const states = new Map<number, TicketState>()
  let release: ReleaseFacts | undefined
  const [owner = '', name = ''] = repository.split('/')
  const batches = batchesOf(tickets, version !== undefined)
  try {
    const github = connect()
    for (const [index, batch] of batches.entries()) {
      const withReleases = index === 0 && version !== undefined
      const answer = await askRepository({
        github,
        query: queryFor(batch, withReleases),
        variables: { owner, name },
        signal,
      })
      for (const number of batch) states.set(number, stateOf(answer[`t${number}`], repository))
      if (withReleases && version !== undefined) release = findRelease(answer.releases, version)
    }
    const missing = tickets.filter((number) => states.get(number)?.kind === 'missing')
    for (const number of missing.slice(0, Math.max(0, MAX_REQUESTS - batches.length)))
      states.set(number, await lookForMoved(github, { owner, name, number }, signal))
  } catch (error) {
    if (isCancellation(error, signal)) throw error
    const unreadable = { state: 'unreadable', reason: messageOf(error) } as const
    return {
      tickets: tickets.length === 0 ? { state: 'not-asked' } : unreadable,
      release: version === undefined ? { state: 'not-asked' } : unreadable,
    }
  }
  return {
    tickets: { state: 'known', value: states },
    release: version === undefined ? { state: 'not-asked' } : { state: 'known', value: release },
  }
}

function batchesOf(tickets: readonly number[], withReleases: boolean): number[][] {
  const batches: number[][] = []
  for (let from = 0; from < tickets.length; from += TICKETS_PER_REQUEST)
    batches.push(tickets.slice(from, from + TICKETS_PER_REQUEST))
  return batches.length === 0 && withReleases ? [[]] : batches
}

/**
 * The GraphQL interface does not know moved and deleted issues; REST answers 301 and 410 (REST "Get an issue"). Where
 * an issue was moved to may be out of sight for this token: the way there is not followed.
 */
async function lookForMoved(
  github: GitHub,
  { owner, name, number }: { readonly owner: string; readonly name: string; readonly number: number },
  signal: AbortSignal,
): Promise<TicketState> {
  try {
    const { status } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo: name,
      issue_number: number,
      request: { signal, redirect: 'manual' },
    })
    return Number(status) === 301 ? { kind: 'transferred', to: undefined } : { kind: 'missing' }
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error
    if (error.status === 301) return { kind: 'transferred', to: undefined }
    if (error.status === 410) return { kind: 'deleted' }
    if (error.status === 404) return { kind: 'missing' }
    throw error
  }
}
