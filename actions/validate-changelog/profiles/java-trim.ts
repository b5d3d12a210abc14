/**
 * Trims as Java's `String.trim()` does: everything up to U+0020, and nothing else. JavaScript also takes no-break spaces and byte
 * order marks, which those tools keep.
 */
export function javaTrim(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  return text.slice(from, to)
}
