import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Leftover } from '../../../../../actions/build-sandbox-image/leftovers/leftover.ts'
import { planSweep, reasonToStay } from '../../../../../actions/build-sandbox-image/modes/sweep/plan.ts'
import { stack, task } from '../../samples.ts'

const request = { now: new Date('2026-11-21T12:00:00.000Z'), olderThanMs: 6 * 3_600_000, ownRunId: '99' }
const old = '2026-11-21T05:59:59.000Z'

function leftover(asset: Leftover['asset'], more: Partial<Leftover> = {}): Leftover {
  return { asset, runId: '17', startedAt: old, stackName: undefined, ...more }
}

const instance = { kind: 'instance', id: 'i-1', state: 'running', createdAt: old } as const
const keyPair = { kind: 'key-pair', id: 'key-1', name: 'k', createdAt: old } as const

describe('planSweep', () => {
  test('removes what is old, in an order in which it can go', () => {
    const found = [
      leftover(keyPair),
      leftover(instance),
      leftover(stack()),
      leftover(task({ state: 'active' })),
    ]
    const plan = planSweep(request, found)
    expect(plan.map(({ leftover: { asset }, decision }) => [asset.kind, decision])).toEqual([
      ['export-task', 'remove'],
      ['stack', 'remove'],
      ['instance', 'remove'],
      ['key-pair', 'remove'],
    ])
    expect(plan[0]?.reason).toBe('run 17 left it; it is of 2026-11-21T05:59:59.000Z, older than 6h')
  })

  test.each([
    ['own-run', leftover(instance, { runId: '99' })],
    ['age-unknown', leftover(task(), { startedAt: undefined })],
    ['age-unknown', leftover(task(), { startedAt: 'yesterday' })],
    ['too-young', leftover(instance, { startedAt: '2026-11-21T06:00:00.001Z' })],
    ['too-young', leftover(instance, { startedAt: '2026-11-22T06:00:00.000Z' })],
    ['with-stack', leftover(instance, { stackName: 'EC2-6-0-0' })],
    ['protected', leftover(stack({ terminationProtected: true }))],
    ['nested', leftover(stack({ parentId: 'arn:parent' }))],
    ['deleting', leftover(stack({ state: 'DELETE_IN_PROGRESS' }))],
  ])('keeps by the rule %s', (rule, one) => {
    expect(planSweep(request, [one])).toMatchObject([{ decision: 'keep', rule }])
  })

  test('a new look may decide otherwise before a removal', () => {
    const one = leftover(stack())
    const other = leftover(instance)
    expect(reasonToStay(one, request, [other, one])).toBeUndefined()
    expect(reasonToStay(one, request, [other])).toMatch(/is gone, or is no longer of run 17\.$/)
    const isProtected = leftover(stack({ terminationProtected: true }))
    expect(reasonToStay(one, request, [isProtected])).toMatch(/the stack is protected against termination\.$/)
    expect(reasonToStay(other, request, [{ ...other, startedAt: '2026-11-21T11:00:00.000Z' }])).toMatch(
      /not older than 6h\.$/,
    )
  })

  test('tries again to delete a stack that could not be deleted', () => {
    expect(planSweep(request, [leftover(stack({ state: 'DELETE_FAILED' }))])).toMatchObject([
      { decision: 'remove' },
    ])
  })

  test('never removes what may be younger than the limit', () => {
    const when = fc.option(
      fc.date({ noInvalidDate: true, min: new Date('2026-11-20'), max: new Date('2026-11-23') }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(when), (dates) => {
        const found = dates.map((date) => leftover(instance, { startedAt: date?.toISOString() }))
        for (const { decision, leftover: one } of planSweep(request, found)) {
          const ageMs = request.now.getTime() - Date.parse(one.startedAt ?? '')
          expect(decision).toBe(ageMs >= request.olderThanMs ? 'remove' : 'keep')
        }
      }),
      { seed: 1 },
    )
  })

  test('is plain data', () => {
    const plan = planSweep(request, [
      leftover(instance),
      leftover(stack({ parentId: 'x' }), { stackName: 's' }),
    ])
    expect(JSON.parse(JSON.stringify(plan))).toMatchObject(plan.map(({ rule }) => ({ rule })))
  })
})
