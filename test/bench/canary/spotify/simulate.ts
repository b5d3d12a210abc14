import { makeRandom } from '../random.ts'
import { ClassifierTest } from './classifier-test.ts'
import { type BoundaryMethod, boundaryMethods, PAIRS } from './methods.ts'

/** The name under which the classifier test is tallied. */
export const CLASSIFIER = 'SeqC2ST-QDA'

/** What a method did in the replications of one effect. */
export interface SpotifyTally {
  readonly method: string
  replications: number
  detections: number
  /** Pairs that were not needed, summed. */
  saved: number
}

/**
 * Simulates pairs of normal observations with deviation 1 whose means differ by `effect`, and stops each method at its first
 * crossing (Spotify's comparison of sequential frameworks, 2023, as extended by Kurennoy).
 */
export function simulateSpotify(
  effect: number,
  replications: number,
  seed: number,
  stream: number,
): SpotifyTally[] {
  const random = makeRandom(seed, stream)
  const methods = boundaryMethods()
  const tallies = [...methods.map(({ name }) => name), CLASSIFIER].map(
    (method): SpotifyTally => ({
      method,
      replications,
      detections: 0,
      saved: 0,
    }),
  )
  const classifier = new ClassifierTest()
  const control = new Float64Array(PAIRS)
  const treatment = new Float64Array(PAIRS)
  const sums = new Float64Array(PAIRS)
  const lowest = lowestBoundary(methods)
  const everyMethod = new Uint8Array(methods.length).fill(1)
  const undecided = new Uint8Array(methods.length)
  for (let r = 0; r < replications; r++) {
    let sum = 0
    for (let i = 0; i < PAIRS; i++) {
      control[i] = 1 + random.normal()
      treatment[i] = 1 + effect + random.normal()
      sum += (treatment[i] as number) - (control[i] as number)
      sums[i] = sum
    }
    undecided.set(everyMethod)
    for (let i = 0; i < PAIRS; i++) {
      if (!((sums[i] as number) > (lowest[i] as number))) continue
      methods.forEach(({ boundary, usedAt }, m) => {
        if (undecided[m] === 0 || !((sums[i] as number) > (boundary[i] as number))) return
        undecided[m] = 0
        count(tallies[m], usedAt(i + 1))
      })
    }
    const pairs = runClassifier(classifier, treatment, control)
    if (pairs > 0) count(tallies.at(-1), pairs)
  }
  return tallies
}

function count(tally: SpotifyTally | undefined, pairs: number): void {
  if (tally === undefined) return
  tally.detections++
  tally.saved += PAIRS - pairs
}

/** The least boundary at each look: below it nobody needs to be asked. Comparisons with NaN are false. */
function lowestBoundary(methods: readonly BoundaryMethod[]): Float64Array {
  return Float64Array.from({ length: PAIRS }, (_, i) =>
    methods.reduce((low, { boundary }) => {
      const at = boundary[i] as number
      return Number.isNaN(at) ? low : Math.min(low, at)
    }, Number.POSITIVE_INFINITY),
  )
}

/** The published code looks after each pair's first observation, the treated one. */
function runClassifier(test: ClassifierTest, treatment: Float64Array, control: Float64Array): number {
  test.reset()
  for (let i = 0; i < PAIRS; i++) {
    if (test.add(-(treatment[i] as number), true)) return i + 1
    test.add(-(control[i] as number), false)
  }
  return 0
}
