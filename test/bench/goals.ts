import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** A figure that is promised. */
export interface Goal {
  readonly name: string
  readonly measured: number
  readonly bound: { readonly atMost: number } | { readonly atLeast: number }
  readonly unit: string
}

/**
 * Prints a line for every promised figure, writes the same with `--json FILE`, and makes the exit code 1 when one is
 * missed.
 */
export function reportGoals(goals: readonly Goal[]): void {
  // Benchmarks have options of their own.
  const { values } = parseArgs({ options: { json: { type: 'string' } }, strict: false })
  const lines = goals.map((goal) => ({ ...goal, met: isMet(goal) }))
  for (const { name, measured, bound, unit, met } of lines) {
    const required = 'atMost' in bound ? `<= ${bound.atMost}` : `>= ${bound.atLeast}`
    console.log(
      `goal ${name}: ${rounded(measured)} ${unit} (required ${required} ${unit}) ${met ? 'met' : 'missed'}`,
    )
  }
  if (typeof values.json === 'string') writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`)
  if (lines.some(({ met }) => !met)) process.exitCode = 1
}

function isMet({ measured, bound }: Goal): boolean {
  return 'atMost' in bound ? measured <= bound.atMost : measured >= bound.atLeast
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}
