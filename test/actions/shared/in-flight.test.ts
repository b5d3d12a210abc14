import { describe, expect, test } from '@jest/globals'
import { inBatches, inFlight } from '../../../actions/shared/in-flight.ts'

describe('work in flight', () => {
  test('never more than the limit at once, results in order', async () => {
    let now = 0
    let most = 0
    const results = await inFlight([5, 1, 4, 2, 3], 2, async (item) => {
      most = Math.max(most, ++now)
      for (let i = 0; i < item; i++) await Promise.resolve()
      now--
      return item * 10
    })
    expect(results).toEqual([50, 10, 40, 20, 30])
    expect(most).toBe(2)
  })

  test('after a failure nothing new is begun, and what is under way is awaited', async () => {
    const begun: number[] = []
    const ended: number[] = []
    const work = inFlight([1, 2, 3, 4], 2, async (item) => {
      begun.push(item)
      if (item === 1) throw new Error('first')
      await Promise.resolve()
      ended.push(item)
    })
    await expect(work).rejects.toThrow('first')
    expect(begun).toEqual([1, 2])
    expect(ended).toEqual([2])
  })

  test('no items, no work', async () =>
    expect(await inFlight([], 4, () => Promise.reject(new Error()))).toEqual([]))

  test.each([
    [[], 2, []],
    [[1, 2, 3], 2, [[1, 2], [3]]],
    [[1, 2], 2, [[1, 2]]],
  ])('batches of %j by %d', (items, size, expected) => expect(inBatches(items, size)).toEqual(expected))
})
