import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a process may take to end by itself after SIGTERM. */
const graceMs = 2_000

/** A process that ends with the test process, whatever happens to that. */
export interface Helper {
  readonly process: ChildProcessWithoutNullStreams
  /** What it wrote to standard error so far (the last 64 KiB). */
  errors(): string
  /** Ends it: SIGTERM, then SIGKILL. Harmless when it has ended. */
  stop(): Promise<void>
}

const running = new Set<ChildProcessWithoutNullStreams>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a helper process (a server of a test). */
export function startHelper(
  command: string,
  parameters: string[],
  options: SpawnOptionsWithoutStdio,
): Helper {
  const child = spawn(command, parameters, options)
  running.add(child)
  child.once('exit', () => running.delete(child))
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-65_536)
  })
  return { process: child, errors: () => errors, stop: () => stop(child) }
}

async function stop(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = new AbortController()
  await Promise.race([ended, sleep(graceMs, undefined, { signal: patience.signal }).catch(() => {})])
  patience.abort()
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL')
    await ended
  }
}

/**
 * The first line that a process prints.
 *
 * @throws Error with what it wrote to standard error when it ends before
 */
export async function firstLine(helper: Helper): Promise<string> {
  let text = ''
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  helper.process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    const end = text.indexOf('\n')
    if (end >= 0) resolve(text.slice(0, end))
  })
  helper.process.once('error', reject)
  helper.process.once('exit', () => reject(new Error(`It ended before it was ready:\n${helper.errors()}`)))
  return promise
}
