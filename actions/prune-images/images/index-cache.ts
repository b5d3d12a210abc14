import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'

/**
 * Reads the manifests of indexes that an earlier run kept. What a digest stands for never changes, so that they are
 * read from ECR once, which counts it as a pull. An entry whose manifest has another digest is left out: nobody can
 * make an index seem to list less by changing the file.
 *
 * @param path nothing is kept when undefined
 */
export function loadIndexes(path: string | undefined): Map<Digest, string> {
  const manifests = new Map<Digest, string>()
  if (path === undefined || !existsSync(path)) return manifests
  for (const manifest of manifestsIn(readFileSync(path, 'utf8'))) {
    const digest = parseDigest(`sha256:${createHash('sha256').update(manifest).digest('hex')}`)
    if (digest !== undefined) manifests.set(digest, manifest)
  }
  return manifests
}

/** Keeps the manifests of these indexes, one JSON text a line. */
export function saveIndexes(path: string, manifests: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Array.from(manifests, (manifest) => `${JSON.stringify(manifest)}\n`).join(''))
}

function manifestsIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    try {
      const manifest: unknown = JSON.parse(line)
      return typeof manifest === 'string' ? [manifest] : []
    } catch {
      return []
    }
  })
}
