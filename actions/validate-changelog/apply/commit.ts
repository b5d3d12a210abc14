import type { CommitPlan } from '../plan.ts'

/** A commit on a branch, as the plan has it. */
export type BranchCommit = Omit<CommitPlan, 'target'> & {
  readonly repository: string
  readonly branch: string
}

/** What became of the commit. */
export type Committed =
  | { readonly state: 'none' }
  /** Outside a workflow the files themselves were changed. */
  | { readonly state: 'written'; readonly paths: readonly string[] }
  | ({
      readonly state: 'done'
      readonly branch: string
      /** Why it is not on the branch that it was meant for. */
      readonly detour: string | undefined
    } & Commit)

/** A commit on GitHub. */
export interface Commit {
  readonly sha: string
  readonly url: string
  /** The id of its tree. */
  readonly tree: string
}

/** What the commit of a plan must be: the only one that is taken for it. */
export interface ExpectedCommit {
  readonly parent: string
  /** The ids of the trees that it may have; two where GitHub may or may not keep the mode of an executable file. */
  readonly trees: readonly string[]
}
