/** A link of Markdown in one line: `[text](url)`. Offsets are within the line, ends excluded. */
export interface InlineLink {
  readonly textStart: number
  readonly textEnd: number
  readonly url: string
  readonly end: number
}

/** A piece of a line that is not prose. Offsets are within the line, the end excluded. */
export interface InertRange {
  readonly kind: 'code' | 'target' | 'address' | 'comment'
  readonly start: number
  readonly end: number
}

/** What in a line is not prose. */
export interface InlineRanges {
  /** Code spans, addresses, targets of links (with their brackets) and comments, in ascending order. */
  readonly inert: readonly InertRange[]
  readonly links: readonly InlineLink[]
}

const NOTHING: InlineRanges = { inert: [], links: [] }

/** Finds code spans, links, addresses and comments in a line, in one pass (CommonMark 0.31 §6.1, §6.3, §6.5, §6.6). */
export function findInlineRanges(line: string): InlineRanges {
  if (!/[`\]<:]/.test(line)) return NOTHING
  const inert: InertRange[] = []
  const links: InlineLink[] = []
  const openBrackets: number[] = []
  const codeEnd = codeSpanCloser(line)
  const nextOf = memoisedSearch(line)
  let at = 0
  const skipTo = (kind: InertRange['kind'], end: number) => {
    inert.push({ kind, start: at, end })
    at = end
  }
  while (at < line.length) {
    const character = line.charAt(at)
    if (character === '\\') at += 2
    else if (character === '`') {
      const run = runOf(line, at)
      const end = codeEnd(at, run)
      if (end === -1) at += run
      else skipTo('code', end)
    } else if (character === '[') openBrackets.push(at++)
    else if (character === ']') {
      const open = openBrackets.pop()
      const close = line.charAt(at + 1) === '(' ? nextOf(')', at + 2) : -1
      if (open === undefined || close === -1) at++
      else {
        const url =
          line
            .slice(at + 2, close)
            .trim()
            .split(/\s/, 1)[0] ?? ''
        links.push({ textStart: open + 1, textEnd: at, url, end: close + 1 })
        at += 1
        skipTo('target', close + 1)
      }
    } else if (character === '<' && line.startsWith('<!--', at)) {
      const close = nextOf('-->', at + 4)
      skipTo('comment', close === -1 ? line.length : close + 3)
    } else if (character === ':' && isAddress(line, at)) {
      at = startOfScheme(line, at)
      skipTo('address', endOfAddress(line, at))
    } else at++
  }
  return { inert, links }
}

/** Finds the end of a code span: the next run of as many backticks. Each run is looked at once. */
function codeSpanCloser(line: string): (open: number, run: number) => number {
  let runs: Map<number, number[]> | undefined
  return (open, run) => {
    runs ??= backtickRuns(line)
    const starts = runs.get(run) ?? []
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= open) starts.pop()
    const close = starts.pop()
    return close === undefined ? -1 : close + run
  }
}

/** The starts of all runs of backticks by their length, last one first. */
function backtickRuns(line: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = line.indexOf('`'); at !== -1; ) {
    const run = runOf(line, at)
    const starts = runs.get(run)
    if (starts === undefined) runs.set(run, [at])
    else starts.push(at)
    at = line.indexOf('`', at + run)
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

/** Searches forward and remembers the answer, so that asking again from further on costs nothing. */
function memoisedSearch(line: string): (text: string, from: number) => number {
  const found = new Map<string, number>()
  return (text, from) => {
    const last = found.get(text)
    if (last !== undefined && (last === -1 || last >= from)) return last
    const at = line.indexOf(text, from)
    found.set(text, at)
    return at
  }
}

function runOf(line: string, from: number): number {
  let at = from
  while (line.charAt(at) === '`') at++
  return at - from
}

function isAddress(line: string, colon: number): boolean {
  return line.startsWith('://', colon) && /[a-z]$/i.test(line.slice(Math.max(0, colon - 1), colon))
}

function startOfScheme(line: string, colon: number): number {
  let at = colon
  while (at > 0 && colon - at < 10 && /[a-z]/i.test(line.charAt(at - 1))) at--
  return at
}

function endOfAddress(line: string, from: number): number {
  let at = from
  while (at < line.length && !/[\s<>)\]"'`]/.test(line.charAt(at))) at++
  return at
}
