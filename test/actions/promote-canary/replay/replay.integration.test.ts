import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/promote-canary/judge/judge.ts'
import type { Judgement } from '../../../../actions/promote-canary/judge/judgement.ts'
import type { CountSample } from '../../../../actions/promote-canary/judge/trace.ts'
import type { EvidenceFile } from '../../../../actions/promote-canary/replay/evidence-file.ts'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../../support/action-process.ts'
import { annotationsOf } from '../../../support/runner/workflow-commands.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions } from '../support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from '../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const MINUTE_MS = 60_000
const bundle = fileURLToPath(new URL('../../../../dist/promote-canary.js', import.meta.url))
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const FOREVER = { steps: '50% 30m..60m, 100%' }

type Evidence = EvidenceFile & { readonly verdict: Judgement }

let aws: AwsEmulator
let balancer: LoadBalancer
let directory: string
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  directory = mkdtempSync(join(tmpdir(), 'replay-'))
})
afterEach(() => rmSync(directory, { recursive: true }))
const options = (inputs: Record<string, string> = {}) =>
  canaryOptions(aws, time, balancer, { 'report-directory': directory, ...inputs })
const evidenceOf = ({ outputs }: ActionEnd): Evidence =>
  JSON.parse(readFileSync(outputs.evidence ?? '', 'utf8'))

/** What the committed bundle says when it judges the evidence of a run again, line by line. */
async function replayed({ outputs }: ActionEnd, settings?: string): Promise<readonly string[]> {
  const given = [outputs.evidence ?? '']
  if (settings !== undefined) {
    given.push(join(directory, 'settings.yaml'))
    writeFileSync(join(directory, 'settings.yaml'), settings)
  }
  const { stdout } = await promisify(execFile)(process.execPath, [bundle, 'replay', ...given])
  return stdout.trimEnd().split('\n')
}

/** The evidence, judged again here and by the bundle, gives the verdict of the run. */
async function expectSameVerdict(end: ActionEnd): Promise<Evidence> {
  const evidence = evidenceOf(end)
  const again: unknown = JSON.parse(JSON.stringify(judge(evidence.trace, evidence.settings)))
  expect(again).toEqual(evidence.verdict)
  const lastMinute = (await replayed(end)).at(-3)
  expect(lastMinute).toContain(`${evidence.verdict.verdict}: ${evidence.verdict.reason}`)
  return evidence
}

test('a file that is no evidence is refused, and cannot issue workflow commands', async () => {
  const path = join(directory, 'evidence.json')
  writeFileSync(path, '\n::error::pwned')
  const failure = await promisify(execFile)(process.execPath, [bundle, 'replay', path]).catch(
    (error: { readonly code: number; readonly stderr: string }) => error,
  )
  expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('the evidence cannot be read') })
  expect(annotationsOf(failure.stderr.split('\n'))).toEqual([])
})

describe('a canary judged again by its evidence', () => {
  test('that was rolled back', async () => {
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, canary: { errorRate: 0.05 } })
    const end = await runAction(options(FOREVER))
    expect(end.outputs.outcome).toBe('rolled-back')
    const { verdict } = await expectSameVerdict(end)
    expect(verdict.verdict).toBe('regression')
  })

  test('that was promoted', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options({ steps: '50%, 100%' }))
    expect(end.outputs.outcome).toBe('succeeded')
    const { verdict } = await expectSameVerdict(end)
    expect(verdict.verdict).toBe('no-regression')
    expect(verdict.afterPromotion).not.toBeNull()
  })

  test('under other settings: what was rolled back would have been tolerated', async () => {
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, canary: { errorRate: 0.03 } })
    const end = await runAction(options(FOREVER))
    expect(end.outputs.outcome).toBe('rolled-back')
    const rolledBack = /^rolled back: after (\d+) min \(harm is proven in errors\)$/
    const minutes = rolledBack.exec((await replayed(end)).at(-2) ?? '')?.[1]
    expect(minutes).toBeDefined()
    const lax = await replayed(end, 'metrics: { errors: { harm-ratio: 6, tolerable-ratio: 9 } }')
    expect(lax.at(-2)).toBe('rolled back: never')
    const same = await replayed(end, 'alpha: 0.05')
    expect(same.at(-2)).toBe(`rolled back: after ${minutes} min (harm is proven in errors)`)
  })
})

test('errors that arrive minutes late change the verdict as if they had been there at once', async () => {
  const LATE_MINUTES = 4
  await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, canary: { errorRate: 0 } })
  await using running = startAction(options(FOREVER))
  await running.waitForLine(/50 % is in place/)
  const first = Math.floor(time.now().getTime() / MINUTE_MS) + 1
  await time.sleepVirtual((LATE_MINUTES + 2) * MINUTE_MS)
  const late = Array.from({ length: LATE_MINUTES }, (_, index) => first + index)
  const Dimensions = [
    { Name: 'LoadBalancer', Value: balancer.loadBalancerArn.replace(/^.*:loadbalancer\//, '') },
    {
      Name: 'TargetGroup',
      Value: balancer.targetGroupArns.canary?.replace(/^.*:(?=targetgroup\/)/, ''),
    },
  ]
  const MetricData = late.map((minute) => ({
    MetricName: 'HTTPCode_Target_5XX_Count',
    Dimensions,
    Timestamp: new Date(minute * MINUTE_MS),
    Value: 900,
    Unit: 'Count' as const,
  }))
  await aws
    .client(CloudWatchClient)
    .send(new PutMetricDataCommand({ Namespace: 'AWS/ApplicationELB', MetricData }))

  const end = await running.result
  expect(end.outputs).toMatchObject({
    outcome: 'rolled-back',
    reason: expect.stringMatching(/^Harm is proven in errors\. errors: \d+ of \d+ /),
  })
  const { trace, verdict } = await expectSameVerdict(end)
  const errors = trace.minutes
    .filter(({ at }) => late.includes(at))
    .map(({ canary }) => (canary.samples.errors as CountSample).count)
  expect(errors).toEqual(late.map(() => 900))
  // It was proven by the minutes that had looked sound before.
  expect(verdict).toMatchObject({ verdict: 'regression' })
  expect(late).toContain(verdict.verdict === 'regression' ? verdict.provenAt : undefined)
})
