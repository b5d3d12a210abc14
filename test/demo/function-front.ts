import { parseArgs } from 'node:util'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { GetAliasCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { seededRandom } from '../support/seeded-random.ts'
import { publishInvocations } from './function-metrics.ts'
import { InvocationMetrics } from './invocation-metrics.ts'
import { startFront } from './served-front.ts'

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
const random = seededRandom(Number(values.seed))
const metrics = new InvocationMetrics()
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

startFront({ served: values.served, metrics, pick: pickVersion })

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
