import { diffLines, type Hunk, toHunks } from './line-diff.ts'
import type { GitRepository } from './repository.ts'
import { listFiles } from './tree.ts'

/** A file that differs between two commits. `hunks` is empty for binary files. */
export type FileDiff = {
  path: string
  status: 'added' | 'removed' | 'modified'
  /** The blob after the change; before it for a removed file. */
  blob: string
  additions: number
  deletions: number
  hunks: Hunk[]
}

/** The files that differ between two commits, by path; `base` undefined means the empty tree. */
export function diffCommits(git: GitRepository, base: string | undefined, head: string): FileDiff[] {
  const before = base === undefined ? new Map() : listFiles(git.objects, git.readCommit(base).tree)
  const after = listFiles(git.objects, git.readCommit(head).tree)
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path) => {
    const old = before.get(path)
    const current = after.get(path)
    if (old?.id === current?.id && old?.mode === current?.mode) return []
    return [diffFile(git, path, old?.id, current?.id)]
  })
}

function diffFile(
  git: GitRepository,
  path: string,
  old: string | undefined,
  current: string | undefined,
): FileDiff {
  const lines = diffLines(text(git, old), text(git, current))
  return {
    path,
    status: old === undefined ? 'added' : current === undefined ? 'removed' : 'modified',
    blob: current ?? old ?? '',
    additions: lines.filter(({ kind }) => kind === 'added').length,
    deletions: lines.filter(({ kind }) => kind === 'removed').length,
    hunks: toHunks(lines),
  }
}

/** The text of a blob; empty for a binary one, as git decides it (a NUL within the first 8,000 bytes). */
function text(git: GitRepository, id: string | undefined): string {
  const content = id && git.objects.has(id, 'blob') ? git.objects.read(id, 'blob') : Buffer.alloc(0)
  return content.subarray(0, 8000).includes(0) ? '' : content.toString('utf8')
}
