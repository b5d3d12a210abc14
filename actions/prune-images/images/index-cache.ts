import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import { type OwnRead, parseOwnReads } from '../observation/own-reads.ts'

/** What is kept from run to run: the manifests of indexes, and when manifests were read. */
export interface IndexCache {
  readonly manifests: ReadonlyMap<Digest, string>
  readonly reads: readonly OwnRead[]
}

/**
 * Reads what an earlier run kept. What a digest stands for never changes, so that manifests are read from ECR once,
 * which counts it as a pull. An entry whose manifest has another digest is left out: nobody can make an index seem to
 * list less by changing the file.
 *
 * @param path nothing is kept when undefined
 */
export function loadIndexes(path: string | undefined): IndexCache {
  const manifests = new Map<Digest, string>()
  if (path === undefined || !existsSync(path)) return { manifests, reads: [] }
  const values = valuesIn(readFileSync(path, 'utf8'))
  for (const manifest of values) {
    if (typeof manifest !== 'string') continue
    const digest = parseDigest(`sha256:${createHash('sha256').update(manifest).digest('hex')}`)
    if (digest !== undefined) manifests.set(digest, manifest)
  }
  return { manifests, reads: parseOwnReads(values) }
}

/** Keeps manifests (JSON texts) and reads (JSON objects), one a line. */
export function saveIndexes(
  path: string,
  { manifests, reads }: { readonly manifests: Iterable<string>; readonly reads: readonly OwnRead[] },
): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Array.from([...manifests, ...reads], (entry) => `${JSON.stringify(entry)}\n`).join(''))
}

function valuesIn(text: string): unknown[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })
}
