import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A Python that can make virtual environments. */
export interface Python {
  /** Name or path to start it by. */
  readonly command: string
  /** `3.11` */
  readonly version: string
}

const commands = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.9']

/** Debian and Ubuntu take the module that virtual environments need out of their Python. */
const probe = `import sys
try:
    import ensurepip, venv
    whole = "whole"
except ImportError:
    whole = "no-venv"
print("%d.%d" % sys.version_info[:2], whole)`

/**
 * Finds a Python of version 3.9 or newer on the PATH.
 *
 * @throws Error with one line that says what was found instead, and how to get one
 */
export async function findPython(): Promise<Python> {
  const found: string[] = []
  for (const command of commands) {
    const [version, whole] = await probed(command)
    if (version === undefined) continue
    const [major = 0, minor = 0] = version.split('.').map(Number)
    const isNewEnough = major > 3 || (major === 3 && minor >= 9)
    if (isNewEnough && whole === 'whole') return { command, version }
    found.push(isNewEnough ? `${command} ${version} lacks venv` : `${command} is ${version}`)
  }
  throw new Error(
    `The emulators need Python 3.9 or newer with venv; ${found.join(', ') || 'there is none on the PATH'}. ` +
      'Get it: apt-get install python3 python3-venv, dnf install python3, brew install python, or python.org/downloads',
  )
}

async function probed(command: string): Promise<readonly string[]> {
  try {
    const { stdout } = await run(command, ['-c', probe])
    return stdout.trim().split(' ')
  } catch {
    return []
  }
}
