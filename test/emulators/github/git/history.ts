import type { GitRepository } from './repository.ts'

/** A commit and everything before it, newest first (by committer date, children before parents). */
export function log(git: GitRepository, from: string): string[] {
  const reachable = [...ancestors(git, from)]
  const waitingChildren = new Map<string, number>()
  for (const id of reachable) {
    for (const parent of git.readCommit(id).parents)
      waitingChildren.set(parent, (waitingChildren.get(parent) ?? 0) + 1)
  }
  const ready = [from]
  const ordered: string[] = []
  for (let next = takeNewest(git, ready); next !== undefined; next = takeNewest(git, ready)) {
    ordered.push(next)
    for (const parent of git.readCommit(next).parents) {
      const left = (waitingChildren.get(parent) ?? 1) - 1
      waitingChildren.set(parent, left)
      if (left === 0) ready.push(parent)
    }
  }
  return ordered
}

/** The ids of a commit and of every commit before it. */
export function ancestors(git: GitRepository, from: string): Set<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...git.readCommit(id).parents)
  }
  return found
}

/** How two commits stand to each other, as GitHub's comparison counts it. */
export type Comparison = {
  status: 'identical' | 'ahead' | 'behind' | 'diverged'
  /** The best common ancestor; undefined for unrelated histories. */
  mergeBase: string | undefined
  /** The commits of head that base lacks, newest first. */
  ahead: string[]
  /** The commits of base that head lacks, newest first. */
  behind: string[]
}

/** Compares two commits. */
export function compare(git: GitRepository, base: string, head: string): Comparison {
  const ofBase = ancestors(git, base)
  const ofHead = ancestors(git, head)
  const ahead = log(git, head).filter((id) => !ofBase.has(id))
  const behind = log(git, base).filter((id) => !ofHead.has(id))
  const mergeBase = log(git, head).find((id) => ofBase.has(id))
  return { status: standing(ahead.length, behind.length), mergeBase, ahead, behind }
}

function standing(ahead: number, behind: number): Comparison['status'] {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

function takeNewest(git: GitRepository, ready: string[]): string | undefined {
  const dates = ready.map((id) => git.readCommit(id).committer.date.getTime())
  const at = dates.indexOf(Math.max(...dates))
  return ready.splice(Math.max(0, at), 1)[0]
}
