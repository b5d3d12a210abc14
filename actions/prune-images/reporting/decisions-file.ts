import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Decision } from '../planning/decision.ts'
import { describeDecision } from '../planning/explain.ts'

/** Writes what becomes of every image and why, one JSON object a line: a repository may have 100,000. */
export function saveDecisions(path: string, decisions: readonly Decision[]): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  try {
    for (const decision of decisions) {
      const { digest, tags, pushedAtMs } = decision.image
      const pushedAt = new Date(pushedAtMs).toISOString()
      const { fate, why } = decision
      const hold = decision.fate === 'hold' ? { hold: decision.hold } : {}
      const line = { digest, tags, pushedAt, fate, reason: describeDecision(decision), why, ...hold }
      writeSync(file, `${JSON.stringify(line)}\n`)
    }
  } finally {
    closeSync(file)
  }
}
