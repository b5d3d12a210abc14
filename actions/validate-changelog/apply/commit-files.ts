import { isCancellation, messageOf, UserError, WorldMovedError } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { World } from '../../shared/world.ts'
import type { CommitPlan } from '../plan.ts'

/** What became of the commit. */
export type Committed =
  | { readonly state: 'none' }
  | {
      readonly state: 'done'
      readonly sha: string
      readonly url: string
      readonly branch: string
      /** Why it is not on the branch that it was meant for. */
      readonly detour: string | undefined
    }

/**
 * Makes a commit that GitHub signs (GraphQL `createCommitOnBranch`), on the branch as it was observed.
 *
 * A protected branch takes no commit: then a release gets its commit on the new branch `release/<version>`, which
 * begins at the commit that was checked, so that the tag can stand on it.
 *
 * @param version the version that is released; undefined when the commit may only go to its branch
 * @throws WorldMovedError when the branch has moved since it was observed
 */
export async function commitFiles(
  plan: CommitPlan,
  version: string | undefined,
  world: World,
): Promise<Committed> {
  const github = world.github()
  try {
    return { state: 'done', detour: undefined, ...(await createCommit(github, plan, plan.branch)) }
  } catch (error) {
    if (isCancellation(error, world.signal)) throw error
    if (isStale(error)) {
      throw new WorldMovedError(
        `the branch ${plan.branch} has moved on from ${plan.expectedHead.slice(0, 7)}.`,
        { where: plan.repository, next: 'Run the workflow again for the newest commit.' },
        { cause: error },
      )
    }
    if (version === undefined || !isProtected(error)) throw refused(plan, error)
    world.log.warning(
      `${plan.branch} takes no commit (${messageOf(error)}); the release gets a branch of its own.`,
    )
    return commitBeside(github, plan, version, messageOf(error))
  }
}

async function commitBeside(
  github: GitHub,
  plan: CommitPlan,
  version: string,
  reason: string,
): Promise<Committed> {
  const branch = `release/${version}`
  const [owner = '', repo = ''] = plan.repository.split('/')
  try {
    await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: plan.expectedHead })
  } catch (error) {
    // An earlier attempt may have made it; the commit below is only made if it stands where it should.
    if (!hasStatus(error, 422)) throw refused({ ...plan, branch }, error)
  }
  try {
    return { state: 'done', detour: reason, ...(await createCommit(github, plan, branch)) }
  } catch (error) {
    throw refused({ ...plan, branch }, error)
  }
}

async function createCommit(
  github: GitHub,
  { repository, expectedHead, headline, files }: CommitPlan,
  branch: string,
): Promise<{ sha: string; url: string; branch: string }> {
  const answer = await github.graphql<CommitAnswer>(CREATE_COMMIT, {
    input: {
      branch: { repositoryNameWithOwner: repository, branchName: branch },
      expectedHeadOid: expectedHead,
      message: { headline },
      fileChanges: {
        additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })),
      },
    },
  })
  const { oid, url } = answer.createCommitOnBranch.commit
  return { sha: oid, url, branch }
}

interface CommitAnswer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string; readonly url: string } }
}

const CREATE_COMMIT = `mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

function refused({ repository, branch }: CommitPlan, error: unknown): UserError {
  return new UserError(
    `the commit on ${branch} was refused: ${messageOf(error)}`,
    {
      where: repository,
      next: 'Give the job `contents: write`, or a token of an app that may write to the branch.',
    },
    { cause: error },
  )
}

function isStale(error: unknown): boolean {
  return typesOf(error).includes('STALE_DATA') || /expected branch to point to/i.test(messageOf(error))
}

/** GitHub's rulesets and branch protection have several wordings. */
function isProtected(error: unknown): boolean {
  return /protected|protection|rule violation|ruleset|pull request|required status|review/i.test(
    messageOf(error),
  )
}

function typesOf(error: unknown): unknown[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return []
  return error.errors.map((one: { readonly type?: unknown }) => one.type)
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status
}
