import { rmSync, writeFileSync } from 'node:fs'
import { pathToWrite } from '../shared/workspace-file.ts'
import type { World } from '../shared/world.ts'
import type { Committed } from './apply/commit.ts'
import { commitFiles } from './apply/commit-files.ts'
import { postReview, type Reviewed } from './apply/post-review.ts'
import type { CommitPlan, ValidationPlan } from './plan.ts'

/** What became of the plan. */
export interface Applied {
  readonly commit: Committed
  readonly review: Reviewed
}

/** Carries out the plan: at most one commit and one review. */
export async function applyPlan(
  { commit, review, mode, release }: ValidationPlan,
  world: World,
): Promise<Applied> {
  const version = mode === 'release' ? release?.version : undefined
  return {
    commit: commit === undefined ? { state: 'none' } : await putFiles(commit, version, world),
    review: review === undefined ? { state: 'none' } : await postReview(review, world),
  }
}

async function putFiles(
  { target, ...commit }: CommitPlan,
  version: string | undefined,
  world: World,
): Promise<Committed> {
  if (target.kind === 'branch') return commitFiles({ ...commit, ...target }, version, world)
  const full = (path: string) => pathToWrite({ root: world.runner.workspace, path, where: 'file to fix' })
  for (const { path, text } of commit.files) writeFileSync(full(path), text)
  for (const path of commit.deletions) rmSync(full(path))
  return { state: 'written', paths: commit.files.map(({ path }) => path) }
}
