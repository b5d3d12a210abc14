import type { IncomingMessage, ServerResponse } from 'node:http'

/** The body of a request: JSON, or a form as an object, or undefined for none. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown; readonly form: boolean }
  | { readonly kind: 'broken'; readonly message: string }

/** Reads a body to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const text = Buffer.concat(await request.toArray()).toString()
  if (text === '') return { kind: 'none' }
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'application/x-www-form-urlencoded') {
    return { kind: 'value', value: Object.fromEntries(new URLSearchParams(text)), form: true }
  }
  if (type !== 'application/json') {
    return { kind: 'broken', message: `a body of type ${type || 'unknown'} is no JSON` }
  }
  try {
    return { kind: 'value', value: JSON.parse(text), form: false }
  } catch (error) {
    return { kind: 'broken', message: String(error) }
  }
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: object, date: Date): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': bytes.length,
    date: date.toUTCString(),
  })
  response.end(bytes)
}

/** The token of an `Authorization: Bearer` header, if there is one. */
export function bearerOf(request: IncomingMessage): string | undefined {
  return /^bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
}
