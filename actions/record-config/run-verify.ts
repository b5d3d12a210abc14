import type { ActionResult } from '../shared/action/define-action.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { World } from '../shared/world.ts'
import type { HistoryStore } from './history/store.ts'
import { verifyHistory } from './history/verify.ts'
import type { Inputs } from './inputs.ts'
import { readKnownCheckpoints } from './known-checkpoints.ts'
import { verifyReport } from './report/verify-report.ts'

/** Verifies a history from its files alone. */
export async function runVerify(inputs: Inputs, store: HistoryStore, world: World): Promise<ActionResult> {
  const finishReport = startReport('record-config', world)
  const known = await readKnownCheckpoints(inputs.knownCheckpoints, inputs.system, world)
  const { system, depth, trust } = inputs
  const verification = await verifyHistory(store, { system, depth, verifiers: trust.verifiers, known })
  for (const { kind, sequence, path, message } of verification.findings.slice(0, 10)) {
    world.log.error(`${kind}${sequence === undefined ? '' : ` at entry ${sequence}`}: ${path}: ${message}`)
  }
  return {
    report: finishReport(verifyReport(system, verification, known.length)),
    outputs: { sequence: String(verification.entries.at(-1)?.entry.sequence ?? 0) },
  }
}
