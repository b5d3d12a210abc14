import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { UrlMap } from '../../../../emulators/gcp/server.ts'
import { type ActionProcess, runAction, runPost, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  FOREVER,
  HEALTHY,
  PLACES,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'
import { serve, type WebServer } from '../../support/web-server.ts'

const time = scaledTime({ factor: 240 })
const RULE = PLACES['a route rule']
const MATCHER = PLACES['the default of a path matcher']
const SMOKE =
  '- { path: /v1/health, contains: canary, times: 2 }\n- { path: /v1/a, method: POST, body: { a: 1 } }'

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
beforeAll(async () => {
  project = await startUrlMapProject(time)
})
afterAll(() => project.stop())
beforeEach(() => {
  scene = project.createScene()
  before = scene.contents()
})

interface Match {
  readonly prefixMatch?: string
  readonly headerMatches?: readonly { readonly headerName: string; readonly exactMatch?: string }[]
}

/** Which backend service a request of api.example.org goes to, as a load balancer finds it by the URL map. */
function routeOf(
  { pathMatchers = [] }: UrlMap,
  { url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
) {
  const api = pathMatchers.find(({ name }) => name === 'api')
  const rule = api?.routeRules?.find(({ matchRules = [] }) =>
    matchRules.some(
      ({ prefixMatch = '', headerMatches = [] }: Match) =>
        url.startsWith(prefixMatch) &&
        headerMatches.every(({ headerName, exactMatch }) => headers[headerName.toLowerCase()] === exactMatch),
    ),
  )
  const route = rule ?? { service: api?.defaultService, routeAction: api?.defaultRouteAction }
  const weighted = route.routeAction?.weightedBackendServices ?? []
  const link =
    route.service ?? weighted.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0]?.backendService
  return (link ?? '').split('/').at(-1)
}

/** What the canary gets of the divided rule, which smoke requests must come before. */
function weightOfCanary(): number {
  const rule = scene.contents().pathMatchers?.[0]?.routeRules?.find(({ priority }) => priority === 20)
  const weighted = rule?.routeAction?.weightedBackendServices ?? []
  return weighted.find(({ backendService }) => backendService?.endsWith('-canary'))?.weight ?? 0
}

/** What answers at the address of the load balancer, and what it was asked. */
async function serveShop(answer: (backend: string) => { status: number; text: string }) {
  const asked: string[] = []
  const web = await serve((request, response) => {
    const backend = routeOf(scene.balancer.urlMap(), request) ?? 'nobody'
    const canary = weightOfCanary()
    asked.push(`${request.method} ${request.url} ${backend.replace(/^shop-\d+-/, '')} ${canary}`)
    const { status, text } = answer(backend)
    response.writeHead(status).end(text)
  })
  return { web, asked }
}
const WELL = (backend: string) => ({ status: 200, text: `I am ${backend}.` })
const smokeOf = ({ url }: WebServer) => ({ 'smoke-url': url, 'smoke-requests': SMOKE })
const priorities = () => scene.contents().pathMatchers?.[0]?.routeRules?.map(({ priority }) => priority)

describe('smoke requests', () => {
  test('reach the canary by its header alone, before it has any traffic; then the way is gone', async () => {
    const { web, asked } = await serveShop(WELL)
    await using _web = web
    await using _load = scene.simulate(RULE, HEALTHY)
    await using running = startAction(scene.options(RULE, smokeOf(web)))
    await until(() => priorities()?.includes(19) ?? false)
    expect(routeOf(scene.balancer.urlMap(), { url: '/v1/x', headers: {} })).toMatch(/stable$/)
    expect(routeOf(scene.balancer.urlMap(), { url: '/static/x', headers: { 'x-canary': 'true' } })).toMatch(
      /other$/,
    )
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(asked).toEqual(['GET /v1/health canary 0', 'GET /v1/health canary 0', 'POST /v1/a canary 0'])
    expect(priorities()).toEqual([10, 20])
  })

  test('reach it behind all rules where the default of a path matcher is divided', async () => {
    const { web, asked } = await serveShop(WELL)
    await using _web = web
    await using _load = scene.simulate(MATCHER, HEALTHY)
    const inputs = { ...smokeOf(web), 'smoke-requests': '- { path: /other, contains: canary }' }
    const end = await runAction(scene.options(MATCHER, inputs))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(asked).toEqual(['GET /other canary 0'])
    expect(scene.contents().pathMatchers?.[0]?.routeRules).toEqual(before.pathMatchers?.[0]?.routeRules)
  })

  test('that are not answered well leave the canary without traffic, and the URL map as it was', async () => {
    const { web } = await serveShop(() => ({ status: 500, text: 'out of memory' }))
    await using _web = web
    const end = await runAction(scene.options(RULE, { ...project.lease, ...smokeOf(web) }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('status 500: out of memory')
    expect(scene.contents()).toEqual(before)
    expect(project.gcp.scheduler.jobs()).toEqual([])
  })
})

describe('a run that ends during its smoke test', () => {
  /** Its server never answers. */
  async function inSmoke<T>(
    work: (running: ActionProcess, inputs: Record<string, string>) => Promise<T>,
  ): Promise<T> {
    await using web = await serve(() => {})
    const inputs = { ...FOREVER, ...project.lease, lease: '2m', ...smokeOf(web) }
    await using running = startAction(scene.options(RULE, inputs))
    await until(() => priorities()?.includes(19) ?? false)
    return await work(running, inputs)
  }

  test('by SIGKILL leaves a rule, which the post step removes', async () => {
    await inSmoke(async (running, inputs) => {
      const killed = await running.kill()
      expect(priorities()).toEqual([10, 19, 20])
      expect((await runPost(scene.options(RULE, inputs), killed)).exitCode).toBe(0)
      expect(scene.contents()).toEqual(before)
    })
  })

  test('by SIGKILL without a post step: the lease leaves no trace of it but the record, and the next run works', async () => {
    await inSmoke((running) => running.kill())
    expect(priorities()).toEqual([10, 19, 20])
    const { web } = await serveShop(WELL)
    await using _web = web
    await using _load = scene.simulate(RULE, HEALTHY)
    const next = await runAction(scene.options(RULE, { ...project.lease, lease: '2m', ...smokeOf(web) }))
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(priorities()).toEqual([10, 20])
  })

  test('by SIGINT has nothing left afterwards', async () => {
    await inSmoke(async (running, inputs) => {
      const cancelled = await running.cancel()
      expect(cancelled.exitCode).toBe(1)
      expect((await runPost(scene.options(RULE, inputs), cancelled)).exitCode).toBe(0)
      expect(scene.contents()).toEqual(before)
    })
  })
})

describe('refused with its reason is a smoke test', () => {
  const inputs = { 'smoke-url': 'http://127.0.0.1:9', 'dry-run': 'true' }

  test('of the default of a URL map', async () => {
    const end = await runAction(scene.options(PLACES['the default of the URL map'], inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('The default of a URL map cannot match headers')
  })

  test('of a path matcher with path rules', async () => {
    scene.balancer.setUrlMap((map) => ({
      ...map,
      pathMatchers: (map.pathMatchers ?? []).map(({ routeRules, ...matcher }) =>
        routeRules === undefined
          ? matcher
          : {
              ...matcher,
              pathRules: [
                { paths: ['/static/*'], service: scene.balancer.backendServices.other?.link ?? '' },
              ],
            },
      ),
    }))
    const end = await runAction(scene.options(MATCHER, inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('Path matcher api has path rules')
  })

  test('of a route rule without room before it', async () => {
    scene.balancer.setUrlMap((map) => ({
      ...map,
      pathMatchers: (map.pathMatchers ?? []).map((matcher) =>
        matcher.routeRules === undefined
          ? matcher
          : {
              ...matcher,
              routeRules: matcher.routeRules.map((rule, index) => ({ ...rule, priority: 19 + index })),
            },
      ),
    }))
    const end = await runAction(scene.options(RULE, inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain('No priority before the route rule')
  })
})

/** Looks again and again. */
async function until(isSo: () => boolean): Promise<void> {
  for (let look = 0; !isSo(); look++) {
    if (look > 500) throw new Error('It never came about.')
    await time.sleepVirtual(1_000)
  }
}
