import { type Caller, isAllowed, type Needed } from '../access.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { refuse } from './refusal.ts'

/** What every resolver knows. */
export type GraphContext = {
  world: World
  repositories: ReadonlyMap<string, Repository>
  caller: Caller
}

/** Refuses a field when the token lacks a permission. */
export function requireAllowed({ caller }: GraphContext, repository: Repository, needed: Needed): void {
  if (!isAllowed(caller, repository, needed))
    throw refuse('FORBIDDEN', 'Resource not accessible by integration')
}
