import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, runPost, startAction } from '../../../../support/action-process.ts'
import type { SeenRequest } from '../../../../support/fault-proxy.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  SICK,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 20 })
const PLACE = PLACES['a route rule']
const SLOW_MS = 20_000

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
beforeAll(async () => {
  project = await startUrlMapProject(time)
})
afterAll(() => project.stop())
beforeEach(() => {
  project.proxy.faults.clear()
  project.proxy.forget()
  scene = project.createScene()
  before = scene.contents()
})
afterEach(() => {
  project.gcp.operations.delayMs = 0
})

/** The change that gives the canary a weight. */
const gives = (weight: number) => ({
  operation: 'urlMaps.patch',
  where: ({ body }: SeenRequest) => new RegExp(`canary","weight":${weight}[,}]`).test(body.toString()),
})
const givesNothing = {
  operation: 'urlMaps.patch',
  where: ({ body }: SeenRequest) =>
    /"pathMatchers"/.test(body.toString()) && !/canary"/.test(body.toString()),
}
const failNext = (status: number) => ({
  kind: 'before' as const,
  hook: () => project.gcp.operations.failNext({ code: 'INTERNAL_ERROR', message: 'no luck', status }),
})

describe('operations that take 20 s', () => {
  test('do not count before the weights are read back', async () => {
    project.gcp.operations.delayMs = SLOW_MS
    const inPlace = new Map<string, number>()
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction({
      ...scene.options(PLACE),
      onLine(line) {
        const [, percent] = /(\d+) % is in place/.exec(line) ?? []
        if (percent !== undefined) inPlace.set(percent, time.now().getTime())
      },
    })
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    for (const percent of [10, 50, 100]) {
      const asked = project.proxy
        .requests()
        .find(({ body }) => body?.includes(`-canary","weight":${percent}`) && !body.includes('ai-ops canary'))
      expect(Number(inPlace.get(String(percent))) - Number(asked?.at.getTime())).toBeGreaterThan(SLOW_MS)
    }
  })

  test('a canary that is cancelled while it is shifted has nothing afterwards', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(scene.options(PLACE, FOREVER))
    const shifting = Promise.withResolvers<void>()
    project.proxy.faults.inject(gives(50), {
      kind: 'before',
      hook: () => {
        project.gcp.operations.delayMs = SLOW_MS
      },
    })
    project.proxy.faults.inject(gives(50), { kind: 'after', hook: () => shifting.resolve() })
    await shifting.promise
    const main = await running.cancel()
    expect(main.exitCode).toBe(1)
    if (main.outputs.reason?.includes('is back')) expect(scene.contents()).toEqual(before)
    else expect(main.outputs.reason ?? 'Rollback failed').toContain('Rollback failed')
    const post = await runPost(scene.options(PLACE, FOREVER), main)
    expect(post.exitCode).toBe(0)
    expect(scene.contents()).toEqual(before)
  })

  test('a run that is killed while the canary is listed leaves it to the post step', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(scene.options(PLACE, FOREVER))
    const listing = Promise.withResolvers<void>()
    project.proxy.faults.inject(gives(0), {
      kind: 'before',
      hook: () => {
        project.gcp.operations.delayMs = SLOW_MS
      },
    })
    project.proxy.faults.inject(gives(0), { kind: 'after', hook: () => listing.resolve() })
    await listing.promise
    const main = await running.kill()
    project.gcp.operations.delayMs = 0
    const post = await runPost(scene.options(PLACE, FOREVER), main)
    expect(post.exitCode).toBe(0)
    expect(scene.contents()).toEqual(before)
  })

  test('a way back that is slower than the runner waits: says so, and the post step sees it through', async () => {
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(scene.options(PLACE, FOREVER))
    await running.waitForLine(/50 % is in place/)
    scene.changeOtherParts()
    project.gcp.operations.delayMs = SLOW_MS
    const main = await running.cancel()
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(main.outputs.reason).toContain('traffic may still reach the canary: The change is in progress')
    expect(main.outputs.weights).toBe('{}')
    const post = await runPost(scene.options(PLACE, FOREVER), main)
    expect(post.exitCode).toBe(0)
    expect(scene.contents()).toEqual(scene.withOtherParts(before))
  })
})

describe('operations that take half a second', () => {
  test('are waited for by a run that is cancelled, and what others changed stays', async () => {
    project.gcp.operations.delayMs = 500
    await using _load = scene.simulate(PLACE, HEALTHY)
    await using running = startAction(scene.options(PLACE, FOREVER))
    await running.waitForLine(/50 % is in place/)
    scene.changeOtherParts()
    const main = await running.cancel()
    expect(main.outputs.reason).toContain('all traffic is on the stable version')
    const { description: _, ...contents } = scene.contents()
    const { description: __, ...expected } = scene.withOtherParts(before)
    expect(contents).toEqual(expected)
    expect((await runPost(scene.options(PLACE, FOREVER), main)).exitCode).toBe(0)
    expect(scene.contents()).toEqual(scene.withOtherParts(before))
  })
})

test('a way back that cannot look first takes along what others were seen to have changed', async () => {
  await using _load = scene.simulate(PLACE, HEALTHY)
  await using running = startAction(scene.options(PLACE, FOREVER))
  await running.waitForLine(/50 % is in place/)
  scene.changeOtherParts()
  project.proxy.forget()
  const looks = () => project.proxy.requests().filter(({ operation }) => operation === 'urlMaps.get').length
  while (looks() < 4) await time.sleepVirtual(1_000)
  project.proxy.faults.inject(
    { operation: 'urlMaps.get', times: Number.POSITIVE_INFINITY },
    { kind: 'server-error' },
  )
  const main = await running.cancel()
  expect(main.exitCode).toBe(1)
  const [{ description: _, ...contents }, { description: __, ...expected }] = [
    scene.contents(),
    scene.withOtherParts(before),
  ]
  expect(contents).toEqual(expected)
  project.proxy.faults.clear()
  expect((await runPost(scene.options(PLACE, FOREVER), main)).exitCode).toBe(0)
  expect(scene.contents()).toEqual(scene.withOtherParts(before))
})

describe('an operation that fails', () => {
  test('on Google’s side is begun anew', async () => {
    project.proxy.faults.inject({ operation: 'urlMaps.patch', nth: 1 }, failNext(503))
    project.proxy.faults.inject(gives(50), failNext(503))
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.log).not.toContain('no luck')
  })

  test('for good does not count: it is looked at again, and asked for again', async () => {
    project.proxy.faults.inject(gives(50), failNext(400))
    await using _load = scene.simulate(PLACE, HEALTHY)
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.log).toContain('Shift failed; will retry at the next poll: INTERNAL_ERROR: no luck')
    expect(end.log).toContain('The change is not in effect yet')
  })

  test('before the canary has anything ends it, with nothing left', async () => {
    project.proxy.faults.inject(gives(0), failNext(400))
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(
      'INTERNAL_ERROR: no luck All traffic was on the stable version already.',
    )
    expect(scene.contents()).toEqual(before)
  })

  test('on the way back is asked for until it is carried out', async () => {
    project.proxy.faults.inject({ ...givesNothing, times: 2 }, failNext(400))
    await using _load = scene.simulate(PLACE, SICK)
    const end = await runAction(scene.options(PLACE))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.log).toContain('Rollback failed; will retry at the next poll: INTERNAL_ERROR: no luck')
    expect(scene.contents()).toEqual(before)
  })
})
