import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import {
  HEALTHY,
  PLACES,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 400 })
const RULE = PLACES['a route rule']
const DEFAULT = PLACES['the default of the URL map']
const ALONE = { 'stable-group': 'remove-from-rule', steps: '50%, 100%' }
const NO_NAMES = { 'backend-services': '' }

let project: UrlMapProject
let folder: string
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
beforeAll(async () => {
  project = await startUrlMapProject(time)
  folder = mkdtempSync(join(tmpdir(), 'releases-'))
})
afterAll(async () => {
  await project.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  project.proxy.forget()
  scene = project.createScene()
  before = scene.contents()
})
const reports = () => mkdtempSync(join(folder, 'reports-'))
const changes = () =>
  project.proxy.requests().filter(({ operation }) => /(patch|create|delete|update|insert)$/.test(operation))

describe('a stable version that is taken out after the promotion', () => {
  test('stands by for the next release, which finds it without its name', async () => {
    await using _load = scene.simulate(RULE, { ...HEALTHY, bothServed: true })
    const first = await runAction(scene.options(RULE, ALONE))
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(scene.balancer.weights(RULE.at)).toEqual({ canary: 1 })
    const name = scene.balancer.urlMapName
    expect(scene.contents().description).toBe(
      `the shop\nof everybody\nai-ops standby backend service at ${scene.balancer.urlMapId}#api#20: projects/ai-service/global/backendServices/${name}-stable`,
    )
    const rule = scene.contents().pathMatchers?.[0]?.routeRules?.[1]
    expect(rule).toEqual({
      ...before.pathMatchers?.[0]?.routeRules?.[1],
      service: scene.balancer.backendServices.canary?.link,
    })

    const second = await runAction(scene.options(RULE, { ...ALONE, ...NO_NAMES }))
    expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(second.summary).toContain(`| Canary group | ${name}-stable |`)
    expect(scene.contents().pathMatchers).toEqual(before.pathMatchers)
    expect(scene.contents().description).toMatch(/^the shop\nof everybody\nai-ops standby [^\n]*-canary$/)
  })

  test('does not stand by for another place of the same URL map', async () => {
    await using _load = scene.simulate(RULE, HEALTHY)
    expect((await runAction(scene.options(RULE, ALONE))).outputs.outcome).toBe('succeeded')
    const elsewhere = await runAction(scene.options(DEFAULT, NO_NAMES))
    expect(elsewhere).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(elsewhere.outputs.reason).toContain(
      'the weights do not determine which backend service is the canary',
    )
  })
})

test('a canary at another place of the same URL map is refused while one is under way', async () => {
  await using _load = scene.simulate(RULE, HEALTHY)
  const steps = { ...project.lease, steps: '10%, 50% hold, 100%', 'hold-for': '2h' }
  expect((await runAction(scene.options(RULE, steps))).outputs.outcome).toBe('in-progress')
  const held = scene.balancer.urlMap()
  project.proxy.forget()
  for (const mode of ['start', 'resume', 'abort', 'status']) {
    const refused = await runAction(scene.options(DEFAULT, { mode }))
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(refused.outputs.reason).toContain('a canary is in progress at another place of this URL map')
    expect(refused.outputs.reason).toContain(`${scene.balancer.urlMapId}#api#20`)
  }
  expect(changes()).toEqual([])
  expect(scene.balancer.urlMap()).toEqual(held)
  const resumed = await runAction(scene.options(RULE, { ...steps, mode: 'resume' }))
  expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
})

describe('a plan', () => {
  test('is made without any change, says every form, and is applied as it is', async () => {
    const options = scene.options(RULE, { 'dry-run': 'true', 'report-directory': reports() })
    const planned = await runAction(options)
    expect(planned).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(changes()).toEqual([])
    const plan = planned.outputs['plan-file'] ?? ''
    const { forms } = JSON.parse(readFileSync(plan, 'utf8')).plan
    expect(forms.map(({ percent }: { percent: number }) => percent)).toEqual([0, 10, 50, 100])
    await using _load = scene.simulate(RULE, HEALTHY)
    const applied = await runAction(scene.options(RULE, { plan }))
    expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test.each<[string, (scene: UrlMapScene) => void]>([
    ['a path matcher that goes with the way back', (one) => one.changeOtherParts()],
    [
      'the division',
      ({ balancer }) =>
        balancer.setUrlMap((map) => ({
          ...map,
          pathMatchers: JSON.parse(
            JSON.stringify(map.pathMatchers).replace(/"service":"[^"]*-stable"/, (service) =>
              service.replace('-stable', '-other'),
            ),
          ),
        })),
    ],
  ])('is refused when somebody has changed %s since', async (_, change) => {
    const planned = await runAction(scene.options(RULE, { 'dry-run': 'true', 'report-directory': reports() }))
    change(scene)
    const changed = scene.balancer.urlMap()
    const end = await runAction(scene.options(RULE, { plan: planned.outputs['plan-file'] ?? '' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(scene.balancer.urlMap()).toEqual(changed)
  })
})
