import { UserError, WorldMovedError } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import { isRecord } from '../../shared/is-record.ts'
import type { BranchCommit, ExpectedCommit } from './commit.ts'
import { blobId, entryAt, FILE_MODE, foldersAbove, type Listings, treeAfter } from './git-tree.ts'

/**
 * Works out what the commit of a plan must be, from the tree of the commit that was checked. A file that is to be changed must
 * be in that commit as it was judged: otherwise another text (of a merge, of an earlier step) would go along.
 *
 * @throws WorldMovedError when a file is not as it was judged
 */
export async function expectedCommit(github: GitHub, plan: BranchCommit): Promise<ExpectedCommit> {
  const { files, deletions, expectedHead, replaced } = plan
  const paths = [...files.map(({ path }) => path), ...deletions]
  const listings = await readListings(github, plan, foldersAbove(paths))
  for (const path of new Set([...paths, ...Object.keys(replaced)])) {
    if (entryAt(listings, path)?.id === replaced[path]) continue
    throw new WorldMovedError(`the file is not as it was judged in the commit ${expectedHead.slice(0, 7)}.`, {
      where: path,
      next: 'Check out that very commit (actions/checkout with its sha in `ref`), and change no file before this step.',
    })
  }
  const change = { blobs: new Map(files.map(({ path, text }) => [path, blobId(text)])), deletions }
  return {
    parent: expectedHead,
    trees: [...new Set([treeAfter(listings, change), treeAfter(listings, change, FILE_MODE)])],
  }
}

interface TreeAnswer {
  readonly oid: string
  readonly entries?: readonly { readonly nameRaw: string; readonly mode: number; readonly oid: string }[]
}

/** Reads some folders of the checked commit in one request. A folder that is not there is left out. */
async function readListings(
  github: GitHub,
  { repository, expectedHead }: BranchCommit,
  folders: readonly string[],
): Promise<Listings> {
  const [owner = '', name = ''] = repository.split('/')
  const below = folders.filter((folder) => folder !== '')
  const variables = Object.fromEntries(below.map((folder, at) => [`p${at}`, `${expectedHead}:${folder}`]))
  const answer = await github.graphql<{ readonly repository: Record<string, unknown> | null }>(
    `query folders($owner: String!, $name: String!, $oid: GitObjectID!${below.map((_, at) => `, $p${at}: String!`).join('')}) {
      repository(owner: $owner, name: $name) {
        top: object(oid: $oid) { ... on Commit { tree { ...folder } } }
        ${below.map((_, at) => `f${at}: object(expression: $p${at}) { ...folder }`).join('\n')}
      }
    }
    fragment folder on Tree { oid entries { nameRaw mode oid } }`,
    { owner, name, oid: expectedHead, ...variables },
  )
  const found: Record<string, unknown> = answer.repository ?? {}
  const top = found.top
  if (!isRecord(top) || !isTree(top.tree)) {
    throw new UserError(`GitHub does not know the commit ${expectedHead.slice(0, 7)} that was checked.`, {
      where: repository,
      next: 'Push it first, or check out a commit of this repository.',
    })
  }
  const listings = new Map([['', entriesOf(top.tree)]])
  for (const [at, folder] of below.entries()) {
    const tree = found[`f${at}`]
    if (isTree(tree)) listings.set(folder, entriesOf(tree))
  }
  return listings
}

function entriesOf({ entries = [] }: TreeAnswer) {
  return entries.map(({ nameRaw, mode, oid }) => ({ name: Buffer.from(nameRaw, 'base64'), mode, id: oid }))
}

function isTree(value: unknown): value is TreeAnswer {
  return isRecord(value) && typeof value.oid === 'string' && Array.isArray(value.entries)
}
