import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runStepOf } from './run-step.ts'

const runStep = runStepOf('release')

describe('a version is published only with its traffic', () => {
  test.each<[string, readonly string[], boolean]>([
    ['a release at its first attempt', ['canary-attempt-1', 'record-attempt-1'], true],
    ['a release without a canary', ['check-attempt-1'], true],
    ['nothing at all', [], true],
    [
      'a publication that is tried again after the traffic went back',
      ['canary-attempt-1', 'roll-back-attempt-1'],
      false,
    ],
    ['the same, at its third attempt', ['canary-attempt-2', 'roll-back-attempt-2', 'check-attempt-3'], false],
    ['a canary that shifted the traffic again', ['canary-attempt-2', 'roll-back-attempt-1'], true],
    ['attempts of two digits', ['canary-attempt-9', 'roll-back-attempt-10'], false],
    ['attempts of two digits, shifted again', ['canary-attempt-10', 'roll-back-attempt-9'], true],
  ])('%s', (_what, reports, published) => {
    const { status, stdout } = runStep('publish', 'Require that the traffic was not rolled back', {
      prepare(folder) {
        mkdirSync(join(folder, 'attempts'))
        for (const name of reports) mkdirSync(join(folder, 'attempts', `report-${name}`))
      },
    })
    expect([status, stdout.includes('::error::')]).toEqual(published ? [0, false] : [1, true])
  })
})

describe('an image is withdrawn only when the release that lists it is not published', () => {
  const look = (answer: string) =>
    runStep('withdraw', 'Look whether the release is published', {
      // What GitHub answers, in the place of curl; it says what it was asked.
      prepare: (folder) =>
        writeFileSync(join(folder, 'curl'), `#!/bin/sh\necho "$@" > asked\n${answer}\n`, { mode: 0o755 }),
      environment: {
        ...{ GH_TOKEN: 'a-token', TAG: '1.4.0', GITHUB_API_URL: 'https://api.example' },
        GITHUB_REPOSITORY: 'octo/assistant',
      },
    })

  test.each([
    ['printf 200', 'published=true'],
    ['printf 404', 'published=false'],
  ])('%s: %s', (answer, output) => {
    expect(look(answer)).toMatchObject({ status: 0, output })
  })

  test.each(['printf 500', 'printf 401', 'printf 403', 'printf 000; exit 7', 'exit 28'])(
    '%s: nothing is withdrawn, and the job is red',
    (answer) => {
      const { status, stdout, output } = look(answer)
      expect([status, output]).toEqual([1, ''])
      expect(stdout).toContain('::error::GitHub did not say whether 1.4.0 is published')
    },
  )
})
