import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, type ActionProcess, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { image, makeSandbox, type Sandbox } from './sandbox-aws.ts'

// Slow enough that the grace after a cancel, which runs as fast, is long enough for a busy machine.
const time = scaledTime({ factor: 3 })

let aws: AwsEmulator
let sandbox: Sandbox
let tempDir: string

beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  sandbox = await makeSandbox(aws, time)
  tempDir = mkdtempSync(join(tmpdir(), 'sandbox-'))
  aws.forgetRequests()
  await sandbox.scenario({
    seconds: { QUEUED: 0, PROVISIONING: 0, DOWNLOAD_SOURCE: 0, INSTALL: 0, PRE_BUILD: 0, BUILD: 3_000 },
    effects: [image],
  })
})
afterEach(() => {
  aws.faults.clear()
  rmSync(tempDir, { recursive: true, force: true })
})

function start(): ActionProcess {
  return startAction({ ...sandbox.options(), tempDir })
}

function post(main: ActionEnd): Promise<ActionEnd> {
  return sandbox.post(main, tempDir)
}

async function statuses(): Promise<string[]> {
  return (await sandbox.builds()).map(({ status }) => status)
}

function calls(operation: string): number {
  return aws.requests().filter((request) => request.operation === operation).length
}

describe('a cancel', () => {
  test('stops the build, and post says what it left', async () => {
    await using process = start()
    await process.waitForLine(/Phase BUILD begins/)
    const end = await process.cancel()
    expect(end).toMatchObject({ exitCode: 1, signal: null })
    expect(end.outputs).toMatchObject({
      outcome: 'cancelled',
      reason: expect.stringMatching(/SIGINT.*Build .* is stopped/),
    })
    expect(await statuses()).toEqual(['STOPPED'])

    const after = await post(end)
    expect(after.exitCode).toBe(0)
    expect(after.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining(`2 things carry the asset id ${sandbox.assetId}`) },
    ])
    expect(after.log).toContain('aws ec2 deregister-image --delete-associated-snapshots')
    expect(calls('StopBuild')).toBe(1)
  })

  test('during the start is carried out once the build is known', async () => {
    aws.faults.inject({ operation: 'StartBuild' }, { kind: 'delay', durationMs: 500 })
    await using process = start()
    await waitFor(process, () => calls('StartBuild') === 1)
    const end = await process.cancel()
    await post(end)
    expect(await statuses()).toEqual(['STOPPED'])
  })

  test('that may not stop the build says so, and post fails', async () => {
    aws.faults.inject({ operation: 'StopBuild', times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    await using process = start()
    await process.waitForLine(/Phase BUILD begins/)
    const end = await process.cancel()
    expect(end.outputs.reason).toMatch(/could not be stopped .*aws codebuild stop-build --id/)
    const after = await post(end)
    expect(after.exitCode).toBe(1)
    expect(after.annotations).toMatchObject([
      { kind: 'error', message: expect.stringContaining('may still run') },
    ])
    expect(await statuses()).toEqual(['IN_PROGRESS'])
  })

  test('while the assets are verified lets post say what there is', async () => {
    await sandbox.scenario({
      seconds: { BUILD: 0, POST_BUILD: 0, PROVISIONING: 0, INSTALL: 0 },
      effects: [{ ...image, name: 'other' }],
    })
    await using process = start()
    await process.waitForLine(/Waiting: the AMI .* is not there/)
    const end = await process.cancel()
    expect(end.outputs.outcome).toBe('cancelled')
    expect(await post(end)).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('2 things carry the asset id'),
    })
    expect(calls('StopBuild')).toBe(0)
  })

  test('before the start starts nothing', async () => {
    aws.faults.inject({ operation: 'BatchGetProjects' }, { kind: 'delay', durationMs: 2_000 })
    await using process = start()
    await waitFor(process, () => calls('BatchGetProjects') === 1)
    const end = await process.cancel()
    expect(end.outputs.outcome).toBe('cancelled')
    expect(await post(end)).toMatchObject({ exitCode: 0 })
    expect(calls('StartBuild')).toBe(0)
  })
})

describe('a kill', () => {
  test('leaves a build that post stops', async () => {
    await using process = start()
    await process.waitForLine(/Phase BUILD begins/)
    const end = await process.kill()
    expect(end.signal).toBe('SIGKILL')
    expect(await statuses()).toEqual(['IN_PROGRESS'])
    const after = await post(end)
    expect(after).toMatchObject({ exitCode: 0, log: expect.stringMatching(/Build .* is stopped/) })
    expect(await statuses()).toEqual(['STOPPED'])
    expect(await post(end)).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('has ended (STOPPED)'),
    })
  })

  test('before the answer to the start leaves a build that post finds by its key', async () => {
    await using process = start()
    const killed = Promise.withResolvers<ActionEnd>()
    aws.faults.inject(
      { operation: 'StartBuild' },
      { kind: 'after', hook: () => process.kill().then(killed.resolve) },
    )
    const end = await Promise.race([killed.promise, process.result])
    expect(await statuses()).toEqual(['IN_PROGRESS'])
    await post(end)
    expect(await statuses()).toEqual(['STOPPED'])
  })

  test.each(['ListBuildsForProject', 'BatchGetBuilds'])(
    'leaves a build that post does not take for none, when CodeBuild says nothing (%s)',
    async (operation) => {
      await using process = start()
      const killed = Promise.withResolvers<ActionEnd>()
      aws.faults.inject(
        { operation: 'StartBuild' },
        { kind: 'after', hook: () => process.kill().then(killed.resolve) },
      )
      const end = await Promise.race([killed.promise, process.result])
      const silence = { kind: 'error', status: 200, code: 'Silence' } as const
      aws.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, silence)
      const after = await post(end)
      expect(after.exitCode).toBe(1)
      expect(after.log).not.toContain('No build was started')
    },
  )

  test('before the start leaves nothing, and post says so', async () => {
    await using process = start()
    const killed = Promise.withResolvers<ActionEnd>()
    aws.faults.inject(
      { operation: 'StartBuild' },
      { kind: 'before', hook: () => process.kill().then(killed.resolve) },
    )
    aws.faults.inject({ operation: 'StartBuild' }, { kind: 'reset' })
    const end = await Promise.race([killed.promise, process.result])
    expect(await post(end)).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('No build was started'),
    })
    expect(await statuses()).toEqual([])
  })
})

async function waitFor(process: ActionProcess, condition: () => boolean): Promise<void> {
  let ended = false
  process.result.finally(() => {
    ended = true
  })
  while (!condition()) {
    if (ended) throw new Error(`It ended too early:\n${process.lines.join('\n')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
