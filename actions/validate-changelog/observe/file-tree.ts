import { readFolder, readTextFile } from '../../shared/workspace-file.ts'

/** A changes file larger than this is none. */
export const MAX_FILE_BYTES = 10_000_000

/**
 * The files of one state of the repository. Paths are relative to its top folder; symbolic links are refused. `where` says
 * what names the path, for errors.
 */
export interface FileTree {
  /** The text of a file; undefined when there is none. */
  readonly read: (path: string, where: string) => Promise<string | undefined>
  /** The names in a folder, in order; undefined when there is none. */
  readonly list: (path: string, where: string) => Promise<readonly string[] | undefined>
}

/** The files as they are checked out. @param root the top folder */
export function workspaceTree(root: string): FileTree {
  return {
    read: async (path, where) => readTextFile({ root, path, where }, MAX_FILE_BYTES),
    list: async (path, where) => readFolder({ root, path, where }),
  }
}
