import type { Facts } from '../facts.ts'
import type { Edit, Fix, Violation } from '../finding.ts'
import type { ChangelogIndex, IndexEntry } from '../parse/changelog-index.ts'
import { lineEnd, lineStart } from '../parse/source.ts'
import { compareVersions, sameVersion, type Version } from '../parse/version.ts'
import { always, type Rule } from './rule.ts'

export const changelogIndex: Rule = {
  id: 'changelog-index',
  demand:
    'changelog.md links every changes file once, newest first, and nothing that does not exist. Keep a Changelog: the entries are in order, each version once.',
  reason:
    'In 59 repositories 4 changes files were not linked, one link led to another version, one to nothing.',
  inputs: ['changelog', 'changes-directory'],
  fixes: 'writes the file, adds, corrects or removes a line',
  severity: always('error'),
  check: (facts) => (facts.format === 'keep-a-changelog' ? checkEntries(facts) : checkIndex(facts)),
}

function* checkIndex(facts: Facts): Iterable<Violation> {
  const { index, indexPath, expected, changesFiles } = facts
  if (changesFiles.length === 0) return
  if (index === undefined) {
    yield {
      path: indexPath,
      message: `There is no ${indexPath}.`,
      advice: 'Add it with a link to each changes file.',
      fix: { title: `Write ${indexPath}`, edits: [wholeIndex(facts)] },
    }
    return
  }
  const isExpected = (version: Version | undefined) =>
    version !== undefined && expected !== undefined && sameVersion(version, expected.version)
  const grave = (version: Version | undefined) => (isExpected(version) ? {} : { atMost: 'warning' as const })
  yield* checkLinks(facts, index, grave)
  const listed = new Set(index.entries.map((entry) => keyOf(entry.version)))
  for (const { version, path } of changesFiles) {
    if (listed.has(keyOf(version))) continue
    yield {
      path: indexPath,
      message: `${path} is not linked.`,
      ...grave(version),
      advice: `Add \`* [${version.text}](${nameOf(path)})\`.`,
      fix: insertionOf(index, version, nameOf(path)),
    }
  }
  yield* checkOrder(index)
  yield* checkToctree(facts, index)
}

function* checkLinks(
  { changesFiles, indexPath }: Facts,
  index: ChangelogIndex,
  grave: (version: Version | undefined) => Pick<Violation, 'atMost'>,
): Iterable<Violation> {
  const byName = new Map(changesFiles.map((file) => [nameOf(file.path), file]))
  const byVersion = new Map(changesFiles.map((file) => [keyOf(file.version), file]))
  const seen = new Map<string, IndexEntry>()
  for (const entry of index.entries) {
    const { version, target, span, targetSpan } = entry
    const linked = byName.get(target.replace(/^\.\//, ''))
    const meant = version === undefined ? undefined : byVersion.get(keyOf(version))
    if (version !== undefined && linked === undefined && isChangesFile(target))
      yield {
        path: indexPath,
        span: targetSpan,
        message: `The link of ${entry.label} leads to ${target}, which does not exist.`,
        ...grave(version),
        advice: meant === undefined ? 'Remove the line.' : `Link ${nameOf(meant.path)}.`,
        fix:
          meant === undefined ? removalOf(index, entry) : retargetingOf(entry, nameOf(meant.path), indexPath),
      }
    else if (version !== undefined && linked !== undefined && !sameVersion(linked.version, version))
      yield {
        path: indexPath,
        span: targetSpan,
        message: `The link of ${entry.label} leads to the changes of ${linked.version.text}.`,
        ...grave(version),
        advice: `Link ${meant === undefined ? `changes_${version.text}.md` : nameOf(meant.path)}.`,
        ...(meant === undefined ? {} : { fix: retargetingOf(entry, nameOf(meant.path), indexPath) }),
      }
    if (version === undefined) continue
    const key = version.text
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, entry)
    else
      yield {
        path: indexPath,
        span,
        message: `Version ${key} is listed twice: also in line ${earlier.span.line}.`,
        ...grave(version),
        advice: 'Remove one of the lines.',
        fix: removalOf(index, entry),
      }
  }
}

function* checkOrder({ entries, source }: ChangelogIndex): Iterable<Violation> {
  let above: IndexEntry | undefined
  for (const entry of entries) {
    if (entry.version === undefined) continue
    if (above?.version !== undefined && compareVersions(entry.version, above.version) > 0)
      yield {
        path: source.path,
        span: entry.span,
        message: `${entry.version.text} stands below ${above.version.text}: the newest comes first.`,
        atMost: 'warning',
        advice: 'Sort the list.',
      }
    above = entry
  }
}

function* checkToctree(
  { expected, changesFiles }: Facts,
  { toctree, source }: ChangelogIndex,
): Iterable<Violation> {
  if (toctree === undefined || expected === undefined) return
  const file = changesFiles.find(({ version }) => sameVersion(version, expected.version))
  const name = file === undefined ? undefined : nameOf(file.path).replace(/\.md$/, '')
  if (name === undefined || toctree.some((entry) => entry.name.replace(/\.md$/, '') === name)) return
  const first = toctree.find((entry) => /^changes_/.test(entry.name))
  yield {
    path: source.path,
    span: first?.span,
    message: `The toctree does not list ${name}.`,
    advice: `Add ${name} to it.`,
    atMost: 'warning',
    ...(first === undefined
      ? {}
      : {
          fix: {
            title: `Add ${name} to the toctree`,
            edits: [{ path: source.path, offset: first.span.offset, length: 0, replacement: `${name}\n` }],
          },
        }),
  }
}

/** Keep a Changelog has no index: the order of its entries is what can be wrong. */
function* checkEntries({ keepAChangelog }: Facts): Iterable<Violation> {
  let above: { version: Version; line: number } | undefined
  const seen = new Map<string, number>()
  if (keepAChangelog === undefined) return
  const { path } = keepAChangelog.source
  for (const { title } of keepAChangelog.entries) {
    const version = title.version?.version
    if (version === undefined) continue
    const { span } = title
    const twice = seen.get(version.text)
    if (twice !== undefined)
      yield {
        path,
        span,
        message: `Version ${version.text} has two entries: also in line ${twice}.`,
        advice: 'Put both together.',
      }
    else if (above !== undefined && compareVersions(version, above.version) > 0)
      yield {
        path,
        span,
        message: `${version.text} stands below ${above.version.text}: the newest comes first.`,
        atMost: 'warning',
        advice: 'Sort the entries.',
      }
    seen.set(version.text, span.line)
    above = { version, line: span.line }
  }
}

function insertionOf(index: ChangelogIndex, version: Version, name: string): Fix {
  const below = index.entries.find(
    (entry) => entry.version !== undefined && compareVersions(entry.version, version) < 0,
  )
  const last = index.entries.at(-1)
  const { source } = index
  const line = `* [${version.text}](${name})`
  const edit = (offset: number, replacement: string): Edit => ({
    path: source.path,
    offset,
    length: 0,
    replacement,
  })
  const place =
    below !== undefined
      ? edit(below.span.offset, `${line}\n`)
      : last !== undefined
        ? edit(last.span.offset + last.span.length, `\n${line}`)
        : edit(source.text.length, `${source.text.endsWith('\n') ? '' : '\n'}\n${line}\n`)
  return { title: `Link ${name}`, edits: [place] }
}

function wholeIndex({ changesFiles, indexPath }: Facts): Edit {
  const lines = changesFiles
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(({ version, path }) => `* [${version.text}](${nameOf(path)})`)
  return { path: indexPath, offset: 0, length: 0, replacement: `# Changes\n\n${lines.join('\n')}\n` }
}

function retargetingOf({ targetSpan, label }: IndexEntry, name: string, path: string): Fix {
  const { offset, length } = targetSpan
  return { title: `Link ${label} to ${name}`, edits: [{ path, offset, length, replacement: name }] }
}

function removalOf({ source }: ChangelogIndex, { span, label }: IndexEntry): Fix {
  const start = lineStart(source, span.line - 1)
  const end = Math.min(source.text.length, lineEnd(source, span.line - 1) + 1)
  return {
    title: `Remove the line of ${label}`,
    edits: [{ path: source.path, offset: start, length: end - start, replacement: '' }],
  }
}

/** The same for `1.2` and `1.2.0`. */
function keyOf(version: Version | undefined): string {
  if (version === undefined) return ''
  const [major = 0, minor = 0, patch = 0, ...rest] = version.numbers
  return [major, minor, patch, ...rest, version.prerelease ?? ''].join('.')
}

function isChangesFile(target: string): boolean {
  return /^(?:\.\/)?[\w.-]+\.md$/.test(target)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
