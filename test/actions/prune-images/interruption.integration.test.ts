import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { readJournal, unfinishedSteps } from '../../../actions/shared/action/journal.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { startAction } from '../../support/action-process.ts'
import { daysAgo, readLines, type Scene, setScene } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
let scene: Scene
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
  scene = await setScene(aws, many)
})
afterEach(() => {
  aws.faults.clear()
  rmSync(directory, { recursive: true, force: true })
})

/** Indexes with two children each: 451 in the first wave (two steps), 900 in the second. */
const many = [
  ...Array.from({ length: 450 }, (_, i) => [
    { name: `amd-${i}`, pushedAt: daysAgo(40) },
    { name: `arm-${i}`, pushedAt: daysAgo(40) },
    { name: `index-${i}`, tags: [`v${i}`], children: [`amd-${i}`, `arm-${i}`], pushedAt: daysAgo(30) },
  ]).flat(),
  { name: 'old', tags: ['old'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['new'], pushedAt: daysAgo(2) },
]

/** Runs until the first call of the second step, then ends it in the given way. */
async function interrupt(how: 'cancel' | 'kill') {
  await using process = startAction(scene.options({ 'report-directory': directory }))
  const { promise: reached, resolve } = Promise.withResolvers<void>()
  const hold = aws.faults.inject(
    { operation: 'BatchDeleteImage', nth: 5 },
    { kind: 'after', hook: () => resolve() },
  )
  const slow = aws.faults.inject(
    { operation: 'BatchDeleteImage', times: Number.POSITIVE_INFINITY },
    { kind: 'delay', durationMs: 300 },
  )
  await reached
  const end = how === 'cancel' ? await process.cancel() : await process.kill()
  hold.remove()
  slow.remove()
  return end
}

test('a cancelled run ends what it has begun, begins nothing more, says so, and the next run does the rest', async () => {
  const end = await interrupt('cancel')
  expect(end.exitCode).toBe(1)
  expect(end.outputs).toMatchObject({
    outcome: 'cancelled',
    reason: expect.stringContaining('The next run continues.'),
  })
  const left = await scene.left()
  expect(left.length).toBe(many.length - Number(end.outputs['deleted-count']))
  expect(left.length).toBeGreaterThan(900)

  const next = await scene.prune()
  expect(next.outputs.outcome).toBe('succeeded')
  expect(await scene.left()).toEqual(['new'])
})

test('a killed run leaves a journal with the open step, its manifests, and a world that the next run finishes', async () => {
  const end = await interrupt('kill')
  expect(end.signal).toBe('SIGKILL')
  const left = new Set(await scene.left())
  expect(left.size).toBeGreaterThan(900)
  expect(unfinishedSteps(readJournal(join(directory, 'prune-images.journal.jsonl')))).toEqual(['delete-1-2'])
  const saved = new Set(
    readLines<{ digest: string }>(join(directory, 'manifests.jsonl')).map(({ digest }) => digest),
  )
  const gone = many.filter(({ name }) => !left.has(name))
  expect(gone.filter(({ name }) => !saved.has(scene.digests[name] ?? ''))).toEqual([])
  // No index that is still there has lost a child.
  for (let i = 0; i < 450; i++)
    if (left.has(`index-${i}`)) expect(left.has(`amd-${i}`) && left.has(`arm-${i}`)).toBe(true)

  await scene.prune()
  expect(await scene.left()).toEqual(['new'])
})

test('a killed run of a saved plan is finished by the same plan', async () => {
  const reviewed = mkdtempSync(join(tmpdir(), 'plan-'))
  try {
    await scene.prune({ 'dry-run': 'true', 'report-directory': reviewed })
    await interrupt('kill')
    const end = await scene.prune({ plan: join(reviewed, 'prune-images.plan.json') })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await scene.left()).toEqual(['new'])
  } finally {
    rmSync(reviewed, { recursive: true, force: true })
  }
})
