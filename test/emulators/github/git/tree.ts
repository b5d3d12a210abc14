import type { ObjectStore } from './objects.ts'

/** The file modes that git knows. */
export type FileMode = '100644' | '100755' | '040000' | '120000' | '160000'

/** One entry of a tree object. */
export type TreeEntry = { mode: FileMode; name: string; id: string }

/** A file of a tree, by its full path. */
export type TreeFile = { mode: FileMode; id: string }

const MODES: readonly string[] = ['100644', '100755', '040000', '120000', '160000']

/** True for a mode that git knows. */
function isFileMode(mode: string): mode is FileMode {
  return MODES.includes(mode)
}

/** Stores a tree object; entries are put into git's order (a directory sorts as if its name ended with `/`). */
export function writeTree(store: ObjectStore, entries: readonly TreeEntry[]): string {
  const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
  const parts = sorted.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(id, 'hex'),
  ])
  return store.write('tree', Buffer.concat(parts))
}

/** The entries of a tree object, in git's order. */
export function readTree(store: ObjectStore, id: string): TreeEntry[] {
  const content = store.read(id, 'tree')
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const [mode = '', name = ''] = splitOnce(content.toString('utf8', at, end), ' ')
    const fullMode = mode.padStart(6, '0')
    if (!isFileMode(fullMode)) throw new Error(`Tree ${id} has an entry of mode ${mode}`)
    entries.push({ mode: fullMode, name, id: content.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

/** Every file below a tree, by its path. */
export function listFiles(store: ObjectStore, id: string, prefix = ''): Map<string, TreeFile> {
  const files = new Map<string, TreeFile>()
  for (const { mode, name, id: entryId } of readTree(store, id)) {
    const path = prefix + name
    if (mode !== '040000') files.set(path, { mode, id: entryId })
    else for (const [nested, file] of listFiles(store, entryId, `${path}/`)) files.set(nested, file)
  }
  return files
}

/** Stores the tree (and its subtrees) of a set of files. */
export function writeFiles(store: ObjectStore, files: ReadonlyMap<string, TreeFile>): string {
  const entries: TreeEntry[] = []
  const directories = new Map<string, Map<string, TreeFile>>()
  for (const [path, file] of files) {
    const [first = '', rest] = splitOnce(path, '/')
    if (rest === undefined) entries.push({ ...file, name: first })
    else directories.set(first, (directories.get(first) ?? new Map()).set(rest, file))
  }
  for (const [name, nested] of directories)
    entries.push({ mode: '040000', name, id: writeFiles(store, nested) })
  return writeTree(store, entries)
}

/** The entry at a path, if there is one. The root is a directory. */
export function findEntry(store: ObjectStore, root: string, path: string): TreeFile | undefined {
  let found: TreeFile = { mode: '040000', id: root }
  for (const name of path.split('/').filter(Boolean)) {
    if (found.mode !== '040000') return undefined
    const entry = readTree(store, found.id).find((candidate) => candidate.name === name)
    if (!entry) return undefined
    found = { mode: entry.mode, id: entry.id }
  }
  return found
}

function sortKey({ mode, name }: TreeEntry): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name)
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
