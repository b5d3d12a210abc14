import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { recordViolations } from './record-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

const commit = 'c0ffee'.repeat(6).concat('abcd')
let aws: AwsEmulator

beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

test('models of MLflow and Hugging Face are recorded by what their names mean now', async () => {
  using folder = temporaryFolder()
  const server = createServer(({ url = '', headers }, response) => {
    const isMlflow = url.startsWith('/api/2.0/mlflow/')
    if (isMlflow && headers.authorization !== 'Bearer open sesame') response.statusCode = 401
    const model_version = { name: 'ranker', version: '7', source: 's3://models/7' }
    response.end(JSON.stringify(isMlflow ? { model_version } : { sha: commit }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port }: AddressInfo = Object(server.address())
  const address = `http://127.0.0.1:${port}`
  const reports = join(folder.path, 'reports')
  const end = await runAction({
    action: 'record-config',
    environment: aws.environment,
    inputs: {
      ...{ system: 'assistant', release: '1.0.0', 'history-path': folder.path, 'report-directory': reports },
      versions:
        'model: [{ name: ranker, mlflow: "models:/ranker@champion" }, { name: writer, hugging-face: org/writer@main }]',
      'mlflow-tracking-uri': `${address}/`,
      'mlflow-token': 'open sesame',
      'hugging-face-url': address,
    },
  })
  server.close()
  expect(end.outputs.outcome).toBe('succeeded')
  expect(end.masks).toContain('open sesame')
  const record = JSON.parse(readFileSync(join(reports, 'record.json'), 'utf8'))
  expect(recordViolations(record)).toEqual([])
  expect(record.versions.model).toEqual([
    { name: 'ranker', version: '7', digest: null, uri: 's3://models/7', source: 'mlflow' },
    {
      ...{ name: 'writer', version: commit, digest: `sha1:${commit}`, source: 'hugging-face' },
      uri: `${address}/org/writer/tree/${commit}`,
    },
  ])
  expect(end.log).toContain('model-pinned: ranker 7')
  expect(end.log).not.toContain('model-pinned: writer')
})

test.each(['link.dvc', '../outside.dvc', 'missing.dvc'])(
  '%s is not a file of DVC that is read',
  async (path) => {
    using folder = temporaryFolder()
    const secret = join(folder.path, 'outside.dvc')
    writeFileSync(secret, 'outs: [{ path: d, md5: a304afb96060aad90176268345e10355 }]')
    const workspace = join(folder.path, 'workspace')
    mkdirSync(workspace)
    symlinkSync(secret, join(workspace, 'link.dvc'))
    const end = await runAction({
      ...{ action: 'record-config', workspace, environment: aws.environment },
      inputs: {
        ...{ system: 'assistant', release: '1.0.0', 'history-path': join(folder.path, 'history') },
        versions: `data: [{ name: d, dvc: ${path} }]`,
      },
    })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(
        /input versions: .*(symbolic link|leads out of the workspace|no such file)/,
      ),
    })
  },
)
