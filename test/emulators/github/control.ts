import { type Answer, notFound, ok } from './http/answer.ts'
import type { FaultRule, Faults } from './http/faults.ts'
import type { JobOptions } from './jobs.ts'
import type { LoggedRequest, Violation } from './log.ts'

/** What another process may ask of an emulator that runs as a process. */
export type Controlled = {
  faults: Faults
  requests(): readonly LoggedRequest[]
  violations(): readonly Violation[]
  startJob(options: JobOptions): Record<string, string>
}

/**
 * The emulator's own endpoints, below `/emulator`: `GET /requests`, `GET /violations`, `POST /faults` (a `FaultRule`
 * whose `path` is a text), `POST /jobs` (`JobOptions`; answers the job's variables). They are not in the log.
 */
export function answerControl(controlled: Controlled, method: string, path: string, body: unknown): Answer {
  switch (`${method} ${path}`) {
    case 'GET /emulator/requests':
      return ok(controlled.requests())
    case 'GET /emulator/violations':
      return ok(controlled.violations())
    case 'POST /emulator/faults':
      if (!isFaultRule(body))
        return { status: 422, body: { message: 'A fault rule has a "fault" with a "kind"' } }
      controlled.faults.add(body)
      return ok({})
    case 'POST /emulator/jobs':
      if (!isJob(body)) return { status: 422, body: { message: 'A job has a "repository"' } }
      return ok(controlled.startJob(body))
    default:
      return notFound().answer
  }
}

function isFaultRule(value: unknown): value is FaultRule {
  const fault = isObject(value) && 'fault' in value ? value.fault : undefined
  return isObject(fault) && 'kind' in fault
}

function isJob(value: unknown): value is JobOptions {
  return isObject(value) && 'repository' in value && typeof value.repository === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
