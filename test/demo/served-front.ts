import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InvocationMetrics } from './invocation-metrics.ts'

/** What stands in front of the versions of a service. */
export interface Front {
  /** `version=port`, once for each version. */
  readonly served: readonly string[]
  readonly metrics: InvocationMetrics
  /** The version that gets the next request. */
  pick(): string
}

/** Gives each request to a version and counts what becomes of it; prints its port. */
export function startFront({ served, metrics, pick }: Front): void {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ports = new Map(served.map((one) => [one.split('=')[0] ?? '', Number(one.split('=')[1])]))
  const invoke = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const version = pick()
    // Latency is real also where the clock runs faster.
    const begun = process.hrtime.bigint()
    const count = (failed: boolean) => {
      const durationMs = Number(process.hrtime.bigint() - begun) / 1e6
      metrics.count(version, { at: Date.now(), failed, durationMs })
    }
    const { method, url: path, headers } = incoming
    const invoked = request(
      { host: '127.0.0.1', port: ports.get(version) ?? 0, agent, method, path, headers },
      (answer) => {
        count((answer.statusCode ?? 500) >= 500)
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    invoked.on('error', () => {
      count(true)
      outgoing.writeHead(502).end()
    })
    incoming.pipe(invoked)
  }
  const server = createServer(invoke)
  server.listen(0, '127.0.0.1', () =>
    console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
  )
}
