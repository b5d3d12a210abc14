import { describe, expect, test } from '@jest/globals'
import { describeLease } from '../../../../../actions/promote-canary/platforms/lease.ts'
import { CloudSchedulerLease } from '../../../../../actions/promote-canary/platforms/url-map/cloud-scheduler-lease.ts'
import { cronAt, leaseJob } from '../../../../../actions/promote-canary/platforms/url-map/lease-job.ts'
import type { GoogleApi, GoogleCall } from '../../../../../actions/shared/google/google-api.ts'
import { GoogleApiError } from '../../../../../actions/shared/google/google-error.ts'
import { PLACE } from './url-maps.ts'

const SETTINGS = {
  place: PLACE,
  restoration: { defaultService: 'blue' },
  serviceAccount: 'lease@shop.iam.gserviceaccount.com',
  location: 'europe-west3',
  canaryId: 'mine',
}
const UNTIL = Date.parse('2026-11-21T10:15:30.500Z')

interface Job {
  readonly description: string
  readonly lastAttemptTime?: string
}

/** A Cloud Scheduler that knows at most one job. */
function scheduler(initial?: Job) {
  let job = initial
  const calls: string[] = []
  const fail = (status: number) =>
    Promise.reject(new GoogleApiError({ what: 'jobs', status, reason: '', message: 'no' }))
  const google: GoogleApi = {
    tokenFor: () => Promise.resolve(undefined),
    call<Answer>({ name, body }: GoogleCall): Promise<Answer> {
      calls.push(name)
      if (name === 'jobs.create') {
        if (job !== undefined) return fail(409)
        job = body as Job
      } else if (job === undefined) return fail(404)
      else if (name === 'jobs.patch') job = { ...job, ...(body as Job) }
      else if (name === 'jobs.delete') job = undefined
      return Promise.resolve({ ...job } as Answer)
    },
  }
  return {
    lease: new CloudSchedulerLease(google, { ...SETTINGS, restoration: () => SETTINGS.restoration }),
    calls,
    job: () => job,
  }
}
const of = (canary: string, sent = false): Job => ({
  description: describeLease(canary),
  ...(sent ? { lastAttemptTime: '2026-11-21T10:16:00Z' } : {}),
})

describe('the job', () => {
  test('sends the restoration to the API, in the name of the service account, at the next full minute', () => {
    const { httpTarget, schedule, name } = leaseJob(SETTINGS, UNTIL)
    expect(schedule).toBe('16 10 21 11 *')
    expect(name).toMatch(/^projects\/shop\/locations\/europe-west3\/jobs\/ai-ops-canary-[0-9a-f]{24}$/)
    expect(httpTarget).toEqual({
      uri: 'https://compute.googleapis.com/compute/v1/projects/shop/global/urlMaps/web',
      httpMethod: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from('{"defaultService":"blue"}').toString('base64'),
      oauthToken: {
        serviceAccountEmail: SETTINGS.serviceAccount,
        scope: 'https://www.googleapis.com/auth/cloud-platform',
      },
    })
  })

  test('goes over the end of a year', () => {
    expect(cronAt(Date.parse('2026-12-31T23:59:00.001Z'))).toBe('0 0 1 1 *')
    expect(cronAt(Date.parse('2026-12-31T23:59:00.000Z'))).toBe('59 23 31 12 *')
  })
})

describe('the lease', () => {
  test('begins, is put off, and ends', async () => {
    const { lease, job } = scheduler()
    await lease.begin(UNTIL, undefined)
    expect(await lease.renew(UNTIL + 60_000)).toBe(true)
    expect(job()).toMatchObject({ schedule: '17 10 21 11 *' })
    await lease.end()
    expect(job()).toBeUndefined()
    await lease.end()
  })

  test.each([
    ['a dead canary', of('dead')],
    ['this canary, whose answer was lost', of('mine')],
    ['whom nobody knows', { description: 'something' }],
    ['another canary that has been sent', of('other', true)],
  ])('takes over from %s', async (_, found) => {
    const { lease, job } = scheduler(found)
    await lease.begin(UNTIL, 'dead')
    expect(job()?.description).toBe(describeLease('mine'))
    expect(job()?.lastAttemptTime).toBeUndefined()
  })

  test('is refused while another canary holds it', async () => {
    const { lease, job } = scheduler(of('other'))
    await expect(lease.begin(UNTIL, 'dead')).rejects.toThrow('another run has just started')
    expect(job()).toEqual(of('other'))
  })

  test.each([
    ['has been sent', of('mine', true)],
    ['is gone', undefined],
  ])('that %s cannot be put off', async (_, found) => {
    expect(await scheduler(found).lease.renew(UNTIL)).toBe(false)
  })

  test('of another canary is not ended', async () => {
    const { lease, job } = scheduler(of('other'))
    await lease.end()
    expect(job()).toEqual(of('other'))
  })
})
