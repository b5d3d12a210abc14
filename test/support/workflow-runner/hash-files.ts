import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What `hashFiles` returns: the SHA-256 of the SHA-256 digests of all matching files, in order; empty when none matches
 * (actions/runner, src/Misc/expressionFunc/hashFiles). Patterns that start with `!` take files out.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const files = globSync(wanted, { cwd: workspace, exclude: excluded })
    .filter((file) => statSync(join(workspace, file)).isFile())
    .sort()
  if (files.length === 0) return ''
  const total = createHash('sha256')
  for (const file of files)
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    )
  return total.digest('hex')
}
