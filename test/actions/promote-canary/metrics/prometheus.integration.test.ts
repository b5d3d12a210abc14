import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../../support/action-process.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from '../support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from '../support/simulated-load.ts'
import { type SeriesOf, serve, servePrometheus } from '../support/web-server.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const TOKEN = 'prom-4f7c1d9b2a6e'
const REFUSALS = `
labels: { stable: { version: '1.2' }, canary: { version: '1.3' } }
metrics:
  refusals:
    kind: rate
    events: { prometheus: 'sum(increase(refusals_total{version="{version}"}[1m]))' }
    of: { prometheus: 'sum(increase(prompts_total{version="{version}"}[1m]))' }
`
/** 2 % of the stable version's prompts are refused, and this share of the canary's. */
const refusing =
  (share: number): SeriesOf =>
  (query) => [query.includes('prompts') ? 5_000 : query.includes('1.3') ? 5_000 * share : 100]

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
let directory: string
beforeAll(async () => {
  aws = await startAws({ time })
  directory = mkdtempSync(join(tmpdir(), 'prometheus-'))
})
afterAll(async () => {
  await aws.stop()
  rmSync(directory, { recursive: true })
})
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
})
const options = (url: string, inputs: Record<string, string> = {}) =>
  canaryOptions(aws, time, balancer, {
    steps: '50% 1m..30m, 100%',
    'prometheus-url': url,
    settings: REFUSALS,
    'report-directory': directory,
    ...inputs,
  })

/** Everything that a run leaves to be read. */
function everythingTold({ lines, outputs, state, summary }: ActionEnd): string {
  const printed = lines.filter((line) => !line.startsWith('::add-mask::'))
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
  return [...printed, JSON.stringify(outputs), JSON.stringify(state), summary, ...files].join('\n')
}

describe('metrics from Prometheus', () => {
  test('that the canary keeps up let it be promoted', async () => {
    await using prometheus = await servePrometheus(refusing(0.02))
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('that the canary makes worse roll it back, by their name', async () => {
    await using prometheus = await servePrometheus(refusing(0.1))
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toMatch(/^Harm is proven in refusals\. refusals: \d+ of \d+ /)
  })

  test('of which the canary has no series are no success', async () => {
    await using prometheus = await servePrometheus((query) =>
      query.includes('1.3') ? [] : refusing(0)(query),
    )
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url, { steps: '50% 1m..6m, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(end.outputs.reason).toContain('No data of both versions yet for refusals')
  })

  test('that give several series stop a canary before it gets traffic, and say what to do', async () => {
    await using prometheus = await servePrometheus(() => [100, 200])
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(
      'returns 2 series; it must return one. Aggregate it, for instance with sum(…).',
    )
    expect(end.lines.filter((line) => line.includes('is in place'))).toEqual([])
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('that fail meanwhile hold the canary, and roll it back when that lasts', async () => {
    let down = false
    const well = refusing(0.02)
    await using prometheus = await serve(async (request, response) => {
      if (down) return void response.writeHead(503).end('{"status":"error","error":"query queue is full"}')
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams
      const values: [number, string][] = []
      for (let at = Number(query.get('start')); at <= Number(query.get('end')); at += 60) {
        values.push([at, String(well(query.get('query') ?? '')[0])])
      }
      response.end(JSON.stringify({ status: 'success', data: { result: [{ values }] } }))
    })
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options(prometheus.url, { steps: '50% 30m..60m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    down = true
    await running.waitForLine(/Waiting, since some readings are unavailable. .*query queue is full/)
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})

describe('the token', () => {
  test('is sent with every query, and shown nowhere', async () => {
    const asked: (string | undefined)[] = []
    const remember = ({ headers }: IncomingMessage) => void asked.push(headers.authorization)
    await using prometheus = await servePrometheus(refusing(0.02), remember)
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url, { 'prometheus-token': TOKEN }))
    expect(end.outputs.outcome).toBe('succeeded')
    expect(asked.length).toBeGreaterThan(4)
    expect(new Set(asked)).toEqual(new Set([`Bearer ${TOKEN}`]))
    expect(end.masks).toContain(TOKEN)
    expect(everythingTold(end)).not.toContain(TOKEN)
  })

  test.each([
    ['as an error', { status: 'error', error: `bad token: Bearer ${TOKEN}` }],
    ['as a page', `<h1>No entry for ${TOKEN}</h1>`],
  ])('that is told back %s is shown nowhere', async (_, answer) => {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer)
    await using prometheus = await serve((_request, response) => void response.writeHead(403).end(body))
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const end = await runAction(options(prometheus.url, { 'prometheus-token': TOKEN }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('Prometheus')
    expect(everythingTold(end)).not.toContain(TOKEN)
  })

  test('is not sent to where Prometheus redirects', async () => {
    const asked: (string | undefined)[] = []
    await using elsewhere = await servePrometheus(refusing(0.02), ({ headers }) => {
      asked.push(headers.authorization)
    })
    await using prometheus = await serve((request, response) => {
      response.writeHead(302, { location: `${elsewhere.url}${request.url}` }).end()
    })
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await runAction(options(prometheus.url, { 'prometheus-token': TOKEN }))
    expect(asked.filter((header) => header !== undefined)).toEqual([])
  })
})

test('a password in the address is refused, and not shown', async () => {
  const end = await runAction(options('http://user:swordfish@127.0.0.1:9'))
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('prometheus-token')
  expect(everythingTold(end)).not.toContain('swordfish')
})
