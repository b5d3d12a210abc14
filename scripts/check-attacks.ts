import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'
import { holderProblem, rowsOf } from './tables-of-tests.ts'

/** An attack of `doc/attacks.md`. */
interface Attack {
  readonly who: string
  readonly tries: string
  readonly heldBy: string
}

/**
 * The attacks of the table.
 *
 * @throws Error when it has none: a check of nothing would always pass
 */
export function attacksOf(markdown: string): readonly Attack[] {
  const attacks = rowsOf(markdown).map(([who = '', tries = '', , heldBy = '']) => ({ who, tries, heldBy }))
  if (attacks.length === 0) throw new Error('doc/attacks.md has no row.')
  return attacks
}

/** How SECURITY.md states the count. */
export function countedIn(security: string): number | undefined {
  const count = /(\d+) attacks/.exec(security)?.[1]
  return count === undefined ? undefined : Number(count)
}

/** @returns what is wrong: attacks without their test, and a count in SECURITY.md that is not that of the table */
export function findUnheldAttacks(): string[] {
  const attacks = readAttacks()
  const counted = countedIn(readFileSync(join(root, 'SECURITY.md'), 'utf8'))
  return [
    ...attacks.flatMap(({ tries, heldBy }) => holderProblem(heldBy, `doc/attacks.md: “${tries}”`) ?? []),
    ...(counted === attacks.length
      ? []
      : [`SECURITY.md counts ${counted ?? 'no'} attacks, and doc/attacks.md has ${attacks.length}.`]),
  ]
}

function readAttacks(): readonly Attack[] {
  return attacksOf(readFileSync(join(root, 'doc', 'attacks.md'), 'utf8'))
}

/** Prints how many attacks the table has, by who may try them. */
function printCounts(): void {
  const byWho = Map.groupBy(readAttacks(), ({ who }) => who)
  for (const [who, attacks] of byWho) console.log(`${String(attacks.length).padStart(3)}  ${who}`)
  console.log(`${[...byWho.values()].flat().length} attacks, each held by a test.`)
  const problems = findUnheldAttacks()
  for (const problem of problems) console.log(problem)
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.main) printCounts()
