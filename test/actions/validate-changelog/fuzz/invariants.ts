import { applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'
import type { Facts } from '../../../../actions/validate-changelog/judge/facts.ts'
import { judge } from '../../../../actions/validate-changelog/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../../../actions/validate-changelog/judge/settings.ts'
import {
  NOTES_LIMIT,
  renderReleaseNotes,
} from '../../../../actions/validate-changelog/notes/release-notes.ts'
import { parseChangelogIndex } from '../../../../actions/validate-changelog/parse/changelog-index.ts'
import {
  type ChangesDocument,
  parseChangesFile,
} from '../../../../actions/validate-changelog/parse/changes-document.ts'
import {
  parseKeepAChangelog,
  readEntry,
} from '../../../../actions/validate-changelog/parse/keep-a-changelog.ts'
import { parseManifest } from '../../../../actions/validate-changelog/parse/manifests.ts'
import type { Source, Span } from '../../../../actions/validate-changelog/parse/source.ts'
import { PROFILE_NAMES, PROFILES } from '../../../../actions/validate-changelog/profiles/find-profile.ts'
import { factsOf, PATH, version } from '../sample-facts.ts'

const PLACE = { serverUrl: 'https://github.com', repository: 'octo/my-service', tag: '1.2.3' }

/** Reads and judges any text as everything that it could be. Throws when a promise about the result is broken. */
export function checkText(text: string): void {
  const document = parseChangesFile(PATH, text, { repository: 'octo/my-service' })
  checkDocument(document)
  judgeInAllProfiles(document, text)
  checkNotes(renderReleaseNotes(document, PLACE))
}

/** The same for the other files that are read: the changelog in both formats, and the manifests. */
export function checkOtherFiles(text: string): void {
  const index = parseChangelogIndex('doc/changes/changelog.md', text)
  for (const { span, targetSpan } of index.entries) {
    checkSpan(index.source, span)
    checkSpan(index.source, targetSpan)
  }
  const changesFiles = [{ path: PATH, version: version('1.2.3'), isDated: true, titleSpan: undefined }]
  judgeFacts(factsOf('', { index, changesFiles }), text)
  const changelog = parseKeepAChangelog('CHANGELOG.md', text)
  for (const entry of changelog.entries.slice(0, 5))
    checkDocument(readEntry(changelog, entry, { repository: '' }))
  judgeFacts(factsOf(undefined, { format: 'keep-a-changelog', keepAChangelog: changelog }), text)
  for (const name of ['package.json', 'pyproject.toml', 'pom.xml', 'Cargo.toml', 'setup.cfg']) {
    const manifest = parseManifest(name, text)
    require(manifest === undefined ||
      text
        .slice(manifest.span.offset)
        .startsWith(manifest.text), `${name}: the version is not where it is said to be`)
  }
}

function checkDocument({
  source,
  title,
  codeName,
  sections,
  tickets,
  dependencyUpdates,
}: ChangesDocument): void {
  const spans = [
    title?.span,
    title?.version?.span,
    title?.date.kind === 'missing' ? undefined : title?.date.span,
    codeName?.span,
    codeName?.textSpan,
    ...sections.map(({ span }) => span),
    ...tickets.map(({ span }) => span),
    ...dependencyUpdates.map(({ span }) => span),
  ]
  for (const span of spans) if (span !== undefined) checkSpan(source, span)
  for (const { number } of tickets) require(Number.isSafeInteger(number) && number > 0, `ticket ${number}`)
  for (const [at, { from, to, span }] of sections.entries()) {
    require(span.line <= from && from <= to, 'a section ends before it begins')
    require(to <= (sections[at + 1]?.span.line ?? Infinity), 'sections overlap')
  }
}

/** Line, column and offset of a span name the same place, and it ends in its line. */
function checkSpan({ text, lineStarts }: Source, { offset, length, line, column }: Span): void {
  require(offset >= 0 &&
    length >= 0 &&
    offset + length <= text.length, `the span ${offset}+${length} is outside`)
  require(lineStarts[line - 1] ===
    offset - column + 1, `line ${line} column ${column} is not offset ${offset}`)
  require(!text.slice(offset, offset + length).includes('\n'), 'a span goes over the end of its line')
}

function judgeInAllProfiles(document: ChangesDocument, text: string): void {
  const facts = { ...factsOf(undefined), document, changesPath: PATH }
  judgeFacts(facts, text)
  judgeFacts({ ...facts, mode: 'pull-request' }, text)
}

function judgeFacts(facts: Facts, text: string): void {
  for (const name of PROFILE_NAMES) {
    const profile = PROFILES[name]
    const { findings } = judge({ facts, profile, settings: { ...DEFAULT_SETTINGS, ...profile.settings } })
    for (const { span, fix } of findings) {
      require(span === undefined ||
        span.offset + span.length <= text.length, 'a finding is outside of the file')
      for (const { offset, length } of fix?.edits ?? [])
        require(offset >= 0 && offset + length <= text.length, 'a fix is outside of the file')
    }
    if (name === 'default') applyFixes(findings, () => text)
  }
}

/** The notes fit GitHub's limit and hold nothing that acts. */
function checkNotes(notes: string): void {
  require(notes.length <= NOTES_LIMIT, 'the notes are too long')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  require(!/[\u0000-\u0008\u001b\u202e]/.test(notes), 'the notes hold control characters')
}

function require(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken)
}
