import { describe, expect, test } from '@jest/globals'
import { nextTime, parseCron } from './cron.ts'

const next = (schedule: string, after: string, timeZone = 'Etc/UTC') => {
  const cron = parseCron(schedule)
  return cron === undefined ? 'invalid' : nextTime(cron, timeZone, new Date(after))?.toISOString()
}

describe('a schedule', () => {
  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    '5-1 * * * *',
    '*/0 * * * *',
    'a * * * *',
    '* * * FEBRUARY *',
    '-1 * * * *',
  ])('is not %j', (schedule) => {
    expect(parseCron(schedule)).toBeUndefined()
  })

  test.each([
    ['* * * * *', '2030-06-01T12:00:00Z', '2030-06-01T12:01:00.000Z'],
    ['* * * * *', '2030-06-01T12:00:59Z', '2030-06-01T12:01:00.000Z'],
    ['0 12 1 6 *', '2030-06-01T11:59:59Z', '2030-06-01T12:00:00.000Z'],
    ['0 12 1 6 *', '2030-06-01T12:00:00Z', '2031-06-01T12:00:00.000Z'],
    ['59 23 31 12 *', '2030-06-01T12:00:00Z', '2030-12-31T23:59:00.000Z'],
    ['0 0 29 2 *', '2030-06-01T12:00:00Z', '2032-02-29T00:00:00.000Z'],
    ['*/20 9-10 * * MON', '2030-06-01T12:00:00Z', '2030-06-03T09:00:00.000Z'],
    ['0 0 13 * FRI', '2030-06-08T00:00:00Z', '2030-06-13T00:00:00.000Z'],
    ['0 0 * * 7', '2030-06-01T12:00:00Z', '2030-06-02T00:00:00.000Z'],
  ])('%s is due after %s at %s', (schedule, after, expected) => {
    expect(next(schedule, after)).toBe(expected)
  })

  test.each([
    ['30 14 1 6 *', '2030-06-01T00:00:00Z', 'Asia/Kolkata', '2030-06-01T09:00:00.000Z'],
    ['0 1 1 6 *', '2030-05-31T12:00:00Z', 'Europe/Berlin', '2030-05-31T23:00:00.000Z'],
    // Clocks skip this time on 31 March 2030, and show the other one twice on 27 October.
    ['30 2 31 3 *', '2030-01-01T00:00:00Z', 'Europe/Berlin', '2031-03-31T00:30:00.000Z'],
    ['30 2 27 10 *', '2030-01-01T00:00:00Z', 'Europe/Berlin', '2030-10-27T00:30:00.000Z'],
    ['0 0 1 1 *', '2030-06-01T00:00:00Z', 'utc', '2031-01-01T00:00:00.000Z'],
  ])('%s is due after %s in %s at %s', (schedule, after, timeZone, expected) => {
    expect(next(schedule, after, timeZone)).toBe(expected)
  })

  test('of a day that never comes is never due', () => {
    expect(next('0 0 30 2 *', '2030-06-01T12:00:00Z')).toBeUndefined()
  })
})
