import type { SourceFile } from './source-files.ts'

/** Two places with the same lines. */
export interface Duplicate {
  /** `path:line` of both, lines counted from 1. */
  readonly places: readonly [string, string]
  readonly lines: number
}

/** Fewer lines than this in common are chance. */
const SHORTEST = 6

/** Lines that say little: imports, brackets alone. Runs of them do not count. */
const SAYS_LITTLE = /^(?:import .*|export \{.*|[\s{}()[\],;]*)$/

/** The pairs of places that share six or more lines, indentation and empty lines aside. */
export function findDuplicates(files: readonly SourceFile[]): readonly Duplicate[] {
  const places = files.map(({ path, text }) => ({
    path,
    lines: text
      .split('\n')
      .map((line, i) => ({ text: line.trim(), number: i + 1 }))
      .filter((line) => line.text !== ''),
  }))
  const firstOf = new Map<string, { readonly file: number; readonly at: number }>()
  const duplicates: Duplicate[] = []
  for (const [file, { path, lines }] of places.entries()) {
    for (let at = 0; at + SHORTEST <= lines.length; at++) {
      const window = lines.slice(at, at + SHORTEST)
      if (window.filter((line) => !SAYS_LITTLE.test(line.text)).length < SHORTEST - 1) continue
      const key = window.map((line) => line.text).join('\n')
      const first = firstOf.get(key)
      if (first === undefined) {
        firstOf.set(key, { file, at })
        continue
      }
      const other = places[first.file]
      if (other === undefined) continue
      let length = SHORTEST
      while (
        lines[at + length] !== undefined &&
        lines[at + length]?.text === other.lines[first.at + length]?.text
      )
        length++
      const place = (where: string, line: { readonly number: number } | undefined) =>
        `${where}:${line?.number}`
      duplicates.push({
        places: [place(other.path, other.lines[first.at]), place(path, lines[at])],
        lines: length,
      })
      at += length - 1
    }
  }
  return duplicates
}
