import { describe, expect, test } from '@jest/globals'
import type { CanaryRun } from '../../../../actions/promote-canary/controller/canary-run.ts'
import { complete } from '../../../../actions/promote-canary/controller/complete.ts'
import type { CanaryRecord } from '../../../../actions/promote-canary/record/record.ts'
import type { Routing } from '../../../../actions/promote-canary/traffic/traffic.ts'

const PROMOTED = { kind: 'promoted', explanation: 'sound' } as const

/** A canary at 100 %, whose lease fires when it is told to. */
function scene({ firesAt }: { firesAt: 'before' | 'settle' | 'never' }) {
  let routing: Routing = { kind: 'ours', percent: 100, listed: true }
  let lease: 'armed' | 'gone' = 'armed'
  let record: CanaryRecord | undefined = { id: 'mine' } as CanaryRecord
  const fire = () => {
    lease = 'gone'
    routing = { kind: 'ours', percent: 0, listed: false }
  }
  if (firesAt === 'before') fire()
  const run = {
    id: 'mine',
    plan: { resource: { kind: 'Rule', id: 'rule' }, pair: { stable: 'blue', canary: 'green' }, steps: [] },
    inputs: { lease: { durationMs: 60_000 } },
    world: {
      clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
      log: { info: () => undefined, warning: () => undefined },
      signal: new AbortController().signal,
      state: { save: () => undefined, read: () => undefined },
    },
    traffic: {
      sticky: false,
      read: () => Promise.resolve(routing),
      glance: () => Promise.resolve(routing),
      settle: async () => {
        if (firesAt === 'settle') setImmediate(fire)
      },
      restore: async () => {
        routing = { kind: 'ours', percent: 0, listed: false }
      },
    },
    ledger: {
      read: () => Promise.resolve(record),
      write: () => Promise.resolve(),
      clear: async () => {
        record = undefined
      },
    },
    lease: {
      renew: () => Promise.resolve(lease === 'armed'),
      end: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        lease = 'gone'
      },
    },
    session: { changes: [], timeline: [] },
    deployment: () => undefined,
  } as unknown as CanaryRun
  return {
    ending: () => complete(run, PROMOTED),
    left: () => ({ percent: routing.kind === 'ours' ? routing.percent : undefined, record, lease }),
  }
}

describe('a promotion', () => {
  test('ends with the canary serving, without lease and record', async () => {
    const { ending, left } = scene({ firesAt: 'never' })
    expect(await ending()).toEqual(PROMOTED)
    expect(left()).toEqual({ percent: 100, record: undefined, lease: 'gone' })
  })

  test.each(['before', 'settle'] as const)(
    'whose lease fires (%s) is none: the outcome says who serves',
    async (firesAt) => {
      const { ending, left } = scene({ firesAt })
      expect(await ending()).toMatchObject({ kind: 'rolled-back', cause: 'rolled-back-elsewhere' })
      expect(left()).toEqual({ percent: 0, record: undefined, lease: 'gone' })
    },
  )
})
