import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const root = fileURLToPath(new URL('../../', import.meta.url))
const emulatorRequirements = join(root, 'test/emulators/aws/requirements.txt')
const home = join(root, '.cache/python')

/** An install takes half a minute; a lock without a sign of life for this long belongs to nobody. */
const lockIsStaleAfterMs = 15_000
const lockTouchMs = 2_000

/**
 * The Python interpreter of a virtual environment with the given requirements, which is made first where it is missing.
 *
 * The environment lies in `.cache/python/<hash of requirements.txt and interpreter>`, so that a changed
 * requirement makes a new one. It is built under another name and renamed when it is whole: one that was
 * interrupted is never used. Callers in other processes wait for the one that builds.
 *
 * @param requirements a hash-pinned requirements file; the emulators' when not given
 * @returns absolute path of the interpreter
 * @throws Error with one line when Python 3.9 or newer is missing, or when an install fails
 */
export async function ensurePythonEnvironment({
  requirements = emulatorRequirements,
}: {
  readonly requirements?: string
} = {}): Promise<string> {
  const python = await findPython()
  const key = createHash('sha256')
    .update(await readFile(requirements))
    .update(python.version)
    .digest('hex')
    .slice(0, 16)
  const environment = join(home, key)
  const interpreter = interpreterOf(environment)
  if (await exists(interpreter)) return interpreter

  await mkdir(home, { recursive: true })
  await withLock(`${environment}.lock`, async () => {
    if (!(await exists(interpreter))) await build(python.path, environment, requirements)
  })
  return interpreter
}

async function build(python: string, environment: string, requirements: string): Promise<void> {
  // A virtual environment knows its own path only in its scripts, which are not used here, so it may be moved.
  const draft = await mkdtemp(`${environment}.draft-`)
  try {
    await run(python, ['-m', 'venv', draft])
    await run(
      interpreterOf(draft),
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--require-hashes',
        '--disable-pip-version-check',
        '-r',
        requirements,
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    )
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw new Error(`The Python environment of ${requirements} could not be made: ${lastLine(error)}`, {
      cause: error,
    })
  }
  await rename(draft, environment)
  await removeDrafts(environment)
}

/** Those of builds that were killed: nobody else builds while the lock is held. */
async function removeDrafts(environment: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(`${basename(environment)}.draft-`))
      await rm(join(home, name), { recursive: true, force: true })
  }
}

interface Python {
  readonly path: string
  readonly version: string
}

async function findPython(): Promise<Python> {
  const found: string[] = []
  for (const name of [
    'python3',
    'python',
    'python3.13',
    'python3.12',
    'python3.11',
    'python3.10',
    'python3.9',
  ]) {
    const version = await versionOf(name)
    if (version === undefined) continue
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major === 3 && minor >= 9) return { path: name, version }
    found.push(`${name} is ${version}`)
  }
  throw new Error(
    `Python 3.9 or newer is needed by the emulators, and ${found.join(', ') || 'none is on the PATH'}: ` +
      'install it with your system (apt-get install python3 python3-venv, brew install python, or python.org)',
  )
}

async function versionOf(name: string): Promise<string | undefined> {
  try {
    const answer = await run(name, ['-c', 'import ensurepip, sys; print("%d.%d" % sys.version_info[:2])'])
    return answer.stdout.trim()
  } catch {
    return undefined
  }
}

function interpreterOf(environment: string): string {
  return process.platform === 'win32'
    ? join(environment, 'Scripts/python.exe')
    : join(environment, 'bin/python')
}

/** Makes a directory as lock, and touches it while the work lasts; one left behind by a killed process is taken over. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  await acquire(lock)
  const sign = setInterval(() => {
    writeFile(join(lock, 'alive'), '').catch(() => {})
  }, lockTouchMs)
  try {
    await work()
  } finally {
    clearInterval(sign)
    await rm(lock, { recursive: true, force: true })
  }
}

async function acquire(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock)
      await writeFile(join(lock, 'alive'), '')
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (await isStale(lock)) await rm(lock, { recursive: true, force: true })
    else await sleep(250)
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const alive = await stat(join(lock, 'alive')).catch(() => stat(lock))
    return Date.now() - alive.mtimeMs > lockIsStaleAfterMs
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  const lines = text.trim().split('\n')
  return lines.findLast((line) => line.startsWith('ERROR')) ?? lines.at(-1) ?? text
}
