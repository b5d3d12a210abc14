import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionProcess, runAction, startAction } from '../../support/action-process.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

// Slow enough that the grace after a cancel, which runs as fast, is long enough for a busy machine. What is left is of
// yesterday for whoever sweeps today.
const time = scaledTime({ factor: 3, virtualStart: new Date(Date.now() - 86_400_000) })

let aws: AwsEmulator
let account: BareAccount
let tempDir: string

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
  await aws.control('ec2/settings', { exportSeconds: 36_000 })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  account = await makeBareAccount(aws, time)
  tempDir = mkdtempSync(join(tmpdir(), 'bare-build-'))
  aws.forgetRequests()
})
afterEach(() => {
  account.dispose()
  rmSync(tempDir, { recursive: true, force: true })
})

const start = (inputs: Record<string, string> = {}): ActionProcess =>
  startAction({ ...account.options(inputs), tempDir })
async function makeRepository(): Promise<string> {
  const repositoryName = `team/sandbox-${account.runId}`
  await aws.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName }))
  return `123456789012.dkr.ecr.eu-central-1.amazonaws.com/${repositoryName}:{asset-id}`
}
const calls = (operation: string) =>
  aws.requests().filter((request) => request.operation === operation).length

describe('a cancel', () => {
  test('during the installation ends Ansible and has the instance removed', async () => {
    const pidFile = join(tempDir, 'pid')
    account.setAnsible(`echo $$ > ${pidFile}; echo "TASK [install]"; sleep 1000`)
    await using process = start()
    await process.waitForLine(/TASK \[install\]/)
    const pid = Number(readFileSync(pidFile, 'utf8'))
    const end = await process.cancel()
    expect(end.outputs.outcome).toBe('cancelled')
    expect(() => globalThis.process.kill(pid, 0)).toThrow('ESRCH')
    expect(calls('DeleteStack')).toBe(1)
    const post = await account.post(end, tempDir)
    expect(post.exitCode).toBe(0)
    expect(await account.temporary()).toEqual([])
  })

  test('during the installation in a container ends Ansible and removes the container', async () => {
    const image = await makeRepository()
    account.setAnsible('echo "TASK [install]"; sleep 1000')
    await using process = start({ 'container-image': image })
    await process.waitForLine(/TASK \[install\]/)
    expect(account.programs.inDocker().containers).toHaveLength(1)
    const end = await process.cancel()
    expect(end.outputs.outcome).toBe('cancelled')
    expect(account.programs.inDocker()).toEqual({ containers: [], images: [] })
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(await account.temporary()).toEqual([])
  })

  test('during the export cancels every export', async () => {
    await using process = start()
    await process.waitForLine(/Export: VHD/)
    const end = await process.cancel()
    expect(end.outputs.outcome).toBe('cancelled')
    expect(calls('CancelExportTask')).toBe(3)
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(await account.temporary()).toEqual([])
  })
})

describe('a kill', () => {
  test('during the installation leaves an instance that post removes (§1.9, 15)', async () => {
    account.setAnsible('echo "TASK [install]"; sleep 20')
    await using process = start()
    await process.waitForLine(/TASK \[install\]/)
    const end = await process.kill()
    expect((await account.temporary()).length).toBeGreaterThan(0)
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(await account.temporary()).toEqual([])
  })

  test('during the installation in a container leaves a container that post removes', async () => {
    const image = await makeRepository()
    account.setAnsible('echo "TASK [install]"; sleep 20')
    await using process = start({ 'container-image': image })
    await process.waitForLine(/TASK \[install\]/)
    const end = await process.kill()
    expect(account.programs.inDocker().containers).toHaveLength(1)
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(account.programs.inDocker()).toEqual({ containers: [], images: [] })
  })

  test('during the export leaves exports that post cancels', async () => {
    await using process = start()
    await process.waitForLine(/Export: VHD/)
    const end = await process.kill()
    expect((await account.post(end, tempDir)).exitCode).toBe(0)
    expect(calls('CancelExportTask')).toBe(3)
    expect(await account.temporary()).toEqual([])
  })

  test('without a post leaves what a sweep finds by its tags and removes', async () => {
    account.setAnsible('echo "TASK [install]"; sleep 20')
    await using process = start()
    await process.waitForLine(/TASK \[install\]/)
    await process.kill()
    const today = scaledTime({ factor: 3 })
    const swept = await runAction(
      account.options(
        { mode: 'sweep', 'dry-run': 'false', 'older-than': '6h', 'run-id': account.runId },
        { ...today.environment, GITHUB_RUN_ID: '1' },
      ),
    )
    expect(swept.outputs).toMatchObject({ outcome: 'succeeded', reason: 'Removed 2 leftovers.' })
    expect(await account.temporary()).toEqual([])
  })
})
