import { describe, expect, test } from '@jest/globals'
import type { Applied } from '../../../actions/promote-canary/apply.ts'
import type { Rollback } from '../../../actions/promote-canary/controller/rollback.ts'
import { UnfitError } from '../../../actions/promote-canary/guards/checks.ts'
import type { Ending } from '../../../actions/promote-canary/machine/state.ts'
import { outcomeOf } from '../../../actions/promote-canary/report.ts'
import { isSuccess } from '../../../actions/shared/report/report.ts'

const run = {
  plan: { resource: { kind: 'Rule', id: 'arn:rule' } },
  world: { signal: new AbortController().signal },
} as Applied['run']
const outcome = (result: Applied['result']) => outcomeOf({ run, result } as Applied)
const ended = (ending: Ending) => outcome({ kind: 'ended', ending })
const broken = (error: unknown, rollback: Rollback, cancelled = false) =>
  outcome({ kind: 'broken-off', error, rollback, cancelled })
const explanation = 'because'

describe('the outcome of a canary', () => {
  test.each<[Ending, string, boolean]>([
    [{ kind: 'promoted', explanation }, 'succeeded', true],
    [{ kind: 'held', cause: 'approval', step: 1, explanation }, 'in-progress', true],
    [{ kind: 'rolled-back', cause: 'regression', explanation }, 'rolled-back', false],
    [{ kind: 'rolled-back', cause: 'inconclusive', explanation }, 'inconclusive', false],
    [{ kind: 'rolled-back', cause: 'rolled-back-elsewhere', explanation }, 'rolled-back', false],
    [{ kind: 'drifted', explanation }, 'failed', false],
  ])('%j is %s, green: %s', (ending, expected, green) => {
    expect(ended(ending)).toEqual({ outcome: expected, reason: explanation })
    expect(isSuccess(ended(ending).outcome)).toBe(green)
  })

  test.each<[string, unknown, Rollback, boolean, string, string]>([
    [
      'a cancelled run',
      new Error('x'),
      { kind: 'restored', durationMs: 9 },
      true,
      'cancelled',
      'Rolled back: all traffic is on the stable version',
    ],
    [
      'a failure',
      new Error('AccessDenied'),
      { kind: 'nothing-to-do' },
      false,
      'failed',
      'AccessDenied All traffic was on',
    ],
    [
      'an unfit canary',
      new UnfitError('sick'),
      { kind: 'restored', durationMs: 9 },
      false,
      'rolled-back',
      'sick',
    ],
    [
      'a foreign rule',
      new Error('x'),
      { kind: 'foreign', found: 'blue=7' },
      false,
      'failed',
      'arn:rule was modified outside this run (blue=7)',
    ],
    [
      'a rule that cannot be written',
      new Error('x'),
      { kind: 'failed', reason: 'denied' },
      true,
      'failed',
      'Rollback failed; traffic may still reach the canary: denied',
    ],
  ])('%s never leaves the step green', (_, error, rollback, cancelled, expected, reason) => {
    const given = broken(error, rollback, cancelled)
    expect(given).toEqual({ outcome: expected, reason: expect.stringContaining(reason) })
    expect(isSuccess(given.outcome)).toBe(false)
  })
})
