import type { Digest } from '../../shared/images/digest.ts'
import type { Hold } from '../guards/hold.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import { inWaveOrder } from './decide.ts'
import type { Decision } from './decision.ts'

/**
 * Takes what keep rules hold out of what was decided without them, and with it what is bound to it. The policy counts as
 * it would without the rules, so that none of them makes another image go: one that is kept and still counted would take
 * the place of another as soon as more are counted.
 *
 * @param decisions made without keep rules, on every image
 * @param holds those of keep rules among them
 */
export function applyKeeps(
  decisions: readonly Decision[],
  holds: ReadonlyMap<Digest, Hold>,
  graph: ImageGraph,
): readonly Decision[] {
  const staying = new Map<Digest, Decision>()
  for (const decision of inWaveOrder(decisions)) {
    if (!('wave' in decision)) break
    const { image, why } = decision
    const hold = holds.get(image.digest)
    const index = graph.parentsOf(image.digest).find((parent) => staying.has(parent))
    const subject = graph.subjectsOf(image.digest).find((one) => staying.has(one))
    // What goes although it is young goes with its subject.
    if (hold !== undefined && hold.guard !== 'min-age')
      staying.set(image.digest, { image, fate: 'hold', why, hold })
    else if (index !== undefined)
      staying.set(image.digest, { image, fate: 'keep', why: { type: 'child', index } })
    else if (subject !== undefined)
      staying.set(image.digest, { image, fate: 'keep', why: { type: 'referrer', subject } })
  }
  return decisions.map((decision) => staying.get(decision.image.digest) ?? decision)
}
