import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findPython } from './python-environment/find-python.ts'
import { makeEnvironment } from './python-environment/make-environment.ts'

const run = promisify(execFile)

let folder: string
let place: { requirements: string; home: string }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'python-environment-'))
  // No requirements: what is tested is how an environment comes to be, not what is in it.
  place = { requirements: join(folder, 'requirements.txt'), home: join(folder, 'home') }
  await writeFile(place.requirements, '# nothing\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('an environment', () => {
  test('is made once for its requirements, whoever asks meanwhile, and leaves nothing else behind', async () => {
    const module = new URL('./python-environment/make-environment.ts', import.meta.url).href
    const code = `import { makeEnvironment } from '${module}'; console.log(await makeEnvironment(${JSON.stringify(place)}))`
    const start = () => run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code])
    const answers = await Promise.all([start(), start(), start()])
    const [interpreter = ''] = new Set(answers.map(({ stdout }) => stdout.trim()))
    expect(new Set(answers.map(({ stdout }) => stdout.trim())).size).toBe(1)
    const { stdout } = await run(interpreter, ['-c', 'import sys; print(sys.prefix)'])
    expect(stdout.trim()).toBe(dirname(dirname(interpreter)))
    expect(await readdir(place.home)).toHaveLength(1)
  })

  test('that was half made by a killed process is made again', async () => {
    const interpreter = await makeEnvironment(place)
    const environment = dirname(dirname(interpreter))
    await rm(join(environment, 'whole'))
    await rm(join(environment, 'bin'), { recursive: true })
    await mkdir(`${environment}.lock`)
    const longAgo = new Date(Date.now() - 60_000)
    await utimes(`${environment}.lock`, longAgo, longAgo)
    expect(await makeEnvironment(place)).toBe(interpreter)
    await run(interpreter, ['-c', ''])
    expect(await readdir(place.home)).toEqual([basename(environment)])
  })

  test('that cannot be made says why in one line, and is not there', async () => {
    await writeFile(place.requirements, 'no-such-package @ file:///nowhere\n')
    const error = await makeEnvironment(place).catch((thrown: Error) => thrown.message)
    expect(error).toMatch(/^The Python environment of .+ could not be made: ERROR: .+$/)
    expect(await readdir(place.home)).toEqual([])
  })
})

describe('Python', () => {
  /** What findPython gives or throws in a process with these commands alone. */
  async function findAmong(commands: readonly (readonly [name: string, says: string])[]): Promise<unknown> {
    const PATH = join(folder, 'bin')
    await mkdir(PATH)
    for (const [name, says] of commands) {
      await writeFile(join(PATH, name), `#!/bin/sh\necho ${says}\n`, { mode: 0o755 })
    }
    const module = new URL('./python-environment/find-python.ts', import.meta.url).href
    const code = `import { findPython } from '${module}'
      console.log(JSON.stringify(await findPython().catch((error) => error.message)))`
    const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code], {
      env: { PATH },
    })
    return JSON.parse(stdout)
  }

  test('is found by any of its names', async () => {
    const found = await findAmong([
      ['python3', '3.8 whole'],
      ['python3.12', '3.12 whole'],
    ])
    expect(found).toEqual({ command: 'python3.12', version: '3.12' })
  })

  test.each<[string, [string, string][], string]>([
    ['missing', [], 'there is none on the PATH'],
    ['too old', [['python3', '3.8 whole']], 'python3 is 3.8'],
    ['without venv', [['python3', '3.11 no-venv']], 'python3 3.11 lacks venv'],
  ])('that is %s is told in one line, with the way to get it', async (_, commands, found) => {
    const message = await findAmong(commands)
    expect(message).toContain(`${found}. Get it: apt-get install python3 python3-venv`)
    expect(message).not.toContain('\n')
  })

  test('of this machine is found', async () => {
    expect((await findPython()).version).toMatch(/^3\.\d+$/)
  })
})
