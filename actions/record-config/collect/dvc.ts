import { UserError } from '../../shared/errors.ts'
import { parseYaml } from '../../shared/yaml.ts'
import type { VersionReference } from '../document/record.ts'

interface Output {
  readonly path: string
  readonly version: string
  readonly digest: string | null
}

/**
 * Reads which versions of data a file of DVC pins: each output of a `.dvc` file, or of each stage of a `dvc.lock`
 * (DVC docs, ".dvc files" and "dvc.lock files": `outs`, each with `path` and `md5`; cloud-versioned ones list `files`
 * with the version of each instead).
 *
 * @returns one reference under the name for a single output, else `name/path` for each
 * @throws UserError when the file pins nothing, or an output that is not pinned
 */
export function dvcVersions(name: string, file: string, text: string): VersionReference[] {
  const refuse = (what: string, cause?: unknown): never => {
    const where = `input versions: ${name}: ${file}`
    const allowed =
      'a .dvc file or a dvc.lock whose `outs` each have an `md5`, or `files` with a `version_id`'
    throw new UserError(what, { where, allowed }, { cause })
  }
  let data: unknown
  try {
    data = parseYaml(text)
  } catch {
    // The cause is left out: a parser's message quotes the file.
    return refuse('this file is not YAML.')
  }
  const outs = outputsIn(data)
  if (outs.length === 0) return refuse('this file pins no data.')
  return outs.map((out, i) => {
    const pinned = outputOf(out) ?? refuse(`this file pins no data: output ${i + 1} has no digest.`)
    const { path, version, digest } = pinned
    return { name: outs.length === 1 ? name : `${name}/${path}`, version, digest, uri: path, source: 'dvc' }
  })
}

/** The outputs of a `.dvc` file, or of all stages of a `dvc.lock`. */
function outputsIn(data: unknown): unknown[] {
  if (!isMap(data)) return []
  if (!isMap(data.stages)) return Array.isArray(data.outs) ? data.outs : []
  return Object.values(data.stages).flatMap((stage) =>
    isMap(stage) && Array.isArray(stage.outs) ? stage.outs : [],
  )
}

function outputOf(out: unknown): Output | undefined {
  if (!isMap(out) || typeof out.path !== 'string') return undefined
  const { path, md5, files, cloud } = out
  // A folder's digest ends with `.dir`.
  if (typeof md5 === 'string' && /^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
    const digest = md5.replace(/\.dir$/, '')
    return { path, version: digest, digest: `md5:${digest}` }
  }
  // A single file that a remote versions.
  if (isMap(cloud)) return pinnedBy(path, Object.entries(cloud))
  if (!Array.isArray(files) || files.length === 0) return undefined
  return pinnedBy(
    path,
    files.map(
      (file: unknown) => [isMap(file) && typeof file.relpath === 'string' ? file.relpath : '', file] as const,
    ),
  )
}

/** An output by the versions that a store gave its parts; `undefined` when one has none. */
function pinnedBy(
  path: string,
  parts: readonly (readonly [name: string, part: unknown])[],
): Output | undefined {
  const versions = parts.map(([name, part]) =>
    name !== '' && isMap(part) && typeof part.version_id === 'string'
      ? `${name}@${part.version_id}`
      : undefined,
  )
  if (versions.length === 0 || versions.includes(undefined)) return undefined
  return { path, version: versions.sort().join(' '), digest: null }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
