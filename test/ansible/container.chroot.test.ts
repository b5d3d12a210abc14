import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type BareRoot, CONTAINER, makeBareRoot, whyNoRoot } from './bare-root.ts'
import { expectEveryPackage, readBill } from './bill-of-materials.ts'
import { JUPYTER_START_MS, type JupyterServer, startJupyter } from './jupyter-server.ts'
import { ensureAnsible, play } from './playbook.ts'

const PASSWORD = 'first pass-word "2"'
/** Below the ports that the system gives to whoever asks for any. */
const PORT = 19_518

const reason = whyNoRoot()
if (reason !== undefined) console.log(`LEFT OUT: the playbook is not run in a container, since ${reason}`)

/** `docker exec`, as the connection calls it, in a container that is a folder. */
function dockerOf(root: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'docker-'))
  writeFileSync(
    join(directory, 'docker'),
    `#!/bin/sh\n[ "$1 $2 $3 $4 $5" = "exec --interactive --user root sandbox" ] || exit 64\nshift 5\nexec chroot ${root} "$@"\n`,
  )
  chmodSync(join(directory, 'docker'), 0o755)
  return directory
}

;(reason === undefined ? describe : describe.skip)('the playbook, in the container of a base image', () => {
  let bare: BareRoot
  let docker: string
  let bill: string
  const recaps: string[] = []
  beforeAll(async () => {
    const bin = await ensureAnsible()
    bare = makeBareRoot(CONTAINER)
    docker = dockerOf(bare.path)
    bill = join(docker, 'sbom.spdx.json')
    expect(existsSync(join(bare.path, 'usr/bin/python3'))).toBe(false)
    const variables = {
      sandbox_password: PASSWORD,
      sandbox_version: '7.0.2',
      sandbox_container: true,
      sandbox_sbom: bill,
      ansible_become: false,
      jupyter_port: PORT,
      jupyter_address: '127.0.0.1',
    }
    const connection = 'container_exec'
    for (let runs = 0; runs < 2; runs += 1)
      recaps.push(await play({ bin, host: 'sandbox', connection, variables, path: [docker] }))
  }, 900_000)
  afterAll(() => {
    bare?.dispose()
    if (docker !== undefined) rmSync(docker, { recursive: true, force: true })
  })
  const has = (path: string) => existsSync(join(bare.path, path))

  test('installs everything the first time, and changes nothing the second', () => {
    expect(recaps[0]).toMatch(/changed=[1-9]\d* +unreachable=0 +failed=0/)
    expect(recaps[1]).toMatch(/changed=0 +unreachable=0 +failed=0/)
  })

  test('leaves out what needs a kernel, an init or a login of its own', () => {
    for (const path of [
      'usr/bin/dockerd',
      'usr/sbin/sshd',
      'etc/netplan/01-network-manager.yaml',
      'etc/sysctl.d/99-sandbox-core-dumps.conf',
      'etc/systemd/system/jupyter.service',
      'etc/systemd/system/sandbox-host-keys.service',
    ])
      expect(`${path} ${has(path)}`).toBe(`${path} false`)
    expect(bare.run('getent', 'shadow', 'ubuntu')).toMatch(/^ubuntu:[!*]/)
  })

  test('leaves no downloaded packages and no history', () => {
    expect(readFileSync(join(bare.path, 'etc/machine-id'), 'utf8')).toBe('')
    expect(
      bare.run('sh', '-c', 'ls /var/cache/apt/archives/*.deb /root/.bash_history 2> /dev/null || true'),
    ).toBe('')
  })

  test('lists every package of the distribution and of Python, as SPDX', () => {
    expectEveryPackage(readBill(bill), bare, '7.0.2')
  })

  describe('JupyterLab, started as the container starts it', () => {
    let jupyter: JupyterServer
    beforeAll(async () => {
      const command = 'exec /usr/local/bin/sandbox-start'
      jupyter = await startJupyter({ root: bare.path, user: 'jupyter', command, port: PORT })
    }, JUPYTER_START_MS + 30_000)
    afterAll(() => jupyter?.stop())

    test('answers whoever has the password, and nobody else', async () => {
      expect((await jupyter.logIn('another')).status).toBe(403)
      expect((await jupyter.logIn(PASSWORD)).status).toBe(200)
    })
  })
})
