import type { JobDefinition, Permissions } from './definition.ts'
import type { WorkflowCall } from './workflow-call.ts'

/** What decides on permissions in a call. */
type Granting = Pick<WorkflowCall, 'definition' | 'ceiling'>

const ORDER = ['none', 'read', 'write'] as const

/** What a job's token may do: its own permissions, else its workflow's, else what the caller's job may do. */
export function grantedTo({ definition, ceiling }: Granting, job: JobDefinition): Permissions | undefined {
  return job.permissions ?? definition.permissions ?? ceiling
}

/**
 * A called workflow may keep or reduce what its caller's job may do; GitHub does not start a run that asks for more.
 *
 * @throws naming the job and the permission
 */
export function requireWithin(call: Granting): void {
  const { ceiling, definition } = call
  if (ceiling === undefined) return
  for (const job of definition.jobs) {
    const asked = grantedTo(call, job)
    if (asked === undefined || typeof asked === 'string') continue
    for (const [name, level] of Object.entries(asked)) {
      const allowed = levelOf(ceiling, name)
      if (ORDER.indexOf(level) <= ORDER.indexOf(allowed)) continue
      throw new Error(
        `${definition.file}: job ${job.id} is requesting '${name}: ${level}', but is only allowed '${name}: ${allowed}'`,
      )
    }
  }
}

function levelOf(permissions: Permissions, name: string): (typeof ORDER)[number] {
  if (permissions === 'write-all') return 'write'
  if (permissions === 'read-all') return 'read'
  return permissions[name] ?? 'none'
}
