import { isCancellation, messageOf, UserError, WorldMovedError } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { World } from '../../shared/world.ts'
import type { BranchCommit, Commit, Committed, ExpectedCommit } from './commit.ts'
import { createCommit, inspectTip } from './create-commit.ts'
import { expectedCommit } from './expected-commit.ts'

/**
 * Makes a commit that GitHub signs (GraphQL `createCommitOnBranch`), on the branch as it was observed. One that an
 * earlier attempt made, and whose answer was lost, is recognised by its parent and its tree, and taken.
 *
 * A protected branch takes no commit: then a release gets its commit on the new branch `release/<version>`, which
 * begins at the commit that was checked, so that the tag can stand on it. Anybody who may write can have made that branch
 * before: it is taken only if it stands at the checked commit, or at exactly the commit that this run would make.
 *
 * @param version the version that is released; undefined when the commit may only go to its branch
 * @throws WorldMovedError when the branch has moved since it was observed, or a file is not as it was judged
 * @throws UserError when `release/<version>` exists and is something else
 */
export async function commitFiles(
  plan: BranchCommit,
  version: string | undefined,
  world: World,
): Promise<Committed> {
  const github = world.github()
  const { branch } = plan
  const expected = await expectedCommit(github, plan)
  const answer = await attempt({ github, plan, expected, world })
  if (answer.state === 'done') return { ...answer, branch, detour: undefined }
  if (version === undefined || answer.state !== 'protected')
    throw answer.state === 'moved' ? moved(plan, answer.cause) : answer.error
  world.log.warning(`${branch} takes no commit (${answer.reason}); the release gets a branch of its own.`)
  const beside = { ...plan, branch: `release/${version}` }
  await createBranch(github, beside)
  const second = await attempt({ github, plan: beside, expected, world })
  if (second.state === 'moved') throw taken(beside, second)
  if (second.state !== 'done') throw second.error
  return { ...second, branch: beside.branch, detour: answer.reason }
}

type Attempt =
  | ({ readonly state: 'done' } & Commit)
  | { readonly state: 'protected'; readonly reason: string; readonly error: UserError }
  /** The branch stands elsewhere, and not at the commit of an earlier attempt. */
  | { readonly state: 'moved'; readonly why: string; readonly cause: unknown }
  | { readonly state: 'refused'; readonly error: UserError }

async function attempt({
  github,
  plan,
  expected,
  world,
}: {
  readonly github: GitHub
  readonly plan: BranchCommit
  readonly expected: ExpectedCommit
  readonly world: World
}): Promise<Attempt> {
  try {
    const commit = await createCommit(github, plan)
    if (expected.trees.includes(commit.tree)) return { state: 'done', ...commit }
    return { state: 'refused', error: unexpected(plan, commit) }
  } catch (error) {
    if (isCancellation(error, world.signal)) throw error
    if (isStale(error)) {
      const tip = await inspectTip(github, plan, expected)
      return tip.kind === 'own'
        ? { state: 'done', ...tip.commit }
        : { state: 'moved', why: tip.why, cause: error }
    }
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
    await github.request('POST /repos/{owner}/{repo}/git/refs', {
      owner,
      repo,
      ref: `refs/heads/${plan.branch}`,
      sha: plan.expectedHead,
    })
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

function taken(
  { repository, branch }: BranchCommit,
  { why, cause }: { why: string; cause: unknown },
): UserError {
  return new UserError(
    `the branch ${branch} exists already and is not the one of this release: it ${why}.`,
    {
      where: repository,
      next: `Look at who made it and what it holds. Delete it if it is not needed (git push origin --delete ${branch}), then run the workflow again; nothing of it is released.`,
    },
    { cause },
  )
}

function unexpected({ repository, branch }: BranchCommit, { sha }: Commit): UserError {
  return new UserError(`the commit ${sha.slice(0, 7)} on ${branch} holds other files than were checked.`, {
    where: repository,
    next: 'It is not released. Look at the commit, and report it.',
  })
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
