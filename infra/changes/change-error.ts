import { RunError } from '@pulumi/pulumi'
import type { RefusedChange } from './refused-changes.ts'

/** All changes that were refused, each with what to do instead. Pulumi prints the message of a `RunError` alone. */
export class ChangeError extends RunError {
  readonly changes: readonly RefusedChange[]

  constructor(changes: readonly RefusedChange[]) {
    const lines = changes.map(
      ({ key, from, to, because, steps }) =>
        `\n- ai-ops:${key}: from ${say(from)} to ${say(to)}: ${because} Do this: ${steps}.`,
    )
    super(`Nothing was changed, since not all of it can be changed like this.${lines.join('')}`)
    this.name = 'ChangeError'
    this.changes = changes
  }
}

function say(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
