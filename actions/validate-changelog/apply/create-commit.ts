import type { GitHub } from '../../shared/github.ts'
import type { BranchCommit, Commit, ExpectedCommit } from './commit.ts'

/** Makes a commit by GitHub, which signs it; only while the branch stands at the expected head. */
export async function createCommit(github: GitHub, plan: BranchCommit): Promise<Commit> {
  const { repository, branch, expectedHead, headline, files, deletions } = plan
  const answer = await github.graphql<{ readonly createCommitOnBranch: { readonly commit: CommitAnswer } }>(
    `mutation commit($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid url tree { oid } } }
    }`,
    {
      input: {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline },
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
  const { oid, url, tree } = answer.createCommitOnBranch.commit
  return { sha: oid, url, tree: tree.oid }
}

/** What a branch stands at, compared with what the plan would have made of it. */
export type Tip =
  | { readonly kind: 'own'; readonly commit: Commit }
  /** @property why the tip is not the commit of the plan, as a clause about the branch */
  | { readonly kind: 'foreign'; readonly why: string }

/**
 * Looks whether a branch stands at the commit that an earlier attempt made. It is ours only if its one parent is the commit that
 * was checked and its tree the expected one: a message or trailer can be written by anybody.
 */
export async function inspectTip(
  github: GitHub,
  { repository, branch }: BranchCommit,
  { parent, trees }: ExpectedCommit,
): Promise<Tip> {
  const [owner = '', name = ''] = repository.split('/')
  const answer = await github.graphql<{
    readonly repository: { readonly ref: { readonly target: BranchTip } | null } | null
  }>(
    `query tip($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) {
        ref(qualifiedName: $ref) {
          target { oid ... on Commit { url tree { oid } parents(first: 2) { nodes { oid } } } }
        }
      }
    }`,
    { owner, name, ref: `refs/heads/${branch}` },
  )
  const tip = answer.repository?.ref?.target
  if (tip === undefined) return { kind: 'foreign', why: 'does not exist' }
  const { oid, url = '', tree, parents } = tip
  const short = oid.slice(0, 7)
  const [first, second] = parents?.nodes ?? []
  if (first?.oid !== parent || second !== undefined)
    return {
      kind: 'foreign',
      why: `stands at ${short}, which was not made on top of ${parent.slice(0, 7)}, the commit that was checked`,
    }
  if (tree === undefined || !trees.includes(tree.oid))
    return {
      kind: 'foreign',
      why: `stands at ${short}, whose files are not those that this run would commit`,
    }
  return { kind: 'own', commit: { sha: oid, url, tree: tree.oid } }
}

interface CommitAnswer {
  readonly oid: string
  readonly url: string
  readonly tree: { readonly oid: string }
}

interface BranchTip {
  readonly oid: string
  readonly url?: string
  readonly tree?: { readonly oid: string }
  readonly parents?: { readonly nodes?: readonly { readonly oid: string }[] }
}
