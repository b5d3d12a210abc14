import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './action-definitions.ts'
import { buildDist } from './build-dist.ts'

/** What a workflow downloads for `uses:` may weigh this much, packed. */
const PACKED_LIMIT_BYTES = 700_000

/**
 * Builds the bundle anew and compares it with `dist/`, byte for byte.
 *
 * @returns the differences, empty when the committed bundle is what the source builds
 */
export async function compareDist(): Promise<string[]> {
  const built = mkdtempSync(join(tmpdir(), 'ai-ops-dist-'))
  try {
    await buildDist(built)
    const names = new Set([...filesIn(built), ...filesIn(join(root, 'dist'))])
    return [...names].filter((name) => !same(join(built, name), join(root, 'dist', name))).sort()
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

/** The size of the tree as GitHub packs it for a workflow (`git archive`, honouring `export-ignore`), in bytes. */
export function packedSize(): { readonly bytes: number; readonly limitBytes: number } {
  const tree = execFileSync('git', ['stash', 'create'], { cwd: root, encoding: 'utf8' }).trim() || 'HEAD'
  const tar = execFileSync('git', ['archive', '--worktree-attributes', tree], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  return { bytes: gzipSync(tar, { level: 6 }).length, limitBytes: PACKED_LIMIT_BYTES }
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
}

function same(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b))
  } catch {
    return false
  }
}
