import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/action-definitions.ts'
import { ensurePythonEnvironment } from '../support/python-environment.ts'
import { type BareRoot, makeBareRoot, whyNoRoot } from './bare-root.ts'

const run = promisify(execFile)
const ansible = join(root, 'infra/ansible')
const PASSWORD = 'first pass-word "1"'
const PORT = 49_517

const reason = whyNoRoot()
if (reason !== undefined) console.log(`LEFT OUT: the playbook is not run for real, since ${reason}`)

/** The folder with Ansible's commands. */
let bin: string
beforeAll(async () => {
  bin = dirname(await ensurePythonEnvironment({ requirements: join(root, 'test/ansible/requirements.txt') }))
}, 300_000)

test('ansible-lint finds nothing, by its strictest profile', async () => {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}`, NO_COLOR: '1' }
  const { stderr } = await run(join(bin, 'ansible-lint'), ['--nocolor', '--offline'], { cwd: ansible, env })
  expect(stderr).toMatch(/Passed: 0 failure\(s\), 0 warning\(s\).*'production'/)
}, 120_000)

;(reason === undefined ? describe : describe.skip)('the playbook, on a bare system', () => {
  let bare: BareRoot
  const recaps: string[] = []
  beforeAll(async () => {
    bare = makeBareRoot()
    for (let runs = 0; runs < 2; runs += 1) recaps.push(await play())
  }, 580_000)
  afterAll(() => bare?.dispose())

  async function play(): Promise<string> {
    const variables = {
      sandbox_password: PASSWORD,
      sandbox_version: '7.0.1',
      jupyter_port: PORT,
      jupyter_address: '127.0.0.1',
    }
    const args = ['sandbox.yml', '--inventory', `${bare.path},`, '--connection', 'community.general.chroot']
    const { stdout } = await run(
      join(bin, 'ansible-playbook'),
      [
        ...args,
        '--extra-vars',
        JSON.stringify({ ...variables, ansible_python_interpreter: '/usr/bin/python3' }),
      ],
      {
        cwd: ansible,
        maxBuffer: 2 ** 28,
        env: { ...process.env, ANSIBLE_FORCE_COLOR: '0', ANSIBLE_NOCOWS: '1' },
      },
    ).catch((error: { stdout?: string }) => {
      throw new Error(`The playbook failed:\n${(error.stdout ?? String(error)).slice(-4_000)}`)
    })
    expect(stdout).not.toContain(PASSWORD)
    return stdout
  }
  const read = (path: string) => readFileSync(join(bare.path, path), 'utf8')

  test('installs everything the first time, and changes nothing the second', () => {
    expect(recaps[0]).toMatch(/changed=[1-9]\d* +unreachable=0 +failed=0/)
    expect(recaps[1]).toMatch(/changed=0 +unreachable=0 +failed=0/)
  })

  test('has the user log in with the password, once', () => {
    const [, hash = '', lastChange] = bare.run('getent', 'shadow', 'ubuntu').split(':')
    expect(lastChange).toBe('0')
    // What is before the last $ says how it was made: the method, its rounds, the salt.
    const setting = hash.slice(0, hash.lastIndexOf('$'))
    expect(setting).toMatch(/^\$6\$/)
    expect(bare.run('python3', '-Wignore', '-c', CRYPT, PASSWORD, setting).trim()).toBe(hash)
  })

  test('has every file of the SSH server take passwords (§1.8, #303)', () => {
    const files = ['etc/ssh/sshd_config', ...globSync('etc/ssh/sshd_config.d/*', { cwd: bare.path })]
    for (const file of files) expect(read(file)).not.toMatch(/^\s*PasswordAuthentication\s+no/m)
    bare.run('ssh-keygen', '-A')
    bare.run('mkdir', '-p', '/run/sshd')
    expect(bare.run('/usr/sbin/sshd', '-T')).toContain('passwordauthentication yes')
    bare.run('sh', '-c', 'rm /etc/ssh/ssh_host_*')
  })

  test('leaves no keys, no history, and nothing by which two machines are one', () => {
    expect(globSync('{root,home/*}/{.ssh,.bash_history}', { cwd: bare.path })).toEqual([])
    expect(read('etc/machine-id')).toBe('')
    expect(globSync('etc/ssh/ssh_host_*', { cwd: bare.path })).toEqual([])
    expect(bare.run('systemctl', 'is-enabled', 'sandbox-host-keys.service').trim()).toBe('enabled')
  })

  test('lets no core be dumped, NetworkManager take every card, and the users use Docker', () => {
    expect(read('etc/security/limits.d/99-sandbox-core-dumps.conf')).toContain('* hard core 0')
    expect(read('etc/netplan/01-network-manager.yaml')).toContain('renderer: NetworkManager')
    expect(bare.run('id', '-nG', 'ubuntu').split(/\s/)).toEqual(expect.arrayContaining(['docker', 'sudo']))
    expect(bare.run('id', '-nG', 'jupyter').split(/\s/)).toContain('docker')
    for (const service of ['docker', 'jupyter'])
      expect(bare.run('systemctl', 'is-enabled', `${service}.service`).trim()).toBe('enabled')
  })

  describe('JupyterLab, started as its service starts it', () => {
    let jupyter: ChildProcess
    const at = (path: string) => `http://127.0.0.1:${PORT}${path}`
    beforeAll(async () => {
      const unit = read('etc/systemd/system/jupyter.service')
      const of = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? ''
      const command = `cd ${of('WorkingDirectory')} && ${of('Environment')} HOME=/home/${of('User')} exec ${of('ExecStart')}`
      jupyter = spawn(
        'chroot',
        [
          bare.path,
          'setpriv',
          `--reuid=${of('User')}`,
          `--regid=${of('User')}`,
          '--init-groups',
          'sh',
          '-c',
          command,
        ],
        { stdio: 'ignore' },
      )
      await untilAnswers(at('/login'))
    }, 90_000)
    afterAll(async () => {
      const ended = new Promise((resolve) => jupyter.once('exit', resolve))
      if (jupyter.exitCode === null && jupyter.kill()) await ended
    })

    async function logIn(password: string): Promise<Response> {
      const page = await fetch(at('/login'))
      const cookies = page.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
      const xsrf = cookies.find((one) => one.startsWith('_xsrf='))?.slice('_xsrf='.length) ?? ''
      const answer = await fetch(at('/login'), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookies.join('; ') },
        body: new URLSearchParams({ password, _xsrf: xsrf }),
      })
      const given = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
      return fetch(at('/api/contents'), { headers: { cookie: [...cookies, ...given].join('; ') } })
    }

    test('refuses whoever has no password, or another', async () => {
      expect((await fetch(at('/api/contents'))).status).toBe(403)
      expect((await logIn('another')).status).toBe(403)
      expect((await logIn('')).status).toBe(403)
    })

    test('answers whoever has it', async () => {
      const answer = await logIn(PASSWORD)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ type: 'directory' })
    })

    test('keeps the hash of the password from others', () => {
      const file = join(bare.path, 'etc/jupyter/jupyter_server_config.json')
      expect(existsSync(file)).toBe(true)
      expect((statSync(file).mode & 0o777).toString(8)).toBe('640')
      expect(readFileSync(file, 'utf8')).not.toContain(PASSWORD)
    })
  })
})

const CRYPT = 'import crypt, sys; print(crypt.crypt(sys.argv[1], sys.argv[2]))'

async function untilAnswers(url: string): Promise<void> {
  for (let attempts = 0; attempts < 150; attempts += 1) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    await sleep(500)
  }
  throw new Error(`Nothing answers at ${url}.`)
}
