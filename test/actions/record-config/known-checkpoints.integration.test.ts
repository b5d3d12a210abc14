import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { startGitHub } from '../../emulators/github/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { signingKey, verificationKeyOf } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: ReturnType<typeof temporaryFolder>
let aws: AwsEmulator

beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder[Symbol.dispose]())

/** A run of the action with releases on GitHub, newest last, each with the checkpoint of `text` unless it is undefined. */
async function run(
  inputs: Record<string, string>,
  releases: readonly (string | undefined)[] = [],
): Promise<ActionEnd> {
  await using github = await startGitHub({
    repositories: { 'octo/service': { files: { 'README.md': '# Service' } } },
  })
  const repository = github.repository('octo/service')
  for (const [n, text] of releases.entries()) {
    const release = repository.releases.add({ tagName: `${n}.0.0`, draft: true })
    if (text !== undefined) repository.releases.addAsset(release, { name: 'checkpoint', content: text })
    repository.releases.publish(release)
  }
  const end = await runAction({
    action: 'record-config',
    environment: { ...aws.environment, ...github.environment },
    inputs: {
      system: 'assistant',
      release: '1.0.0',
      'signing-key': signingKey,
      'github-token': github.environment.GITHUB_TOKEN ?? '',
      'known-checkpoints': 'release:latest',
      ...inputs,
    },
  })
  expect(github.violations()).toEqual([])
  return end
}

async function record(history: string, release: string, releases: readonly (string | undefined)[] = []) {
  const end = await run(
    {
      'history-path': join(folder.path, history),
      release,
      versions: `data: [{ name: d, version: ${release} }]`,
    },
    releases,
  )
  return { end, checkpoint: readFileSync(join(folder.path, history, 'assistant', 'checkpoint'), 'utf8') }
}

test('a record is compared with the checkpoint of the newest release that has one', async () => {
  const first = await record('true', '1.0.0')
  expect(first.end.outputs.outcome).toBe('succeeded')
  expect(first.end.log).toMatch(/None of the newest 0 releases keeps a checkpoint of assistant/)
  const second = await record('true', '1.1.0', [first.checkpoint, undefined])
  expect(second.end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2' })
  expect(second.end.log).not.toContain('keeps a checkpoint of')

  const rewritten = await record('rewritten', '1.0.0', [])
  expect(rewritten.end.outputs.outcome).toBe('succeeded')
  const third = await record('rewritten', '1.2.0', [first.checkpoint, second.checkpoint])
  expect(third.end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(
      /not continued: release 1\.0\.0: checkpoint: the history had 2 entries once, now it has 1/,
    ),
  })
  const forged = await record('true', '1.3.0', ['forged'])
  expect(forged.end.outputs.reason).toMatch(/it is not a checkpoint/)
})

test('`verify` compares with a named release, which must have one', async () => {
  const first = await record('verified', '1.0.0')
  const verify = (known: string, releases: readonly (string | undefined)[]) =>
    run(
      {
        mode: 'verify',
        'history-path': join(folder.path, 'verified'),
        'signing-key': '',
        'verification-keys': verificationKeyOf('assistant'),
        'known-checkpoints': known,
      },
      releases,
    )
  expect((await verify('release:0.0.0', [first.checkpoint])).outputs.outcome).toBe('succeeded')
  expect((await verify('release:0.0.0', [undefined])).outputs.reason).toMatch(
    /release 0\.0\.0 has no asset `checkpoint`/,
  )
  expect((await verify('release:7.0.0', [])).outputs.outcome).toBe('failed')
})
