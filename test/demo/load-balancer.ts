import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { seededRandom } from '../support/seeded-random.ts'
import { publishMinutes, TargetGroupMetrics } from './load-balancer-metrics.ts'
import { pickTargetGroup, type Routing, readRouting } from './load-balancer-routing.ts'

/**
 * A load balancer that forwards requests by the weights of a listener rule, read from AWS again and again as an ALB
 * would take them over, and that publishes the metrics of its target groups minute by minute.
 */
const { values } = parseArgs({
  options: {
    'rule-arn': { type: 'string', default: '' },
    'load-balancer': { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
})
const REFRESH_MS = 10_000

const elbv2 = new ElasticLoadBalancingV2Client()
const cloudwatch = new CloudWatchClient()
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const random = seededRandom(Number(values.seed))
const metrics = new TargetGroupMetrics()
let routing: Routing = await readRouting(elbv2, values['rule-arn'])

setInterval(() => {
  readRouting(elbv2, values['rule-arn']).then(
    (latest) => {
      routing = latest
    },
    // The weights stay as they were last seen, as those of an ALB do.
    (error) => console.error(`weights not read: ${error}`),
  )
}, REFRESH_MS)

setInterval(() => {
  publishMinutes(cloudwatch, values['load-balancer'], metrics.takeClosed(Date.now())).catch((error) =>
    console.error(`metrics not published: ${error}`),
  )
}, REFRESH_MS)

const server = createServer((incoming, outgoing) => forward(incoming, outgoing))
server.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
)

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const group = pickTargetGroup(routing, random())
  const target = group?.targets[Math.floor(random() * (group.targets.length || 1))]
  if (group === undefined || target === undefined) return void outgoing.writeHead(503).end()
  // Latency is real also where the clock runs faster.
  const begun = process.hrtime.bigint()
  const seconds = () => Number(process.hrtime.bigint() - begun) / 1e9
  const proxied = request(
    {
      host: target.host,
      port: target.port,
      agent,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    },
    (answer) => {
      metrics.count(group.arn, Date.now(), answer.statusCode ?? 0, seconds())
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  proxied.on('error', () => {
    metrics.countConnectionError(group.arn, Date.now())
    outgoing.writeHead(502).end()
  })
  incoming.pipe(proxied)
}
