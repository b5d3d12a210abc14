/** What a server answers: a response, or an error where there is none. */
export type Reply = Error | { readonly status: number; readonly body: unknown }

/** What a server was asked. */
export interface Asked {
  readonly url: string
  readonly authorization: string | null
  readonly sent: unknown
}

/** A world in which a server answers with the replies, one after the other and the last one for good. */
export function answeringWorld(...replies: readonly Reply[]) {
  const asked: Asked[] = []
  const waits: number[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)]
    const authorization = new Headers(init?.headers).get('authorization')
    const sent = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    asked.push({ url: String(input), authorization, sent })
    if (reply === undefined || reply instanceof Error) throw reply ?? new Error('no reply')
    return new Response(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body), {
      status: reply.status,
    })
  }
  const clock = { now: () => new Date(0), sleep: async (ms: number) => void waits.push(ms) }
  return { asked, waits, world: { fetch, clock, signal: new AbortController().signal } }
}
