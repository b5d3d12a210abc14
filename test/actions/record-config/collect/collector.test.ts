import { describe, expect, test } from '@jest/globals'
import {
  type Collection,
  described,
  gapOf,
  inBatches,
  orGap,
} from '../../../../actions/record-config/collect/collector.ts'

function serviceError(name: string, status: number, message = ''): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })
}

describe('what an error of a service means', () => {
  test.each([
    ['AccessDeniedException', 400, '', { kind: 'denied', reason: 'access denied' }],
    ['AccessDenied', 403, '', { kind: 'denied' }],
    ['UnauthorizedOperation', 403, '', { kind: 'denied' }],
    ['Forbidden', 403, '', { kind: 'denied' }],
    ['RuleNotFound', 400, '', { kind: 'absent' }],
    ['ResourceNotFoundException', 404, '', { kind: 'absent' }],
    ['NoSuchKey', 404, '', { kind: 'absent' }],
    ['NotFound', 404, '', { kind: 'absent' }],
    ['ClientException', 400, 'Unable to describe task definition.', { kind: 'absent' }],
    ['ValidationException', 400, 'Could not find endpoint "x".', { kind: 'absent' }],
  ])('%s (%i) %s is a gap', (name, status, message, expected) => {
    expect(gapOf('it', serviceError(name, status, message))).toMatchObject({ subject: 'it', ...expected })
  })

  test.each([
    ['ThrottlingException', 400],
    ['InternalFailure', 500],
    ['ValidationException', 400],
    ['ExpiredToken', 400],
  ])('%s (%i) is none: a record must not be incomplete by accident', (name, status) => {
    expect(gapOf('it', serviceError(name, status))).toBeUndefined()
  })

  test('nor is what no service said', () => {
    expect(gapOf('it', new Error('NotFound'))).toBeUndefined()
    expect(gapOf('it', 'AccessDenied')).toBeUndefined()
  })

  test('the reason names the permission, and not the session, which changes with every run', () => {
    const message =
      'User: arn:aws:sts::1:assumed-role/r/run-7 is not authorized to perform: ecr:DescribeImages on resource: x'
    expect(gapOf('it', serviceError('AccessDeniedException', 400, message))?.reason).toBe(
      'access denied: ecr:DescribeImages',
    )
  })
})

describe('calls for several at once', () => {
  const describeAll =
    (calls: string[][], fails: (ids: string[]) => Error | undefined) => async (ids: string[]) => {
      calls.push(ids)
      const error = fails(ids)
      if (error !== undefined) throw error
      return { found: ids.map((id) => described('T', id, {})), gaps: [] } satisfies Collection
    }

  test('are as few as the limit allows', async () => {
    const calls: string[][] = []
    const { found } = await inBatches(
      ['a', 'b', 'c', 'd', 'e'],
      2,
      describeAll(calls, () => undefined),
    )
    expect(calls).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(found).toHaveLength(5)
  })

  test('are made one by one when one of several is missing: the others are not lost', async () => {
    const calls: string[][] = []
    const missing = (ids: string[]) => (ids.includes('b') ? serviceError('RuleNotFound', 400) : undefined)
    const { found, gaps } = await inBatches(['a', 'b', 'c'], 3, describeAll(calls, missing))
    expect(found.map(({ key }) => key)).toEqual(['T/a', 'T/c'])
    expect(gaps).toEqual([{ subject: 'b', kind: 'absent', reason: 'it does not exist' }])
  })

  test('fail as a whole for any other reason', async () => {
    const broken = () => serviceError('InternalFailure', 500)
    await expect(inBatches(['a', 'b'], 2, describeAll([], broken))).rejects.toThrow()
    await expect(orGap('a', () => describeAll([], broken)(['a']))).rejects.toThrow()
  })

  test('none are made for nothing', async () => {
    const calls: string[][] = []
    expect(
      await inBatches(
        [],
        2,
        describeAll(calls, () => undefined),
      ),
    ).toEqual({ found: [], gaps: [] })
    expect(calls).toEqual([])
  })
})
