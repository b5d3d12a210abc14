import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from './errors.ts'

/** A path that an input or a repository names, and where it may lie. */
export interface FilePlace {
  /**
   * The folder that a relative path begins at and that no path may leave: the workspace. What is above it is trusted, also
   * when it is a symbolic link.
   */
  readonly root: string
  /** Further folders that an absolute path may lie in, for instance the runner's temporary one. */
  readonly otherRoots?: readonly string[]
  readonly path: string
  /** What an error names: `input notes-file`. */
  readonly where: string
}

/** What stands at a path. */
export interface FoundEntry {
  readonly fullPath: string
  readonly kind: 'file' | 'folder'
  readonly bytes: number
}

/**
 * Looks at a path without following any symbolic link below the root, since whoever may write to the repository may
 * point one at the environment of this process or the credentials of the runner.
 *
 * @returns undefined when there is nothing at the path
 * @throws UserError when the path leaves the roots, is or goes through a symbolic link, or is neither file nor folder
 */
export function findEntry(place: FilePlace): FoundEntry | undefined {
  const { root, parts } = locate(place)
  let fullPath = root
  let status = lstatSync(root, { throwIfNoEntry: false })
  for (const part of parts) {
    // Below a file there is nothing, as below nothing. The root itself may be a link.
    if (status === undefined || status.isFile()) return undefined
    fullPath = join(fullPath, part)
    status = lstatSync(fullPath, { throwIfNoEntry: false })
    if (status?.isSymbolicLink()) throw linkError(place, join(...parts), fullPath)
  }
  if (status === undefined) return undefined
  if (status.isFile()) return { fullPath, kind: 'file', bytes: status.size }
  if (status.isDirectory() || parts.length === 0) return { fullPath, kind: 'folder', bytes: 0 }
  throw refused(place, 'this is neither a file nor a folder.', 'a regular file')
}

/**
 * Reads a text file, at most `maxBytes` of it.
 *
 * @returns undefined when there is none
 * @throws UserError as {@link findEntry} does, and when it is a folder or larger than `maxBytes`
 */
export function readTextFile(place: FilePlace, maxBytes: number): string | undefined {
  const entry = findEntry(place)
  if (entry === undefined) return undefined
  if (entry.kind === 'folder') throw refused(place, 'this is a folder.', 'a file')
  // Between the look and this a link may have taken the file's place: then opening fails (ELOOP).
  const file = openSync(entry.fullPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const { size } = fstatSync(file)
    if (size <= maxBytes) return readFileSync(file, 'utf8')
    throw new UserError('the file is too large to be what it should be.', {
      where: place.where,
      given: `\`${place.path}\`, ${size} bytes`,
      allowed: `up to ${maxBytes} bytes`,
    })
  } finally {
    closeSync(file)
  }
}

/**
 * The names in a folder, in order.
 *
 * @returns undefined when there is no such folder
 * @throws UserError as {@link findEntry} does, and when it is a file
 */
export function readFolder(place: FilePlace): string[] | undefined {
  const entry = findEntry(place)
  if (entry === undefined) return undefined
  if (entry.kind === 'file') throw refused(place, 'this is a file.', 'a folder')
  return readdirSync(entry.fullPath).sort()
}

/**
 * The full path to write a file to, or to delete it at. The folders on the way may be missing.
 *
 * @throws UserError as {@link findEntry} does
 */
export function pathToWrite(place: FilePlace): string {
  const entry = findEntry(place)
  if (entry?.kind === 'folder') throw refused(place, 'this is a folder.', 'a file')
  const { root, parts } = locate(place)
  return entry?.fullPath ?? join(root, ...parts)
}

function locate(place: FilePlace): { readonly root: string; readonly parts: readonly string[] } {
  const full = resolve(place.root, place.path)
  const roots = isAbsolute(place.path) ? [place.root, ...(place.otherRoots ?? [])] : [place.root]
  for (const root of roots) {
    const inner = relative(resolve(root), full)
    const isInside = inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
    // `a/../b` stays inside by its letters, but not where `a` is a link.
    if (isInside && !place.path.split(/[/\\]/).includes('..'))
      return { root: resolve(root), parts: inner === '' ? [] : inner.split(sep) }
  }
  throw refused(place, 'the path leads out of the workspace.', 'a path within it, without `..`')
}

function linkError(place: FilePlace, inner: string, at: string): UserError {
  const isItself = at.endsWith(inner)
  return new UserError(`${isItself ? 'this is' : 'the path goes through'} a symbolic link.`, {
    where: place.where,
    given: `\`${place.path}\`${isItself ? '' : ` (the link is \`${relative(resolve(place.root), at)}\`)`}`,
    allowed: 'regular files in regular folders: a link could lead to credentials of the runner',
    next: 'Put the file itself there.',
  })
}

function refused(place: FilePlace, what: string, allowed: string): UserError {
  return new UserError(what, { where: place.where, given: `\`${place.path}\``, allowed })
}
