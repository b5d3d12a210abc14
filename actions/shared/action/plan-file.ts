import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { messageOf, UserError } from '../errors.ts'
import type { Json } from '../json.ts'

/** A plan as it is saved, to be reviewed and applied later. */
interface PlanFile {
  readonly schema: 'https://ai-ops.dev/plan/v1'
  readonly action: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** SHA-256 over the plan's JSON: says whether the file was changed after it was made. */
  readonly sha256: string
  readonly plan: Json
}

/** Saves a plan. */
export function savePlan({
  path,
  action,
  createdAt,
  plan,
}: {
  readonly path: string
  readonly action: string
  readonly createdAt: Date
  readonly plan: Json
}): void {
  const file: PlanFile = {
    schema: 'https://ai-ops.dev/plan/v1',
    action,
    createdAt: createdAt.toISOString(),
    sha256: digestOf(plan),
    plan,
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
}

/**
 * Reads a saved plan.
 *
 * @throws UserError when the file is not a plan, is of another action, or was changed after it was made
 */
export function loadPlan(path: string, action: string): { createdAt: Date; plan: unknown } {
  const refuse = (what: string, cause?: unknown): never => {
    const next = 'Give the path of a plan that this action saved with `dry-run: true`.'
    throw new UserError(what, { where: `input plan: ${path}`, next }, { cause })
  }
  let file: Partial<PlanFile>
  try {
    file = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return refuse(`the plan cannot be read: ${messageOf(error)}`, error)
  }
  if (file.schema !== 'https://ai-ops.dev/plan/v1' || file.plan === undefined)
    return refuse('this is not a plan.')
  if (file.action !== action) return refuse(`this is a plan of ${file.action}, not of ${action}.`)
  if (file.sha256 !== digestOf(file.plan)) return refuse('the plan was changed after it was made.')
  return { createdAt: new Date(file.createdAt ?? Number.NaN), plan: file.plan }
}

function digestOf(plan: Json): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex')
}
