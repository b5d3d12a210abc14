import { isCancellation, messageOf, UserError, WorldMovedError } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { World } from '../../shared/world.ts'
import type { CommitPlan } from '../plan.ts'
import { type Commit, createCommit, findOwnCommit } from './create-commit.ts'

/** A commit on a branch, as the plan has it. */
export type BranchCommit = Omit<CommitPlan, 'target'> & {
  readonly repository: string
  readonly branch: string
}

/** What became of the commit. */
export type Committed =
  | { readonly state: 'none' }
  /** Outside a workflow the files themselves were changed. */
  | { readonly state: 'written'; readonly paths: readonly string[] }
  | ({
      readonly state: 'done'
      readonly branch: string
      /** Why it is not on the branch that it was meant for. */
      readonly detour: string | undefined
    } & Commit)

/**
 * Makes a commit that GitHub signs (GraphQL `createCommitOnBranch`), on the branch as it was observed. One that an
 * earlier attempt made, and whose answer was lost, is recognised and taken.
 *
 * A protected branch takes no commit: then a release gets its commit on the new branch `release/<version>`, which
 * begins at the commit that was checked, so that the tag can stand on it.
 *
 * @param version the version that is released; undefined when the commit may only go to its branch
 * @throws WorldMovedError when the branch has moved since it was observed
 */
export async function commitFiles(
  plan: BranchCommit,
  version: string | undefined,
  world: World,
): Promise<Committed> {
  const github = world.github()
  const { branch } = plan
  const answer = await attempt(github, plan, world)
  if (answer.state === 'done') return { ...answer, branch, detour: undefined }
  if (version === undefined || answer.state === 'refused') throw answer.error
  world.log.warning(`${branch} takes no commit (${answer.reason}); the release gets a branch of its own.`)
  const beside = { ...plan, branch: `release/${version}` }
  await createBranch(github, beside)
  const second = await attempt(github, beside, world)
  if (second.state !== 'done') throw second.error
  return { ...second, branch: beside.branch, detour: answer.reason }
}

type Attempt =
  | ({ readonly state: 'done' } & Commit)
  | { readonly state: 'protected'; readonly reason: string; readonly error: UserError }
  | { readonly state: 'refused'; readonly error: UserError }

async function attempt(github: GitHub, plan: BranchCommit, world: World): Promise<Attempt> {
  try {
    return { state: 'done', ...(await createCommit(github, plan)) }
  } catch (error) {
    if (isCancellation(error, world.signal)) throw error
    const own = isStale(error) ? await findOwnCommit(github, plan) : undefined
    if (own !== undefined) return { state: 'done', ...own }
    if (isStale(error)) return { state: 'refused', error: moved(plan, error) }
    const failure = refused(plan, error)
    return isProtected(error)
      ? { state: 'protected', reason: messageOf(error), error: failure }
      : { state: 'refused', error: failure }
  }
}

/** An earlier attempt may have made the branch; the commit is only made if it stands where it should. */
async function createBranch(github: GitHub, plan: BranchCommit): Promise<void> {
  const [owner = '', repo = ''] = plan.repository.split('/')
  try {
    await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${plan.branch}`, sha: plan.expectedHead })
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 422)) throw refused(plan, error)
  }
}

function moved({ repository, branch, expectedHead }: BranchCommit, cause: unknown): WorldMovedError {
  return new WorldMovedError(
    `the branch ${branch} has moved on from ${expectedHead.slice(0, 7)}.`,
    { where: repository, next: 'Run the workflow again for the newest commit.' },
    { cause },
  )
}

function refused({ repository, branch }: BranchCommit, cause: unknown): UserError {
  return new UserError(
    `the commit on ${branch} was refused: ${messageOf(cause)}`,
    {
      where: repository,
      next: 'Give the job `contents: write`, or a token of an app that may write to the branch.',
    },
    { cause },
  )
}

function isStale(error: unknown): boolean {
  return typesOf(error).includes('STALE_DATA') || /expected branch to point to/i.test(messageOf(error))
}

/** GitHub's rulesets and branch protection have several wordings. */
function isProtected(error: unknown): boolean {
  return /protected|protection|rule violation|ruleset|through a pull request|required status|review is required/i.test(
    messageOf(error),
  )
}

function typesOf(error: unknown): unknown[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return []
  return error.errors.map((one: { readonly type?: unknown }) => one.type)
}
