import { compare } from '../git/history.ts'
import type { FileChanges, GitRepository } from '../git/repository.ts'
import { listFiles } from '../git/tree.ts'

/** What a merge of `head` changes in `base`: the files that head changed since their common ancestor. */
export function mergedChanges(git: GitRepository, base: string, head: string): Required<FileChanges> {
  const ancestor = compare(git, base, head).mergeBase
  const before = ancestor ? listFiles(git.objects, git.readCommit(ancestor).tree) : new Map()
  const after = listFiles(git.objects, git.readCommit(head).tree)
  const inBase = listFiles(git.objects, git.readCommit(base).tree)
  const additions: Record<string, Uint8Array> = {}
  for (const [path, { id }] of after) {
    if (before.get(path)?.id !== id) additions[path] = git.objects.read(id, 'blob')
  }
  const deletions = [...before.keys()].filter((path) => !after.has(path) && inBase.has(path))
  return { additions, deletions }
}

/** The files that both sides changed differently since their common ancestor. */
export function conflicts(git: GitRepository, base: string, head: string): string[] {
  const ancestor = compare(git, base, head).mergeBase
  const [before, ours, theirs] = [ancestor, base, head].map((commit) =>
    commit ? listFiles(git.objects, git.readCommit(commit).tree) : new Map(),
  )
  const paths = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? []), ...(before?.keys() ?? [])])
  return [...paths].filter((path) => {
    const [was, our, their] = [before, ours, theirs].map((files) => files?.get(path)?.id)
    return our !== was && their !== was && our !== their
  })
}
