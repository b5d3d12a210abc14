import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../emulators/aws/server.ts'
import { scaledTime } from '../support/scaled-time.ts'
import {
  type JobResult,
  runWorkflow,
  type WorkflowOptions,
  type WorkflowResult,
} from '../support/workflow-runner/run-workflow.ts'
import { artifactsIn } from '../support/workflow-runner/stand-ins/artifacts.ts'
import { type ServedRegions, serveRegions } from './served-regions.ts'

const time = scaledTime({ factor: 100 })
const BEFORE = { stable: 100 }
const PROMOTED = { canary: 100 }
const ALL_BEFORE = { eu: BEFORE, us: BEFORE, ap: BEFORE, sa: BEFORE }
jest.setTimeout(600_000)

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ai-ops-waves-'))
  aws = await startAws({ time })
})
afterAll(async () => {
  await aws?.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** An attempt of a workflow run, which finds the artifacts of its attempts before. */
function release(
  regions: ServedRegions,
  { runId, attempt }: { readonly runId: string; readonly attempt: number },
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
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: String(attempt),
    },
    toReal: time.toReal,
    ...options,
    inputs: { ...regions.inputs, ...options.inputs },
    standIns: {
      'actions/checkout': () => undefined,
      ...artifactsIn(join(directory, runId)).standIns,
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
  const asked = new Map<string, string>()
  beforeAll(async () => {
    regions = await serveRegions(aws, time, ['ap'])
    first = await release(
      regions,
      { runId: '1', attempt: 1 },
      {
        inputs: { environment: 'production', 'rollback-environment': 'emergency' },
        approve: (environment, job) => asked.set(job, environment) !== undefined,
      },
    )
  })
  afterAll(async () => {
    await regions?.[Symbol.asyncDispose]()
  })

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

  test('the way back asks the reviewers of its own environment alone', () => {
    const wayBack = [...asked].filter(([job]) => job.startsWith('roll-back/'))
    expect(new Set(wayBack.map(([, environment]) => environment))).toEqual(new Set(['emergency']))
    expect([...asked].filter(([, environment]) => environment === 'emergency')).toEqual(wayBack)
  })

  test('a second attempt of the failed wave alone is refused, since the wave before has not the version any more', async () => {
    regions.become('ap', 'good')
    const again = await release(regions, { runId: '1', attempt: 2 }, { earlier: first })
    expect(resultsOf(again)).toMatchObject({ 'wave-1': 'success', 'wave-2': 'failure', 'wave-3': 'skipped' })
    const said = again.jobs['wave-2']?.called?.jobs.member?.runs.flatMap(({ steps }) =>
      steps.flatMap(({ lines }) => lines),
    )
    expect(said).toContainEqual(expect.stringContaining('in attempt 1 (see its reports)'))
    expect(await regions.shares()).toEqual(ALL_BEFORE)
  })

  test('a second attempt of all jobs is promoted everywhere', async () => {
    regions.become('ap', 'good')
    const again = await release(regions, { runId: '1', attempt: 3 })
    expect(again.outputs).toEqual({ outcome: 'succeeded', reason: 'Promoted in 3 waves.' })
    expect(await regions.shares()).toEqual({ eu: PROMOTED, us: PROMOTED, ap: PROMOTED, sa: PROMOTED })
  })
})

test('goes back everywhere when the run is cancelled between two waves', async () => {
  await using regions = await serveRegions(aws, time)
  const cancellation = new AbortController()
  const end = await release(
    regions,
    { runId: '3', attempt: 1 },
    {
      signal: cancellation.signal,
      onEvent: (event) => {
        if (event.type === 'job-finished' && event.job === 'wave-1') cancellation.abort()
      },
    },
  )
  expect(resultsOf(end)).toMatchObject({
    'wave-1': 'success',
    'wave-2': 'skipped',
    'begin-roll-back': 'success',
    'roll-back': 'success',
  })
  expect(membersOf(end.jobs['roll-back'])).toMatchObject({ eu: 'succeeded' })
  expect(end.outputs.outcome).toBe('rolled-back')
  expect(await regions.shares()).toEqual(ALL_BEFORE)
})

test('shifts nothing when one member of the last wave could not start', async () => {
  await using regions = await serveRegions(aws, time)
  const waves = JSON.parse(regions.inputs.waves ?? '')
  waves[2][0]['canary-function-version'] = '99'
  const end = await release(regions, { runId: '2', attempt: 1 }, { inputs: { waves: JSON.stringify(waves) } })
  expect(end.outputs.outcome).toBe('refused')
  expect(resultsOf(end)).toMatchObject({ preflight: 'failure', 'wave-1': 'skipped', 'roll-back': 'skipped' })
  expect(membersOf(end.jobs.preflight)).toMatchObject({ eu: 'planned', us: 'planned', ap: 'planned' })
  expect(await regions.shares()).toEqual(ALL_BEFORE)
})
