import { expect, test } from '@jest/globals'
import { sharedSession } from '../../../actions/shared/aws/shared-session.ts'

const MINUTE_MS = 60_000

/** Sessions of an hour, begun on a clock that the test moves, and failing when it says so. */
function stage() {
  const warnings: string[] = []
  const log = { warning: (text: string) => void warnings.push(text) }
  const state = { nowMs: 0, fails: false, begun: 0 }
  const credentials = sharedSession(
    async () => {
      if (state.fails) throw new Error('the token endpoint answered 503')
      state.begun++
      return {
        accessKeyId: `session-${state.begun}`,
        secretAccessKey: 'x',
        expiration: new Date(state.nowMs + 60 * MINUTE_MS),
      }
    },
    log,
    () => state.nowMs,
  )
  const keyAt = async (minutes: number) => {
    state.nowMs = minutes * MINUTE_MS
    const { accessKeyId } = await credentials()
    await new Promise((resolve) => setImmediate(resolve))
    return accessKeyId
  }
  return { state, warnings, credentials, keyAt }
}

test('calls at the same time share one session', async () => {
  const { credentials, state } = stage()
  await Promise.all([credentials(), credentials(), credentials()])
  expect(state.begun).toBe(1)
})

test('a session is renewed before its end, and used meanwhile', async () => {
  const { keyAt } = stage()
  expect(await keyAt(0)).toBe('session-1')
  expect(await keyAt(54)).toBe('session-1')
  expect(await keyAt(56)).toBe('session-1')
  expect(await keyAt(57)).toBe('session-2')
})

test('a session that cannot be renewed is used to its end, and the renewal is tried again', async () => {
  const { keyAt, state, warnings } = stage()
  await keyAt(0)
  state.fails = true
  expect(await keyAt(56)).toBe('session-1')
  expect(await keyAt(59.9)).toBe('session-1')
  expect(warnings[0]).toContain('the current one is valid until 1970-01-01T01:00:00.000Z and still used')
  await expect(keyAt(60)).rejects.toThrow('the token endpoint answered 503')
  state.fails = false
  expect(await keyAt(61)).toBe('session-2')
})
