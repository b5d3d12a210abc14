import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Repository } from './state/repository.ts'

/**
 * Clones an emulated repository into an empty folder: the same objects with the same ids, all refs, and the files of a
 * revision checked out, as `actions/checkout` with `fetch-depth: 0` leaves it.
 */
export function writeWorkingCopy(
  repository: Repository,
  directory: string,
  revision: string = repository.defaultBranch,
): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
  mkdirSync(directory, { recursive: true })
  git('init', '--quiet', '--initial-branch', repository.defaultBranch)
  git('remote', 'add', 'origin', `https://github.com/${repository.owner.login}/${repository.name}.git`)
  for (const [id, { type, content }] of repository.git.objects.entries()) {
    const path = join(directory, '.git', 'objects', id.slice(0, 2), id.slice(2))
    const header = Buffer.from(`${type} ${content.length}\0`)
    writeUnder(path, deflateSync(Buffer.concat([header, content])))
  }
  for (const [ref, id] of repository.git.refs) writeUnder(join(directory, '.git', ref), `${id}\n`)
  git('reset', '--quiet', '--hard', repository.git.resolve(revision) ?? revision)
}

function writeUnder(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
