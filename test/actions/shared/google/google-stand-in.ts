import { createGoogleApi, type GoogleSettings } from '../../../../actions/shared/google/google-api.ts'

/** What a stand-in answers: a status and a body, or an error on the way; `undefined` for never. */
export type Reply = { readonly status?: number; readonly body?: unknown } | Error | undefined

/** A request that came. */
export interface Seen {
  readonly url: string
  readonly method: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** A Google on paper: tokens that are numbered, and an API that answers as it is told. */
export interface StandIn {
  readonly settings: GoogleSettings
  readonly api: ReturnType<typeof createGoogleApi>
  readonly seen: Seen[]
  readonly logged: string[]
  readonly masked: string[]
  readonly slept: number[]
  /** What the clock shows, epoch milliseconds. */
  nowMs: number
  /** The replies of the API, in their order; the last one again and again. */
  replies: Reply[]
  /** The reply of the token exchange, instead of a token. */
  exchange: Reply
  lifetimeMs: number
}

const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/octo'

/** Makes one. */
export function standIn(change: Partial<GoogleSettings> = {}): StandIn {
  let issued = 0
  const answer = async (url: URL): Promise<Reply> => {
    if (url.hostname === 'sts.googleapis.com') {
      if (stand.exchange !== undefined) return stand.exchange
      const body = { access_token: `federated-${++issued}`, expires_in: stand.lifetimeMs / 1_000 }
      return { body }
    }
    if (url.hostname === 'iamcredentials.googleapis.com') {
      const expireTime = new Date(stand.nowMs + stand.lifetimeMs).toISOString()
      return { body: { accessToken: `access-${issued}`, expireTime } }
    }
    return stand.replies.length > 1 ? stand.replies.shift() : stand.replies[0]
  }
  const fetchIt: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    const headers = new Headers(init.headers)
    stand.seen.push({
      url: url.href,
      method: init.method ?? 'GET',
      authorization: headers.get('authorization') ?? undefined,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    })
    const reply = await answer(url)
    if (reply instanceof Error) throw reply
    if (reply === undefined) return await forever(init.signal ?? undefined)
    const { status = 200, body = {} } = reply
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }
  const settings: GoogleSettings = {
    environment: {},
    identity: { provider: PROVIDER, serviceAccount: 'sa@p.iam.gserviceaccount.com' },
    idToken: (audience) =>
      Promise.resolve(
        `eyJ.${Buffer.from(JSON.stringify({ sub: 'repo', aud: audience })).toString('base64url')}.x`,
      ),
    userAgent: 'test',
    fetch: fetchIt,
    clock: {
      now: () => new Date(stand.nowMs),
      sleep(durationMs, signal) {
        stand.slept.push(durationMs)
        stand.nowMs += durationMs
        return signal.aborted ? Promise.reject(signal.reason) : Promise.resolve()
      },
    },
    random: () => 0.5,
    log: {
      debug: () => {},
      info: (text) => void stand.logged.push(text),
      notice: () => {},
      warning: () => {},
      error: () => {},
      group: (_, work) => work(),
      mask: (secret) => void stand.masked.push(secret),
    },
    ...change,
  }
  const stand: StandIn = {
    settings,
    api: createGoogleApi(settings),
    seen: [],
    logged: [],
    masked: [],
    slept: [],
    nowMs: Date.parse('2026-11-21T10:00:00Z'),
    replies: [{ body: { name: 'web' } }],
    exchange: undefined,
    lifetimeMs: 3_600_000,
  }
  return stand
}

function forever(signal: AbortSignal | undefined): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal?.addEventListener('abort', () => reject(signal.reason))
  return promise
}
