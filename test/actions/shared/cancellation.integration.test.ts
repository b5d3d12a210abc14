import { describe, expect, test } from '@jest/globals'
import { root } from '../../../scripts/action-definitions.ts'
import { startStepProcess } from '../../support/runner/step-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'

const time = scaledTime({ factor: 20 })

/** A process that is told to end, and whose undoing ends after the given time. */
function startCancellable(undoMs: number) {
  const code = `
    import { cancelOnSignals } from './actions/shared/cancellation.ts'
    const signal = cancelOnSignals(({ message }) => console.log('cancelled: ' + message), (reason) => console.log('unfinished: ' + reason))
    const alive = setInterval(() => {}, 1_000)
    signal.addEventListener('abort', () => setTimeout(() => { console.log('undone'); clearInterval(alive) }, ${undoMs}))
    console.log('ready')`
  return startStepProcess(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...time.environment },
  })
}

describe('a cancelled process', () => {
  test('undoes what it has begun', async () => {
    const step = startCancellable(5_000)
    await step.waitForLine(/ready/)
    step.kill('SIGINT')
    expect(await step.end).toMatchObject({
      exitCode: 0,
      lines: ['ready', 'cancelled: The run was cancelled (SIGINT).', 'undone'],
    })
  })

  test('that cannot do so in 7 s says so, and ends before the runner kills it', async () => {
    const step = startCancellable(60_000)
    await step.waitForLine(/ready/)
    step.kill('SIGTERM')
    expect(await step.end).toMatchObject({
      exitCode: 1,
      signal: null,
      lines: [
        'ready',
        'cancelled: The run was cancelled (SIGTERM).',
        'unfinished: The run was cancelled (SIGTERM). What it has begun is not undone within 7 s.',
      ],
    })
  })
})
