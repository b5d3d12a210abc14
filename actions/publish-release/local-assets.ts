import { createHash } from 'node:crypto'
import { createReadStream, globSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { UserError } from '../shared/errors.ts'
import { contentTypeOf } from './content-type.ts'
import type { LocalAsset } from './release.ts'

/**
 * Finds the files to attach.
 *
 * @param patterns paths or globs, relative to `workspace`; each must match at least one file
 * @throws UserError when one matches none
 */
export async function findLocalAssets(patterns: readonly string[], workspace: string): Promise<LocalAsset[]> {
  const paths = new Set(patterns.flatMap((pattern) => filesOf(pattern, workspace)))
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

function filesOf(pattern: string, workspace: string): string[] {
  const literal = resolve(workspace, pattern)
  const found = isFile(literal)
    ? [literal]
    : globSync(pattern, { cwd: workspace })
        .map((path) => resolve(workspace, path))
        .filter(isFile)
  if (found.length > 0) return found
  throw new UserError('no file matches.', {
    where: `input assets: ${pattern}`,
    given: `the workspace ${workspace}`,
    next: 'Correct the path, or make the file in a step before.',
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
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
