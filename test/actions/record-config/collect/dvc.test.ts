import { expect, test } from '@jest/globals'
import { dvcVersions } from '../../../../actions/record-config/collect/dvc.ts'

const md5 = 'a304afb96060aad90176268345e10355'

test('a file pins its data', () => {
  expect(
    dvcVersions('evaluation', 'data.dvc', `outs:\n- md5: ${md5}\n  size: 12\n  path: data.xml\n`),
  ).toEqual([{ name: 'evaluation', version: md5, digest: `md5:${md5}`, uri: 'data.xml', source: 'dvc' }])
})

test('a folder is pinned by the digest of its list', () => {
  const [version] = dvcVersions(
    'evaluation',
    'data.dvc',
    `outs:\n- md5: ${md5}.dir\n  nfiles: 3\n  path: data\n`,
  )
  expect(version?.digest).toBe(`md5:${md5}`)
})

test('a file with several outputs pins each', () => {
  const text = `outs:\n- md5: ${md5}\n  path: a.csv\n- md5: b${md5.slice(1)}\n  path: b.csv\n`
  expect(dvcVersions('data', 'two.dvc', text)).toMatchObject([
    { name: 'data/a.csv', digest: `md5:${md5}` },
    { name: 'data/b.csv', digest: `md5:b${md5.slice(1)}` },
  ])
})

test('a lock file pins the outputs of its stages', () => {
  const stage = (path: string) => ({ cmd: 'x', outs: [{ path, hash: 'md5', md5, size: 1 }] })
  const text = JSON.stringify({
    schema: '2.0',
    stages: { train: stage('model.pkl'), test: stage('score.json') },
  })
  const versions = dvcVersions('pipeline', 'dvc.lock', text)
  expect(versions.map(({ name }) => name)).toEqual(['pipeline/model.pkl', 'pipeline/score.json'])
})

test('an output that is versioned in the cloud is pinned by the version of each of its files', () => {
  const text = JSON.stringify({
    outs: [{ path: 'data', files: [{ relpath: 'bar', version_id: 'v1', md5 }] }],
  })
  expect(dvcVersions('data', 'cloud.dvc', text)).toMatchObject([
    { version: 'bar@v1', digest: null, uri: 'data' },
  ])
})

test('a file that a remote versions is pinned by that version', () => {
  const text = JSON.stringify({ outs: [{ path: 'a.csv', cloud: { r1: { etag: 'x', version_id: 'v2' } } }] })
  expect(dvcVersions('data', 'a.dvc', text)).toMatchObject([{ version: 'r1@v2', digest: null }])
})

test('one output that is not pinned is not passed over, and broken YAML is not quoted', () => {
  const text = `outs:\n- md5: ${md5}\n  path: a\n- path: b\n`
  expect(() => dvcVersions('data', 'two.dvc', text)).toThrow(/output 2 has no digest/)
  expect(() => dvcVersions('data', 'x.dvc', 'outs: [ swordfish: {')).toThrow(/not YAML/)
  expect(() => dvcVersions('data', 'x.dvc', 'outs: [ swordfish: {')).not.toThrow(/swordfish/)
})

test.each([
  '',
  'outs: []',
  'outs: [{ path: data }]',
  'outs: [{ md5: 1, path: a }]',
  '- a',
  `outs: [{ md5: ${md5} }]`,
])('%j pins nothing', (text) => {
  expect(() => dvcVersions('evaluation', 'data.dvc', text)).toThrow(
    /input versions: evaluation: data\.dvc.*pins no data/,
  )
})
