import { createHash } from 'node:crypto'
import type { GitHub } from '../../shared/github.ts'
import type { BranchCommit } from './commit-files.ts'

/** A commit on GitHub. */
export interface Commit {
  readonly sha: string
  readonly url: string
}

/** The trailer by which a commit is recognised: the digest of what it puts into the files. */
const TRAILER = 'Ai-Ops-Content'

/** Makes a commit by GitHub, which signs it; only while the branch stands at the expected head. */
export async function createCommit(github: GitHub, plan: BranchCommit): Promise<Commit> {
  const { repository, branch, expectedHead, headline, files, deletions } = plan
  const answer = await github.graphql<{
    readonly createCommitOnBranch: { readonly commit: { readonly oid: string; readonly url: string } }
  }>(
    `mutation commit($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid url } }
    }`,
    {
      input: {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body: trailerOf(plan) },
        fileChanges: {
          additions: files.map(({ path, text }) => ({
            path,
            contents: Buffer.from(text).toString('base64'),
          })),
          deletions: deletions.map((path) => ({ path })),
        },
      },
    },
  )
  const { oid, url } = answer.createCommitOnBranch.commit
  return { sha: oid, url }
}

/** The commit of an earlier attempt, when it is what the branch stands at: same parent, same content. */
export async function findOwnCommit(github: GitHub, plan: BranchCommit): Promise<Commit | undefined> {
  const [owner = '', name = ''] = plan.repository.split('/')
  const answer = await github.graphql<{
    readonly repository: { readonly ref: { readonly target: BranchTip } | null } | null
  }>(
    `query tip($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) {
        ref(qualifiedName: $ref) {
          target { oid ... on Commit { url message parents(first: 2) { nodes { oid } } } }
        }
      }
    }`,
    { owner, name, ref: `refs/heads/${plan.branch}` },
  )
  const tip = answer.repository?.ref?.target
  const isOwn =
    tip !== undefined &&
    tip.message?.includes(trailerOf(plan)) === true &&
    tip.parents?.nodes?.length === 1 &&
    tip.parents.nodes[0]?.oid === plan.expectedHead
  return isOwn ? { sha: tip.oid, url: tip.url ?? '' } : undefined
}

interface BranchTip {
  readonly oid: string
  readonly url?: string
  readonly message?: string
  readonly parents?: { readonly nodes?: readonly { readonly oid: string }[] }
}

function trailerOf({ files, deletions }: BranchCommit): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([files, deletions]))
    .digest('hex')
  return `${TRAILER}: sha256:${digest}`
}
