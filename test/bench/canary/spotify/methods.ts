import { normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'
import { obrienFlemingConstant, spendingBoundaries } from './group-sequential.ts'

/** Observations of each of the two groups; they come in pairs. */
export const PAIRS = 500
const ALPHA = 0.05
/** Deviation of one pair's difference, both groups having deviation 1. */
const PAIR_DEVIATION = Math.SQRT2

/** A test that stops when the sum of the pairs' differences exceeds a boundary; NaN where it does not look. */
export interface BoundaryMethod {
  readonly name: string
  /** Boundary for the sum after n pairs, at index n - 1. */
  readonly boundary: Float64Array
  /** Pairs that count as used when it stops at this look; n itself where looks are whole numbers. */
  readonly usedAt: (pairs: number) => number
}

function stream(name: string, boundaryAt: (pairs: number) => number): BoundaryMethod {
  const boundary = Float64Array.from({ length: PAIRS }, (_, i) => boundaryAt(i + 1))
  return { name, boundary, usedAt: (pairs) => pairs }
}

/** One-sided tests double their alpha in the two-sided formulas. */
const TWO_SIDED = 2 * ALPHA

/** Generalised always-valid inference (Eppo): a normal mixture, tightest near `tunedFor` pairs. */
function gavi(tunedFor: number): BoundaryMethod {
  const rho = tunedFor / (Math.log(Math.log(Math.E * TWO_SIDED ** -2)) - 2 * Math.log(TWO_SIDED))
  return stream(`GAVI ${tunedFor}`, (n) => mixtureBoundary(n, rho))
}

/** Mixture SPRT in the always-valid F-test's form with known variance: the same mixture with ρ = φ. */
function msprt(phi: number): BoundaryMethod {
  return stream(`mSPRT φ=${phi}`, (n) => mixtureBoundary(n, phi))
}

function mixtureBoundary(n: number, rho: number): number {
  return PAIR_DEVIATION * Math.sqrt((n + rho) * Math.log((n + rho) / (rho * TWO_SIDED ** 2)))
}

function zScale(n: number, z: number): number {
  return z * PAIR_DEVIATION * Math.sqrt(n)
}

/** Looks at fixed parts of the sample; the published code cuts a look's position down and rounds its cost up. */
function looks(name: string, count: number, bounds: readonly number[]): BoundaryMethod {
  const boundary = new Float64Array(PAIRS).fill(Number.NaN)
  const used = new Map<number, number>()
  bounds.forEach((z, k) => {
    const position = (PAIRS * (k + 1)) / count
    const pairs = Math.floor(position + 1e-9)
    boundary[pairs - 1] = zScale(pairs, z)
    used.set(pairs, Math.ceil(position - 1e-9))
  })
  return { name, boundary, usedAt: (pairs) => used.get(pairs) ?? pairs }
}

const linearSpending = (count: number): number[] =>
  spendingBoundaries(
    Array.from({ length: count }, (_, k) => (k + 1) / count),
    (time) => ALPHA * time,
  )

/**
 * Group-sequential bounds for 7 looks, used for 14: beyond the planned looks each bound is the last one of a design with that many
 * looks, the recipe whose error rate the published table shows to be broken.
 */
function oversampled(): number[] {
  const planned = linearSpending(7)
  const beyond = Array.from({ length: 7 }, (_, i) => linearSpending(8 + i).at(-1) ?? Number.NaN)
  return [...planned, ...beyond]
}

let computed: readonly BoundaryMethod[] | null = null

/** The methods of the published comparison that are boundaries for the sum; computed once. */
export function boundaryMethods(): readonly BoundaryMethod[] {
  if (computed !== null) return computed
  const obf = obrienFlemingConstant(100, ALPHA)
  computed = [
    msprt(100),
    msprt(25),
    gavi(250),
    gavi(500),
    stream('Bonferroni', (n) => zScale(n, normalQuantile(1 - ALPHA / PAIRS))),
    stream('Lan–DeMets OBF', (n) => zScale(n, obf / Math.sqrt(Math.ceil(n / 5) / 100))),
    stream('YEAST', () => zScale(PAIRS, normalQuantile(1 - ALPHA / 2))),
    looks('GST, 14 looks', 14, linearSpending(14)),
    looks('GST, 14 looks for 7', 14, oversampled()),
  ]
  return computed
}
