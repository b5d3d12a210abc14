/** A promised figure, what was measured, and whether that keeps the promise. */
export interface Goal {
  readonly name: string
  readonly measured: string
  readonly required: string
  readonly met: boolean
}

/** One goal as a line. */
export function goalLine({ name, measured, required, met }: Goal): string {
  return `goal ${name}: ${measured} (required ${required}) ${met ? 'met' : 'missed'}`
}
