import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { GetAliasCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { seededRandom } from '../support/seeded-random.ts'
import { InvocationMetrics, publishInvocations } from './function-metrics.ts'

/**
 * What stands in front of a function: gives each request to a version by the weights of an alias, read from AWS again and
 * again, and publishes what Lambda would of its invocations, minute by minute.
 */
const { values } = parseArgs({
  options: {
    'function-name': { type: 'string', default: '' },
    alias: { type: 'string', default: '' },
    /** `version=port`, once for each version. */
    served: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
  },
})
const REFRESH_MS = 10_000

const lambda = new LambdaClient()
const cloudwatch = new CloudWatchClient()
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const random = seededRandom(Number(values.seed))
const metrics = new InvocationMetrics()
const ports = new Map(values.served.map((one) => [one.split('=')[0] ?? '', Number(one.split('=')[1])]))
const published = { functionName: values['function-name'], alias: values.alias }
let routing = await readRouting()

setInterval(() => {
  readRouting().then(
    (latest) => {
      routing = latest
    },
    (error) => console.error(`alias not read: ${error}`),
  )
}, REFRESH_MS)

setInterval(() => {
  publishInvocations(cloudwatch, published, metrics.takeClosed(Date.now())).catch((error) =>
    console.error(`metrics not published: ${error}`),
  )
}, REFRESH_MS)

const server = createServer((incoming, outgoing) => invoke(incoming, outgoing))
server.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
)

/** Which version an alias names, and the share of each other one. */
async function readRouting() {
  const { FunctionVersion = '', RoutingConfig } = await lambda.send(
    new GetAliasCommand({ FunctionName: values['function-name'], Name: values.alias }),
  )
  return { version: FunctionVersion, others: Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {}) }
}

function pickVersion(): string {
  let left = random()
  for (const [version, weight] of routing.others) {
    left -= weight
    if (left < 0) return version
  }
  return routing.version
}

function invoke(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const version = pickVersion()
  // Latency is real also where the clock runs faster.
  const begun = process.hrtime.bigint()
  const count = (failed: boolean) => {
    const durationMs = Number(process.hrtime.bigint() - begun) / 1e6
    metrics.count(version, { at: Date.now(), failed, durationMs })
  }
  const invoked = request(
    {
      host: '127.0.0.1',
      port: ports.get(version) ?? 0,
      agent,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    },
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
