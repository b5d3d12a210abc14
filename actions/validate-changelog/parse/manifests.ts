import { parseVersion } from '../../shared/release-version.ts'
import type { ManifestVersion } from '../judge/facts.ts'
import { createSource, type Source, spanAt } from './source.ts'
import { readToml, textAt } from './toml.ts'

/** The names of the files that are read as manifests. */
export const MANIFEST_NAMES = [
  'package.json',
  'pyproject.toml',
  'pom.xml',
  'Cargo.toml',
  'setup.cfg',
] as const

/**
 * Reads the version that a manifest states.
 *
 * @returns undefined when it states none itself: there is no version, or it comes from elsewhere (`dynamic`,
 *   `${revision}`, `version.workspace`), or it only holds the place of one (`0.0.0`)
 */
export function parseManifest(path: string, text: string): ManifestVersion | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = locate(name, text)
  if (found === undefined || /[${}]/.test(found.value) || /^(?:attr|file):/.test(found.value))
    return undefined
  // The root of a workspace or reactor has to have a version, but is never released: it says 0.0.0.
  if (/^0+(?:\.0+)*(?:-SNAPSHOT|-dev(?:\.0)?)?$/i.test(found.value)) return undefined
  const source = createSource(path, text)
  return versionAt(source, found)
}

interface Place {
  readonly value: string
  readonly offset: number
}

function versionAt(source: Source, { value, offset }: Place): ManifestVersion {
  return {
    path: source.path,
    version: parseVersion(value),
    text: value,
    span: spanAt(source, offset, value.length),
  }
}

function locate(name: string, text: string): Place | undefined {
  switch (name) {
    case 'package.json':
      return inJson(text)
    case 'pyproject.toml':
      return inToml(text, ['project', 'version'], ['tool', 'poetry', 'version'])
    case 'Cargo.toml':
      return inToml(text, ['package', 'version'], ['workspace', 'package', 'version'])
    case 'setup.cfg':
      return inIni(text, 'metadata')
    case 'pom.xml':
      return inPom(text)
    default:
      return undefined
  }
}

/** The `version` of the outermost object: the first one at depth 1. */
function inJson(text: string): Place | undefined {
  let depth = 0
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
    const [token] = match
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && token === '"version"') {
      const value = /^\s{0,20}:\s{0,20}"([^"\\\n]{0,100})"/.exec(
        text.slice(match.index + token.length, match.index + 160),
      )
      if (value === null) continue
      const offset = match.index + token.length + value[0].length - 1 - (value[1]?.length ?? 0)
      return { value: value[1] ?? '', offset }
    }
  }
  return undefined
}

/** The first of the texts that the TOML document has. */
function inToml(text: string, ...paths: readonly (readonly string[])[]): Place | undefined {
  const document = readToml(text)
  if (document === undefined) return undefined
  for (const path of paths) {
    const found = textAt(text, document, path)
    if (found !== undefined) return found
  }
  return undefined
}

/** The `version` of a section of an INI file. */
function inIni(text: string, wanted: string): Place | undefined {
  let isInside = false
  let offset = 0
  for (const line of text.split('\n')) {
    const section = /^\s*\[([^[\]]{1,100})\]/.exec(line)?.[1]?.trim()
    if (section !== undefined) isInside = section === wanted
    const match = isInside ? /^\s*version\s*[=:]\s*(["']?)([^"'#\s]{1,100})\1/.exec(line) : null
    if (match !== null) {
      const value = match[2] ?? ''
      return { value, offset: offset + line.indexOf(value, line.search(/[=:]/)) }
    }
    offset += line.length + 1
  }
  return undefined
}

/** The `<version>` that is a child of `<project>` itself, not of its parent or a dependency. */
function inPom(text: string): Place | undefined {
  let depth = 0
  for (const match of text.matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)([\w.:-]{1,100})([^<>]{0,2000})>/g)) {
    const [tag, close, name, rest] = match
    if (name === undefined) continue
    if (close === '/') depth--
    else if (!(rest ?? '').endsWith('/')) {
      depth++
      if (depth !== 2 || name !== 'version') continue
      const from = match.index + tag.length
      const raw = text.slice(from, from + 200).split('<', 1)[0] ?? ''
      return { value: raw.trim(), offset: from + raw.indexOf(raw.trim()) }
    }
  }
  return undefined
}
