import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { judge } from '../../actions/validate-changelog/judge/judge.ts'
import { DEFAULT_SETTINGS } from '../../actions/validate-changelog/judge/settings.ts'
import { parseChangelogIndex } from '../../actions/validate-changelog/parse/changelog-index.ts'
import { parseChangesFile } from '../../actions/validate-changelog/parse/changes-document.ts'
import { parseKeepAChangelog } from '../../actions/validate-changelog/parse/keep-a-changelog.ts'
import { defaultProfile } from '../../actions/validate-changelog/profiles/default.ts'
import { judgeCopy } from '../actions/validate-changelog/corpus/judge-copy.ts'
import { hasCorpus, readAll } from '../actions/validate-changelog/corpus/read-corpus.ts'
import { checkOtherFiles, checkText } from '../actions/validate-changelog/fuzz/invariants.ts'
import { mutatedFiles } from '../actions/validate-changelog/fuzz/mutations.ts'
import { factsOf, GOOD, PATH } from '../actions/validate-changelog/sample-facts.ts'
import { findSteepFunctions } from './changelog-growth.ts'
import { HOSTILE_SHAPES } from './changelog-shapes.ts'
import { type Goal, reportGoals } from './goals.ts'

/** At most as many times as long for ten times the input. */
const STEEPEST_GROWTH = 11

// `--full` fuzzes 1,000,000 inputs instead of 20,000; `--json FILE` is read by reportGoals.
const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, json: { type: 'string' } },
})
const goals: Goal[] = []
const corpus = hasCorpus() ? [...readAll('head'), ...readAll('at-tag')] : []

if (corpus.length > 0) goals.push(measureCorpus())
const linear = measureShapes()
goals.push(...linear)
goals.push(measureGrowth())
goals.push(fuzz(values.full ? 1_000_000 : 20_000))
reportGoals(goals)

/** Reads and judges every real file once, in a process that has done nothing before. */
function measureCorpus(): Goal {
  const copies = corpus.map((file) => ({ ...file, day: '2024-01-31' }))
  const begun = performance.now()
  let findings = 0
  for (const copy of copies) findings += judgeCopy(copy, 'default').findings.length
  const seconds = (performance.now() - begun) / 1_000
  console.log(`corpus: ${copies.length} files, ${findings} findings\n`)
  return { name: 'corpus parsed and judged', measured: seconds, bound: { atMost: 1 }, unit: 's' }
}

/** Reads and judges a text as all that it could be. */
function judgeText(text: string): void {
  const document = parseChangesFile(PATH, text, { repository: 'octo/my-service' })
  judge({ facts: { ...factsOf(undefined), document }, profile: defaultProfile, settings: DEFAULT_SETTINGS })
}

function readOtherwise(text: string): void {
  parseChangelogIndex('changelog.md', text)
  parseKeepAChangelog('CHANGELOG.md', text)
}

/**
 * For each hostile shape: how long 1 MB takes, and how that compares with ten times 100 kB. Both are measured in plain scans of the
 * same bytes, in turns with them, so that what else the machine does counts on both sides.
 */
function measureShapes(): Goal[] {
  let slowest = 0
  let steepest = 0
  console.log(
    `${'shape'.padEnd(26)} ${'1 MB ms'.padStart(8)} ${'scans'.padStart(6)} ${'10x input'.padStart(10)}`,
  )
  for (const { name, make } of HOSTILE_SHAPES) {
    const large = make(1_000_000)
    const small = make(100_000)
    for (const read of [judgeText, readOtherwise]) {
      const ten = () => {
        for (let times = 0; times < 10; times++) read(small)
      }
      const [largeMs = 0, tenSmallMs = 0, scanMs = 0] = fastest(
        [() => read(large), ten, () => scanTenTimes(large)],
        ([oneLarge = 0, tenSmall = 0]) => (10 * oneLarge) / tenSmall <= STEEPEST_GROWTH,
      )
      const growth = (10 * largeMs) / tenSmallMs
      const scans = (10 * largeMs) / scanMs
      const label = read === judgeText ? name : `  as a changelog`
      const cells = [
        largeMs.toFixed(1).padStart(8),
        scans.toFixed(0).padStart(6),
        growth.toFixed(1).padStart(10),
      ]
      console.log(`${label.padEnd(26)} ${cells.join(' ')}`)
      slowest = Math.max(slowest, scans)
      steepest = Math.max(steepest, growth)
    }
  }
  console.log('')
  return [
    { name: 'hostile file of 1 MB', measured: slowest, bound: { atMost: 100 }, unit: 'plain scans' },
    { name: 'time for 10x input', measured: steepest, bound: { atMost: STEEPEST_GROWTH }, unit: 'x' },
  ]
}

/** What reading every character of a text takes at least: on the machine of the figures 1 ms for 1 MB. */
function scanTenTimes(text: string): number {
  let sum = 0
  for (let times = 0; times < 10; times++)
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

/** Looks for any function whose time grows faster than its input. */
function measureGrowth(): Goal {
  const { tried, steep } = findSteepFunctions()
  console.log(`growth: ${tried} functions with hostile texts`)
  for (const one of steep) console.log(`  faster than its input: ${one}`)
  console.log('')
  return {
    name: 'functions that grow faster',
    measured: steep.length,
    bound: { atMost: 0 },
    unit: 'functions',
  }
}

/**
 * The least processor time (ms) of each work, run in turns: what else the machine does, a collection of garbage among it, only adds
 * to it. Goes on beyond seven rounds, up to 28, while the least times are not `settled`: more rounds only bring them nearer to what
 * the work takes, so one that grows faster than its input stays where it is.
 */
function fastest(works: readonly (() => void)[], settled: (leastMs: readonly number[]) => boolean): number[] {
  const least = works.map(() => Infinity)
  for (let round = 0; round < 28 && !(round >= 7 && settled(least)); round++)
    for (const [at, work] of works.entries())
      least[at] = Math.min(least[at] ?? Infinity, processorTimeMs(work))
  return least
}

function processorTimeMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Reads mutated real files; any broken promise ends the benchmark with its example. */
function fuzz(count: number): Goal {
  const bases = [GOOD, ...corpus.map(({ text }) => text)]
  let done = 0
  let slowestMs = 0
  const begun = performance.now()
  fc.assert(
    fc.property(mutatedFiles(bases), (text) => {
      const spentMs = processorTimeMs(() => {
        checkText(text)
        if (done % 10 === 0) checkOtherFiles(text)
      })
      slowestMs = Math.max(slowestMs, spentMs)
      if (++done % 100_000 === 0) console.log(`fuzz: ${done} of ${count}`)
    }),
    { numRuns: count, seed: 20_261_121 },
  )
  const seconds = (performance.now() - begun) / 1_000
  console.log(
    `fuzz: ${done} inputs in ${seconds.toFixed(0)} s, the slowest took ${slowestMs.toFixed(0)} ms\n`,
  )
  return { name: 'fuzzed inputs without an error', measured: done, bound: { atLeast: count }, unit: 'inputs' }
}
