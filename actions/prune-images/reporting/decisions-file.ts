import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Repository } from '../images/repository.ts'
import type { Decision } from '../planning/decision.ts'
import { describeDecision, describeUntag } from '../planning/explain.ts'
import type { PrunePlan } from '../planning/make-plan.ts'

/** What was decided on the images of one repository. */
interface Decided {
  readonly plan: Pick<PrunePlan, 'repository' | 'untags'>
  readonly decisions: readonly Decision[]
}

/** Writes what becomes of every image and why, one JSON object a line: a repository may have 100,000. */
export function saveDecisions(path: string, repositories: readonly Decided[]): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  try {
    for (const { plan, decisions } of repositories) {
      const untags = new Map(plan.untags.map(({ image, tags }) => [image.digest, tags.map(describeUntag)]))
      for (const decision of decisions) {
        const takenOff = untags.get(decision.image.digest)
        const line = { ...lineOf(decision, plan.repository), ...(takenOff === undefined ? {} : { takenOff }) }
        writeSync(file, `${JSON.stringify(line)}\n`)
      }
    }
  } finally {
    closeSync(file)
  }
}

function lineOf(decision: Decision, repository: Repository): object {
  const { digest, tags, pushedAtMs } = decision.image
  const pushedAt = new Date(pushedAtMs).toISOString()
  const { fate, why } = decision
  const hold = decision.fate === 'hold' ? { hold: decision.hold } : {}
  return { repository, digest, tags, pushedAt, fate, reason: describeDecision(decision), why, ...hold }
}
