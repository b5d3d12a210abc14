import type { ErrorCell } from './traffic.ts'

const CLEAN: Omit<ErrorCell, 'requestsPerSecond' | 'share' | 'ratio'> = {
  burstiness: 0,
  onset: 0,
  diurnal: false,
  outage: false,
}
const RATES = [1, 10, 100, 1000, 10_000]
const SHARES = [0.05, 0.1, 0.25, 0.5]

/** Every rate, share and regression on traffic that is nothing but Poisson. */
export const CLEAN_CELLS: readonly ErrorCell[] = [1, 1.25, 2, 3, 5, 10].flatMap((ratio) =>
  RATES.flatMap((requestsPerSecond) =>
    SHARES.map((share) => ({ ...CLEAN, requestsPerSecond, share, ratio })),
  ),
)

/** Error rates that jump from minute to minute, in each version by itself. */
export const BURSTY_CELLS: readonly ErrorCell[] = [0.25, 1, 3].flatMap((burstiness) =>
  [1, 2, 5, 10].flatMap((ratio) =>
    RATES.flatMap((requestsPerSecond) =>
      (ratio === 1 ? SHARES : [0.1, 0.5]).map((share) => ({
        ...CLEAN,
        requestsPerSecond,
        share,
        ratio,
        burstiness,
      })),
    ),
  ),
)

/** Ramps, late onset, swinging load, outages of both versions. */
const UNSTEADY_CELLS: readonly ErrorCell[] = [1, 2, 5, 10].flatMap((ratio) =>
  [10, 100, 1000].flatMap((requestsPerSecond) => [
    { ...CLEAN, requestsPerSecond, share: 'ramp' as const, ratio },
    { ...CLEAN, requestsPerSecond, share: 0.1, ratio, diurnal: true },
    { ...CLEAN, requestsPerSecond, share: 0.1, ratio, outage: true },
    ...(ratio > 1 ? [{ ...CLEAN, requestsPerSecond, share: 0.1, ratio, onset: 10 }] : []),
  ]),
)

/** Errors in clumps, and error rates of both versions that swing together for 20 minutes. */
const NOISY_CELLS: readonly ErrorCell[] = [1, 2, 5].flatMap((ratio) =>
  [10, 100, 1000].flatMap((requestsPerSecond) =>
    [0.1, 0.5].flatMap((share) => [
      ...[2, 4, 8].map((clump) => ({ ...CLEAN, requestsPerSecond, share, ratio, clump })),
      ...[1.5, 2, 5].map((swing) => ({ ...CLEAN, requestsPerSecond, share, ratio, swing })),
    ]),
  ),
)

/** Traffic as services have it. */
export const ODD_CELLS: readonly ErrorCell[] = [...UNSTEADY_CELLS, ...NOISY_CELLS]

/** A short name for a cell. */
export function nameOf(cell: ErrorCell): string {
  const share = cell.share === 'ramp' ? 'ramp' : `${100 * cell.share} %`
  const marks = [
    cell.burstiness > 0 ? `CV² ${cell.burstiness}` : '',
    cell.onset > 0 ? `from minute ${cell.onset}` : '',
    cell.diurnal ? 'swinging load' : '',
    cell.outage ? 'outage' : '',
    cell.clump === undefined ? '' : `clumps of ${cell.clump}`,
    cell.swing === undefined ? '' : `both ×${cell.swing} for 20 min`,
  ].filter((mark) => mark !== '')
  return [`×${cell.ratio}`, `${cell.requestsPerSecond} rps`, share, ...marks].join(', ')
}
