import {
  ERROR_METRIC,
  type JudgeSettings,
  RATE_METRIC,
} from '../../../actions/promote-canary/judge/settings.ts'
import { drawNoisyTrace, type NoiseCell } from './noise-traffic.ts'
import { makeRandom } from './random.ts'
import { decideOurs, SETTINGS } from './rules/ours.ts'
import { addDecision, emptyTally, type Tally } from './tally.ts'
import { emptyTraffic } from './traffic.ts'

const ERRORS: JudgeSettings = { ...SETTINGS, metrics: { events: ERROR_METRIC } }
const TOKENS: JudgeSettings = { ...SETTINGS, metrics: { events: { ...RATE_METRIC, kind: 'count' } } }

/** Runs the judge over simulated canaries of one kind of noise; what they cost is not counted. */
export function runNoiseCell(cell: NoiseCell, replications: number, seed: number, stream: number): Tally[] {
  const random = makeRandom(seed, stream)
  const settings = cell.noise.kind === 'tokens' ? TOKENS : ERRORS
  const tally = emptyTally('ours')
  const cost = emptyTraffic()
  for (let i = 0; i < replications; i++)
    addDecision(tally, decideOurs(drawNoisyTrace(cell, random), settings), cost)
  return [tally]
}
