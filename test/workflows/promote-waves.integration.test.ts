import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../emulators/aws/server.ts'
import { scaledTime } from '../support/scaled-time.ts'
import {
  type JobResult,
  runWorkflow,
  type WorkflowOptions,
  type WorkflowResult,
} from '../support/workflow-runner/run-workflow.ts'
import { artifactsIn } from '../support/workflow-runner/stand-ins/artifacts.ts'
import { type Region, type ServedRegions, serveRegions } from './served-regions.ts'

const time = scaledTime({ factor: 100 })
const BEFORE = { stable: 100 }
const PROMOTED = { canary: 100 }
const ALL_BEFORE = { eu: BEFORE, us: BEFORE, ap: BEFORE, sa: BEFORE }
jest.setTimeout(600_000)

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws?.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ai-ops-waves-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** An attempt of the release; the artifacts of the attempts before are there. */
function release(
  regions: ServedRegions,
  attempt: number,
  options: Partial<WorkflowOptions> = {},
): Promise<WorkflowResult> {
  return runWorkflow({
    file: '.github/workflows/promote-waves.yml',
    called: true,
    environment: {
      ...aws.environment,
      ...time.environment,
      GITHUB_REPOSITORY: 'octo/service',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: String(attempt),
    },
    toReal: time.toReal,
    ...options,
    inputs: { ...regions.inputs, ...options.inputs },
    standIns: {
      'actions/checkout': () => undefined,
      ...artifactsIn(join(directory, 'artifacts')).standIns,
    },
  })
}

const resultsOf = ({ jobs }: WorkflowResult) =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]))
const membersOf = (job: JobResult | undefined) =>
  Object.fromEntries(
    (job?.called?.jobs.member?.runs ?? []).map(({ name, steps }): [string, string] => [
      name,
      steps.find(({ id }) => id === 'run')?.outputs.outcome ?? '',
    ]),
  )

describe('when one canary of the second wave does harm', () => {
  let regions: ServedRegions
  let first: WorkflowResult
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'ai-ops-waves-'))
    regions = await serveRegions(aws, time, ['ap'])
    first = await release(regions, 1)
  })
  afterAll(() => regions?.[Symbol.asyncDispose]())

  test('everything goes back, the wave before and the other one of its wave too, and no later wave begins', async () => {
    expect(resultsOf(first)).toMatchObject({
      'wave-1': 'success',
      'wave-2': 'failure',
      'wave-3': 'skipped',
      'roll-back': 'success',
    })
    expect(first.outputs).toEqual({
      outcome: 'rolled-back',
      reason: 'Wave 2 was not promoted, so that all went back to the version before.',
    })
    expect(membersOf(first.jobs['wave-2']).ap).toBe('rolled-back')
    expect(membersOf(first.jobs['roll-back'])).toMatchObject({ eu: 'succeeded', ap: 'unchanged' })
    expect(membersOf(first.jobs['roll-back'])).not.toHaveProperty('sa')
    expect(await regions.shares()).toEqual(ALL_BEFORE)
  })
})
