import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** How a program is run. */
export interface ProgramOptions {
  /** Variables besides those of this process. */
  readonly environment: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** What it reads from its standard input, for instance a secret: others of the machine can read the arguments. */
  readonly input?: string
  /** Ends the program, and everything that it has started, when it is aborted. */
  readonly signal: AbortSignal
}

/** How long a program has to end by itself after SIGTERM. */
const END_MS = 1_000

/**
 * Runs a program that takes a while: its lines are told as they come, and it ends with the signal.
 *
 * @returns its exit code
 * @throws the signal's reason when it is aborted, Error when there is no such program or it was killed
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  { environment, onLine, input, signal }: ProgramOptions,
): Promise<number> {
  signal.throwIfAborted()
  // A group of its own, so that what it has started ends with it.
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output }).on('line', onLine)
  // A program that has ended reads nothing more; its exit code says why.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const end = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, name)
  }
  const stop = () => {
    end('SIGTERM')
    setTimeout(() => end('SIGKILL'), END_MS).unref()
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, killedBy) => {
        if (signal.aborted) reject(signal.reason)
        else if (code === null) reject(new Error(`${command} was ended by ${killedBy}.`))
        else resolve(code)
      })
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
