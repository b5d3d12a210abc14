/**
 * Compiles a tag pattern of ECR: the whole tag must match, `*` stands for zero or more characters, everything else for
 * itself, case included (ECR user guide, `tagPatternList`).
 *
 * Runs in time linear in the tag for each literal part, without backtracking: patterns come from outside.
 */
export function compileTagPattern(pattern: string): (tag: string) => boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return (tag) => tag === pattern
  if (rest.length === 0 && last === '') return (tag) => tag.startsWith(first)
  return (tag) => {
    if (tag.length < first.length + last.length || !tag.startsWith(first) || !tag.endsWith(last)) return false
    const end = tag.length - last.length
    let at = first.length
    for (const part of rest) {
      const found = tag.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}
