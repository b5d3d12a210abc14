import type { Canary } from './canary.ts'
import type { Plan } from './plan.ts'

const KEY = 'canary'

/** What the post step needs to take back what the main step could not. */
export interface PostState {
  readonly id: string
  readonly plan: Plan
}

/** Hands the canary over to the post step, before the first change. */
export function rememberForPost({ id, plan, world }: Canary): void {
  const state: PostState = { id, plan }
  world.state.save(KEY, JSON.stringify(state))
}

/** Tells the post step that nothing is left to take back. */
export function settleForPost({ world }: Canary): void {
  world.state.save(KEY, '')
}

/** What the main step left behind, or undefined when nothing is left to take back. */
export function readPostState(world: Canary['world']): PostState | undefined {
  const text = world.state.read(KEY)
  if (text === undefined) return undefined
  const state: PostState = JSON.parse(text)
  return state
}
