import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@jest/globals'
import { root } from '../../scripts/action-definitions.ts'
import { ensurePythonEnvironment } from '../support/python-environment.ts'

const run = promisify(execFile)

export const ansibleFolder = join(root, 'infra/ansible')

/** The folder with Ansible's commands, which are installed at first use. */
export async function ensureAnsible(): Promise<string> {
  return dirname(await ensurePythonEnvironment({ requirements: join(root, 'test/ansible/requirements.txt') }))
}

/** One run of the playbook. */
export interface Play {
  /** {@link ensureAnsible} */
  readonly bin: string
  readonly host: string
  readonly connection: string
  readonly variables: Readonly<Record<string, unknown>> & { readonly sandbox_password: string }
  /** Folders that come first in the PATH. */
  readonly path?: readonly string[]
}

/**
 * @returns what Ansible has told
 * @throws Error with its last lines when it fails
 */
export async function play({ bin, host, connection, variables, path = [] }: Play): Promise<string> {
  const python = { ansible_python_interpreter: '/usr/bin/python3' }
  const args = ['sandbox.yml', '--inventory', `${host},`, '--connection', connection]
  const { stdout } = await run(
    join(bin, 'ansible-playbook'),
    [...args, '--extra-vars', JSON.stringify({ ...variables, ...python })],
    {
      cwd: ansibleFolder,
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        PATH: [...path, process.env.PATH ?? ''].join(':'),
        ANSIBLE_FORCE_COLOR: '0',
        ANSIBLE_NOCOWS: '1',
      },
    },
  ).catch((error: { stdout?: string }) => {
    throw new Error(`The playbook failed:\n${(error.stdout ?? String(error)).slice(-4_000)}`)
  })
  expect(stdout).not.toContain(variables.sandbox_password)
  return stdout
}
