import { createHash } from 'node:crypto'

/** An entry of a tree: a file, a folder, a symbolic link or a submodule. */
export interface TreeEntry {
  /** The bytes of the name; they need not be UTF-8. */
  readonly name: Buffer
  /** As git has it: 0o100644 for a file, 0o40000 for a folder. */
  readonly mode: number
  /** The id of the object, 40 hexadecimal digits. */
  readonly id: string
}

/** The entries of some folders of a commit by their paths; the top folder's is empty. */
export type Listings = ReadonlyMap<string, readonly TreeEntry[]>

/** The files that a commit puts in place (with the ids of their contents) and takes away. */
export interface TreeChange {
  readonly blobs: ReadonlyMap<string, string>
  readonly deletions: readonly string[]
}

export const FILE_MODE = 0o100644
const FOLDER_MODE = 0o40000

/** The id that git gives a file of this content (gitformat-pack, "object names"). */
export function blobId(text: string): string {
  return objectId('blob', Buffer.from(text))
}

/** The entry of a file, by the listing of its folder. */
export function entryAt(listings: Listings, path: string): TreeEntry | undefined {
  const { folder, name } = splitPath(path)
  return listings.get(folder)?.find((entry) => entry.name.toString() === name)
}

/** The folders whose listings {@link treeAfter} needs: all above the changed files, the top one first. */
export function foldersAbove(paths: readonly string[]): string[] {
  const folders = new Set([''])
  for (const path of paths)
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  return [...folders]
}

/**
 * The id of the tree that a change makes of another tree: exactly these files differ, nothing else.
 *
 * @param listings the folders above the changed files, before the change
 * @param mode the mode of the changed files; a file keeps its own when left out
 */
export function treeAfter(listings: Listings, change: TreeChange, mode?: number): string {
  return folderAfter({ folder: '', listings, change, mode }) ?? objectId('tree', Buffer.alloc(0))
}

/** Undefined for a folder that the change leaves empty: git keeps none. */
function folderAfter({
  folder,
  listings,
  change,
  mode,
}: {
  readonly folder: string
  readonly listings: Listings
  readonly change: TreeChange
  readonly mode?: number | undefined
}): string | undefined {
  const entries = new Map((listings.get(folder) ?? []).map((entry) => [entry.name.toString('latin1'), entry]))
  const put = (name: Buffer, entry: Omit<TreeEntry, 'name'> | undefined) => {
    if (entry === undefined) entries.delete(name.toString('latin1'))
    else entries.set(name.toString('latin1'), { name, ...entry })
  }
  const below = new Set<string>()
  const each = (path: string, id: string | undefined) => {
    if (folder !== '' && !path.startsWith(`${folder}/`)) return
    const rest = folder === '' ? path : path.slice(folder.length + 1)
    const slash = rest.indexOf('/')
    if (slash !== -1) {
      below.add(rest.slice(0, slash))
      return
    }
    const name = Buffer.from(rest)
    const own = entries.get(name.toString('latin1'))?.mode ?? FILE_MODE
    put(name, id === undefined ? undefined : { mode: mode ?? own, id })
  }
  for (const path of change.deletions) each(path, undefined)
  for (const [path, id] of change.blobs) each(path, id)
  for (const name of below) {
    const id = folderAfter({ folder: folder === '' ? name : `${folder}/${name}`, listings, change, mode })
    put(Buffer.from(name), id === undefined ? undefined : { mode: FOLDER_MODE, id })
  }
  return entries.size === 0 ? undefined : treeId([...entries.values()])
}

/** Git sorts by the bytes of the names, a folder as if a slash followed. */
function treeId(entries: readonly TreeEntry[]): string {
  const key = ({ name, mode }: TreeEntry) =>
    mode === FOLDER_MODE ? Buffer.concat([name, Buffer.from('/')]) : name
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  const parts = sorted.flatMap(({ name, mode, id }) => [
    Buffer.from(`${mode.toString(8)} `),
    name,
    Buffer.from([0]),
    Buffer.from(id, 'hex'),
  ])
  return objectId('tree', Buffer.concat(parts))
}

function objectId(type: 'blob' | 'tree', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) }
}
