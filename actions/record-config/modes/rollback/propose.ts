import type { Sha256 } from '../../document/digest.ts'
import { isJsonObject, type Json } from '../../document/json.ts'
import type { RecordedState } from '../../document/record.ts'
import type { RollbackStep } from '../../rollback/restorer.ts'
import { RESTORERS } from '../../rollback/restorers.ts'

/** Where a step stands among all: the types in the order of {@link RESTORERS}. */
const RANKS = new Map([...RESTORERS.keys()].map((type, rank) => [type, rank]))

/**
 * What would have to be brought back for the present to be as the record says, as far as there is a way: of resources that both
 * have, in the order in which it works.
 */
export function proposeSteps(
  now: RecordedState,
  target: RecordedState,
  bodyOf: (digest: Sha256) => Json,
): RollbackStep[] {
  const steps = Object.entries(target.resources).flatMap(([key, recorded]): RollbackStep[] => {
    const present = now.resources[key]
    const restorer = RESTORERS.get(recorded.type)
    if (present === undefined || restorer === undefined || present.durable === recorded.durable) return []
    if (present.source !== 'describe' || recorded.source !== 'describe') return []
    const [before, after] = [bodyOf(present.complete), bodyOf(recorded.complete)]
    const from = isJsonObject(before) ? restorer.valueOf(before) : undefined
    const to = isJsonObject(after) ? restorer.valueOf(after) : undefined
    if (from === undefined || to === undefined || from === to) return []
    return [{ key, type: recorded.type, id: key.slice(recorded.type.length + 1), from, to }]
  })
  const rank = ({ type }: RollbackStep) => RANKS.get(type) ?? RANKS.size
  return steps.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
}
