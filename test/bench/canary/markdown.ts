import { type Goal, goalLine } from './goal.ts'
import { figuresOf, spotifyFigures } from './goals.ts'
import { lossRows } from './losses.ts'
import { noiseSection } from './noise-section.ts'
import { type BenchmarkResults, type CellResult, tallyOf } from './results.ts'
import { ERROR_RULES } from './run-error-cell.ts'
import { LATENCY_RULES } from './run-latency-cell.ts'
import { PUBLISHED } from './spotify/published.ts'
import { cellRows, healthyRows, markdownTable, summaryRows, type Table } from './tables.ts'
import type { ErrorCell } from './traffic.ts'

/** The benchmark's page: goals, summary, every kind of cell, and where others do better. */
export function markdown(
  results: BenchmarkResults,
  goals: readonly Goal[],
  { seed, full }: { seed: number; full: boolean },
): string {
  const { clean, bursty, odd } = results.errors
  const regressions = (cells: readonly CellResult<ErrorCell>[]): CellResult<ErrorCell>[] =>
    cells.filter(({ cell }) => cell.ratio >= 2)
  const healthy = (cells: readonly CellResult<ErrorCell>[]): CellResult<ErrorCell>[] =>
    cells.filter(({ cell }) => cell.ratio === 1)
  const replications = tallyOf(healthy(clean)[0] as CellResult<ErrorCell>, 'ours').replications
  return `${[
    '# The canary judge against others',
    `Made by \`npm run bench:canary -- --write${full ? ' --full' : ''}\` (seed ${seed}); do not edit. ${INTRODUCTION}`,
    '![False roll-backs and bad requests served, by rule](canary.svg)',
    '## Goals',
    ['```text', ...goals.map(goalLine), ...figuresOf(results), '```'].join('\n'),
    EXPLANATIONS,
    '## Summary',
    `Clean traffic. Misses, bad requests and minutes are means over the cells from 10 requests per second up; bad requests are multiples of the oracle’s (geometric mean). Minutes to promote: healthy canaries from 100 requests per second up. Healthy cells have ${replications} replications, a standard error of at most ${(100 * Math.sqrt((0.05 * 0.95) / replications)).toFixed(2)} points at 5 %.`,
    markdownTable(summaryRows(results.errors)),
    '## Where others let fewer bad requests through',
    'Every cell with a regression of ×2 or more in which a rival served significantly fewer bad requests (three standard errors), and how often that rival rolls back a healthy canary in the same traffic. A rule that fires at everything always wins here.',
    markdownTable(lossRows(results.errors)),
    '## Healthy canaries, clean traffic',
    'Rolled back / promoted / median minute of the promotion.',
    markdownTable(healthyRows(healthy(clean))),
    '## Regressions, clean traffic',
    'Rolled back before any promotion / median minute of the roll-back / mean number of bad requests beyond the stable version’s.',
    markdownTable(cellRows(regressions(clean))),
    '## Bursts',
    'Each version’s error rate is multiplied by gamma noise with this CV², anew each minute.',
    markdownTable(healthyRows(healthy(bursty))),
    markdownTable(cellRows(regressions(bursty))),
    '## Ramps, late onsets, swinging load, outages, clumps of errors, common swings',
    'In clumps, each failure brings so many errors at once, in both versions. In a common swing both versions fail so many times as often from minute 20 to 39.',
    markdownTable(healthyRows(healthy(odd))),
    markdownTable(cellRows(regressions(odd))),
    '## The noise that services have',
    ...noiseSection(results.noise),
    '## Latency',
    'Log-normal response times (median 200 ms, σ 0.8). Bad requests are those slower than the stable version’s p90, beyond the tenth that are anyway.',
    markdownTable(healthyRows(results.latency.filter(({ cell }) => cell.factor === 1))),
    markdownTable(cellRows(results.latency.filter(({ cell }) => cell.factor > 1))),
    '## Spotify’s table',
    'The published simulation (two groups of 500, σ = 1, one-sided α = 5 %): ours / published. Power and savings at effect 0.2.',
    markdownTable(spotifyTable(results)),
    '## The rules and their sources',
    markdownTable([
      ['rule', 'source'],
      ...ERROR_RULES.map(({ name, source }) => [name, source]),
      ...LATENCY_RULES.filter(({ name }) => name !== 'ours').map(({ name, source }) => [
        `latency: ${name}`,
        source,
      ]),
    ]),
  ].join('\n\n')}\n`
}

const INTRODUCTION = `Simulated canaries of 60 minutes: Poisson requests, 0.1 % errors on the stable version, a canary that fails ×1 to ×10 as often. All rules see the same minutes, two minutes late (CloudWatch); a roll-back or a promotion takes effect then, and from a promotion on all traffic is on the canary, which is what an early promotion risks. Bad requests count to the end of the hour, and nobody rolls back after a promotion. Rules without early acceptance promote at the end. "Tuned" thresholds know the base rate and sit at three times it.`

const EXPLANATIONS = `Rates are compared with their bound after two standard errors are added. False roll-backs and false promotions of ours are counted over the whole hour, as if the other decision had not ended the canary before.

No rule can serve less than a tenth of what an alarm does that fires within 30 minutes, as 3 of 3 does at ×10: a decision takes effect three minutes after a regression begins at the earliest (one minute of data, two of lag). At ×2 and 100 requests per second not even the oracle, which is told the regression, reaches a half of Kayenta’s or a tenth of the alarm’s. So the goals hold wherever the oracle keeps them; the lines that begin with "figure" say how it is in every cell.

What caution costs: the judge takes errors that scatter more than Poisson counts either for clumps or for bursts, whichever is worse. In clumps of 8, a canary that is twice as bad is caught in fewer cells than among single errors; the tables below say how many. Looking for bursts that last costs power on clean traffic too, since some Poisson histories look like them, and what a history may hide delays promotions: a healthy canary at 100 requests per second and 10 % is promoted later than the 19 minutes that theory allows.

Where goals with bursts of 20 minutes are missed, the history of two hours hid them: they are redrawn only six times in it.`

function spotifyTable(results: BenchmarkResults): Table {
  const both = (ours: number, published: number | null): string =>
    published === null ? `${ours.toFixed(4)} / –` : `${ours.toFixed(4)} / ${published}`
  return [
    ['method', 'false detections', 'power', 'saved'],
    ...PUBLISHED.map((row) => {
      const ours = spotifyFigures(results, row.method)
      return [
        row.method,
        both(ours.falseDetections, row.falseDetections),
        both(ours.power, row.power),
        both(ours.saved, row.saved),
      ]
    }),
  ]
}
