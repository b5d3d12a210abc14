import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type BareRoot, makeBareRoot, whyNoRoot } from './bare-root.ts'
import { expectEveryPackage, readBill } from './bill-of-materials.ts'
import { JUPYTER_START_MS, type JupyterServer, startJupyter } from './jupyter-server.ts'
import { ansibleFolder, ensureAnsible, play } from './playbook.ts'

const run = promisify(execFile)
const PASSWORD = 'first pass-word "1"'
/** Below the ports that the system gives to whoever asks for any. */
const PORT = 19_517

const reason = whyNoRoot()
if (reason !== undefined) console.log(`LEFT OUT: the playbook is not run for real, since ${reason}`)

/** The folder with Ansible's commands. */
let bin: string
beforeAll(async () => {
  bin = await ensureAnsible()
}, 300_000)

test('ansible-lint finds nothing, by its strictest profile', async () => {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}`, NO_COLOR: '1' }
  const { stderr } = await run(join(bin, 'ansible-lint'), ['--nocolor', '--offline'], {
    cwd: ansibleFolder,
    env,
  })
  expect(stderr).toMatch(/Passed: 0 failure\(s\), 0 warning\(s\).*'production'/)
}, 120_000)

;(reason === undefined ? describe : describe.skip)('the playbook, on a bare system', () => {
  let bare: BareRoot
  const recaps: string[] = []
  beforeAll(async () => {
    bare = makeBareRoot()
    for (let runs = 0; runs < 2; runs += 1)
      recaps.push(
        await play({
          bin,
          host: bare.path,
          connection: 'community.general.chroot',
          variables: {
            sandbox_password: PASSWORD,
            sandbox_version: '7.0.1',
            sandbox_sbom: `${bare.path}.spdx.json`,
            jupyter_port: PORT,
            jupyter_address: '127.0.0.1',
          },
        }),
      )
  }, 900_000)
  afterAll(() => {
    rmSync(`${bare?.path}.spdx.json`, { force: true })
    bare?.dispose()
  })

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

  test('lists every package of the distribution and of Python, as SPDX', () => {
    expectEveryPackage(readBill(`${bare.path}.spdx.json`), bare, '7.0.1')
  })

  describe('JupyterLab, started as its service starts it', () => {
    let jupyter: JupyterServer
    beforeAll(async () => {
      const unit = read('etc/systemd/system/jupyter.service')
      const of = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? ''
      const command = `cd ${of('WorkingDirectory')} && ${of('Environment')} exec ${of('ExecStart')}`
      jupyter = await startJupyter({ root: bare.path, user: of('User'), command, port: PORT })
    }, JUPYTER_START_MS + 30_000)
    afterAll(() => jupyter?.stop())

    test('refuses whoever has no password, or another', async () => {
      expect((await jupyter.get('/api/contents')).status).toBe(403)
      expect((await jupyter.logIn('another')).status).toBe(403)
      expect((await jupyter.logIn('')).status).toBe(403)
    })

    test('answers whoever has it', async () => {
      const answer = await jupyter.logIn(PASSWORD)
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
