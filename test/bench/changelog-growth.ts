import { toHtml } from '../../actions/shared/report/html.ts'
import { toMarkdown } from '../../actions/shared/report/markdown.ts'
import { REPORT_SCHEMA, type Report } from '../../actions/shared/report/report.ts'
import { toGuidePage } from '../../actions/validate-changelog/files/guide-page.ts'
import { toSarif } from '../../actions/validate-changelog/findings/sarif.ts'
import { judge } from '../../actions/validate-changelog/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../actions/validate-changelog/judge/settings.ts'
import { announce } from '../../actions/validate-changelog/notes/announce.ts'
import { renderReleaseNotes } from '../../actions/validate-changelog/notes/release-notes.ts'
import { parseChangelogIndex } from '../../actions/validate-changelog/parse/changelog-index.ts'
import { parseChangesFile } from '../../actions/validate-changelog/parse/changes-document.ts'
import { parseKeepAChangelog, readEntry } from '../../actions/validate-changelog/parse/keep-a-changelog.ts'
import { MANIFEST_NAMES, parseManifest } from '../../actions/validate-changelog/parse/manifests.ts'
import { planValidation } from '../../actions/validate-changelog/plan.ts'
import { PROFILE_NAMES, PROFILES } from '../../actions/validate-changelog/profiles/find-profile.ts'
import { readAsProjectKeeper } from '../../actions/validate-changelog/profiles/project-keeper/reading.ts'
import { readAsReleaseDroid } from '../../actions/validate-changelog/profiles/release-droid/reading.ts'
import { reportValidation } from '../../actions/validate-changelog/report.ts'
import { factsOf, PATH } from '../actions/validate-changelog/sample-facts.ts'
import { filesWith, observationOf, requestOf } from '../actions/validate-changelog/sample-observation.ts'

const PLACE = { serverUrl: 'https://github.com', repository: 'octo/service', tag: '1.2.3' }

const PIECES = [
  ' ',
  '\t',
  'a',
  '1',
  '1.',
  '-',
  '#',
  '*',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '<',
  '>',
  '<!--',
  '-->',
  '@a ',
  '&#1;',
  '\\',
  '\n',
  '\r',
  '\r\n',
  ' \n',
  '.',
  ',',
  ':',
  '?',
  '_',
  '**',
  '"',
  '/',
  'a/',
  '1-',
  'https://',
  '[a](',
  '[a]: ',
  '{',
  '}',
  '{}',
  '<b>',
  '\u00a0',
  '\u3000',
  'n/a ',
  '#1 ',
  'released ',
  'code name: ',
  '## a\n',
  '* #1: a\n',
  '  ```\n',
  '```\n',
  '> ',
  '1. ',
  '\n#',
  '\n\n',
  'x ',
  'Version: ',
  '* ',
  '|',
  '2024-01-01 ',
  '(#1)[',
  'é',
  '😀',
  '\u2028',
  '\v',
  '"version": ',
  '<version>',
  '</a>',
  '<a>',
  '[project]\n',
  'version=',
  '<!-- a -->',
  '<',
  'a\n===\n',
  '- [1.2.3](',
  '## [1.0.0] ',
  '\n    ',
  't.b.d. ',
  '& ',
  ' -',
  '- ',
  ':\n',
]

/** Where the repeated piece stands. */
const PLACES: readonly (readonly [string, (hostile: string) => string])[] = [
  ['alone', (h) => h],
  ['title', (h) => `# S ${h}1.2.3, released 2024-01-31\n\nCode name: x\n\n## Summary\n\na\n`],
  ['title end', (h) => `# S 1.2.3, released ${h}2024-01-31${h}x\n\nCode name: x\n\n## Summary\n\na\n`],
  ['code name', (h) => `# S 1.2.3, released 2024-01-31\n\nCode name:${h}x\n\n## Summary\n\na\n`],
  ['code name blank', (h) => `# S 1.2.3, released 2024-01-31\n\nCode name: a${h}\n\n## Summary\n\na\n`],
  ['summary', (h) => `# S 1.2.3, released 2024-01-31\n\nCode name: x\n\n## Summary\n\n${h}x\n`],
  ['heading', (h) => `# S 1.2.3, released 2024-01-31\n\nCode name: x\n\n## Summary${h}x\n\n* a\n## a${h}`],
  [
    'item',
    (h) => `# S 1.2.3, released 2024-01-31\n\nCode name: x\n\n## Summary\n\na\n\n## Bugs\n\n* #1${h}x\n`,
  ],
  [
    'dependencies',
    (h) =>
      `# S 1.2.3, released 2024-01-31\n\nCode name: x\n\n## Dependency Updates\n\n* Updated \`a:1\` to ${h}x\n`,
  ],
]

/** A function of the action on a text: what is prepared for it is not measured. */
type Work = (text: string) => () => unknown

const documentOf = (text: string) => parseChangesFile(PATH, text, { repository: 'octo/my-service' })

const FUNCTIONS: readonly (readonly [string, Work])[] = [
  ['parseChangesFile', (text) => () => documentOf(text)],
  ['parseChangelogIndex', (text) => () => parseChangelogIndex('changelog.md', text)],
  ['parseKeepAChangelog', (text) => () => parseKeepAChangelog('CHANGELOG.md', text)],
  [
    'readEntry',
    (text) => {
      const changelog = parseKeepAChangelog('CHANGELOG.md', text)
      return () =>
        changelog.entries.slice(0, 3).map((entry) => readEntry(changelog, entry, { repository: '' }))
    },
  ],
  ...MANIFEST_NAMES.map((name): [string, Work] => [
    `parseManifest ${name}`,
    (text) => () => parseManifest(name, text),
  ]),
  ...PROFILE_NAMES.map((name): [string, Work] => [
    `judge ${name}`,
    (text) => {
      const facts = { ...factsOf(undefined), document: documentOf(text) }
      return () =>
        judge({
          facts,
          profile: PROFILES[name],
          settings: { ...DEFAULT_SETTINGS, ...PROFILES[name].settings },
        })
    },
  ]),
  [
    'readAsReleaseDroid',
    (text) => {
      const document = documentOf(text)
      return () => readAsReleaseDroid(document)
    },
  ],
  [
    'readAsProjectKeeper',
    (text) => {
      const document = documentOf(text)
      return () => readAsProjectKeeper(document)
    },
  ],
  [
    'renderReleaseNotes',
    (text) => {
      const document = documentOf(text)
      return () => renderReleaseNotes(document, PLACE)
    },
  ],
  [
    'announce',
    (text) => {
      const release = {
        notes: text,
        version: '1.2.3',
        tag: '1.2.3',
        title: text,
        codeName: text,
        date: '',
        prerelease: false,
      }
      return () => announce('{summary} {code-name}', release, undefined)
    },
  ],
  ['planValidation', (text) => () => planOf(text)],
  [
    'the reports',
    (text) => {
      const plan = planOf(text)
      return () => {
        const content = reportValidation(plan, { dryRun: false, applied: undefined, treeUrl: undefined })
        const { facts = [], changes = [], sections = [], ...rest } = content
        const times = { startedAt: '', finishedAt: '' }
        const frame = { action: 'validate-changelog', version: '', facts, changes, sections }
        const report: Report = { schema: REPORT_SCHEMA, ...frame, ...times, ...rest }
        const page =
          plan.release === undefined
            ? ''
            : toGuidePage({ plan, release: plan.release, request: requestOf(), guidePlace: PLACE })
        return [toHtml(report), toMarkdown(report), page, toSarif(plan.findings, PROFILES.default.rules)]
      }
    },
  ],
]

function planOf(text: string) {
  const files = filesWith({ [PATH]: text })
  return planValidation(requestOf({ commitFixes: true }), observationOf({ files }), 'https://github.com')
}

/** Below this (ms for 20 kB) even a quadratic function takes less than half a second for 100 kB: it is not looked at again. */
const SUSPICIOUS_MS = 12

/**
 * Runs each function on each piece repeated at each place, and names those whose time grows faster than their input: more
 * than six times the time for four times the text.
 */
export function findSteepFunctions(): { readonly tried: number; readonly steep: readonly string[] } {
  const steep: string[] = []
  let tried = 0
  for (const [name, work] of FUNCTIONS)
    for (const [place, make] of PLACES)
      for (const piece of PIECES) {
        const run = (length: number) => elapsedMs(work(make(piece.repeat(Math.ceil(length / piece.length)))))
        tried++
        if (run(20_000) < SUSPICIOUS_MS) continue
        // What another process or the collector of garbage takes happens once, not three times.
        const isSteep = () => 6 * Math.max(leastOf(run, 20_000), 1) < leastOf(run, 80_000)
        if (isSteep() && isSteep() && isSteep()) steep.push(`${name}, ${place}, ${JSON.stringify(piece)}`)
      }
  return { tried, steep }
}

function leastOf(run: (length: number) => number, length: number): number {
  return Math.min(run(length), run(length), run(length))
}

function elapsedMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
