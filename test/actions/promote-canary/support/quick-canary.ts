import type { GivenInputs } from './cloud.ts'

/** A small canary that takes a few minutes. */
export const QUICK: GivenInputs = {
  steps: '10%, 50%, 100%',
  'min-dwell': '1m',
  'max-dwell': '8m',
  bake: '1m',
  settle: '5s',
  'warm-up': '0s',
  'poll-interval': '15s',
}
