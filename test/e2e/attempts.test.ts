import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type DemoResult, IN_THE_MIDDLE, runDemo } from '../demo/run-demo.ts'

const BEFORE = { stable: 100, canary: 0 }
const AFTER = { stable: 0, canary: 100 }

// Releases in several attempts, four canaries in all.
jest.setTimeout(1_200_000)

let directory: string
let result: DemoResult

/** Runs the attempts before the tests of a group, which look at what became of them. */
function releasedBy(options: Pick<Parameters<typeof runDemo>[0], 'attempts' | 'approve'>): void {
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'ai-ops-attempts-'))
    result = await runDemo({
      badCanary: false,
      killCanary: false,
      directory,
      onEvent: () => {},
      ...options,
    })
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
}

function attempt(number: number): DemoResult['attempts'][number] {
  const found = result.attempts[number - 1]
  if (found === undefined) throw new Error(`There was no attempt ${number}.`)
  return found
}

function failed(number: number): string[] {
  return Object.entries(attempt(number).workflow.jobs)
    .filter(([, job]) => job.result === 'failure')
    .map(([name]) => name)
}

/** Published, served, recorded and pruned once, however many attempts it took. */
function expectReleasedOnce(): void {
  expect(result.workflow.result).toBe('success')
  expect(result.weights).toEqual(AFTER)
  expect(result.release).toMatchObject({ draft: false })
  expect(result.release?.assets).toEqual([...new Set(result.release?.assets)])
  expect(result.release?.assets).toEqual(expect.arrayContaining(['checkpoint', 'promote-canary.json']))
  expect(result.tags.filter((tag) => tag === '1.4.0')).toEqual(['1.4.0'])
  expect(Object.values(result.answers)).toEqual([200, 200])
  expect(result.history?.outputs.outcome).toBe('succeeded')
  const tagged = result.images.filter((image) => !image.startsWith('sha256:'))
  expect(tagged).toEqual(['dev-in-use', 'dev-new', 'v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0', 'v1.4.0'])
  expect(result.violations).toEqual([])
}

describe('a release whose jobs die one after the other, each time tried again', () => {
  releasedBy({
    approve: async () => true,
    attempts: [
      { dies: { job: 'draft', at: /^Creating the draft/ }, runAgain: 'failed jobs' },
      { dies: { job: 'build', at: /Entering phase INSTALL/ }, runAgain: 'failed jobs' },
      { dies: { job: 'describe', at: /^Updating the draft/ }, runAgain: 'failed jobs' },
      { dies: IN_THE_MIDDLE, runAgain: 'failed jobs' },
      { dies: { job: 'record', at: /^Appending it as entry/ }, runAgain: 'failed jobs' },
      { dies: { job: 'publish', at: /^Attaching evidence/ }, runAgain: 'failed jobs' },
      { dies: { job: 'prune', at: /^Delete \d+ images/ }, runAgain: 'failed jobs' },
    ],
  })

  test.each([
    [1, 'draft', BEFORE],
    [2, 'build', BEFORE],
    [3, 'describe', BEFORE],
    [4, 'canary', BEFORE],
    // What began and failed after the promotion is tried again, so that the traffic stays.
    [5, 'record', AFTER],
    [6, 'publish', AFTER],
    [7, 'prune', AFTER],
  ])('attempt %i is red at %s alone, with the traffic where it belongs', (number, job, weights) => {
    expect(failed(number)).toEqual([job])
    expect(attempt(number).weights).toEqual(weights)
  })

  test('the last attempt ends with everything done, and each thing once', () => {
    expectReleasedOnce()
    expect(result.workflow.jobs.record?.outputs.sequence).toBe('1')
  })

  test('the reports of each attempt are kept, none in the place of another', () => {
    const kept = readdirSync(join(directory, 'artifacts'))
    expect(kept.filter((name) => name.startsWith('reports-attempt-')).length).toBe(8)
    expect(kept).toEqual(expect.arrayContaining(['report-record-attempt-6', 'report-prune-attempt-8']))
  })
})

describe('a release whose publication is refused after the promotion', () => {
  // The fourth job that asks: those before it are the build, the canary and the record.
  let asked = 0
  releasedBy({
    approve: async () => ++asked !== 4,
    attempts: [
      { dies: undefined, runAgain: 'failed jobs' },
      { dies: undefined, runAgain: 'all jobs' },
    ],
  })

  test('has its traffic back', () => {
    expect(failed(1)).toEqual(['publish'])
    expect(attempt(1).weights).toEqual(BEFORE)
  })

  test('is not published by a second attempt of the failed jobs alone, which says why', () => {
    expect(failed(2)).toEqual(['publish'])
    expect(attempt(2).weights).toEqual(BEFORE)
    const annotations = attempt(2).workflow.jobs.publish?.steps.flatMap((step) => step.annotations)
    expect(annotations).toContainEqual(
      expect.objectContaining({
        kind: 'error',
        message: expect.stringMatching(/go back to the version before in attempt 1/),
      }),
    )
  })

  test('is released by a second attempt of all jobs', expectReleasedOnce)
})
