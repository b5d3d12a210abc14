import { expect, test } from '@jest/globals'
import { dvcVersion } from '../../../../actions/record-config/collect/dvc.ts'

const md5 = 'a304afb96060aad90176268345e10355'

test('a file pins its data', () => {
  expect(
    dvcVersion('evaluation', 'data.dvc', `outs:\n- md5: ${md5}\n  size: 12\n  path: data.xml\n`),
  ).toEqual({
    ...{ name: 'evaluation', version: md5, digest: `md5:${md5}`, uri: 'data.xml', source: 'dvc' },
  })
})

test('a folder is pinned by the digest of its list', () => {
  const version = dvcVersion(
    'evaluation',
    'data.dvc',
    `outs:\n- md5: ${md5}.dir\n  nfiles: 3\n  path: data\n`,
  )
  expect(version.digest).toBe(`md5:${md5}`)
})

test.each([
  '',
  'outs: []',
  'outs: [{ path: data }]',
  'outs: [{ md5: 1, path: a }]',
  '- a',
  `outs: [{ md5: ${md5} }]`,
])('%j pins nothing', (text) => {
  expect(() => dvcVersion('evaluation', 'data.dvc', text)).toThrow(
    /input versions: evaluation: data\.dvc.*pins no data/,
  )
})
