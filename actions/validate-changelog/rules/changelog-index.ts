import { compareVersions, sameVersion, type Version } from '../../shared/release-version.ts'
import type { Fix, Violation } from '../findings/finding.ts'
import type { Facts } from '../judge/facts.ts'
import type { ChangelogIndex, IndexEntry } from '../parse/changelog-index.ts'
import { lineEndOf, lineText, type Source, type Span } from '../parse/source.ts'
import { insertionOf, nameOf, removalOf, retargetingOf, wholeIndex } from './index-fixes.ts'
import { always, type Rule } from './rule.ts'

export const changelogIndex: Rule = {
  id: 'changelog-index',
  demand:
    'changelog.md links every changes file once, newest first, and nothing that does not exist. Keep a Changelog: the entries are in order, each version once.',
  reason:
    'In 59 repositories 4 changes files were not linked, one link led to another version, one to nothing.',
  inputs: ['changelog', 'changes-directory'],
  fixes:
    'writes the file where there is none, adds a line for each link that is missing in the notation of the others, corrects a target, removes a line that is nothing but a dangling or repeated link; never a line that says more, and never the order',
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
      fix: wholeIndex(facts),
    }
    return
  }
  const isExpected = (version: Version | undefined) =>
    version !== undefined && expected !== undefined && sameVersion(version, expected.version)
  const grave = (version: Version | undefined) => (isExpected(version) ? {} : { atMost: 'warning' as const })
  yield* checkLinks(facts, index, grave)
  const listed = new Set(index.entries.map((entry) => keyOf(entry.version)))
  // Newest first: that is the order in which links at the same place are added.
  for (const { version, path } of changesFiles.toReversed()) {
    if (listed.has(keyOf(version))) continue
    yield {
      path: indexPath,
      message: `${path} is not linked.`,
      ...grave(version),
      advice: `Add \`* [${version.text}](${nameOf(path)})\`.`,
      ...optional(insertionOf(index, version, nameOf(path))),
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
        ...optional(
          meant === undefined ? removalOf(index, entry) : retargetingOf(entry, nameOf(meant.path), indexPath),
        ),
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
        ...optional(target === earlier.target ? removalOf(index, entry) : undefined),
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
            edits: [
              {
                path: source.path,
                offset: first.span.offset,
                length: 0,
                replacement: `${indentationOf(source, first.span)}${name}${lineEndOf(source.text)}`,
              },
            ],
          },
        }),
  }
}

/** Keep a Changelog has no index: the order of its entries is what can be wrong. */
function* checkEntries({ keepAChangelog, expected }: Facts): Iterable<Violation> {
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
        // An old sin keeps no new release back.
        ...(expected !== undefined && sameVersion(version, expected.version)
          ? {}
          : { atMost: 'warning' as const }),
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

/** The same for `1.2` and `1.2.0`. */
function keyOf(version: Version | undefined): string {
  if (version === undefined) return ''
  const [major = 0, minor = 0, patch = 0, ...rest] = version.numbers
  return [major, minor, patch, ...rest, version.prerelease ?? ''].join('.')
}

function optional(fix: Fix | undefined): { readonly fix?: Fix } {
  return fix === undefined ? {} : { fix }
}

function indentationOf(source: Source, { line }: Span): string {
  return /^[ \t]*/.exec(lineText(source, line - 1))?.[0] ?? ''
}

function isChangesFile(target: string): boolean {
  return /^(?:\.\/)?[\w.-]+\.md$/.test(target)
}
