import { createHash } from 'node:crypto'
import { createReadStream, globSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../../shared/errors.ts'
import type { Runner } from '../../shared/runner.ts'
import { findEntry } from '../../shared/workspace-file.ts'
import type { LocalAsset } from '../release/release.ts'
import { contentTypeOf } from './content-type.ts'

/**
 * Finds the files to attach.
 *
 * @param patterns paths or globs, relative to the workspace; each must match at least one file
 * @throws UserError when one matches none, a symbolic link, or a file outside of the workspace
 */
export async function findLocalAssets(
  patterns: readonly string[],
  runner: Pick<Runner, 'workspace' | 'tempDir'>,
): Promise<LocalAsset[]> {
  const paths = new Set(patterns.flatMap((pattern) => filesOf(pattern, runner)))
  const assets: LocalAsset[] = []
  for (const path of [...paths].sort()) assets.push(await describeFile(path))
  return assets
}

/** SHA-256 of a file, as GitHub writes it. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

function filesOf(pattern: string, { workspace, tempDir }: Pick<Runner, 'workspace' | 'tempDir'>): string[] {
  const where = `input assets: ${pattern}`
  const fileAt = (path: string): string[] => {
    const entry = findEntry({ root: workspace, otherRoots: [tempDir], path, where })
    return entry?.kind === 'file' ? [entry.fullPath] : []
  }
  // A name may contain what a glob is made of.
  const literal = fileAt(pattern)
  const found = literal.length > 0 ? literal : globSync(pattern, { cwd: workspace }).flatMap(fileAt)
  if (found.length > 0) return found
  throw new UserError('no file matches.', {
    where,
    given: `the workspace ${workspace}`,
    next: 'Correct the path, or make the file in a step before.',
  })
}

async function describeFile(path: string): Promise<LocalAsset> {
  const name = basename(path)
  return {
    path,
    name,
    sizeBytes: statSync(path).size,
    digest: await digestOfFile(path),
    contentType: contentTypeOf(name),
  }
}
