import { join } from 'node:path'
import { type Journal, unfinishedSteps } from '../shared/action/journal.ts'
import type { Application } from '../shared/action/operation.ts'
import { isCancellation, messageOf } from '../shared/errors.ts'
import { explainError } from '../shared/explain-error.ts'
import { inFlight } from '../shared/in-flight.ts'
import type { World } from '../shared/world.ts'
import { RunHistory } from './history/run-history.ts'
import type { Inputs } from './inputs.ts'
import { type ObservedPrune, REPOSITORIES_IN_FLIGHT } from './observe.ts'
import { openRepositories, type PlannedRun } from './plan.ts'
import { type Applied, applyRepository } from './repository/apply-repository.ts'

/** What became of the plans. */
export interface AppliedRun {
  /** By the titles of the repositories: also why one was given up without a result. */
  readonly repositories: ReadonlyMap<string, Applied | { readonly failure: string }>
  /** Where in S3 the run has left plan, decisions, journal and manifests; undefined where nowhere. */
  readonly history: string | undefined
}

/** Carries out the plans of all repositories; with several, trouble with one does not stop the others. */
export async function applyPrune(
  plan: PlannedRun,
  { inputs, observation: { memory, repositories }, journal, directory }: Application<Inputs, ObservedPrune>,
  world: World,
): Promise<AppliedRun> {
  closeOpenSteps(journal, world)
  const alone = repositories.length === 1
  const history = inputs.history && new RunHistory(inputs.history, journal.path, world)
  if (history !== undefined) {
    world.log.info(`What is removed is kept in ${history.location}.`)
    await history.keepFile('plan.json', join(directory, 'prune-images.plan.json'))
    await history.keepFile('decisions.jsonl', join(directory, 'decisions.jsonl'))
  }
  const applied = new Map<string, Applied | { readonly failure: string }>()
  try {
    await inFlight(openRepositories(plan), REPOSITORIES_IN_FLIGHT, async ({ title, planned, observed }) => {
      const prefix = alone ? '' : `${title}: `
      try {
        const application = { observed, journal, directory, prefix, history }
        applied.set(title, await applyRepository(planned, application, world))
      } catch (error) {
        if (alone) throw error
        const { signal } = world
        const cancelled = isCancellation(error, signal)
        applied.set(title, {
          failure: cancelled ? messageOf(signal.reason) : explainError(error, signal).headline,
        })
      }
    })
  } finally {
    memory.save()
    await history?.close()
  }
  return { repositories: applied, history: history?.location }
}

/** Closes what a run that died has left open in the journal: what it did not do is in the plan of this run again. */
function closeOpenSteps(journal: Journal, { log }: World): void {
  for (const step of unfinishedSteps(journal.entries())) {
    log.info(`An earlier run died in its step ${step}; unfinished deletions will be re-evaluated.`)
    journal.write(step, 'failed', 'to be re-evaluated by a later run')
  }
}
