import { isCancellation, messageOf, WorldMovedError } from '../errors.ts'
import type { Json } from '../json.ts'
import type { Log } from '../log/log.ts'
import type { Journal } from './journal.ts'

/** How the steps of a plan are carried out. */
export interface StepHandler<Step> {
  /** Unique within the plan, stable over runs. */
  readonly id: (step: Step) => string
  /** What the log says of the step. */
  readonly describe: (step: Step) => string
  /** Throws {@link WorldMovedError} when the world is no longer as the plan saw it. */
  readonly check: (step: Step) => Promise<void>
  /** Carries the step out; what it returns goes into the journal. */
  readonly perform: (step: Step) => Promise<Json | undefined>
}

/** What became of a step. */
export type StepOutcome<Step> =
  | { readonly step: Step; readonly state: 'done'; readonly detail: Json | undefined }
  | { readonly step: Step; readonly state: 'failed'; readonly error: unknown; readonly reason: string }
  | { readonly step: Step; readonly state: 'skipped'; readonly reason: string }

/**
 * Carries out the steps of a plan in their order, each journalled before and after. It stops at the first step that
 * fails, whose world has moved, or when the run is cancelled; the rest is skipped with that reason.
 */
export async function applySteps<Step>(
  steps: readonly Step[],
  handler: StepHandler<Step>,
  { journal, log, signal }: { journal: Journal; log: Log; signal: AbortSignal },
): Promise<StepOutcome<Step>[]> {
  const outcomes: StepOutcome<Step>[] = []
  let stopped: string | undefined
  for (const step of steps) {
    if (stopped === undefined && signal.aborted) stopped = messageOf(signal.reason)
    if (stopped !== undefined) {
      outcomes.push({ step, state: 'skipped', reason: stopped })
      continue
    }
    const id = handler.id(step)
    try {
      await handler.check(step)
      log.info(handler.describe(step))
      journal.write(id, 'intent')
      const detail = await handler.perform(step)
      journal.write(id, 'done', detail)
      outcomes.push({ step, state: 'done', detail })
    } catch (error) {
      const reason = isCancellation(error, signal) ? messageOf(signal.reason) : messageOf(error)
      // A step whose answer was lost stays open in the journal: the next run has to look what became of it.
      if (error instanceof WorldMovedError) journal.write(id, 'failed', reason)
      outcomes.push({ step, state: 'failed', error, reason })
      stopped = `not begun, since an earlier step failed: ${reason}`
    }
  }
  return outcomes
}
