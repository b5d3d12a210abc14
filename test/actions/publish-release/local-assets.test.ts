import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { contentTypeOf } from '../../../actions/publish-release/content-type.ts'
import { findLocalAssets } from '../../../actions/publish-release/local-assets.ts'

const workspace = mkdtempSync(join(tmpdir(), 'assets-'))
afterAll(() => rmSync(workspace, { recursive: true }))
mkdirSync(join(workspace, 'reports/nested'), { recursive: true })
writeFileSync(join(workspace, 'reports/a.json'), '{}')
writeFileSync(join(workspace, 'reports/b.html'), '<p>')
writeFileSync(join(workspace, 'reports/nested/c.txt'), 'c')
writeFileSync(join(workspace, '[literal].txt'), 'x')

describe('findLocalAssets', () => {
  test('finds files by path and glob, each once, folders never', async () => {
    const assets = await findLocalAssets(['reports/*', 'reports/a.json', './reports/a.json'], workspace)
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
    expect(await findLocalAssets(['[literal].txt'], workspace)).toHaveLength(1)
  })

  test.each(['missing.txt', '*.zip', 'reports'])('refuses %s, which matches no file', async (pattern) => {
    await expect(findLocalAssets([pattern], workspace)).rejects.toThrow(
      `input assets: ${pattern}: no file matches`,
    )
  })

  test('no patterns are no files', async () => {
    expect(await findLocalAssets([], workspace)).toEqual([])
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
