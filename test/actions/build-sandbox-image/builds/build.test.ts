import { describe, expect, test } from '@jest/globals'
import {
  type BuildPhase,
  failureOf,
  hasEnded,
  phaseNews,
} from '../../../../actions/build-sandbox-image/builds/build.ts'
import { build } from '../samples.ts'

function phase(type: string, status?: string, messages: string[] = [], durationMs?: number): BuildPhase {
  return { type, status, durationMs, messages }
}

describe('phaseNews', () => {
  test('tells phases that ended and the one that began, each once', () => {
    const first = build({
      currentPhase: 'QUEUED',
      phases: [phase('SUBMITTED', 'SUCCEEDED', [], 0), phase('QUEUED')],
    })
    const second = build({
      currentPhase: 'BUILD',
      phases: [
        phase('SUBMITTED', 'SUCCEEDED', [], 0),
        phase('QUEUED', 'SUCCEEDED', [], 12_400),
        phase('BUILD'),
      ],
    })
    expect(phaseNews(undefined, first)).toEqual([
      'Phase SUBMITTED: SUCCEEDED after 0 s',
      'Phase QUEUED begins',
    ])
    expect(phaseNews(first, second)).toEqual(['Phase QUEUED: SUCCEEDED after 12 s', 'Phase BUILD begins'])
    expect(phaseNews(second, second)).toEqual([])
  })

  test('leaves out COMPLETED, which is no work', () => {
    const end = build({
      status: 'SUCCEEDED',
      currentPhase: 'COMPLETED',
      phases: [phase('COMPLETED', 'SUCCEEDED')],
    })
    expect(phaseNews(build(), end)).toEqual([])
  })
})

describe('failureOf', () => {
  test('names the phase and what CodeBuild says of it', () => {
    const failed = build({
      status: 'FAILED',
      phases: [
        phase('INSTALL', 'SUCCEEDED'),
        phase('BUILD', 'FAILED', ['COMMAND_EXECUTION_ERROR: exit status 1']),
        phase('POST_BUILD', 'SUCCEEDED'),
      ],
    })
    expect(failureOf(failed)).toBe('The build failed in phase BUILD (COMMAND_EXECUTION_ERROR: exit status 1)')
  })

  test.each([
    ['TIMED_OUT', 'The build took longer than its time-out'],
    ['FAULT', 'CodeBuild itself failed'],
    ['STOPPED', 'The build was stopped'],
  ] as const)('%s without phases', (status, said) => {
    expect(failureOf(build({ status }))).toBe(said)
  })
})

test.each(['SUCCEEDED', 'FAILED', 'FAULT', 'TIMED_OUT', 'STOPPED'] as const)('%s is an end', (status) => {
  expect(hasEnded(build({ status }))).toBe(true)
  expect(hasEnded(build())).toBe(false)
})
