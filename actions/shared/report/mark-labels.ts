/** A name beside a vertical line of a chart. */
export interface MarkLabel {
  readonly x: number
  readonly text: string
  /** Rows are counted from the top. */
  readonly row: number
  readonly anchor: 'start' | 'end'
}

/** About the width of a character of 12 px, so that names do not lie upon each other. */
const CHARACTER_PX = 7
const GAP_PX = 5

/** Puts names of marks beside their lines, each in the first row where it has room; in the last row at worst. */
export function placeMarkLabels(
  marks: readonly { readonly x: number; readonly name: string }[],
  { right, rows }: { readonly right: number; readonly rows: number },
): readonly MarkLabel[] {
  const taken: number[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map(({ x, name }): MarkLabel => {
      const width = name.length * CHARACTER_PX
      const anchor = x + GAP_PX + width > right ? 'end' : 'start'
      const from = anchor === 'start' ? x + GAP_PX : x - GAP_PX - width
      const free = taken.findIndex((end) => end <= from)
      const row = free < 0 ? rows - 1 : free
      taken[row] = from + width + GAP_PX
      return { x: anchor === 'start' ? x + GAP_PX : x - GAP_PX, text: name, row, anchor }
    })
}
