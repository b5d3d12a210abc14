import { expect, test } from '@jest/globals'
import { awaitState } from '../../../../actions/build-sandbox-image/pipeline/await-state.ts'
import { UserError } from '../../../../actions/shared/errors.ts'

/** A world in which time passes by sleeping, and that keeps what is told. */
function worldOf() {
  let now = 0
  const told: string[] = []
  const log = { info: (text: string) => told.push(text) }
  const clock = {
    now: () => new Date(now),
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const world = { aws: {}, log, clock, signal: new AbortController().signal, random: () => 0.5 }
  return { told, world: world as unknown as Parameters<typeof awaitState>[2] }
}

test('how far something is is told when that changes, and not again (§1.8, #165)', async () => {
  const { told, world } = worldOf()
  const news = ['10 %', '10 %', '10 %', '11 %', '11 %']
  await awaitState(
    { what: 'Export', limitMs: 3_600_000 },
    async () => {
      const next = news.shift()
      return next === undefined ? { state: 'done', value: true } : { state: 'waiting', news: next }
    },
    world,
  )
  expect(told.map((text) => text.replace(/, after .*/, ''))).toEqual(['Export: 10 %', 'Export: 11 %'])
})

test('nothing is waited for without an end (§1.8, #266)', async () => {
  const { world } = worldOf()
  const waiting = awaitState(
    { what: 'Export', limitMs: 3_600_000 },
    async () => ({ state: 'waiting', news: 'active' }),
    world,
  )
  await expect(waiting).rejects.toThrow(UserError)
  await expect(waiting).rejects.toThrow('Export is not done after 1h: active.')
})
