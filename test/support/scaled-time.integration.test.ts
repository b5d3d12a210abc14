import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { scaledTime } from './scaled-time.ts'

const run = promisify(execFile)
const factor = 3_000
const virtualStart = new Date('2030-06-01T12:00:00Z')

/** Runs a module in a process with scaled time; gives what it prints as JSON, and how long it really took. */
async function runScaled(
  code: string,
  environment: object = {},
): Promise<{ printed: unknown; realMs: number }> {
  const time = scaledTime({ factor, virtualStart })
  const began = performance.now()
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...time.environment, ...environment },
  })
  return { printed: JSON.parse(stdout), realMs: performance.now() - began }
}
const print = (expression: string) => `console.log(JSON.stringify(${expression}))`

describe('a process in scaled time', () => {
  test.each([
    ['setTimeout', 'await new Promise((resolve) => setTimeout(resolve, 600_000))'],
    ['timers/promises', "import { setTimeout } from 'node:timers/promises'; await setTimeout(600_000)"],
    ['scheduler.wait', "import { scheduler } from 'node:timers/promises'; await scheduler.wait(600_000)"],
    ['promisify', "import { promisify } from 'node:util'; await promisify(setTimeout)(600_000)"],
    [
      'node:timers',
      "import { setTimeout as later } from 'node:timers'; await new Promise((resolve) => later(resolve, 600_000))",
    ],
    [
      'setInterval',
      'let count = 0; await new Promise((resolve) => { const beat = setInterval(() => { if (++count === 3) { clearInterval(beat); resolve() } }, 200_000) })',
    ],
    [
      'interval of timers/promises',
      "import { setInterval } from 'node:timers/promises'; let count = 0; for await (const _ of setInterval(200_000)) if (++count === 3) break",
    ],
    [
      'AbortSignal.timeout',
      'const signal = AbortSignal.timeout(600_000); await new Promise((resolve) => { signal.onabort = resolve; setTimeout(() => {}, 900_000) })',
    ],
  ])('waits ten minutes in less than a second: %s', async (_, wait) => {
    const code = `const began = Date.now(), mark = performance.now(); ${wait}; ${print('[Date.now() - began, performance.now() - mark]')}; process.exit()`
    const { printed } = await runScaled(code)
    const [byDate, byPerformance] = printed as [number, number]
    expect(byDate).toBeGreaterThanOrEqual(590_000)
    expect(byPerformance).toBeGreaterThanOrEqual(590_000)
    // Ten virtual minutes are 0.2 real seconds; were they real, the test would run out of time.
    expect(byDate).toBeLessThan(60_000_000)
  })

  test('sees the virtual date, and all other dates as they are', async () => {
    const { printed } = await runScaled(
      print(
        "[new Date().getFullYear(), Date(), new Date(0).toISOString(), new Date('2001-02-03') instanceof Date, new (new Date().constructor)().getFullYear(), Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 60_000, typeof Date.UTC(2030, 1), Date.name]",
      ),
    )
    expect(printed).toEqual([
      2030,
      expect.stringContaining('2030'),
      '1970-01-01T00:00:00.000Z',
      true,
      2030,
      true,
      'number',
      'Date',
    ])
  })

  test('hands values and aborts on', async () => {
    const { printed } = await runScaled(`
      import { setTimeout } from 'node:timers/promises'
      const value = await setTimeout(1_000, 'value')
      const reason = await setTimeout(9e9, undefined, { signal: AbortSignal.timeout(1_000) }).catch((error) => error.name)
      ${print('[value, reason]')}`)
    expect(printed).toEqual(['value', 'AbortError'])
  })

  test('does not hurry the network', async () => {
    const server = createServer((_, answer) => setTimeout(() => answer.end('late'), 700))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const sdk = import.meta.resolve('@smithy/node-http-handler')
    const { printed } = await runScaled(`
      import { NodeHttpHandler } from '${sdk}'
      const text = await (await fetch('${url}')).text()
      const handler = new NodeHttpHandler({ requestTimeout: 30_000, connectionTimeout: 5_000, throwOnRequestTimeout: true })
      const { hostname, port } = new URL('${url}')
      const request = { method: 'GET', protocol: 'http:', hostname, port, path: '/', headers: {}, query: {} }
      const { response } = await handler.handle(request)
      handler.destroy()
      ${print('[text, response.statusCode]')}`)
    server.closeAllConnections()
    server.close()
    expect(printed).toEqual(['late', 200])
  })

  test('does nothing when it is not told', async () => {
    const { printed } = await runScaled(print('new Date().getFullYear()'), { AI_OPS_TEST_TIME: '' })
    expect(printed).not.toBe(2030)
  })
})

test('a test knows what the process under test sees', async () => {
  const time = scaledTime({ factor, virtualStart })
  await time.sleepVirtual(100_000)
  expect(time.now().getTime()).toBeGreaterThanOrEqual(virtualStart.getTime() + 99_000)
  expect(time.toReal(60_000)).toBe(20)
})
