import { UserError } from '../../shared/errors.ts'
import { findEntry, readFolder, readTextFile } from '../../shared/workspace-file.ts'
import type { Format } from '../facts.ts'
import { MANIFEST_NAMES } from '../parse/manifests.ts'
import type { ObservedFile, ObservedFiles, Request } from '../request.ts'
import { versionOfFileName } from '../subject.ts'

/** A changes file larger than this is none. */
const MAX_FILE_BYTES = 10_000_000

/** Reads the files that the judgement needs. @param root the folder of the repository */
export function readFiles(request: Request, root: string): ObservedFiles {
  const format = request.format === 'auto' ? findFormat(request, root) : request.format
  const indexPath = request.changelog ?? defaultIndexPath(format, request, root)
  return {
    format,
    directory: request.changesDirectory,
    changes: format === 'changes-files' ? readChanges(request, root) : [],
    indexPath,
    index: readOptional(root, indexPath, request.changelog === undefined ? 'changelog' : 'input changelog'),
    manifests: readManifests(request, root),
  }
}

/** One file for all versions only where there is no folder of changes files. */
function findFormat({ changesDirectory, changesFile, changelog }: Request, root: string): Format {
  if (changesFile !== undefined || hasChanges(changesDirectory, root)) return 'changes-files'
  const path = changelog ?? findKeepAChangelog(root)
  if (path === undefined) return 'changes-files'
  return findEntry({ root, path, where: 'changelog' })?.kind === 'file' ? 'keep-a-changelog' : 'changes-files'
}

function defaultIndexPath(format: Format, { changesDirectory }: Request, root: string): string {
  return format === 'keep-a-changelog'
    ? (findKeepAChangelog(root) ?? 'CHANGELOG.md')
    : `${changesDirectory}/changelog.md`
}

function findKeepAChangelog(root: string): string | undefined {
  return namesIn('.', root).find((name) => /^(?:changelog|changes|history|news)\.md$/i.test(name))
}

function hasChanges(directory: string, root: string): boolean {
  return namesIn(directory, root).some(
    (name) => versionOfFileName(name) !== undefined || name === 'changelog.md',
  )
}

function namesIn(path: string, root: string): readonly string[] {
  return readFolder({ root, path, where: 'input changes-directory' }) ?? []
}

function readChanges({ changesDirectory, changesFile }: Request, root: string): ObservedFile[] {
  const paths = namesIn(changesDirectory, root)
    .filter((name) => versionOfFileName(name) !== undefined)
    .map((name) => `${changesDirectory}/${name}`)
  if (changesFile !== undefined && !paths.includes(changesFile)) paths.push(changesFile)
  return paths.flatMap(
    (path) => readOptional(root, path, path === changesFile ? 'input changes-file' : 'changes file') ?? [],
  )
}

function readManifests({ manifests }: Request, root: string): ObservedFile[] {
  if (manifests === undefined)
    return MANIFEST_NAMES.flatMap((path) => readOptional(root, path, 'manifest') ?? [])
  return manifests.map((path) => {
    const file = readOptional(root, path, 'input manifests')
    if (file !== undefined) return file
    throw new UserError('there is no such file.', { where: 'input manifests', given: `\`${path}\`` })
  })
}

/** @param where what names the file, for errors */
function readOptional(root: string, path: string, where: string): ObservedFile | undefined {
  const text = readTextFile({ root, path, where }, MAX_FILE_BYTES)
  return text === undefined ? undefined : { path, text }
}
