import { join } from 'node:path'
import type { ActionResult } from '../shared/action/define-action.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { World } from '../shared/world.ts'
import { applyRecord, SlotTakenError } from './apply.ts'
import { visibleChanges } from './diff/release-diff.ts'
import { requireContained } from './history/require-contained.ts'
import { formatVerifier } from './history/signed-note.ts'
import type { HistoryStore } from './history/store.ts'
import type { Inputs } from './inputs.ts'
import { readKnownCheckpoints } from './known-checkpoints.ts'
import { observe, observeBodies, observePast } from './observe.ts'
import { outputDirectory, writeDiff, writeFiles } from './output-files.ts'
import { type PlanSettings, planRecord, type RecordPlan } from './plan.ts'
import { requireKnownRules } from './policy/levels.ts'
import { loadRules } from './policy/load-rules.ts'
import { recordReport, sequenceOf } from './report/record-report.ts'
import { confirmRecordPlan, saveRecordPlan } from './saved-plan.ts'

/** How often to plan again when other runs append at the same time. */
const maxAttempts = 30

/** Records what a release consists of now: observe → plan → apply → report. */
export async function runRecord(inputs: Inputs, store: HistoryStore, world: World): Promise<ActionResult> {
  const finishReport = startReport('record-config', world)
  const settings = await settingsOf(inputs, world)
  const directory = outputDirectory(inputs, world)
  const begin = await observePast(store, inputs)
  const known = await readKnownCheckpoints(inputs.knownCheckpoints, inputs.system, world)
  const { system, trust } = inputs
  await requireContained(store, begin.head, { system, verifiers: trust.verifiers, known })
  const now = await world.log.group('Reading what is deployed', () => observe(inputs, begin, world))

  for (let attempt = 1, past = begin; ; attempt++, past = await observePast(store, inputs)) {
    const planned = planRecord(now, past, await observeBodies(store, now, past), settings)
    if (inputs.dryRun) {
      const plan = join(directory, 'plan.json')
      saveRecordPlan(plan, planned, past)
      const outputs = await outputsOf(planned, undefined, inputs, directory)
      return {
        report: finishReport(recordReport(planned, true, store.location)),
        outputs: { ...outputs, plan },
      }
    }
    const plan = inputs.planFile === undefined ? planned : confirmRecordPlan(inputs.planFile, planned, past)
    try {
      await applyRecord(plan, store, world)
    } catch (error) {
      // Another run was faster. A reviewed plan is not changed; a fresh one is made for the new end of the history.
      const isFinal = inputs.planFile !== undefined || attempt === maxAttempts
      if (!(error instanceof SlotTakenError) || isFinal) throw error
      world.log.info(`${error.message} Planning again after it.`)
      await world.clock.sleep(25 * attempt * (0.5 + world.random()), world.signal)
      continue
    }
    warnOf(plan, world)
    const checkpoint = plan.append?.checkpoint.content ?? past.head.checkpoint?.content
    return {
      report: finishReport(recordReport(plan, false, store.location)),
      outputs: await outputsOf(plan, checkpoint, inputs, directory),
    }
  }
}

async function settingsOf(inputs: Inputs, { runner }: World): Promise<PlanSettings> {
  const { system, release, policyLevels, policyExceptions, policyModule, trust } = inputs
  const rules = await loadRules(policyModule, runner.workspace)
  requireKnownRules(policyLevels.keys(), rules, 'policies')
  requireKnownRules(
    policyExceptions.map(({ rule }) => rule),
    rules,
    'policy-exceptions',
  )
  return { system, release, signer: trust.signer, rules, policyLevels, policyExceptions }
}

function warnOf({ verdict }: RecordPlan, { log }: World): void {
  for (const { level, rule, subject, message, exception } of verdict.violations) {
    if (exception !== undefined)
      log.warning(`${rule}: ${subject}: let pass until ${exception.until}: ${exception.reason}`)
    else if (level === 'advisory') log.warning(`${rule}: ${subject}: ${message}`)
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
