import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../support/action-process.ts'
import type { Matcher } from '../../support/fault-proxy.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { copyHistory } from './history-copy.ts'
import { offline, recordOptions, verificationKeyOf, verifiedReleases } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
let deployed: DeployedSystem

beforeAll(async () => {
  aws = await startAws()
  deployed = await deploySystem(aws)
})
afterEach(() => aws.faults.clear())
afterAll(() => aws.stop())

function record(system: string, release: string, inputs: Record<string, string> = {}): Promise<ActionEnd> {
  return runAction(recordOptions(aws, deployed, { system, release, ...inputs }))
}

/** The write of a file of the history. */
function writeOf(path: string, nth = 1): Matcher {
  return { service: 's3', operation: 'PutObject', where: ({ url }) => url.includes(path), nth }
}

describe('answers that are lost, late or refused', () => {
  test.each([
    ['entries/', 'the entry'],
    ['/checkpoint?', 'the checkpoint'],
    ['records/', 'the record'],
    ['tile/0/', 'a tile'],
  ])('the write of %s took effect, but its answer was lost: %s is there once', async (path) => {
    const system = `lost-${path.replace(/\W/g, '')}`
    await record(system, '1.0.0')
    const lost = aws.faults.inject(writeOf(path), { kind: 'lose-answer' })
    const end = await record(system, '1.0.1')
    expect(lost.hits).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2' })
    expect(await verifiedReleases(aws, system)).toEqual(['1.0.0', '1.0.1'])
  })

  test('every call is throttled once and every service fails once: it is all tried again', async () => {
    const seen = new Set<string>()
    const once = ({ service, operation }: { service: string; operation: string }) => {
      const call = `${service} ${operation}`
      if (seen.has(call)) return false
      seen.add(call)
      return true
    }
    aws.faults.inject({ where: once, times: Number.POSITIVE_INFINITY }, { kind: 'throttle' })
    const end = await record('throttled', '1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1' })
    expect(seen.size).toBeGreaterThan(10)
  })

  test('S3 reports that another write is under way (409): it is tried again', async () => {
    const conflict = { kind: 'error', status: 409, code: 'ConditionalRequestConflict' } as const
    aws.faults.inject({ ...writeOf('entries/'), times: 2 }, conflict)
    const end = await record('conflict', '1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1' })
  })
})

describe('permissions that are missing', () => {
  const always = { times: Number.POSITIVE_INFINITY }

  test.each([
    ['ecr', 'DescribeImages', 'assistant'],
    ['ecs', 'DescribeServices', 'production/assistant'],
    ['elbv2', 'DescribeRules', 'listener-rule'],
    ['ssm', 'GetParametersByPath', '/assistant/'],
  ])('%s %s denied is a gap: recorded, named, and the step fails', async (service, operation, subject) => {
    const system = `denied-${service}`
    aws.faults.inject({ service, operation, ...always }, { kind: 'access-denied' })
    const end = await record(system, '1.0.0')
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'failed', sequence: '1' })
    expect(end.outputs.reason).toContain('coverage')
    expect(end.summary).toContain('access denied')
    expect(await verifiedReleases(aws, system)).toEqual(['1.0.0'])
    expect(JSON.stringify(end.report())).toContain(subject)

    const advised = await record(system, '1.0.1', {
      policies: 'coverage=advisory\ncontainer-digest=advisory',
    })
    expect(advised.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2' })
    expect(advised.annotations).toContainEqual(expect.objectContaining({ kind: 'warning' }))
  })

  test('the state of AWS Config is not known: that is recorded, and a warning', async () => {
    aws.faults.inject({ service: 'config', ...always }, { kind: 'access-denied' })
    const end = await record('denied-config', '1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1' })
    expect(end.annotations).toContainEqual(
      expect.objectContaining({ kind: 'warning', message: expect.stringContaining('recorder-on') }),
    )
  })

  test('the history may not be written: nothing is in it, and the error says what is missing', async () => {
    aws.faults.inject({ service: 's3', operation: 'PutObject', ...always }, { kind: 'access-denied' })
    const end = await record('denied-s3', '1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('s3:PutObject') })
    await expect(verifiedReleases(aws, 'denied-s3')).rejects.toThrow('checkpoint-missing')
  })

  test('there is no such bucket: the input is named', async () => {
    const end = await record('no-bucket', '1.0.0', { 'history-bucket': 'nowhere' })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('input history-bucket'),
    })
  })

  test('what does not exist is a gap', async () => {
    const resources =
      '- ecs-service: production/absent\n- ssm-parameter: /absent\n- lambda: absent\n- config: AWS::EC2::VPC/vpc-0'
    const end = await record('absent', '1.0.0', {
      resources,
      versions: 'model: [{ name: m, s3: s3://models/absent }]',
    })
    expect([end.outputs.outcome, end.outputs.reason]).toEqual(['failed', expect.stringContaining('coverage')])
    const text = JSON.stringify(end.report())
    for (const subject of ['production/absent', '/absent', 'AWS::EC2::VPC/vpc-0', 's3://models/absent']) {
      expect(text).toContain(subject)
    }
  })
})

describe('runs that die', () => {
  test('killed before or after any write, the next run finishes: N of N', async () => {
    const base = 'killed'
    aws.forgetRequests()
    await record(`${base}-rehearsal`, '1.0.0')
    const writes = aws.requests().filter(({ operation }) => operation === 'PutObject')
    const kindOf = (url: string) => url.replace(/^.*rehearsal\//, '').replace(/[/?].*/, '')
    // Bodies are written side by side; the first and the last stand for all.
    const points = writes.map(({ url }, i) => ({ kind: kindOf(url), nth: i + 1 }))
    const bodies = points.filter(({ kind }) => kind === 'bodies')
    const chosen = points.filter(
      (point) => point.kind !== 'bodies' || point === bodies[0] || point === bodies.at(-1),
    )
    expect(chosen.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['bodies', 'records', 'entries', 'tile', 'checkpoints', 'checkpoint']),
    )
    let finished = 0
    for (const { kind, nth } of chosen) {
      for (const moment of ['before', 'after'] as const) {
        const system = `${base}-${nth}-${moment}`
        await using dying = startAction(recordOptions(aws, deployed, { system, release: '1.0.0' }))
        const where = ({ url }: { url: string }) => url.includes(`/${system}/`)
        const killed = aws.faults.inject(
          { service: 's3', operation: 'PutObject', where, nth },
          { kind: moment, hook: async () => void (await dying.kill()) },
        )
        expect((await dying.result).signal).toBe('SIGKILL')
        expect(killed.hits).toBe(1)
        killed.remove()
        const next = await record(system, '1.0.1')
        expect([kind, moment, next.outputs.outcome]).toEqual([kind, moment, 'succeeded'])
        const releases = await verifiedReleases(aws, system)
        expect(releases.at(-1)).toBe('1.0.1')
        finished++
      }
    }
    expect(finished).toBe(chosen.length * 2)
  }, 300_000)

  test('the next run says whose record it finished', async () => {
    const system = 'finished'
    await using dying = startAction(recordOptions(aws, deployed, { system, release: '1.0.0' }))
    aws.faults.inject(writeOf('tile/'), { kind: 'before', hook: async () => void (await dying.kill()) })
    await dying.result
    aws.faults.clear()
    const end = await record(system, '1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'unchanged', sequence: '1' })
    expect(end.summary).toContain('died before it finished')
    expect(await verifiedReleases(aws, system)).toEqual(['1.0.0'])
  })

  test('cancelled in the middle, it ends in time, and the next run records', async () => {
    const system = 'cancelled'
    await using run = startAction(recordOptions(aws, deployed, { system, release: '1.0.0' }))
    const reached = Promise.withResolvers<void>()
    aws.faults.inject(writeOf('records/'), { kind: 'before', hook: () => reached.resolve() })
    aws.faults.inject(writeOf('records/'), { kind: 'delay', durationMs: 20_000 })
    await reached.promise
    const end = await run.cancel()
    expect(end.signal).toBeNull()
    expect(end.outputs).toMatchObject({ outcome: 'cancelled' })
    aws.faults.clear()
    expect((await record(system, '1.0.0')).outputs).toMatchObject({ outcome: 'succeeded', sequence: '1' })
  })
})

test('eight runs at the same time: each has its record, in one unbroken history', async () => {
  const releases = Array.from({ length: 8 }, (_, i) => `1.${i}.0`)
  const ends = await Promise.all(releases.map((release) => record('race', release)))
  expect(ends.map(({ outputs }) => outputs.outcome)).toEqual(releases.map(() => 'succeeded'))
  expect(ends.map(({ outputs }) => Number(outputs.sequence)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect((await verifiedReleases(aws, 'race')).toSorted()).toEqual(releases)
}, 120_000)

describe('a history that someone changed', () => {
  const folder = temporaryFolder()
  const kept = join(folder.path, 'kept-checkpoint')
  afterAll(() => folder[Symbol.dispose]())

  beforeAll(async () => {
    for (const release of ['1.0.0', '1.1.0', '1.2.0']) {
      const end = await record('changed', release, { 'report-directory': join(folder.path, release) })
      cpSync(end.outputs.checkpoint ?? '', kept)
    }
    await copyHistory(aws, join(folder.path, 'good'), 'history/', 'changed')
  })

  async function verifyAfter(
    change: (history: string) => void | Promise<void>,
    known = kept,
  ): Promise<ActionEnd> {
    using copy = temporaryFolder()
    cpSync(join(folder.path, 'good'), copy.path, { recursive: true })
    await change(join(copy.path, 'changed'))
    return await runAction({
      action: 'record-config',
      environment: offline,
      inputs: {
        mode: 'verify',
        system: 'changed',
        'history-path': copy.path,
        'verification-keys': verificationKeyOf('changed'),
        'known-checkpoints': known,
      },
    })
  }

  test('edited: the entry and the file are named', async () => {
    let edited = ''
    const end = await verifyAfter((history) => {
      for (const name of readdirSync(join(history, 'records'))) {
        const path = join(history, 'records', name)
        const text = readFileSync(path, 'utf8')
        if (!text.includes('"release":"1.1.0"')) continue
        edited = `records/${name}`
        writeFileSync(path, text.replace('"release":"1.1.0"', '"release":"1.1.1"'))
      }
    })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('record-edited at entry 2'),
    })
    expect(end.outputs.reason).toContain(edited)
  })

  test('cut off: the checkpoint that was kept proves it', async () => {
    const end = await verifyAfter((history) => {
      cpSync(join(history, 'checkpoints', '0000000002'), join(history, 'checkpoint'))
      rmSync(join(history, 'entries', '0000000003.json'))
    })
    expect(end.outputs.reason).toMatch(/^truncated at entry 3/)
  })

  test('forked: the checkpoint that was kept is of another history', async () => {
    const inputs = { system: 'changed', 'history-prefix': 'elsewhere' }
    await runAction(recordOptions(aws, deployed, { ...inputs, release: '6.6.6' }))
    const end = await verifyAfter(
      async (history) => {
        rmSync(history, { recursive: true })
        await copyHistory(aws, join(history, '..'), 'elsewhere/', 'changed')
      },
      join(folder.path, '1.0.0', 'checkpoint'),
    )
    expect(end.outputs.reason).toMatch(/^forked .*1\.0\.0\/checkpoint/)
  })
})

test('hostile text in what is recorded issues no workflow command and no markup', async () => {
  const hostile = '\n::error::owned\n<script>alert(1)</script> [x](javascript:alert(1)) @octocat'
  const ssm = aws.client(SSMClient)
  await ssm.send(new PutParameterCommand({ Name: '/hostile/a', Value: 'calm', Type: 'String' }))
  const inputs = { resources: '- ssm-parameter: /hostile/', versions: '' }
  await record('hostile', '1.0.0', inputs)
  await ssm.send(
    new PutParameterCommand({ Name: '/hostile/a', Value: hostile, Type: 'String', Overwrite: true }),
  )
  const end = await record('hostile', '1.0.1 ::error::owned <b>', inputs)
  expect(end.outputs.outcome).toBe('succeeded')
  expect(end.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  expect(end.summary).not.toContain('<script>')
  expect(end.summary).not.toMatch(/[^\\]\[x\]\(javascript/)
})
