import { UserError } from '../../shared/errors.ts'
import { type FileTree, MAX_FILE_BYTES } from './file-tree.ts'
import { type GitWorld, git } from './git.ts'

interface Entry {
  readonly type: string
  readonly id: string
  readonly bytes: number
  readonly name: string
}

/**
 * The files of a commit, whatever is checked out: `actions/checkout` checks out the merge of a pull request, in which lines
 * stand elsewhere and files hold the texts of others.
 *
 * @param commit its id; it has to be in the clone
 */
export function commitTree(world: GitWorld, commit: string): FileTree {
  const entryOf = async (path: string, where: string): Promise<Entry | undefined> => {
    const [entry] = await list(world, [commit, '--', path])
    if (entry?.type === 'link')
      throw refused({
        what: 'this is a symbolic link.',
        path,
        where,
        allowed: 'regular files in regular folders',
      })
    return entry
  }
  return {
    async read(path, where) {
      const entry = await entryOf(path, where)
      if (entry === undefined) return undefined
      if (entry.type !== 'blob')
        throw refused({ what: 'this is not a file.', path, where, allowed: 'a file' })
      if (entry.bytes > MAX_FILE_BYTES)
        throw refused({
          what: 'the file is too large to be what it should be.',
          path,
          where,
          allowed: `up to ${MAX_FILE_BYTES} bytes`,
        })
      return require(await git(world, ['cat-file', 'blob', entry.id]))
    },
    async list(path, where) {
      if (path === '.') return (await list(world, [commit])).map(({ name }) => name)
      const entry = await entryOf(path, where)
      if (entry === undefined) return undefined
      if (entry.type !== 'tree')
        throw refused({ what: 'this is not a folder.', path, where, allowed: 'a folder' })
      return (await list(world, [entry.id])).map(({ name }) => name)
    },
  }
}

/** @param args of `git ls-tree` */
async function list(world: GitWorld, args: readonly string[]): Promise<Entry[]> {
  const text = require(
    await git(world, ['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', ...args]),
  )
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', id = '', size = '', name = ''] =
        /^(\d+) (\w+) (\w+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? []
      return { type: mode === '120000' ? 'link' : type, id, bytes: Number(size), name }
    })
}

function require(answer: Awaited<ReturnType<typeof git>>): string {
  if (answer.ok) return answer.text
  throw new UserError(`git could not read the commit: ${answer.reason}`)
}

function refused({
  what,
  path,
  where,
  allowed,
}: {
  readonly what: string
  readonly path: string
  readonly where: string
  readonly allowed: string
}): UserError {
  return new UserError(what, { where, given: `\`${path}\``, allowed })
}
