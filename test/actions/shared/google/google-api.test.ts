import { describe, expect, jest, test } from '@jest/globals'
import { UserError } from '../../../../actions/shared/errors.ts'
import type { GoogleCall } from '../../../../actions/shared/google/google-api.ts'
import { GoogleApiError } from '../../../../actions/shared/google/google-error.ts'
import { type Reply, standIn } from './google-stand-in.ts'

const GET: GoogleCall = {
  service: 'compute',
  name: 'urlMaps.get',
  method: 'GET',
  path: 'projects/p/global/urlMaps/web',
}
const refusal = (status: number, reason: string): Reply => ({
  status,
  body: { error: { code: status, message: 'No luck.', errors: [{ reason }] } },
})
const of = (host: string, { seen }: ReturnType<typeof standIn>) =>
  seen.filter(({ url }) => url.includes(`//${host}.`))

describe('a call', () => {
  test('goes to its API with a token, its query and its body', async () => {
    const google = standIn()
    const call: GoogleCall = {
      ...GET,
      method: 'PATCH',
      query: { requestId: 'r', field: ['a b', 'c'] },
      body: { defaultService: 'blue' },
    }
    expect(await google.api.call(call)).toEqual({ name: 'web' })
    expect(google.seen.at(-1)).toEqual({
      url: 'https://compute.googleapis.com/compute/v1/projects/p/global/urlMaps/web?requestId=r&field=a+b&field=c',
      method: 'PATCH',
      authorization: 'Bearer access-1',
      body: { defaultService: 'blue' },
    })
  })

  test('that is answered with nothing gives an empty object', async () => {
    const google = standIn()
    google.replies = [{ body: '' }]
    expect(await google.api.call(GET)).toEqual({})
  })

  test.each<[string, Reply]>([
    ['throttling', refusal(429, 'rateLimitExceeded')],
    ['a fault of Google', refusal(503, 'backendError')],
    ['a time-out of Google', refusal(504, '')],
    ['another change under way', refusal(400, 'resourceNotReady')],
    ['a broken connection', new TypeError('fetch failed', { cause: new Error('ECONNRESET') })],
    ['an answer that is cut off', { body: '{"name": "w' }],
  ])('is tried again after %s, with a line in the log', async (_, trouble) => {
    const google = standIn()
    google.replies = [trouble, trouble, { body: { name: 'web' } }]
    expect(await google.api.call(GET)).toEqual({ name: 'web' })
    expect(google.slept).toEqual([400, 800])
    expect(google.logged).toHaveLength(2)
    expect(google.logged[0]).toMatch(/^urlMaps\.get: attempt 2 of 8 in 400 ms \(.+\)$/)
  })

  test.each<[number, string]>([
    [400, 'invalid'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'alreadyExists'],
    [412, 'conditionNotMet'],
  ])('that is refused with %i is not tried again', async (status, reason) => {
    const google = standIn()
    google.replies = [refusal(status, reason)]
    const error = await google.api.call(GET).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GoogleApiError)
    expect(error).toMatchObject({ status, reason, message: `urlMaps.get: ${reason}: No luck.` })
    expect(google.slept).toEqual([])
  })

  test('gives up after 8 attempts, with ever longer pauses, none above 20 s', async () => {
    const google = standIn()
    google.replies = [refusal(503, 'backendError')]
    await expect(google.api.call(GET)).rejects.toMatchObject({ status: 503 })
    expect(google.slept).toEqual([400, 800, 1_600, 3_200, 6_400, 12_800, 20_000])
  })

  test('that finds nobody says which it was, and why', async () => {
    const google = standIn()
    google.replies = [new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })]
    await expect(google.api.call(GET, { prompt: true })).rejects.toMatchObject({
      status: 0,
      message: 'urlMaps.get: no answer: fetch failed (connect ECONNREFUSED)',
    })
  })

  test('that is prompt is tried 4 times, within a second or so', async () => {
    const google = standIn()
    google.replies = [refusal(503, 'backendError')]
    await expect(google.api.call(GET, { prompt: true })).rejects.toMatchObject({ status: 503 })
    expect(google.slept).toEqual([100, 200, 400])
  })

  test('that is prompt waits 1.5 s for an answer', async () => {
    jest.useFakeTimers()
    try {
      const google = standIn()
      google.replies = [undefined, { body: { name: 'web' } }]
      const answer = google.api.call(GET, { prompt: true })
      await jest.advanceTimersByTimeAsync(1_500)
      expect(await answer).toEqual({ name: 'web' })
      expect(google.logged).toEqual([expect.stringContaining('no answer within 1500 ms')])
    } finally {
      jest.useRealTimers()
    }
  })

  test('ends at once when it is cancelled: while it runs, and between attempts', async () => {
    const running = standIn()
    running.replies = [undefined]
    const controller = new AbortController()
    const call = running.api.call(GET, { signal: controller.signal })
    await Promise.resolve()
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')

    const before = standIn()
    await expect(before.api.call(GET, { signal: controller.signal })).rejects.toThrow('enough')
    expect(of('compute', before)).toEqual([])
  })
})

describe('a token', () => {
  test('is got once for calls at the same time', async () => {
    const google = standIn()
    await Promise.all([1, 2, 3].map(() => google.api.call(GET)))
    expect(of('sts', google)).toHaveLength(1)
    expect(of('compute', google).map(({ authorization }) => authorization)).toEqual(
      Array(3).fill('Bearer access-1'),
    )
  })

  test('is used until five minutes before its end', async () => {
    const google = standIn()
    await google.api.call(GET)
    google.nowMs += 54 * 60_000
    await google.api.call(GET)
    expect(of('sts', google)).toHaveLength(1)
    google.nowMs += 60_000
    await google.api.call(GET)
    expect(of('sts', google)).toHaveLength(2)
    expect(google.seen.at(-1)?.authorization).toBe('Bearer access-2')
  })

  test('is used to its end when there is no other to be had', async () => {
    const google = standIn()
    await google.api.call(GET)
    google.nowMs += 57 * 60_000
    google.exchange = { status: 400, body: { error: 'invalid_grant', error_description: 'no' } }
    expect(await google.api.call(GET)).toEqual({ name: 'web' })
    google.nowMs += 4 * 60_000
    await expect(google.api.call(GET)).rejects.toBeInstanceOf(UserError)
  })

  test('that is refused is replaced, once', async () => {
    const google = standIn()
    google.replies = [refusal(401, 'authError'), { body: { name: 'web' } }]
    expect(await google.api.call(GET)).toEqual({ name: 'web' })
    expect(of('compute', google).map(({ authorization }) => authorization)).toEqual([
      'Bearer access-1',
      'Bearer access-2',
    ])

    const never = standIn()
    never.replies = [refusal(401, 'authError')]
    await expect(never.api.call(GET)).rejects.toMatchObject({ status: 401 })
    expect(of('compute', never)).toHaveLength(2)
  })

  test('that several calls find refused is replaced by one', async () => {
    const google = standIn()
    await google.api.call(GET)
    google.replies = [refusal(401, 'authError'), refusal(401, 'authError'), { body: {} }]
    await Promise.all([google.api.call(GET), google.api.call(GET)])
    expect(of('sts', google)).toHaveLength(2)
  })

  test('that does not come holds no prompt call', async () => {
    jest.useFakeTimers()
    try {
      const google = standIn({ idToken: () => Promise.withResolvers<string>().promise })
      const call = expect(google.api.call(GET, { prompt: true })).rejects.toThrow(
        'no access token within 1500 ms',
      )
      await jest.advanceTimersByTimeAsync(6_000)
      await call
    } finally {
      jest.useRealTimers()
    }
  })

  test('is masked before it is used, as are those on the way to it', async () => {
    const google = standIn()
    await google.api.call(GET)
    expect(google.masked).toEqual([expect.stringMatching(/^eyJ\./), 'federated-1', 'access-1'])
  })
})
