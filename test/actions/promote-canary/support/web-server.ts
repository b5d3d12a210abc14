import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An HTTP server on loopback. */
export interface WebServer extends AsyncDisposable {
  readonly url: string
}

/** Starts one that answers every request in the same way. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<WebServer> {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A series' value at each minute's end, or nothing. */
export type SeriesOf = (query: string) => readonly number[]

/** Starts what answers as Prometheus: for each query its series, each with one value that never changes. */
export function servePrometheus(
  seriesOf: SeriesOf,
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<WebServer> {
  return serve((request, response) => {
    onRequest(request)
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [start, end] = ['start', 'end'].map((name) => Number(searchParams.get(name))) as [number, number]
    const result = seriesOf(searchParams.get('query') ?? '').map((value) => {
      const values: [number, string][] = []
      for (let at = start; at <= end; at += 60) values.push([at, String(value)])
      return { metric: {}, values }
    })
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
  })
}
