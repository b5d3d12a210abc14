import { isRecord } from '../../shared/is-record.ts'
import { parseYaml, YamlError } from '../../shared/yaml.ts'
import { readToml, valueAt } from './toml.ts'

/** Folders whose manifests state no version of the project. */
const BESIDE =
  /(?:^|[/_-])(?:fixtures?|examples?|samples?|tests?|__tests__|e2e|demos?|templates?|benchmarks?|node_modules)(?:[/_-]|$)/i

/** The members of a workspace, as its file names them. */
export interface WorkspaceMembers {
  /** Folders; the last part may be `*`, for all folders there. */
  readonly folders: readonly string[]
  /** The same for those that are no members. */
  readonly excluded: readonly string[]
}

/**
 * The members of the workspace that a file describes: npm and yarn's `workspaces`, the `packages` of pnpm, Maven's `<modules>`,
 * the workspaces of Cargo and of uv. Of `packages/**` the folders directly in it are meant, which is where packages are.
 * Fixtures, examples and tests are left out.
 *
 * @param name of the file, without its folder
 */
export function workspaceMembers(name: string, text: string): WorkspaceMembers {
  const patterns = listOf(name, text).map((path) => ({
    isExcluded: path.startsWith('!'),
    folder: path
      .replace(/^!/, '')
      .replace(/^\.\//, '')
      .replace(/\/+$/, '')
      .replace(/(^|\/)\*\*$/, '$1*'),
  }))
  const foldersOf = (excluded: boolean) =>
    patterns.filter(({ isExcluded }) => isExcluded === excluded).map(({ folder }) => folder)
  const excluded = foldersOf(true)
  const folders = foldersOf(false)
    .filter((path) => /^(?:[\w@.-]+\/){0,6}(?:[\w@.-]+|\*)$/.test(path))
    .filter((path) => !path.split('/').includes('..') && isMember(path, excluded))
  return { folders: folders.slice(0, MAX_MEMBERS), excluded }
}

const MAX_MEMBERS = 200

/** Whether a folder that a pattern found holds a part of the project. */
export function isMember(folder: string, excluded: WorkspaceMembers['excluded']): boolean {
  const siblings = folder.replace(/[^/]+$/, '*')
  return !BESIDE.test(folder) && !excluded.includes(folder) && !excluded.includes(siblings)
}

function listOf(name: string, text: string): string[] {
  switch (name) {
    case 'package.json':
      return quoted(
        /"workspaces"\s{0,20}:\s{0,20}(?:\{\s{0,20}"packages"\s{0,20}:\s{0,20})?\[([^\]]{0,20000})\]/.exec(
          text,
        )?.[1],
      )
    case 'pnpm-workspace.yaml':
      return membersOfPnpm(text)
    case 'pom.xml':
      return [
        ...(/<modules>([\s\S]{0,20000}?)<\/modules>/.exec(text)?.[1] ?? '').matchAll(
          /<module>\s{0,20}([^<>\s]{1,200})\s{0,20}<\/module>/g,
        ),
      ].map(([, path = '']) => path)
    case 'Cargo.toml':
      return membersIn(text, ['workspace', 'members'])
    case 'pyproject.toml':
      return membersIn(text, ['tool', 'uv', 'workspace', 'members'])
    default:
      return []
  }
}

/** https://pnpm.io/pnpm-workspace_yaml: `packages` is a list of patterns. */
function membersOfPnpm(text: string): string[] {
  try {
    const document = parseYaml(text)
    const packages = isRecord(document) ? document.packages : undefined
    return Array.isArray(packages) ? packages.filter((member) => typeof member === 'string') : []
  } catch (error) {
    if (error instanceof YamlError) return []
    throw error
  }
}

/** The texts of a list of a TOML file. */
function membersIn(text: string, path: readonly string[]): string[] {
  const document = readToml(text)
  const members = document === undefined ? undefined : valueAt(document, path)
  return Array.isArray(members) ? members.filter((member) => typeof member === 'string') : []
}

function quoted(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, path = '']) => path)
}
