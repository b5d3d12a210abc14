import { messageOf } from './errors.ts'
import type { World } from './world.ts'

/** A server with a REST interface of JSON, and how to reach it. */
export interface JsonServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly token: string | undefined
}

/** What asking a server needs of the world. */
export type AskingWorld = Pick<World, 'clock' | 'fetch' | 'signal'>

/** The last answer of a server. */
export interface ServerAnswer {
  /** The status of HTTP; 0 when there was no answer. */
  readonly status: number
  /** The body, or why there was no answer. */
  readonly text: string
}

const TIMEOUT_MS = 30_000
/** How long is waited before each further attempt while a server has passing trouble. */
const RETRY_DELAYS_MS = [1_000, 4_000, 16_000]

/**
 * Asks a server, by GET, or by POST where there is something to send. Passing trouble (429, 5xx, a lost connection) is waited
 * out three times, up to 21 s in all.
 *
 * @param path from the server's address, with what comes from outside percent-encoded
 * @throws the signal's reason when the run is cancelled
 */
export async function askServer(
  { url, token }: JsonServer,
  { path, send }: { readonly path: string; readonly send?: object },
  { clock, fetch, signal }: AskingWorld,
): Promise<ServerAnswer> {
  for (const delayMs of [...RETRY_DELAYS_MS, undefined]) {
    const answer = await fetch(`${url}${path}`, {
      ...(send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) }),
      headers: {
        ...(send === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      // A token must not follow to wherever a server points.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      (error: unknown) => ({ status: 0, text: messageOf(error) }),
    )
    signal.throwIfAborted()
    const passing = answer.status === 0 || answer.status === 429 || answer.status >= 500
    if (!passing || delayMs === undefined) return answer
    await clock.sleep(delayMs, signal)
  }
  throw new Error('The server was not asked.')
}

/** What a server said, as a message tells it: it may tell the token back, and messages end in reports. */
export function toldBy({ status, text }: ServerAnswer, { token }: JsonServer): string {
  const told = (token === undefined ? text : text.replaceAll(token, '***')).slice(0, 200)
  return `${status === 0 ? '' : `${status}: `}${told}`
}
