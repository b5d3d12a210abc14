/** True for a name that git takes for a tag: https://git-scm.com/docs/git-check-ref-format */
export function isTagName(name: string): boolean {
  return (
    /^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) &&
    !/(^[./-])|(\.\.)|(\/\/)|(\/\.)|(@\{)|(\.lock$)|([./]$)/.test(name)
  )
}
