import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ensureGoTool } from '../../../scripts/go-tools.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { startHelper } from '../../support/processes.ts'
import { recordViolations } from './record-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What this team asks of a release: known models only, and data from version 3. */
const REGO = `package release

deny contains {"subject": model.name, "message": "this model was not reviewed"} if {
  some model in input.record.versions.model
  not model.name in {"ranker", "reader"}
}

deny contains "the data is older than version 3" if {
  some dataset in input.record.versions.data
  to_number(dataset.version) < 3
}

allowed := count(deny) == 0
`

const opa = ensureGoTool('opa')
let aws: AwsEmulator

beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

async function record(folder: string, inputs: Record<string, string>) {
  const reports = join(folder, 'reports')
  const end = await runAction({
    action: 'record-config',
    environment: aws.environment,
    inputs: {
      ...{ system: 'assistant', release: '1.0.0', 'history-path': join(folder, 'history') },
      'report-directory': reports,
      ...inputs,
    },
  })
  return { ...end, record: () => JSON.parse(readFileSync(join(reports, 'record.json'), 'utf8')) }
}

// Without Go there is no server to ask; in CI that is an error (ensureGoTool).
const describeOpa = opa === undefined ? describe.skip : describe

describeOpa('an Open Policy Agent', () => {
  let url: string
  const folder = temporaryFolder()
  let stop: () => Promise<void>

  beforeAll(async () => {
    const policy = join(folder.path, 'release.rego')
    writeFileSync(policy, REGO)
    const port = await freePort()
    const helper = startHelper(
      opa ?? 'opa',
      ['run', '--server', '--skip-version-check', '--addr', `127.0.0.1:${port}`, policy],
      {},
    )
    stop = helper.stop
    url = `http://127.0.0.1:${port}/v1/data/release`
    while (!(await answers(`http://127.0.0.1:${port}/health`))) {
      if (helper.process.exitCode !== null) throw new Error(`OPA ended: ${helper.errors()}`)
      await sleep(50)
    }
  })
  afterAll(async () => {
    await stop()
    folder[Symbol.dispose]()
  })

  test('judges what is recorded, by rule and level', async () => {
    const versions = 'model: [{ name: writer, version: 7 }]\ndata: [{ name: evaluation, version: 2 }]'
    const violated = await record(folder.path, { versions, 'opa-url': `${url}/deny` })
    expect(violated.outputs).toMatchObject({
      outcome: 'failed',
      policy: 'violated',
      sequence: '1',
      reason: expect.stringContaining('Recorded as #1, but the policy opa is violated'),
    })
    expect(violated.record().verdict.violations).toEqual(
      expect.arrayContaining([
        { rule: 'opa', level: 'mandatory', subject: 'writer', message: 'this model was not reviewed' },
        {
          ...{ rule: 'opa', level: 'mandatory', subject: 'release' },
          message: 'the data is older than version 3',
        },
      ]),
    )
    expect(recordViolations(violated.record())).toEqual([])

    const excepted = await record(folder.path, {
      ...{ versions, 'opa-url': `${url}/deny` },
      'policy-exceptions': `- { rule: opa, subject: "*", until: "2999-12-31", reason: the data is on its way }`,
    })
    expect(excepted.outputs).toMatchObject({ outcome: 'succeeded', policy: 'passed' })

    const mended = await record(folder.path, {
      versions: 'model: [{ name: ranker, version: 7 }]\ndata: [{ name: evaluation, version: 3 }]',
      'opa-url': `${url}/deny`,
    })
    expect(mended.outputs).toMatchObject({ outcome: 'succeeded', policy: 'passed', sequence: '3' })
  })

  test.each([
    ['a rule that does not exist', 'refuse', /the decision is undefined/],
    ['a rule that is no set', 'allowed', /is no list but boolean/],
  ])('%s fails the step', async (_what, rule, message) => {
    using own = temporaryFolder()
    const end = await record(own.path, { 'opa-url': `${url}/${rule}` })
    expect(end.outputs).toMatchObject({ outcome: 'failed', policy: 'not-judged' })
    expect(end.outputs.reason).toMatch(message)
  })
})

test('a server that refuses the token fails the step, and the token is not told', async () => {
  using folder = temporaryFolder()
  const server = createServer(({ headers }, response) => {
    response.writeHead(401).end(`no access with ${headers.authorization}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const end = await record(folder.path, {
    'opa-url': `http://127.0.0.1:${portOf(server.address())}/v1/data/release/deny`,
    'opa-token': 'a secret of the server',
  })
  server.close()
  expect(end.outputs).toMatchObject({ outcome: 'failed', policy: 'not-judged' })
  expect(end.outputs.reason).toContain('no access with Bearer ***')
  expect(end.masks).toContain('a secret of the server')
  const told = [end.log.replaceAll(/^::add-mask::.*$/gm, ''), end.summary, JSON.stringify(end.record())]
  expect(told.join()).not.toContain('secret of the server')
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/** A port of loopback on which nothing listens now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server.address())
  server.close()
  await once(server, 'close')
  return port
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}
