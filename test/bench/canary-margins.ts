import { gatherEvidence } from '../../actions/promote-canary/judge/gather-evidence.ts'
import { ERROR_METRIC, type JudgeSettings } from '../../actions/promote-canary/judge/settings.ts'
import type { MinuteTrace } from '../../actions/promote-canary/judge/trace.ts'
import { nameOf } from './canary/error-cells.ts'
import { makeRandom, type Random } from './canary/random.ts'
import { SETTINGS, traceOf } from './canary/rules/ours.ts'
import { drawTraffic, type ErrorCell, type ErrorTraffic, emptyTraffic } from './canary/traffic.ts'
import { type Goal, reportGoals } from './goals.ts'

/**
 * What a wider harm margin buys where a premise of the judge does not hold, and what it costs: the share of canaries that
 * are rolled back within the hour, by `harm-ratio`.
 */
const HARM_RATIOS = [1, 1.25, 1.5, 2] as const
const REPLICATIONS = 2_000
const SEED = 8163

type Premise = 'usual' | 'no history' | 'both rates doubled'

interface Case {
  readonly name: string
  readonly premise: Premise
  readonly cells: readonly ErrorCell[]
}

const PLACES = [
  [10, 0.5],
  [100, 0.1],
  [100, 0.5],
  [1000, 0.5],
] as const

function cellsOf(changes: Partial<ErrorCell>): ErrorCell[] {
  return PLACES.map(([requestsPerSecond, share]) => ({
    requestsPerSecond,
    share,
    ratio: 1,
    burstiness: 0,
    onset: 0,
    diurnal: false,
    outage: false,
    ...changes,
  }))
}

const CASES: readonly Case[] = [
  { name: 'no history, Poisson', premise: 'no history', cells: cellsOf({}) },
  { name: 'no history, CV² 1', premise: 'no history', cells: cellsOf({ burstiness: 1 }) },
  { name: 'no history, CV² 3', premise: 'no history', cells: cellsOf({ burstiness: 3 }) },
  { name: 'both rates doubled', premise: 'both rates doubled', cells: cellsOf({}) },
  { name: 'canary ×2', premise: 'usual', cells: cellsOf({ ratio: 2 }) },
  { name: 'canary ×5', premise: 'usual', cells: cellsOf({ ratio: 5 }) },
]

/** Half of the errors of a Poisson stream are again one, at half the rate: then both rates are double the history's. */
function halve(errors: Float64Array, random: Random): void {
  for (const [u, count] of errors.entries()) {
    let kept = 0
    for (let i = 0; i < count; i++) if (random.uniform() < 0.5) kept++
    errors[u] = kept
  }
}

function draw(premise: Premise, cell: ErrorCell, random: Random, traffic: ErrorTraffic): MinuteTrace {
  drawTraffic(cell, random, traffic)
  if (premise === 'both rates doubled') halve(traffic.historyErrors, random)
  const trace = traceOf(traffic, cell)
  return premise === 'no history' ? { ...trace, history: [] } : trace
}

function settingsOf(harmRatio: number): JudgeSettings {
  const tolerableRatio = Math.max(ERROR_METRIC.tolerableRatio, harmRatio)
  return { ...SETTINGS, metrics: { errors: { ...ERROR_METRIC, harmRatio, tolerableRatio } } }
}

/** Percent of the canaries of a cell that are rolled back, by harm ratio; all see the same minutes. */
function rolledBack(premise: Premise, cell: ErrorCell, stream: number): readonly number[] {
  const random = makeRandom(SEED, stream)
  const traffic = emptyTraffic()
  const settings = HARM_RATIOS.map(settingsOf)
  const counts = settings.map(() => 0)
  for (let i = 0; i < REPLICATIONS; i++) {
    const trace = draw(premise, cell, random, traffic)
    for (const [k, one] of settings.entries()) {
      const harmed = gatherEvidence(trace, one).globalCurve.some((logE) => logE >= -Math.log(one.alpha))
      if (harmed) counts[k] = (counts[k] ?? 0) + 1
    }
  }
  return counts.map((count) => (100 * count) / REPLICATIONS)
}

const results = CASES.map(({ name, premise, cells }, k) => ({
  name,
  cells: cells.map((cell, i) => ({ cell, percents: rolledBack(premise, cell, 100 * k + i) })),
}))

console.log('Rolled back within the hour, in percent, by harm-ratio (columns); seed', SEED)
for (const { name, cells } of results) {
  console.log(`\n${name.padEnd(30)}${HARM_RATIOS.map((ratio) => String(ratio).padStart(8)).join('')}`)
  for (const { cell, percents } of cells) {
    const place = `  ${nameOf(cell)}`
    console.log(`${place.padEnd(30)}${percents.map((percent) => percent.toFixed(1).padStart(8)).join('')}`)
  }
}
console.log()

/** The worst cell of healthy canaries, two standard errors up. */
function falseRollBacks(name: string, harmRatio: (typeof HARM_RATIOS)[number], atMost: number): Goal {
  const k = HARM_RATIOS.indexOf(harmRatio)
  const found = results.find((result) => result.name === name)
  const upper = (found?.cells ?? []).map(({ percents }) => {
    const rate = (percents[k] ?? 100) / 100
    return 100 * (rate + 2 * Math.sqrt((rate * (1 - rate)) / REPLICATIONS))
  })
  const what = `false roll-backs + 2 se, worst cell: ${name}, harm-ratio ${harmRatio}`
  return { name: what, measured: Math.max(...upper), bound: { atMost }, unit: '%' }
}

const ALPHA_PERCENT = 100 * SETTINGS.alpha
reportGoals([
  falseRollBacks('no history, Poisson', 1, ALPHA_PERCENT),
  falseRollBacks('no history, CV² 1', 1, 2 * ALPHA_PERCENT),
  falseRollBacks('no history, CV² 3', 2, 2 * ALPHA_PERCENT),
  falseRollBacks('both rates doubled', 1.5, ALPHA_PERCENT),
])
