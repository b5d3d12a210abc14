import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A lock file, the committed one or the one that npm keeps of what it installed; the part that is compared. */
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>
}

/**
 * Installs the packages of `infra/` from its lock file, unless exactly these are there already: after a clone, after an
 * installation that broke off, and after the lock file changed.
 *
 * @param infra folder with `package-lock.json`
 * @throws Error when npm fails
 */
export function ensureInfraModules(infra: string): void {
  if (isInstalled(infra)) return
  const args = ['ci', '--prefix', infra, '--no-audit', '--no-fund', '--ignore-scripts']
  if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) {
    throw new Error(`The packages of ${infra} could not be installed: run \`npm ci --prefix infra\`.`)
  }
}

/** Whether every package of the lock file is there in its version; optional ones are for other machines. */
export function isInstalled(infra: string): boolean {
  // npm writes this file last.
  const installedFile = join(infra, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = read(installedFile).packages
  return Object.entries(read(join(infra, 'package-lock.json')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  )
}

function read(file: string): LockFile {
  return JSON.parse(readFileSync(file, 'utf8'))
}
