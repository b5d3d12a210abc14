import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { WorldMovedError } from '../errors.ts'
import type { Json } from '../json.ts'
import { describeDifferences } from './plan-differences.ts'
import { loadPlan, savePlan } from './plan-file.ts'

/** Saves a plan beside the report. @returns its path, as the input `plan` takes it */
export function keepPlan(
  { action, directory, at }: { readonly action: string; readonly directory: string; readonly at: Date },
  plan: object,
): string {
  const path = resolve(directory, `${action}.plan.json`)
  savePlan({ path, action, createdAt: at, plan: asJson(plan) })
  return path
}

/**
 * Lets a saved plan be applied only when the same plan would be made now: then the world is as the plan saw it, and what
 * is asked for is what was reviewed. A saved plan is a proposal of whoever could write the file; nothing of it is believed.
 *
 * @throws WorldMovedError naming the differences, when the plan would be another one now
 */
export function requireSamePlan(path: string, action: string, plan: object): void {
  const saved = loadPlan(path, action).plan
  const now = asJson(plan)
  if (isDeepStrictEqual(saved, now)) return
  throw new WorldMovedError(
    `the plan is stale: inputs or state have changed since it was saved: ${describeDifferences(saved, now)}.`,
    { where: `input plan: ${path}` },
  )
}

/** The plan as it is read back from a file: without what is undefined. */
function asJson(plan: object): Json {
  return JSON.parse(JSON.stringify(plan))
}
