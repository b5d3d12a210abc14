import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findPython } from './find-python.ts'
import { withLock } from './lock.ts'

const run = promisify(execFile)

/** Where an environment is made, and of what. */
export interface EnvironmentPlace {
  /** Path of a requirements file with hashes. */
  readonly requirements: string
  /** Folder that holds the environments. */
  readonly home: string
}

/**
 * Makes a virtual environment unless it is there, and gives its interpreter.
 *
 * It lies in a folder named by the requirements and the version of Python, so that a change of either makes a new
 * one. A mark tells that it is whole: one that was interrupted is made again. Callers in other processes wait for
 * the one that builds.
 *
 * @throws Error with one line when Python 3.9 or newer is missing, or when an install fails
 */
export async function makeEnvironment({ requirements, home }: EnvironmentPlace): Promise<string> {
  const python = await findPython()
  const key = createHash('sha256')
    .update(await readFile(requirements))
    .update(python.version)
    .digest('hex')
    .slice(0, 16)
  const environment = join(home, key)
  if (await isWhole(environment)) return interpreterOf(environment)

  await mkdir(home, { recursive: true })
  await withLock(`${environment}.lock`, async () => {
    if (!(await isWhole(environment))) await build(python.command, environment, requirements)
  })
  return interpreterOf(environment)
}

async function build(python: string, environment: string, requirements: string): Promise<void> {
  const install = ['-m', 'pip', 'install', '--quiet', '--require-hashes', '--disable-pip-version-check']
  await rm(environment, { recursive: true, force: true })
  try {
    await run(python, ['-m', 'venv', environment])
    await run(interpreterOf(environment), [...install, '-r', requirements], { maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    await rm(environment, { recursive: true, force: true })
    throw new Error(`The Python environment of ${requirements} could not be made: ${lastLine(error)}`, {
      cause: error,
    })
  }
  await writeFile(markOf(environment), '')
}

function markOf(environment: string): string {
  return join(environment, 'whole')
}

async function isWhole(environment: string): Promise<boolean> {
  return stat(markOf(environment)).then(
    () => true,
    () => false,
  )
}

function interpreterOf(environment: string): string {
  return process.platform === 'win32'
    ? join(environment, 'Scripts/python.exe')
    : join(environment, 'bin/python')
}

function lastLine(error: unknown): string {
  const text =
    typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error)
  const lines = text.trim().split('\n')
  return lines.findLast((line) => line.startsWith('ERROR')) ?? lines.at(-1) ?? text
}
