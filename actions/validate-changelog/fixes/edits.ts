import type { Edit, Finding, Rename } from '../findings/finding.ts'

/** What was fixed, and in which files. */
export interface Fixed {
  readonly rule: string
  readonly title: string
  readonly path: string
}

/** Files (by their old names) with their new texts. */
export type NewTexts = ReadonlyMap<string, string>

/** A text with some edits made, given in any order; of two that overlap the earlier one is made. */
export function applyEdits(text: string, edits: readonly Omit<Edit, 'path'>[]): string {
  const parts: string[] = []
  let from = 0
  for (const { offset, length, replacement } of edits.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < from) continue
    parts.push(text.slice(from, offset), replacement)
    from = offset + length
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/**
 * Makes the fixes of some findings. A fix is made whole or not at all: it is left out when it overlaps an earlier one,
 * since it was meant for the text as it is, and in a file that is not UTF-8.
 *
 * @param textOf the present text of a file, empty for one that does not exist yet
 */
export function applyFixes(
  findings: readonly Finding[],
  textOf: (path: string) => string,
): { readonly texts: NewTexts; readonly renames: readonly Rename[]; readonly fixed: readonly Fixed[] } {
  const edits = new Map<string, Edit[]>()
  const renames: Rename[] = []
  const fixed: Fixed[] = []
  for (const { fix, rule, path } of findings) {
    if (fix === undefined || fix.edits.some(({ path: at }) => isDamaged(textOf(at)))) continue
    if (fix.edits.some((edit) => overlaps(edit, edits.get(edit.path) ?? []))) continue
    for (const edit of fix.edits) edits.set(edit.path, [...(edits.get(edit.path) ?? []), edit])
    if (fix.rename !== undefined) renames.push(fix.rename)
    fixed.push({ rule, title: fix.title, path })
  }
  const texts = new Map([...edits].map(([path, ofFile]) => [path, applyEdits(textOf(path), ofFile)]))
  return { texts, renames, fixed }
}

/** Insertions at the same place stand in the order of the findings; anything else at one place overlaps. */
function overlaps(edit: Edit, others: readonly Edit[]): boolean {
  return others.some(
    (other) =>
      (edit.offset === other.offset && (edit.length > 0 || other.length > 0)) ||
      (edit.offset < other.offset + other.length && other.offset < edit.offset + edit.length),
  )
}

/** Whether a file was not UTF-8: then its other bytes would be lost when it is written. */
function isDamaged(text: string): boolean {
  return text.includes('\ufffd')
}
