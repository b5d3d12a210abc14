/** One line of a comparison; `text` ends with its line break, which the last line of a file may lack. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string; oldLine: number; newLine: number }

/** A piece of a unified diff: changed lines with three lines of context. */
export type Hunk = { oldStart: number; newStart: number; lines: DiffLine[] }

const CONTEXT_LINES = 3

/** The shortest edit between two texts, line by line (Myers, "An O(ND) Difference Algorithm", 1986, §4). */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = splitLines(before)
  const b = splitLines(after)
  const trail = shortestEdit(a, b)
  const lines: DiffLine[] = []
  let x = a.length
  let y = b.length
  for (let depth = trail.length - 1; depth >= 0; depth--) {
    const reached = trail[depth] ?? new Map<number, number>()
    const k = x - y
    const previousK = k === -depth || (k !== depth && at(reached, k - 1) < at(reached, k + 1)) ? k + 1 : k - 1
    const previousX = depth === 0 ? 0 : at(reached, previousK)
    const previousY = depth === 0 ? 0 : previousX - previousK
    while (x > previousX && y > previousY) {
      lines.push({ kind: 'same', text: a[x - 1] ?? '', oldLine: x, newLine: y })
      x--
      y--
    }
    if (depth === 0) break
    if (x === previousX) lines.push({ kind: 'added', text: b[y - 1] ?? '', oldLine: x, newLine: y })
    else lines.push({ kind: 'removed', text: a[x - 1] ?? '', oldLine: x, newLine: y })
    x = previousX
    y = previousY
  }
  return lines.reverse()
}

/** Groups a comparison into hunks, as `git diff -U3` does. */
export function toHunks(lines: readonly DiffLine[]): Hunk[] {
  const changed = lines.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]))
  const ranges: [number, number][] = []
  for (const index of changed) {
    const from = Math.max(0, index - CONTEXT_LINES)
    const to = Math.min(lines.length, index + CONTEXT_LINES + 1)
    const last = ranges.at(-1)
    if (last && from <= last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return ranges.map(([from, to]) => toHunk(lines.slice(from, to)))
}

/** The text of hunks, as GitHub gives it in `patch`. */
export function formatPatch(hunks: readonly Hunk[]): string {
  return hunks
    .map(({ lines, ...start }) => [header(start, lines), ...lines.map(formatLine)].join('\n'))
    .join('\n')
}

function toHunk(lines: DiffLine[]): Hunk {
  const oldLine = lines.find(({ kind }) => kind !== 'added')?.oldLine ?? lines[0]?.oldLine ?? 0
  const newLine = lines.find(({ kind }) => kind !== 'removed')?.newLine ?? lines[0]?.newLine ?? 0
  return { oldStart: oldLine, newStart: newLine, lines }
}

function header({ oldStart, newStart }: Omit<Hunk, 'lines'>, lines: DiffLine[]): string {
  const oldCount = lines.filter(({ kind }) => kind !== 'added').length
  const newCount = lines.filter(({ kind }) => kind !== 'removed').length
  return `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`
}

/** A count of one is left out, as git does. */
function range(start: number, count: number): string {
  return count === 1 ? String(start) : `${start},${count}`
}

function formatLine({ kind, text }: DiffLine): string {
  const line = { same: ' ', added: '+', removed: '-' }[kind] + text
  return line.endsWith('\n') ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** For each number of edits, how far each diagonal got before them. */
function shortestEdit(a: string[], b: string[]): Map<number, number>[] {
  const reached = new Map([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let depth = 0; depth <= a.length + b.length; depth++) {
    trail.push(new Map(reached))
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && at(reached, k - 1) < at(reached, k + 1))
      let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reached.set(k, x)
      if (x >= a.length && x - k >= b.length) return trail
    }
  }
  return trail
}

function at(map: Map<number, number>, key: number): number {
  return map.get(key) ?? 0
}
