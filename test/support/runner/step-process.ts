import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** How the runner ends a step: SIGINT, 7.5 s, SIGTERM, 2.5 s, then it kills (actions/runner ProcessInvoker.cs). */
const SIGINT_GRACE_MS = 7_500
const SIGTERM_GRACE_MS = 2_500

/** How a process ended. */
export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Standard output and error, line by line, in the order of arrival. */
  readonly lines: readonly string[]
}

/** A process that runs as a step of a job. */
export interface StepProcess {
  readonly pid: number
  readonly end: Promise<ProcessEnd>
  /** What it has printed so far. */
  readonly lines: readonly string[]
  /** Ends it as the runner ends a cancelled step; resolves when it has ended. */
  cancel(): Promise<ProcessEnd>
  kill(signal: NodeJS.Signals): void
  /** Resolves with the first line, printed already or later, that matches; rejects when the process ends before. */
  waitForLine(pattern: RegExp): Promise<string>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) killTree(child)
})

/** Starts a process with exactly the given environment. */
export function startStepProcess(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
    readonly onLine?: (line: string) => void
  },
): StepProcess {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it has started can be killed with it.
    detached: true,
  })
  running.add(child)
  const lines: string[] = []
  const waiting = new Set<(line: string) => void>()
  const read = (line: string) => {
    lines.push(line)
    options.onLine?.(line)
    for (const tell of [...waiting]) tell(line)
  }
  createInterface({ input: child.stdout }).on('line', read)
  createInterface({ input: child.stderr }).on('line', read)

  const end = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      running.delete(child)
      resolve({ exitCode, signal, lines })
    })
  })
  const alive = () => child.exitCode === null && child.signalCode === null
  return {
    pid: child.pid ?? 0,
    end,
    lines,
    kill: (signal) => void (alive() && (signal === 'SIGKILL' ? killTree(child) : child.kill(signal))),
    async cancel() {
      const ended = end.then(() => true)
      for (const [signal, graceMs] of [
        ['SIGINT', SIGINT_GRACE_MS],
        ['SIGTERM', SIGTERM_GRACE_MS],
      ] as const) {
        if (alive()) child.kill(signal)
        if (await within(graceMs, ended)) return end
      }
      killTree(child)
      return end
    },
    waitForLine(pattern) {
      const known = lines.find((line) => pattern.test(line))
      if (known !== undefined) return Promise.resolve(known)
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      const tell = (line: string) => {
        if (!pattern.test(line)) return
        waiting.delete(tell)
        resolve(line)
      }
      waiting.add(tell)
      end.then(
        () =>
          reject(
            new Error(`It ended without a line that matches ${pattern}:\n${lines.slice(-20).join('\n')}`),
          ),
        reject,
      )
      return promise
    },
  }
}

/** Kills a process with all that it has started, as the runner does at last. */
function killTree({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function within(durationMs: number, ended: Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), durationMs)
  try {
    return await Promise.race([ended, promise])
  } finally {
    clearTimeout(timer)
  }
}
