import type { Clock } from '../clock.ts'
import { messageOf, UserError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import { type AccessToken, exchangeToken } from './access-token.ts'
import { endpointOf, type GoogleService } from './endpoints.ts'
import { GoogleApiError, readGoogleError } from './google-error.ts'
import {
  accountOf,
  type ExternalAccount,
  type FederatedIdentity,
  readExternalAccount,
} from './workload-identity.ts'

/** A call as the API's discovery document describes it. */
export interface GoogleCall {
  readonly service: GoogleService
  /** The method's name in the discovery document, for messages: `urlMaps.patch`. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below the API's version: `projects/p/global/urlMaps/m`. */
  readonly path: string
  /** Repeated parameters have several values. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

/** How patient a call is. */
export interface GoogleCallOptions {
  readonly signal?: AbortSignal | undefined
  /** Answers at once or not at all: for the way back. */
  readonly prompt?: boolean
}

/** Google's REST APIs, with the identity of the job. */
export interface GoogleApi {
  /**
   * @throws GoogleApiError when the API refuses, or still fails after the last attempt
   * @throws UserError when there are no credentials, or when they are not accepted
   */
  call<Answer>(call: GoogleCall, options?: GoogleCallOptions): Promise<Answer>
  /**
   * A token for an address that is Cloud Monitoring's (its Prometheus API lies there); undefined for any other, so that no
   * token goes astray.
   */
  tokenFor(url: string): Promise<string | undefined>
}

/** What the calls act through. */
export interface GoogleSettings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** As whom; the environment's credentials when undefined. */
  readonly identity: FederatedIdentity | undefined
  readonly idToken: (audience: string) => Promise<string>
  readonly userAgent: string
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
}

interface Patience {
  readonly attempts: number
  readonly timeoutMs: number
  readonly firstDelayMs: number
}

const PATIENT: Patience = { attempts: 8, timeoutMs: 60_000, firstDelayMs: 400 }
const PROMPT: Patience = { attempts: 4, timeoutMs: 1_500, firstDelayMs: 100 }
const MAX_DELAY_MS = 20_000
const NEVER = new AbortController().signal
/** How long before its end a token is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000

/** The Google APIs of a run. Makes no call. */
export function createGoogleApi(settings: GoogleSettings): GoogleApi {
  const tokenOf = tokens(settings)
  const monitoring = new URL(endpointOf('monitoring', settings.environment)).origin
  return {
    tokenFor: (url) => (new URL(url).origin === monitoring ? tokenOf() : Promise.resolve(undefined)),
    async call<Answer>(call: GoogleCall, { signal, prompt }: GoogleCallOptions = {}): Promise<Answer> {
      const patience = prompt ? PROMPT : PATIENT
      let refused = false
      for (let attempt = 1; ; attempt++) {
        let token: string | undefined
        try {
          token = await inTime(tokenOf(), patience.timeoutMs, signal)
          const text = await send({
            googleSettings: settings,
            googleCall: call,
            token,
            timeoutMs: patience.timeoutMs,
            signal,
          })
          const answer: Answer = JSON.parse(text === '' ? '{}' : text)
          return answer
        } catch (error) {
          signal?.throwIfAborted()
          const unauthenticated = error instanceof GoogleApiError && error.status === 401
          if (unauthenticated) tokenOf.forget(token)
          if (!mayHelpAgain(error, refused) || attempt >= patience.attempts) throw named(call, error)
          refused ||= unauthenticated
          const delayMs = Math.round(
            Math.min(MAX_DELAY_MS, patience.firstDelayMs * 2 ** (attempt - 1)) * (0.5 + settings.random()),
          )
          settings.log.info(
            `${call.name}: attempt ${attempt + 1} of ${patience.attempts} in ${delayMs} ms (${messageOf(error)})`,
          )
          await settings.clock.sleep(delayMs, signal ?? NEVER)
        }
      }
    },
  }
}

/** A token that was revoked is replaced by a new one, once; no identity at all is no passing fault. */
function mayHelpAgain(error: unknown, refused: boolean): boolean {
  if (error instanceof UserError) return false
  return !(error instanceof GoogleApiError) || error.isPassing || (error.status === 401 && !refused)
}

/** What broke on the way, `fetch failed` for instance, says nothing of the call. */
function named({ name }: GoogleCall, error: unknown): unknown {
  if (error instanceof UserError || error instanceof GoogleApiError) return error
  const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : ''
  return new GoogleApiError({
    what: name,
    status: 0,
    reason: 'no answer',
    message: `${messageOf(error)}${cause}`,
    options: { cause: error },
  })
}

async function send({
  googleSettings: { environment, fetch, userAgent },
  googleCall: { service, name, method, path, query = {}, body },
  token,
  timeoutMs,
  signal,
}: {
  readonly googleSettings: GoogleSettings
  readonly googleCall: GoogleCall
  readonly token: string
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}): Promise<string> {
  const url = new URL(path, endpointOf(service, environment))
  for (const [key, values] of Object.entries(query)) {
    for (const value of [values].flat()) url.searchParams.append(key, value)
  }
  const timeout = new AbortController()
  const clear = setRequestTimeout(timeout, timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal === undefined ? timeout.signal : AbortSignal.any([signal, timeout.signal]),
    })
    const text = await response.text()
    if (!response.ok) throw readGoogleError(name, response.status, text)
    return text
  } finally {
    clear()
  }
}

/** Waits for what goes on without us. */
async function inTime<T>(work: Promise<T>, timeoutMs: number, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const timer = setTimeout(() => reject(new Error(`no access token within ${timeoutMs} ms`)), timeoutMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function setRequestTimeout(controller: AbortController, timeoutMs: number): () => void {
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  return () => clearTimeout(timer)
}

/** Shares one token between all calls, and renews it before it ends. */
function tokens({ environment, identity, ...world }: GoogleSettings) {
  let account: ExternalAccount | undefined
  let current: AccessToken | undefined
  let coming: Promise<AccessToken> | undefined
  const renew = async (): Promise<AccessToken> => {
    account ??=
      identity === undefined
        ? readExternalAccount(environment.GOOGLE_APPLICATION_CREDENTIALS)
        : accountOf(identity, environment)
    try {
      current = await exchangeToken(account, world)
      return current
    } catch (error) {
      if (current !== undefined && leftMs(current) > 0) return current
      throw error
    }
  }
  const leftMs = ({ endsAt }: AccessToken) => endsAt - world.clock.now().getTime()
  const tokenOf = async (): Promise<string> => {
    if (current !== undefined && leftMs(current) > RENEW_BEFORE_MS) return current.token
    coming ??= renew().finally(() => {
      coming = undefined
    })
    return (await coming).token
  }
  return Object.assign(tokenOf, {
    /** Another call may have got a new one already. */
    forget: (token: string | undefined) => {
      if (current?.token === token) current = undefined
    },
  })
}
