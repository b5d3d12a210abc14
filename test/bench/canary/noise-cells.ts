import type { Noise, NoiseCell } from './noise-traffic.ts'

type Place = readonly [requestsPerSecond: number, share: number]

const USUAL: readonly Place[] = [
  [10, 0.5],
  [100, 0.1],
  [100, 0.5],
  [1000, 0.1],
]

/** A kind of noise with a goal of its own. */
export interface NoiseKind {
  readonly name: string
  /** What is drawn, for people. */
  readonly what: string
  readonly cells: readonly NoiseCell[]
}

function cellsOf(noises: readonly Noise[], places: readonly Place[], histories = [1]): NoiseCell[] {
  return histories.flatMap((historyLoad) =>
    noises.flatMap((noise) =>
      places.flatMap(([requestsPerSecond, share]) =>
        [1, 2, 5].map((ratio) => ({ noise, requestsPerSecond, share, ratio, historyLoad })),
      ),
    ),
  )
}

const CLUMPS: readonly Noise[] = [
  ...[2, 3, 5, 10].map((size) => ({ kind: 'clumps' as const, size, law: 'fixed' as const })),
  { kind: 'clumps', size: 4, law: 'geometric' },
]

function bursts(lasting: number): Noise[] {
  return [0.25, 1].map((cv2) => ({ kind: 'bursts', cv2, lasting }))
}

function hosts(stable: number, lasting: number): Noise[] {
  return [0.25, 1].map((cv2) => ({ kind: 'hosts', cv2, lasting, stable, canary: 1 }))
}

const SWINGS: readonly Noise[] = [1.5, 3, 5].flatMap((factor) =>
  [5, 20, 60].map((minutes) => ({ kind: 'swing' as const, factor, minutes })),
)

/** Every kind of noise that services have. */
export const NOISE_KINDS: readonly NoiseKind[] = [
  { name: 'clumps of 2 to 10', what: 'each failure brings several errors', cells: cellsOf(CLUMPS, USUAL) },
  {
    name: 'tokens per request',
    what: 'counts of many units per request',
    cells: cellsOf(
      [0.5, 1, 4].map((cv2) => ({ kind: 'tokens', cv2 })),
      [
        [1, 0.5],
        [10, 0.1],
        [100, 0.5],
      ],
    ),
  },
  {
    name: 'noise per host, 9:1 and 4:1',
    what: 'each host by itself, one of them the canary',
    cells: [
      ...cellsOf(
        [...hosts(9, 1), ...hosts(9, 5)],
        [
          [100, 0.1],
          [1000, 0.1],
        ],
      ),
      ...cellsOf(
        [...hosts(4, 1), ...hosts(4, 5)],
        [
          [100, 0.2],
          [1000, 0.2],
        ],
      ),
    ],
  },
  {
    name: 'bursts of 5 minutes',
    what: 'each version by itself',
    cells: cellsOf(bursts(5), USUAL),
  },
  {
    name: 'bursts of 10 minutes',
    what: 'each version by itself',
    cells: cellsOf(bursts(10), USUAL),
  },
  {
    name: 'bursts of 20 minutes',
    what: 'each version by itself',
    cells: cellsOf(bursts(20), USUAL),
  },
  {
    name: 'histories at 0.1 and 0.3 of the load',
    what: 'Poisson counts, clumps and bursts whose history is thin',
    cells: cellsOf(
      [{ kind: 'none' }, { kind: 'clumps', size: 4, law: 'fixed' }, ...bursts(1)],
      USUAL,
      [0.1, 0.3],
    ),
  },
  {
    name: 'common swings of ×1.5 to ×5 for 5 to 60 minutes',
    what: 'both versions alike',
    cells: cellsOf(SWINGS, [
      [10, 0.5],
      [100, 0.1],
      [100, 0.5],
    ]),
  },
]

/** Every cell, in the order of their kinds. */
export const NOISE_CELLS: readonly NoiseCell[] = NOISE_KINDS.flatMap(({ cells }) => cells)

/** A short name for a cell. */
export function nameOfNoise({ noise, requestsPerSecond, share, ratio, historyLoad }: NoiseCell): string {
  const marks = [
    `×${ratio}`,
    `${requestsPerSecond} rps`,
    `${100 * share} %`,
    ...describe(noise),
    ...(historyLoad === 1 ? [] : [`history at ${historyLoad}`]),
  ]
  return marks.join(', ')
}

function describe(noise: Noise): string[] {
  switch (noise.kind) {
    case 'none':
      return []
    case 'clumps':
      return [`clumps of ${noise.size}${noise.law === 'fixed' ? '' : ' in the mean'}`]
    case 'tokens':
      return [`tokens, CV² ${noise.cv2}`]
    case 'bursts':
      return [`CV² ${noise.cv2} for ${noise.lasting} min`]
    case 'hosts':
      return [`hosts ${noise.stable}:${noise.canary}, CV² ${noise.cv2} for ${noise.lasting} min`]
    case 'swing':
      return [`both ×${noise.factor} for ${noise.minutes} min`]
  }
}
