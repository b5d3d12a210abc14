import { readToml, valueAt } from './toml.ts'

/** Folders whose manifests state no version of the project. */
const BESIDE =
  /(?:^|[/_-])(?:fixtures?|examples?|samples?|tests?|__tests__|e2e|demos?|templates?|benchmarks?|node_modules)(?:[/_-]|$)/i

/**
 * The folders of the members that the manifest of a workspace names: npm, yarn and pnpm's `workspaces`, Maven's `<modules>`, the
 * workspaces of Cargo and of uv. A path may end with `/*`. Fixtures, examples and tests are left out, as what is excluded by `!`.
 *
 * @param name of the manifest, without its folder
 */
export function workspaceMembers(name: string, text: string): readonly string[] {
  const members = listOf(name, text)
  const excluded = members.filter((path) => path.startsWith('!')).map((path) => path.slice(1))
  return members
    .map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
    .filter((path) => /^(?:[\w@.-]+\/){0,6}(?:[\w@.-]+|\*)$/.test(path))
    .filter((path) => !path.split('/').includes('..') && !BESIDE.test(path) && !excluded.includes(path))
    .slice(0, MAX_MEMBERS)
}

const MAX_MEMBERS = 200

/** Whether a folder that a pattern found holds a part of the project. */
export function isMember(folder: string): boolean {
  return !BESIDE.test(folder)
}

function listOf(name: string, text: string): string[] {
  switch (name) {
    case 'package.json':
      return quoted(
        /"workspaces"\s{0,20}:\s{0,20}(?:\{\s{0,20}"packages"\s{0,20}:\s{0,20})?\[([^\]]{0,20000})\]/.exec(
          text,
        )?.[1],
      )
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

/** The texts of a list of a TOML file. */
function membersIn(text: string, path: readonly string[]): string[] {
  const document = readToml(text)
  const members = document === undefined ? undefined : valueAt(document, path)
  return Array.isArray(members) ? members.filter((member) => typeof member === 'string') : []
}

function quoted(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, path = '']) => path)
}
