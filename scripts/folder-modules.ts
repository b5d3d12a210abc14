import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A lock file, the committed one or the one that npm keeps of what it installed; the part that is compared. */
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>
}

/**
 * Installs the packages of a folder (`infra`, `site`) from its lock file, unless exactly these are there already: after a clone, after an
 * installation that broke off, and after the lock file changed.
 *
 * @param folder with `package-lock.json`
 * @throws Error when npm fails
 */
export function ensureModules(folder: string): void {
  if (isInstalled(folder)) return
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']
  if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) {
    throw new Error(
      `The packages of ${folder} could not be installed: run \`npm ci --prefix ${basename(folder)}\`.`,
    )
  }
}

/** Whether every package of the lock file is there in its version; optional ones are for other machines. */
export function isInstalled(folder: string): boolean {
  // npm writes this file last.
  const installedFile = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = read(installedFile).packages
  return Object.entries(read(join(folder, 'package-lock.json')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  )
}

function read(file: string): LockFile {
  return JSON.parse(readFileSync(file, 'utf8'))
}
