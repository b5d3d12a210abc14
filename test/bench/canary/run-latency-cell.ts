import { drawLatency, emptyLatencyTraffic, type LatencyCell } from './latency-traffic.ts'
import { makeRandom } from './random.ts'
import {
  kayentaLatency,
  type LatencyRule,
  oracleLatency,
  ours,
  p99Ceiling,
  peekingZLatency,
} from './rules/latency.ts'
import { addDecision, emptyTally, type Tally } from './tally.ts'

/** Rates, shares and slow-downs. */
export const LATENCY_CELLS: readonly LatencyCell[] = [
  { shape: 'scale', factor: 1 } as const,
  { shape: 'scale', factor: 1.1 } as const,
  { shape: 'scale', factor: 1.25 } as const,
  { shape: 'scale', factor: 1.5 } as const,
  { shape: 'scale', factor: 2 } as const,
  { shape: 'tail', factor: 3 } as const,
].flatMap((kind) =>
  [1, 10, 100, 1000].flatMap((requestsPerSecond) =>
    [0.1, 0.5].map((share) => ({ ...kind, requestsPerSecond, share })),
  ),
)

/** A short name for a cell. */
export function nameOfLatency({ requestsPerSecond, share, shape, factor }: LatencyCell): string {
  const kind = shape === 'tail' ? `one in ten ×${factor}` : `time ×${factor}`
  return `${kind}, ${requestsPerSecond} rps, ${100 * share} %`
}

/** Ours first, the oracle second, then everybody else. */
export const LATENCY_RULES: readonly LatencyRule[] = [
  ours,
  oracleLatency,
  kayentaLatency(5),
  kayentaLatency(60),
  p99Ceiling('Flagger tuned', 'Flagger docs: request duration below a ceiling, threshold 5', 5, false),
  p99Ceiling('alarm 3 of 3 tuned', 'CloudWatch: p99 of TargetResponseTime above a ceiling', 3, true),
  p99Ceiling('alarm 1 of 1 tuned', 'CloudWatch: p99 of TargetResponseTime above a ceiling', 1, true),
  peekingZLatency,
]

/** Runs every rule over the same simulated canaries of one cell. */
export function runLatencyCell(
  cell: LatencyCell,
  replications: number,
  seed: number,
  stream: number,
): Tally[] {
  const random = makeRandom(seed, stream)
  const traffic = emptyLatencyTraffic()
  const tallies = LATENCY_RULES.map(({ name }) => emptyTally(name))
  for (let i = 0; i < replications; i++) {
    drawLatency(cell, random, traffic)
    LATENCY_RULES.forEach((rule, k) => {
      const tally = tallies[k]
      if (tally === undefined || i % (rule.every ?? 1) !== 0) return
      addDecision(tally, rule.decide(traffic, cell), traffic)
    })
  }
  return tallies
}
