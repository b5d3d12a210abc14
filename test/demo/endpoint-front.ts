import { parseArgs } from 'node:util'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { DescribeEndpointCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { seededRandom } from '../support/seeded-random.ts'
import { publishVariants } from './endpoint-metrics.ts'
import { InvocationMetrics } from './invocation-metrics.ts'
import { startFront } from './served-front.ts'

/**
 * What stands in front of an endpoint: gives each request to a variant by the weights in effect, read from AWS again and
 * again, and publishes what SageMaker would of them, minute by minute.
 */
const { values } = parseArgs({
  options: {
    'endpoint-name': { type: 'string', default: '' },
    /** `variant=port`, once for each variant. */
    served: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
  },
})
const REFRESH_MS = 10_000

const sageMaker = new SageMakerClient()
const cloudwatch = new CloudWatchClient()
const random = seededRandom(Number(values.seed))
const metrics = new InvocationMetrics()
const endpointName = values['endpoint-name']
let weights = await readWeights()

setInterval(() => {
  readWeights().then(
    (latest) => {
      weights = latest
    },
    (error) => console.error(`endpoint not read: ${error}`),
  )
}, REFRESH_MS)

setInterval(() => {
  publishVariants(cloudwatch, endpointName, metrics.takeClosed(Date.now())).catch((error) =>
    console.error(`metrics not published: ${error}`),
  )
}, REFRESH_MS)

startFront({ served: values.served, metrics, pick: pickVariant })

async function readWeights() {
  const { ProductionVariants = [] } = await sageMaker.send(
    new DescribeEndpointCommand({ EndpointName: endpointName }),
  )
  return ProductionVariants.map(
    ({ VariantName = '', CurrentWeight = 0 }) => [VariantName, CurrentWeight] as const,
  )
}

function pickVariant(): string {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [variant, weight] of weights) {
    left -= weight
    if (left < 0) return variant
  }
  return weights[0]?.[0] ?? ''
}
