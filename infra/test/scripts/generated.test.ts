import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { GENERATED, type Generated, staleFiles } from '../../scripts/generated.ts'

describe('generated files', () => {
  test('are what they are made from', async () => {
    assert.deepEqual(await stale(GENERATED), [], 'run `npm run docs --prefix infra`')
  })

  test('are stale when they differ by one character, and when they are missing', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'ai-ops-generated-'))
    try {
      const generated = ['same', 'edited', 'missing'].map((name) => ({
        file: join(directory, name),
        make: () => 'content\n',
      }))
      writeFileSync(join(directory, 'same'), 'content\n')
      writeFileSync(join(directory, 'edited'), 'Content\n')
      assert.deepEqual(await stale(generated), [join(directory, 'edited'), join(directory, 'missing')])
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  test('are made the same in every process', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '..', '..', 'scripts', 'generate.ts'), '--check'],
      { encoding: 'utf8' },
    )
    assert.equal(status, 0, `${stdout}${stderr}`)
  })
})

async function stale(generated: readonly Generated[]): Promise<string[]> {
  const files: string[] = []
  for await (const { file } of staleFiles(generated)) files.push(file)
  return files
}
