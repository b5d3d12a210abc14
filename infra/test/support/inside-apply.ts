import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import * as pulumi from '@pulumi/pulumi'

const storage = new AsyncLocalStorage<true>()
const pending = new Set<Promise<unknown>>()

interface Applying {
  apply(callback: (value: unknown) => unknown, runWithUnknowns?: boolean): { promise(): Promise<unknown> }
}

/**
 * From here on every callback of `apply` is marked, and everything that it starts. Pulumi's outputs are proxies that
 * take their methods from one prototype.
 */
function markApply(): void {
  const prototype: Applying = Object.getPrototypeOf(pulumi.output(undefined))
  const { apply } = prototype
  prototype.apply = function (callback, runWithUnknowns) {
    const marked = (value: unknown) => storage.run(true, () => callback(value))
    const result = apply.call(this, marked, runWithUnknowns)
    const done = result.promise().catch(() => undefined)
    pending.add(done)
    done.then(() => pending.delete(done))
    return result
  }
}

markApply()

/** Whether this runs because a callback of `apply` did: what is declared here is missing where the value is unknown. */
export function isInsideApply(): boolean {
  return storage.getStore() === true
}

/** Waits for all callbacks that are under way, also for those that nobody waits for, as a process does. */
export async function applied(): Promise<void> {
  while (pending.size > 0) {
    await Promise.all(pending)
    // What a callback began, a registration for instance, comes to its own first `apply` only later.
    await setImmediate()
  }
}
