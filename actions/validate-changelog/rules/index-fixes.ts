import { compareVersions, type Version } from '../../shared/release-version.ts'
import type { Edit, Fix } from '../findings/finding.ts'
import type { Facts } from '../judge/facts.ts'
import type { ChangelogIndex, IndexEntry } from '../parse/changelog-index.ts'
import { lineEnd, lineEndOf, lineStart } from '../parse/source.ts'

/** Adds the link of a version above the next older one, in the notation of its neighbour; undefined where that has more than a link. */
export function insertionOf(index: ChangelogIndex, version: Version, name: string): Fix | undefined {
  const { source, entries } = index
  const below = entries.find(
    (entry) => entry.version !== undefined && compareVersions(entry.version, version) < 0,
  )
  const neighbour = below ?? entries.at(-1)
  const eol = lineEndOf(source.text)
  const fix = (offset: number, replacement: string): Fix => ({
    title: `Link ${name}`,
    edits: [{ path: source.path, offset, length: 0, replacement }],
  })
  if (neighbour === undefined) {
    const isEnded = source.text === '' || source.text.endsWith('\n')
    return fix(source.text.length, `${isEnded ? '' : eol}${eol}* [${version.text}](${name})${eol}`)
  }
  const line = lineLike(neighbour, version, name)
  if (line === undefined) return undefined
  const at = neighbour.span.line - 1
  // A byte order mark is before the first line.
  if (below !== undefined) return fix(lineStart(source, at), `${line}${eol}`)
  return fix(lineEnd(source, at), `${eol}${line}`)
}

/** The line of a version as its neighbour is written: its mark and indentation, `v`, and folder. */
function lineLike(
  { prefix, label, target, version: own }: IndexEntry,
  version: Version,
  name: string,
): string | undefined {
  if (prefix === undefined) return undefined
  // The next number of a numbered list would have to change in all lines below.
  if (/[02-9]/.test(prefix)) return undefined
  const text = own === undefined ? version.text : label.replace(own.text, version.text)
  const folder = target.slice(0, target.lastIndexOf('/') + 1)
  return `${prefix}[${text}](${/^(?:\.\/)?(?:[\w.-]+\/)*$/.test(folder) ? folder : ''}${name})`
}

/** The whole changelog, for a repository that has none. */
export function wholeIndex({ changesFiles, indexPath }: Facts): Fix {
  const lines = changesFiles
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(({ version, path }) => `* [${version.text}](${nameOf(path)})`)
  const edit: Edit = {
    path: indexPath,
    offset: 0,
    length: 0,
    replacement: `# Changes\n\n${lines.join('\n')}\n`,
  }
  return { title: `Write ${indexPath}`, edits: [edit] }
}

/** Lets a link lead to another file of the same folder. */
export function retargetingOf({ targetSpan, target, label }: IndexEntry, name: string, path: string): Fix {
  const { offset, length } = targetSpan
  const replacement = `${target.startsWith('./') ? './' : ''}${name}`
  return { title: `Link ${label} to ${name}`, edits: [{ path, offset, length, replacement }] }
}

/** Removes a line that is nothing but a link; undefined for one that says more. */
export function removalOf({ source }: ChangelogIndex, { span, label, prefix }: IndexEntry): Fix | undefined {
  if (prefix === undefined) return undefined
  const start = lineStart(source, span.line - 1)
  const end = lineStart(source, span.line)
  return {
    title: `Remove the line of ${label}`,
    edits: [{ path: source.path, offset: start, length: end - start, replacement: '' }],
  }
}

/** The name of a file without its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
