import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

/** Reads a request's body to its end. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The JSON of a body; undefined for an empty one, an Error for what is no JSON. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Sends an answer. */
export function send(response: ServerResponse, answer: Answer): void {
  const bytes =
    answer.bytes ?? (answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body)))
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(bytes ? { 'content-length': bytes.length } : {}),
    ...answer.headers,
  })
  response.end(bytes)
}

/** The token of an `Authorization` header (`token x` or `Bearer x`), if there is one. */
export function tokenOf(request: IncomingMessage): string | undefined {
  return /^(?:token|bearer)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
}
