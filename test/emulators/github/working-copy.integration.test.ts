import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startGitHub } from './server.ts'
import { writeWorkingCopy } from './working-copy.ts'

test('git itself finds a clone of an emulated repository sound', async () => {
  await using github = await startGitHub({
    repositories: { 'octo/service': { files: { 'doc/a.md': 'one\n' } } },
  })
  const repository = github.repository('octo/service')
  repository.tag('v1.0.0')
  repository.tag('v1.0.1', 'main', 'annotated')
  const tip = repository.commit({ additions: { 'doc/a.md': 'two\n' }, message: 'Change' })
  const directory = mkdtempSync(join(tmpdir(), 'ai-ops-clone-'))
  try {
    writeWorkingCopy(repository, directory)
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim()
    expect(git('fsck', '--strict', '--no-dangling')).toBe('')
    expect(git('rev-parse', 'HEAD')).toBe(tip)
    expect(git('tag', '--merged')).toBe('v1.0.0\nv1.0.1')
    expect(git('status', '--porcelain')).toBe('')
    expect(readFileSync(join(directory, 'doc/a.md'), 'utf8')).toBe('two\n')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
