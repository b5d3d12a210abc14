import {
  compareVersions,
  newestOf,
  parseVersion,
  sameVersion,
  type Version,
} from '../../shared/release-version.ts'
import { type ChangelogIndex, parseChangelogIndex } from '../parse/changelog-index.ts'
import { type ChangesDocument, parseChangesFile, parseTitleOf } from '../parse/changes-document.ts'
import { type KeepAChangelog, parseKeepAChangelog, readEntry } from '../parse/keep-a-changelog.ts'
import { parseManifest } from '../parse/manifests.ts'
import type { Title } from '../parse/title.ts'
import type { ObservedFile, ObservedFiles, Request } from '../request.ts'
import type { ChangesFileFacts, ExpectedVersion, Format, ManifestVersion } from './facts.ts'

/** What is judged: one version and its changes, and what stands around them. */
export interface Subject {
  readonly format: Format
  readonly expected: ExpectedVersion | undefined
  readonly changesPath: string
  readonly document: ChangesDocument | undefined
  readonly indexPath: string
  readonly index: ChangelogIndex | undefined
  readonly keepAChangelog: KeepAChangelog | undefined
  /** All versions that have changes, oldest first. */
  readonly changesFiles: readonly ChangesFileFacts[]
  readonly manifests: readonly ManifestVersion[]
}

/** Where this run comes from, as far as it says which version is meant. */
export interface Origin {
  /** `owner/name`; empty when not known. */
  readonly repository: string
  /** The tag whose push started the run. */
  readonly tag: string | undefined
  /** The files that the pull request touches. */
  readonly touched: readonly string[]
}

/**
 * Finds out which version is meant, and where its changes stand. The version is stated by, in this order: the input
 * `version`, the input `changes-file`, the tag that was pushed, the only changes file that the pull request touches, the
 * newest link of changelog.md, the manifests, the newest changes file.
 */
export function findSubject(request: Request, files: ObservedFiles, origin: Origin): Subject {
  const manifests = files.manifests.flatMap(({ path, text }) => parseManifest(path, text) ?? [])
  return files.format === 'keep-a-changelog'
    ? inOneFile({ request, files, origin, manifests })
    : inManyFiles({ request, files, origin, manifests })
}

/** What a version is looked for in. */
interface Search {
  readonly request: Request
  readonly files: ObservedFiles
  readonly origin: Origin
  readonly manifests: readonly ManifestVersion[]
}

function inManyFiles({ request, files, origin, manifests }: Search): Subject {
  const index =
    files.index === undefined ? undefined : parseChangelogIndex(files.index.path, files.index.text)
  const changesFiles = files.changes.flatMap(headOf).sort((a, b) => compareVersions(a.version, b.version))
  const expected =
    statedVersion(request, origin) ??
    touchedVersion(origin) ??
    indexVersion(index) ??
    manifestVersion(manifests) ??
    newestVersion(changesFiles.at(-1))
  const path = request.changesFile ?? fileOf(expected, changesFiles)
  const file = files.changes.find((one) => one.path === path)
  return {
    format: 'changes-files',
    expected,
    changesPath: path ?? `${files.directory}/changes_${expected?.version.text ?? '<version>'}.md`,
    document: file === undefined ? undefined : parseChangesFile(file.path, file.text, origin),
    indexPath: files.indexPath,
    index,
    keepAChangelog: undefined,
    changesFiles,
    manifests,
  }
}

/** What the other files are judged by is their title alone. */
function headOf({ path, text }: ObservedFile): ChangesFileFacts[] {
  const version = versionOfFileName(path)
  if (version === undefined) return []
  const title = parseTitleOf(path, text)
  return [factsOfTitle(path, version, title)]
}

function factsOfTitle(path: string, version: Version, title: Title | undefined): ChangesFileFacts {
  return {
    path,
    version,
    isDated: title?.date.kind === 'date',
    titleSpan: title?.span,
    openDate: title?.date.kind === 'placeholder' ? title.date.span : undefined,
  }
}

function fileOf(
  expected: ExpectedVersion | undefined,
  changesFiles: readonly ChangesFileFacts[],
): string | undefined {
  return expected === undefined
    ? undefined
    : changesFiles.find(({ version }) => sameVersion(version, expected.version))?.path
}

function inOneFile({ request, files, origin, manifests }: Search): Subject {
  const path = files.index?.path ?? files.indexPath
  const changelog = parseKeepAChangelog(path, files.index?.text ?? '')
  const newest = newestOf(changelog.entries.flatMap(({ title }) => title.version?.version ?? []))
  const expected =
    statedVersion(request, origin) ??
    (newest === undefined ? undefined : { version: newest, statedBy: `the newest entry of ${path}` }) ??
    manifestVersion(manifests)
  const entry = changelog.entries.find(
    ({ title }) =>
      expected !== undefined &&
      title.version !== undefined &&
      sameVersion(title.version.version, expected.version),
  )
  return {
    format: 'keep-a-changelog',
    expected,
    changesPath: path,
    document: entry === undefined ? undefined : readEntry(changelog, entry, origin),
    indexPath: path,
    index: undefined,
    keepAChangelog: changelog,
    changesFiles: changelog.entries
      .flatMap(({ title }) =>
        title.version === undefined ? [] : factsOfTitle(path, title.version.version, title),
      )
      .sort((a, b) => compareVersions(a.version, b.version)),
    manifests,
  }
}

/** The version in the name of a changes file, `changes_1.2.3.md`; also `changes-1.2.3.md` and `1.2.3.md`. */
export function versionOfFileName(path: string): Version | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const text = /^(?:change[sd]?(?:log)?[_-])?v?(\d[\w.+-]{0,60})\.md$/i.exec(name)?.[1]
  return text === undefined ? undefined : parseVersion(text)
}

function statedVersion(
  { version, changesFile, tagFormat }: Request,
  { tag }: Origin,
): ExpectedVersion | undefined {
  if (version !== undefined) return { version, statedBy: 'the input version' }
  const ofFile = changesFile === undefined ? undefined : versionOfFileName(changesFile)
  if (ofFile !== undefined) return { version: ofFile, statedBy: 'the name of the changes file' }
  const [prefix = '', suffix = ''] = tagFormat.split('{version}')
  if (tag === undefined || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined
  const ofTag = parseVersion(tag.slice(prefix.length, tag.length - suffix.length))
  return ofTag === undefined ? undefined : { version: ofTag, statedBy: `the tag ${tag}` }
}

function touchedVersion({ touched }: Origin): ExpectedVersion | undefined {
  const versions = touched.flatMap((path) => versionOfFileName(path) ?? [])
  const [version] = versions
  return versions.length === 1 && version !== undefined
    ? { version, statedBy: 'the changes file that the pull request touches' }
    : undefined
}

function indexVersion(index: ChangelogIndex | undefined): ExpectedVersion | undefined {
  const version = newestOf((index?.entries ?? []).flatMap((entry) => entry.version ?? []))
  return version === undefined || index === undefined
    ? undefined
    : { version, statedBy: `the newest link of ${index.source.path}` }
}

function manifestVersion(manifests: readonly ManifestVersion[]): ExpectedVersion | undefined {
  const manifest = manifests.find(({ version }) => version !== undefined)
  return manifest?.version === undefined ? undefined : { version: manifest.version, statedBy: manifest.path }
}

function newestVersion(newest: ChangesFileFacts | undefined): ExpectedVersion | undefined {
  return newest === undefined
    ? undefined
    : { version: newest.version, statedBy: `the newest changes file, ${newest.path}` }
}
