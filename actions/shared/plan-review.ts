import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { WorldMovedError } from './errors.ts'
import type { CommonInputs } from './inputs/common-inputs.ts'
import type { Json } from './json.ts'
import { loadPlan, savePlan } from './plan-file.ts'
import type { World } from './world.ts'

/** Saves a plan beside the report, to be reviewed. @returns its path, as the input `plan` takes it */
export function keepPlan(
  action: string,
  plan: object,
  { reportDirectory }: CommonInputs,
  { clock, runner }: Pick<World, 'clock' | 'runner'>,
): string {
  const path = join(reportDirectory ?? join(runner.tempDir, 'ai-ops', action), `${action}.plan.json`)
  savePlan({ path, action, createdAt: clock.now(), plan: asJson(plan) })
  return path
}

/**
 * Lets a saved plan be applied only when the same plan would be made now: then the world is as the plan saw it, and what
 * is asked for is what was reviewed.
 *
 * @throws WorldMovedError when the plan would be another one now
 */
export function requireSamePlan(path: string, action: string, plan: object): void {
  if (isDeepStrictEqual(loadPlan(path, action).plan, asJson(plan))) return
  throw new WorldMovedError('the plan is stale.', {
    where: `input plan: ${path}`,
  })
}

/** The plan as it is read back from a file: without what is undefined. */
function asJson(plan: object): Json {
  return JSON.parse(JSON.stringify(plan))
}
