import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { contentTypeOf } from '../../../../actions/publish-release/assets/content-type.ts'
import { findLocalAssets } from '../../../../actions/publish-release/assets/local-assets.ts'

const workspace = mkdtempSync(join(tmpdir(), 'assets-'))
afterAll(() => rmSync(workspace, { recursive: true }))
mkdirSync(join(workspace, 'reports/nested'), { recursive: true })
writeFileSync(join(workspace, 'reports/a.json'), '{}')
writeFileSync(join(workspace, 'reports/b.html'), '<p>')
writeFileSync(join(workspace, 'reports/nested/c.txt'), 'c')
writeFileSync(join(workspace, '[literal].txt'), 'x')
mkdirSync(join(workspace, 'links'))
symlinkSync('/etc/passwd', join(workspace, 'links/secret.txt'))
symlinkSync('/etc', join(workspace, 'linked'))

const runner = { workspace, tempDir: join(workspace, 'nowhere') }

describe('findLocalAssets', () => {
  test('finds files by path and glob, each once, folders never', async () => {
    const assets = await findLocalAssets(['reports/*', 'reports/a.json', './reports/a.json'], runner)
    expect(assets.map(({ name }) => name)).toEqual(['a.json', 'b.html'])
    expect(assets[0]).toEqual({
      path: join(workspace, 'reports/a.json'),
      name: 'a.json',
      sizeBytes: 2,
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      contentType: 'application/json',
    })
  })

  test('takes a path that looks like a glob as a path when the file exists', async () => {
    expect(await findLocalAssets(['[literal].txt'], runner)).toHaveLength(1)
  })

  test.each(['missing.txt', '*.zip', 'reports'])('refuses %s, which matches no file', async (pattern) => {
    await expect(findLocalAssets([pattern], runner)).rejects.toThrow(
      `input assets: ${pattern}: no file matches`,
    )
  })

  test.each([
    'links/secret.txt',
    'links/*',
    'linked/secret.txt',
    'linked/*',
    '../*',
    '..',
    '/etc/passwd',
    '/etc/pass*',
  ])('refuses %s, which leads out of the workspace', async (pattern) => {
    await expect(findLocalAssets([pattern], runner)).rejects.toThrow(
      /symbolic link|out of the workspace|no file/,
    )
  })

  test('no patterns are no files', async () => {
    expect(await findLocalAssets([], runner)).toEqual([])
  })
})

test.each([
  ['a.json', 'application/json'],
  ['A.HTML', 'text/html; charset=utf-8'],
  ['a.tar.gz', 'application/gzip'],
  ['a', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
])('the content type of %s is %s', (name, type) => {
  expect(contentTypeOf(name)).toBe(type)
})
