import { parse } from 'yaml'
import { UserError } from '../../shared/errors.ts'
import type { VersionReference } from '../document/record.ts'

/**
 * Reads which version of data a DVC file pins: the digest of its first output (DVC docs, ".dvc files": `outs`,
 * each with `md5` and `path`).
 *
 * @param text the content of a `.dvc` file
 * @throws UserError when it pins nothing
 */
export function dvcVersion(name: string, file: string, text: string): VersionReference {
  const out = firstOutput(text)
  if (out === undefined) {
    throw new UserError('this file pins no data.', {
      where: `input versions: ${name}: ${file}`,
      allowed: 'a .dvc file with `outs`, the first with an `md5`',
    })
  }
  return { name, version: out.digest, digest: `md5:${out.digest}`, uri: out.path, source: 'dvc' }
}

function firstOutput(text: string): { digest: string; path: string } | undefined {
  const data: unknown = parse(text)
  const outs = typeof data === 'object' && data !== null && 'outs' in data ? data.outs : undefined
  const out: unknown = Array.isArray(outs) ? outs[0] : undefined
  if (typeof out !== 'object' || out === null || !('md5' in out) || !('path' in out)) return undefined
  const { md5, path } = out
  // A folder's digest ends with `.dir`.
  if (typeof md5 !== 'string' || !/^[0-9a-f]{32}(\.dir)?$/.test(md5) || typeof path !== 'string')
    return undefined
  return { digest: md5.replace(/\.dir$/, ''), path }
}
