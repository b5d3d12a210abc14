import type { Rename } from '../findings/finding.ts'
import type { ObservedFile, ObservedFiles } from '../request.ts'

/** All files that were read. */
export function allFiles({ changes, index, manifests }: ObservedFiles): readonly ObservedFile[] {
  return [...changes, ...(index === undefined ? [] : [index]), ...manifests]
}

/** A file that was read; undefined when there is none of this path. */
export function fileAt(files: ObservedFiles, path: string): ObservedFile | undefined {
  return allFiles(files).find((file) => file.path === path)
}

/** The text of a file, empty when there is none. */
export function textOf(files: ObservedFiles, path: string): string {
  return fileAt(files, path)?.text ?? ''
}

/** The files with some new texts (a new `changelog.md` among them) and names. */
export function withChanges(
  files: ObservedFiles,
  texts: ReadonlyMap<string, string>,
  renames: readonly Rename[] = [],
): ObservedFiles {
  const renew = ({ path, text }: ObservedFile): ObservedFile => ({
    path: renames.find(({ from }) => from === path)?.to ?? path,
    text: texts.get(path) ?? text,
  })
  const index = files.index ?? { path: files.indexPath, text: '' }
  const hasIndex = files.index !== undefined || texts.has(files.indexPath)
  return {
    ...files,
    changes: files.changes.map(renew),
    manifests: files.manifests.map(renew),
    index: hasIndex ? renew(index) : undefined,
  }
}

/** What differs between two states of the files. */
export function differenceOf(
  before: ObservedFiles,
  after: ObservedFiles,
): { readonly changed: readonly ObservedFile[]; readonly deleted: readonly string[] } {
  const old = new Map(allFiles(before).map(({ path, text }) => [path, text]))
  const present = new Set(allFiles(after).map(({ path }) => path))
  return {
    changed: allFiles(after).filter(({ path, text }) => old.get(path) !== text),
    deleted: [...old.keys()].filter((path) => !present.has(path)),
  }
}
