import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { expectMereText, HOSTILE, HOSTILE_LINE } from '../../support/mere-text.ts'
import {
  HEALTHY,
  PLACES,
  SICK,
  startUrlMapProject,
  type UrlMapProject,
  type UrlMapScene,
} from '../../support/url-map-scene.ts'

const time = scaledTime({ factor: 400 })
const PLACE = PLACES['a route rule']
const HELD = { steps: '10%, 50% hold, 100%', 'hold-for': '10m' }
const EVIL = 'projects/evil/global/backendServices/trap'

let project: UrlMapProject
let scene: UrlMapScene
let before: ReturnType<UrlMapScene['contents']>
let folder: string
beforeAll(async () => {
  project = await startUrlMapProject(time)
  folder = mkdtempSync(join(tmpdir(), 'forged-'))
})
afterAll(async () => {
  await project.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  scene = project.createScene()
  before = scene.contents()
})
const options = (inputs: Record<string, string> = {}) =>
  scene.options(PLACE, { 'report-directory': folder, ...inputs })
const describeAs = (description: string) => scene.balancer.setUrlMap((map) => ({ ...map, description }))

/** A canary that holds at 50 %, whose record somebody changes. */
async function heldWith(change: (record: Record<string, unknown>) => Record<string, unknown>) {
  {
    await using _load = scene.simulate(PLACE, HEALTHY)
    expect((await runAction(options(HELD))).outputs.outcome).toBe('in-progress')
  }
  const lines = scene.contents().description?.split('\n') ?? []
  const mark = 'ai-ops canary: '
  describeAs(
    lines
      .map((line) =>
        line.startsWith(mark) ? mark + JSON.stringify(change(JSON.parse(line.slice(mark.length)))) : line,
      )
      .join('\n'),
  )
}

describe('somebody writes into the record of a canary', () => {
  const trap = (name: string) => `projects/ai-service/global/backendServices/shop-${name}`
  test.each<[string, (record: Record<string, unknown>) => Record<string, unknown>]>([
    ['a backend service of another project', (record) => ({ ...record, original: single(EVIL) })],
    [
      'the canary as what was there before',
      (record) => ({ ...record, original: single(String(record.canary)) }),
    ],
    ['another backend service of the project', (record) => ({ ...record, original: single(trap('other')) })],
    ['no division', (record) => ({ ...record, original: '{"kind":"weighted","backends":"all"}' })],
    ['a pair of another project', (record) => ({ ...record, stable: EVIL, original: single(EVIL) })],
  ])('%s: it is not restored by any mode', async (_, change) => {
    await heldWith(change)
    const held = scene.balancer.urlMap()
    for (const mode of ['abort', 'resume', 'status', 'start']) {
      const end = await runAction(options({ ...HELD, mode }))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain('canary record is invalid or tampered with')
    }
    expect(scene.balancer.urlMap()).toEqual(held)
  })

  test('who moves it: that stays text', async () => {
    await heldWith((record) => ({ ...record, owner: HOSTILE }))
    for (const mode of ['status', 'start', 'abort']) {
      const end = await runAction(options({ ...HELD, mode, 'dry-run': mode === 'abort' ? 'true' : 'false' }))
      expect(JSON.stringify(end.report())).toContain('pwned')
      expectMereText(end)
    }
  })
})

describe('a description', () => {
  const forged = (change: object) =>
    `ai-ops canary: ${JSON.stringify({
      id: 'x',
      owner: 'me',
      place: `${scene.balancer.urlMapId}#api#20`,
      stable: `projects/ai-service/global/backendServices/${scene.balancer.urlMapName}-stable`,
      canary: EVIL,
      original: single(EVIL),
      steps: ['100% 0m..0m'],
      times: [0, 0, 0],
      state: 'shifting 0',
      changes: [],
      ...change,
    })}`

  test.each<[string, () => string]>([
    ['hostile text', () => HOSTILE],
    ['words after our mark', () => 'ai-ops canary: see the handbook\nai-ops standby backend service: none'],
    ['a record that is none', () => forged({ id: '::error::pwned' })],
    [
      'a standby that is none',
      () => `ai-ops standby backend service at ${scene.balancer.urlMapId}#api#20: ${HOSTILE_LINE}`,
    ],
  ])('with %s stays as it is through a promotion and a roll-back', async (_, text) => {
    const description = text()
    describeAs(description)
    before = scene.contents()
    {
      await using _load = scene.simulate(PLACE, SICK)
      const end = await runAction(options())
      expect(end.outputs.outcome).toBe('rolled-back')
      expect(end.lines.filter((line) => line.includes('pwned'))).toEqual([])
      expect(scene.contents()).toEqual(before)
    }
    scene = project.createScene()
    describeAs(description)
    await using _load = scene.simulate(PLACE, HEALTHY)
    expect((await runAction(options())).outputs.outcome).toBe('succeeded')
    expect(scene.contents().description).toBe(description)
  })

  test('with a record that was made up leads nowhere', async () => {
    describeAs(forged({}))
    const end = await runAction(options())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('invalid or tampered with')
    expect(scene.contents().pathMatchers).toEqual(before.pathMatchers)
  })
})

function single(service: string): string {
  return JSON.stringify({ kind: 'single', service })
}
