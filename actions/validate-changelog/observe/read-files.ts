import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../shared/errors.ts'
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
    index: readOptional(root, indexPath),
    manifests: readManifests(request, root),
  }
}

/** One file for all versions only where there is no folder of changes files. */
function findFormat({ changesDirectory, changesFile, changelog }: Request, root: string): Format {
  if (changesFile !== undefined || hasChanges(join(root, changesDirectory))) return 'changes-files'
  const path = changelog ?? findKeepAChangelog(root)
  return path === undefined || !existsSync(join(root, path)) ? 'changes-files' : 'keep-a-changelog'
}

function defaultIndexPath(format: Format, { changesDirectory }: Request, root: string): string {
  return format === 'keep-a-changelog'
    ? (findKeepAChangelog(root) ?? 'CHANGELOG.md')
    : `${changesDirectory}/changelog.md`
}

function findKeepAChangelog(root: string): string | undefined {
  return readdirSync(root).find((name) => /^(?:changelog|changes|history|news)\.md$/i.test(name))
}

function hasChanges(directory: string): boolean {
  return (
    existsSync(directory) &&
    readdirSync(directory).some((name) => versionOfFileName(name) !== undefined || name === 'changelog.md')
  )
}

function readChanges({ changesDirectory, changesFile }: Request, root: string): ObservedFile[] {
  const directory = join(root, changesDirectory)
  const names = existsSync(directory) ? readdirSync(directory).sort() : []
  const paths = names
    .filter((name) => versionOfFileName(name) !== undefined)
    .map((name) => `${changesDirectory}/${name}`)
  if (changesFile !== undefined && !paths.includes(changesFile)) paths.push(changesFile)
  return paths.flatMap((path) => readOptional(root, path) ?? [])
}

function readManifests({ manifests }: Request, root: string): ObservedFile[] {
  if (manifests === undefined) return MANIFEST_NAMES.flatMap((path) => readOptional(root, path) ?? [])
  return manifests.map((path) => {
    const file = readOptional(root, path)
    if (file !== undefined) return file
    throw new UserError('there is no such file.', { where: 'input manifests', given: `\`${path}\`` })
  })
}

function readOptional(root: string, path: string): ObservedFile | undefined {
  const full = join(root, path)
  const status = statSync(full, { throwIfNoEntry: false })
  if (status === undefined || !status.isFile()) return undefined
  if (status.size > MAX_FILE_BYTES) {
    throw new UserError('the file is too large to be what it should be.', {
      where: path,
      given: `${status.size} bytes`,
      allowed: `up to ${MAX_FILE_BYTES} bytes`,
    })
  }
  return { path, text: readFileSync(full, 'utf8') }
}
