import type { ArmTotals } from '../judge/judgement.ts'

/** A number as people read it: whole ones with separators, others with three significant digits. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '∞'
  return Number.isInteger(value) && Math.abs(value) < 1e9
    ? value.toLocaleString('en')
    : String(Number(value.toPrecision(3)))
}

/** What a version showed: `7 of 54,000 (0.013 %)`. */
export function armText({ events, exposure }: ArmTotals): string {
  const rate = exposure === 0 ? '' : ` (${figure((100 * events) / exposure)} %)`
  return `${figure(events)} of ${figure(exposure)}${rate}`
}
