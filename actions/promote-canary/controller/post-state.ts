import type { Plan } from '../platforms/platforms.ts'
import type { Canary } from './canary-run.ts'

const KEY = 'canary'
const PROGRESS_KEY = 'canary-progress'

/** What the post step needs to roll back what the main step could not. */
export interface PostState {
  readonly id: string
  readonly plan: Plan
}

/** How far the main step had come with the traffic, in its own state: the record at the rule can be written by others too. */
export interface MainProgress {
  /** Until then no other run drives the canary; epoch milliseconds. */
  readonly aliveUntil: number
  /** Whether the promotion had been decided. */
  readonly promoted: boolean
}

/** Tells the post step that the canary has traffic, and until when it is ours; or that it is promoted. */
export function rememberProgress({ world }: Pick<Canary, 'world'>, progress: MainProgress): void {
  world.state.save(PROGRESS_KEY, JSON.stringify(progress))
}

/** How far the main step had come, or undefined when the canary had no traffic. */
export function readProgress(world: Canary['world']): MainProgress | undefined {
  const text = world.state.read(PROGRESS_KEY)
  if (text === undefined) return undefined
  const progress: MainProgress = JSON.parse(text)
  return progress
}

/** Hands the canary over to the post step, before the first change. */
export function rememberForPost({ id, plan, world }: Canary): void {
  const state: PostState = { id, plan }
  world.state.save(KEY, JSON.stringify(state))
}

/** Tells the post step that nothing is left to roll back. */
export function settleForPost({ world }: Canary): void {
  world.state.save(KEY, '')
}

/** What the main step left behind, or undefined when nothing is left to roll back. */
export function readPostState(world: Canary['world']): PostState | undefined {
  const text = world.state.read(KEY)
  if (text === undefined) return undefined
  const state: PostState = JSON.parse(text)
  return state
}
