import { join } from 'node:path'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { applyRecord, SlotTakenError } from './apply.ts'
import { visibleChanges } from './diff/release-diff.ts'
import { formatVerifier } from './history/signed-note.ts'
import type { HistoryStore } from './history/store.ts'
import type { Inputs } from './inputs.ts'
import { observe, observeBodies, observePast } from './observe.ts'
import { outputDirectory, writeDiff, writeFiles } from './output-files.ts'
import { planRecord, type RecordPlan } from './plan.ts'
import { recordReport, sequenceOf } from './report/record-report.ts'
import { loadRecordPlan, saveRecordPlan } from './saved-plan.ts'

/** How often to plan again when other runs append at the same time. */
const maxAttempts = 30

/** Records what a release consists of now: observe → plan → apply → report. */
export async function runRecord(inputs: Inputs, store: HistoryStore, world: World): Promise<ActionResult> {
  const finishReport = startReport('record-config', world)
  let past = await observePast(store, inputs)
  const first = past
  const now = await world.log.group('Reading what is deployed', () => observe(inputs, first, world))
  const { system, release, policyLevels } = inputs
  const { signer } = inputs.trust
  const directory = outputDirectory(inputs, world)

  for (let attempt = 1; ; attempt++) {
    const bodies = await observeBodies(store, now, past)
    const planned = planRecord(now, past, bodies, { system, release, signer, policyLevels })
    if (inputs.dryRun) {
      const planFile = join(directory, 'plan.json')
      saveRecordPlan(planFile, planned, past)
      const report = finishReport(recordReport(planned, true, store.location))
      return {
        report,
        outputs: { ...(await outputsOf(planned, undefined, inputs, directory)), plan: planFile },
      }
    }
    const plan =
      inputs.planFile === undefined ? planned : loadRecordPlan(inputs.planFile, planned, now, past, signer)
    try {
      await applyRecord(plan, store, world)
    } catch (error) {
      // Another run was faster. A reviewed plan is not changed; a fresh one is made for the new end of the history.
      if (!(error instanceof SlotTakenError) || inputs.planFile !== undefined || attempt === maxAttempts)
        throw error
      world.log.info(`${error.message} Planning again after it.`)
      await world.clock.sleep(25 * attempt * (0.5 + world.random()), world.signal)
      past = await observePast(store, inputs)
      continue
    }
    for (const { level, rule, subject, message } of plan.verdict.violations) {
      if (level === 'advisory') world.log.warning(`${rule}: ${subject}: ${message}`)
    }
    return {
      report: finishReport(recordReport(plan, false, store.location)),
      outputs: await outputsOf(
        plan,
        plan.append?.checkpoint.content ?? past.head.checkpoint?.content,
        inputs,
        directory,
      ),
    }
  }
}

/** @param checkpoint the one that is published now; a checkpoint that was only planned must not get out */
async function outputsOf(
  plan: RecordPlan,
  checkpoint: Buffer | undefined,
  { trust }: Inputs,
  directory: string,
): Promise<Record<string, string>> {
  const files = await writeFiles(directory, {
    'record.json': plan.recordText,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  })
  return {
    ...files,
    ...(plan.diff === undefined ? {} : { diff: await writeDiff(directory, plan.diff) }),
    'record-digest': plan.recordDigest,
    sequence: String(sequenceOf(plan)),
    changes: String(plan.diff === undefined ? 0 : visibleChanges(plan.diff)),
    ...(trust.signer === undefined ? {} : { 'verification-key': formatVerifier(trust.signer.verifier) }),
  }
}
