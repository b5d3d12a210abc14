/**
 * Compiles a tag pattern of ECR: the whole tag must match, `*` stands for zero or more characters, everything else for
 * itself, case included (ECR user guide, `tagPatternList`).
 *
 * Each literal part is looked for once, without backtracking: patterns come from outside.
 */
export function compileTagPattern(
  pattern: string,
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): (tag: string) => boolean {
  if (ignoreCase) {
    const matches = compileTagPattern(pattern.toLowerCase())
    return (tag) => matches(tag.toLowerCase())
  }
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return (tag) => tag === pattern
  const inner = rest.filter((part) => part !== '')
  if (inner.length === 0 && tail === '') return compileTagPrefix(head)
  const [only] = inner
  if (inner.length === 1 && only !== undefined && head === '' && tail === '')
    return (tag) => tag.includes(only)
  const meetsHead = compileTagPrefix(head)
  return (tag) => {
    const end = tag.length - tail.length
    if (end < head.length || !meetsHead(tag) || !tag.endsWith(tail)) return false
    let at = head.length
    for (const part of inner) {
      const found = tag.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}

/** Compiles a literal start of a tag. */
export function compileTagPrefix(prefix: string): (tag: string) => boolean {
  if (prefix === '') return () => true
  // Most tags differ in their first character: looking at that alone is several times as fast.
  const first = prefix.charCodeAt(0)
  return (tag) => tag.charCodeAt(0) === first && tag.startsWith(prefix)
}
