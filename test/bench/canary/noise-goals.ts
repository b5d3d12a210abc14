import type { Goal } from './goal.ts'
import { NOISE_KINDS } from './noise-cells.ts'
import type { NoiseCell } from './noise-traffic.ts'
import { falsePromotions, falseRollBacks } from './rate-goals.ts'
import type { CellResult } from './results.ts'

const ALPHA = 0.05

/** Both promises for every kind of noise: healthy canaries rolled back, canaries at the tolerable ratio promoted. */
export function noiseGoals(noise: readonly CellResult<NoiseCell>[]): Goal[] {
  return NOISE_KINDS.flatMap(({ name, cells }) => {
    const ofKind = noise.filter(({ cell }) => cells.includes(cell))
    const at = (ratio: number): CellResult<NoiseCell>[] => ofKind.filter(({ cell }) => cell.ratio === ratio)
    return [falseRollBacks(`false roll-backs, ${name}`, at(1), 2 * ALPHA), falsePromotions(name, at(2))]
  })
}
