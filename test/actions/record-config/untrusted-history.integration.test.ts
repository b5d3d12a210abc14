import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { sha256Of } from '../../../actions/record-config/document/digest.ts'
import { parseEntry, sealEntry } from '../../../actions/record-config/history/entry.ts'
import { layout } from '../../../actions/record-config/history/layout.ts'
import { formatBundle, parseBundle } from '../../../actions/record-config/history/tiles.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { signingKey, verificationKeyOf } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
let kept = ''
const made = temporaryFolder()
let folder: ReturnType<typeof temporaryFolder>

beforeAll(async () => {
  aws = await startAws()
  for (const version of ['7', '8', '9']) {
    const versions = `model: [{ name: ranker, version: "${version}" }]`
    const inputs = {
      release: `${version}.0.0`,
      versions,
      'signing-key': signingKey,
      policies: 'model-pinned=advisory',
    }
    const end = await run(made.path, inputs)
    expect(end.outputs.outcome).toBe('succeeded')
    if (version === '8') kept = readFileSync(fileIn(made.path, layout.checkpoint), 'utf8')
  }
})
afterAll(async () => {
  made[Symbol.dispose]()
  await aws.stop()
})
beforeEach(() => {
  folder?.[Symbol.dispose]()
  folder = temporaryFolder()
  cpSync(made.path, folder.path, { recursive: true })
})

const fileIn = (path: string, name: string) => join(path, 'assistant', name)

function run(path: string, inputs: Record<string, string>): Promise<ActionEnd> {
  return runAction({
    action: 'record-config',
    environment: aws.environment,
    inputs: { system: 'assistant', 'history-path': path, ...inputs },
  })
}

const trusted = { 'verification-keys': verificationKeyOf('assistant') }
const diff = { mode: 'diff', from: '#1', to: '~0' }

/** Puts another record in the place of the first, as somebody does who can write to the history and has no key. */
async function forge(): Promise<void> {
  const path = fileIn(folder.path, layout.bundle(0, 3))
  const [first = Buffer.alloc(0), ...others] = parseBundle(readFileSync(path), 3) ?? []
  const entry = parseEntry(first)?.entry
  if (entry === undefined) throw new Error('There is no entry')
  const recorded = readFileSync(fileIn(folder.path, layout.record(entry.record)), 'utf8')
  const forged = Buffer.from(recorded.replaceAll('"version":"7"', '"version":"666"'))
  const record = sha256Of(forged)
  const place = fileIn(folder.path, layout.record(record))
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, forged)
  const { bytes } = await sealEntry({ ...entry, record }, undefined)
  writeFileSync(path, formatBundle([bytes, ...others]))
}

test('an honest history is compared', async () => {
  const end = await run(folder.path, { ...trusted, ...diff })
  expect(end.outputs.outcome).toBe('succeeded')
  expect(end.summary).toContain('7')
})

test.each([
  ['compared', diff],
  ['rolled back to', { mode: 'rollback', to: '#1', resources: '- ssm-parameter: /a' }],
])('an entry that is not below the root of the signed checkpoint is not %s', async (_, inputs) => {
  await forge()
  const end = await run(folder.path, { ...trusted, ...inputs })
  expect(end.exitCode).toBe(1)
  expect(end.outputs.reason).toContain('the history does not verify: entry 1')
  expect(JSON.stringify(end.outputs) + end.summary).not.toContain('666')
})

test('nor is it without a key', async () => {
  await forge()
  expect((await run(folder.path, diff)).outputs.reason).toContain('the history does not verify')
})

test('an old checkpoint that was put back does not say which record is the last', async () => {
  writeFileSync(fileIn(folder.path, layout.checkpoint), kept)
  const end = await run(folder.path, { ...trusted, ...diff })
  // What stands behind it is signed as well, and wins.
  expect(end.outputs).toMatchObject({ outcome: 'succeeded' })
  expect(end.summary).toContain('#3')
})

test.each([
  ['no key', {}],
  ['a key to verify with alone', trusted],
])('a signed history is not continued with %s, and goes on with its own', async (_, keys) => {
  const versions = 'model: [{ name: ranker, version: "10" }]'
  const inputs = { release: '10.0.0', versions, policies: 'model-pinned=advisory' }
  const before = readFileSync(fileIn(folder.path, layout.checkpoint), 'utf8')
  const end = await run(folder.path, { ...inputs, ...keys })
  expect(end.exitCode).toBe(1)
  expect(end.outputs.reason).toContain('the history is signed, and this run has no key to sign with')
  expect(readFileSync(fileIn(folder.path, layout.checkpoint), 'utf8')).toBe(before)
  // A plan signs nothing.
  expect((await run(folder.path, { ...inputs, ...keys, 'dry-run': 'true' })).outputs.outcome).toBe('planned')
  const own = await run(folder.path, { ...inputs, 'signing-key': signingKey })
  expect(own.outputs).toMatchObject({ outcome: 'succeeded', sequence: '4' })
})

test('a history that does not contain what was kept elsewhere is not compared', async () => {
  const other = temporaryFolder()
  for (const version of ['1', '2']) {
    const versions = `model: [{ name: ranker, version: "${version}" }]`
    await run(other.path, {
      release: version,
      versions,
      'signing-key': signingKey,
      policies: 'model-pinned=advisory',
    })
  }
  const known = join(other.path, 'known')
  writeFileSync(known, kept)
  const end = await run(other.path, { ...trusted, ...diff, 'known-checkpoints': known })
  expect(end.exitCode).toBe(1)
  expect(end.outputs.reason).toContain('the history was rewritten, or is another one')
  other[Symbol.dispose]()
})
