import { diffCommits } from '../git/diff.ts'
import { compare } from '../git/history.ts'
import type { PullDetails } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'

/** The tips of both branches: as they are for an open pull request, as they were for a closed one. */
export function tips(repository: Repository, pull: PullDetails): { base: string; head: string } {
  const { refs } = repository.git
  if (pull.merged) return { base: pull.baseCommit, head: pull.headCommit }
  const head = refs.get(`refs/heads/${pull.head}`) ?? pull.headCommit
  return { base: refs.get(`refs/heads/${pull.base}`) ?? pull.baseCommit, head }
}

/** The files that a pull request changes: head against the common ancestor (GitHub's three-dot diff). */
export function changedFiles(repository: Repository, pull: PullDetails) {
  const { base, head } = tips(repository, pull)
  return diffCommits(repository.git, compare(repository.git, base, head).mergeBase, head)
}
