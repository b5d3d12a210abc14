import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A bare installation of this machine's distribution, in a folder. */
export interface BareRoot {
  readonly path: string
  /** Runs a program in it. */
  run(command: string, ...args: readonly string[]): string
  dispose(): void
}

/** What an instance has before Ansible comes: Ubuntu's and Debian's cloud images have these. */
const MACHINE = ['ca-certificates', 'openssh-server', 'python3', 'sudo', 'systemd', 'systemd-sysv']
/** What is needed to reach the archive; the image of a container has no more. */
export const CONTAINER = ['ca-certificates']

/** Why no root can be made here, or undefined when it can. */
export function whyNoRoot(): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid?.() !== 0) return 'it needs root, for chroot'
  if (spawnSync('debootstrap', ['--version']).status !== 0)
    return 'it needs debootstrap (apt-get update && apt-get install debootstrap)'
  return undefined
}

/**
 * Makes the root from the archive that this machine itself is installed from, with its settings of apt and pip, so that no
 * other registry is asked.
 *
 * @throws Error with the last lines of the program that failed
 */
export function makeBareRoot(packages: readonly string[] = MACHINE): BareRoot {
  const path = mkdtempSync(join(tmpdir(), 'ai-ops-root-'))
  // Debian's archive must be readable by its own user in there.
  chmodSync(path, 0o755)
  const mounted: string[] = []
  const dispose = () => {
    for (const one of mounted.toReversed()) spawnSync('umount', [one])
    // What is mounted still must not be deleted.
    if (spawnSync('findmnt', ['--raw', '--noheadings', '--output', 'TARGET']).stdout.includes(`${path}/`))
      throw new Error(`Something is mounted below ${path} still.`)
    rmSync(path, { recursive: true, force: true })
  }
  try {
    const { suite, uri } = archiveOf(mustRun('apt-cache', ['policy', 'base-files']))
    mustRun('debootstrap', ['--variant=minbase', `--include=${packages.join(',')}`, suite, path, uri])
    takeSettings(path)
    for (const [type, place] of [
      ['proc', 'proc'],
      ['devtmpfs', 'dev'],
    ] as const) {
      const target = join(path, place)
      mustRun('mount', type === 'proc' ? ['-t', 'proc', 'proc', target] : ['--bind', '/dev', target])
      mounted.push(target)
    }
    mustRun('chroot', [path, 'update-ca-certificates'])
  } catch (error) {
    dispose()
    throw error
  }
  return { path, run: (command, ...args) => mustRun('chroot', [path, command, ...args]), dispose }
}

/** Where apt of GitHub's runners finds its mirrors, each a line. */
const MIRRORS = '/etc/apt/apt-mirrors.txt'

/** Where a package of every system comes from: `500 http://archive/debian bookworm/main amd64 Packages`. */
function archiveOf(policy: string): { readonly suite: string; readonly uri: string } {
  const [, uri, suite] = /^\s+\d+ (\S+) ([a-z]+)\/main \w+ Packages$/m.exec(policy) ?? []
  if (uri === undefined || suite === undefined) throw new Error(`apt does not know its archive:\n${policy}`)
  if (uri !== `mirror+file:${MIRRORS}`) return { uri, suite }
  const [mirror = ''] = readFileSync(MIRRORS, 'utf8').split(/\s/)
  return { uri: mirror, suite }
}

function takeSettings(path: string): void {
  const into = (...parts: readonly string[]) => join(path, ...parts)
  copyFileSync('/etc/resolv.conf', into('etc/resolv.conf'))
  for (const file of ['/etc/pip.conf', MIRRORS]) if (existsSync(file)) copyFileSync(file, into(file))
  writeFileSync(into('etc/apt/sources.list'), '')
  for (const [folder, name] of [
    ['/etc/apt/sources.list.d', /^(debian|ubuntu)\./],
    ['/usr/local/share/ca-certificates', /\.crt$/],
  ] as const) {
    mkdirSync(into(folder), { recursive: true })
    for (const file of existsSync(folder) ? readdirSync(folder).filter((one) => name.test(one)) : [])
      cpSync(join(folder, file), into(folder, file))
  }
  if (existsSync('/etc/apt/sources.list')) copyFileSync('/etc/apt/sources.list', into('etc/apt/sources.list'))
  // No service starts while its package is installed: there is no init in here.
  writeFileSync(into('usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n')
  chmodSync(into('usr/sbin/policy-rc.d'), 0o755)
}

function mustRun(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === 0) return stdout
  const last = `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`.trim().split('\n').slice(-10).join('\n')
  throw new Error(`${command} ${args.join(' ')} failed:\n${last}`)
}
