import type { Lookup, TagFacts } from '../judge/facts.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { type GitWorld, git } from './git.ts'

/** The tags of the checked out repository, and which versions the commit descends from. */
export async function readTags(world: GitWorld): Promise<Lookup<TagFacts>> {
  const shallow = await git(world, ['rev-parse', '--is-shallow-repository'])
  if (!shallow.ok) return { state: 'unreadable', reason: shallow.reason }
  if (shallow.text.trim() === 'true')
    return { state: 'unreadable', reason: 'the repository was checked out without its history.' }
  const format = '--format=%(creatordate:format:%Y-%m-%d) %(refname:strip=2)'
  const all = await git(world, ['for-each-ref', format, 'refs/tags'])
  const merged = await git(world, [
    'for-each-ref',
    '--format=%(refname:strip=2)',
    '--merged=HEAD',
    'refs/tags',
  ])
  if (!all.ok) return { state: 'unreadable', reason: all.reason }
  if (!merged.ok) return { state: 'unreadable', reason: merged.reason }
  const days = new Map(linesOf(all.text).map((line) => [line.slice(11), line.slice(0, 10)]))
  const names = [...days.keys()]
  const within = new Set(linesOf(merged.text))
  const reachable = [...within].flatMap((name) => tagVersion(name) ?? [])
  return { state: 'known', value: { names, days, reachable } }
}

/** The commit that is checked out, or undefined outside of git. */
export async function readHead(world: GitWorld): Promise<string | undefined> {
  const head = await git(world, ['rev-parse', 'HEAD'])
  return head.ok ? head.text.trim() : undefined
}

/** Whether the clone has a commit. */
export async function hasCommit(world: GitWorld, commit: string): Promise<boolean> {
  const found = await git(world, ['cat-file', '-e', `${commit}^{commit}`])
  return found.ok
}

/** The id of a commit's tree; empty outside of git. */
export async function readTreeId(world: GitWorld, commit: string): Promise<string> {
  const tree = await git(world, ['rev-parse', '--verify', '--quiet', `${commit}^{tree}`])
  return tree.ok ? tree.text.trim() : ''
}

/** `owner/name` by the remote `origin`, for runs outside a workflow. */
export async function readRepositoryName(world: GitWorld): Promise<string> {
  const remote = await git(world, ['remote', 'get-url', 'origin'])
  const match = remote.ok ? /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote.text) : null
  return match?.[1] ?? ''
}

/**
 * The lines (from 1) that a pull request shows of each file: the changed ones and three around them. Empty when the
 * commits are not there.
 */
export async function readCommentableLines(
  world: GitWorld,
  base: string,
  head: string,
): Promise<Map<string, Set<number>>> {
  const diff = await git(world, [
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--unified=3',
    `${base}...${head}`,
    '--',
    '*.md',
    '*.json',
    '*.toml',
    '*.xml',
    '*.cfg',
  ])
  return diff.ok ? linesOfDiff(diff.text) : new Map()
}

/** The files that a pull request touches, or undefined when the commits are not there. */
export async function readTouchedFiles(
  world: GitWorld,
  base: string,
  head: string,
): Promise<string[] | undefined> {
  const diff = await git(world, ['diff', '--name-only', '--diff-filter=d', `${base}...${head}`])
  return diff.ok ? linesOf(diff.text) : undefined
}

/** Reads the new side of a unified diff. */
export function linesOfDiff(diff: string): Map<string, Set<number>> {
  const files = new Map<string, Set<number>>()
  let lines: Set<number> | undefined
  let next = 0
  let left = 0
  for (const line of diff.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (left === 0 && line.startsWith('+++ ')) {
      const path = /^\+\+\+ (?:b\/|"b\/)?(.*?)"?\t?$/.exec(line)?.[1] ?? ''
      lines = new Set()
      files.set(path, lines)
    } else if (hunk !== null) {
      next = Number(hunk[1])
      left = Number(hunk[2] ?? '1')
    } else if (left > 0 && (line.startsWith('+') || line.startsWith(' '))) {
      lines?.add(next++)
      left--
    }
  }
  return files
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
