import type { GcpEmulator } from './server.ts'

/** What the emulator answered. */
export interface Answered {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
  readonly body: any
}

/** Calls a path of the emulator with a token of its service account, or the one given; `null` for none. */
export type Call = (method: string, path: string, body?: object, token?: string | null) => Promise<Answered>

/** Makes one. */
export function callerOf(gcp: GcpEmulator): Call {
  return async (method, path, body, token = gcp.accessToken()) => {
    const answer = await fetch(gcp.url + path, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.json() }
  }
}
