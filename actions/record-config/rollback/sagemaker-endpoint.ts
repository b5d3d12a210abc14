import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListTagsCommand,
  SageMakerClient,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import { type CollectContext, gapOf } from '../collect/collector.ts'
import { canaryUnderWay } from './canary-under-way.ts'
import { missingImage } from './missing-image.ts'
import type { Restorer, RollbackStep } from './restorer.ts'
import { regionOf } from './restorer.ts'

/**
 * Brings back which configuration an endpoint serves, with its last deployment configuration (SageMaker API, `UpdateEndpoint`). The
 * deployment that this begins goes on after the run; weights are those that the configuration begins with.
 */
export const sagemakerEndpoint: Restorer = {
  what: 'endpoint configuration',
  covers:
    /^(?:EndpointConfigName|LastDeploymentConfig|PendingDeploymentSummary|ProductionVariants\b(?!.*Weight))/,
  valueOf: ({ EndpointConfigName }) =>
    typeof EndpointConfigName === 'string' ? EndpointConfigName : undefined,
  async obstacle(step, context) {
    const { EndpointStatus: status } = await describe(step, context)
    // A failed one still serves its last configuration, and can be updated.
    if (status !== 'InService' && status !== 'Failed') return `the endpoint is ${status}`
    return canaryUnderWay(await tagKeysOf(step, context)) ?? (await missingPart(step, context))
  },
  async read(step, context) {
    return (await describe(step, context)).EndpointConfigName
  },
  async write(step, context) {
    const command = new UpdateEndpointCommand({
      EndpointName: nameOf(step),
      EndpointConfigName: step.to,
      RetainDeploymentConfig: true,
    })
    // iam: sagemaker:UpdateEndpoint
    await clientOf(step, context).send(command, { abortSignal: context.signal })
  },
  async isBack(step, context) {
    const { EndpointConfigName, PendingDeploymentSummary } = await describe(step, context)
    // While it is updated it is still said to have the configuration before.
    return EndpointConfigName === step.to || PendingDeploymentSummary?.EndpointConfigName === step.to
  },
}

async function tagKeysOf(step: RollbackStep, context: CollectContext): Promise<(string | undefined)[]> {
  const keys: (string | undefined)[] = []
  let token: string | undefined
  do {
    const page = { ResourceArn: step.id, ...(token === undefined ? {} : { NextToken: token }) }
    // iam: sagemaker:ListTags
    const { Tags = [], NextToken } = await clientOf(step, context).send(new ListTagsCommand(page), {
      abortSignal: context.signal,
    })
    keys.push(...Tags.map(({ Key }) => Key))
    token = NextToken
  } while (token !== undefined)
  return keys
}

async function describe(step: RollbackStep, context: CollectContext) {
  const command = new DescribeEndpointCommand({ EndpointName: nameOf(step) })
  // iam: sagemaker:DescribeEndpoint
  return await clientOf(step, context).send(command, { abortSignal: context.signal })
}

/** The configuration, a model of it or an image of a model that is not there any more; undefined when all of it is. */
async function missingPart(step: RollbackStep, context: CollectContext): Promise<string | undefined> {
  const sagemaker = clientOf(step, context)
  const { signal: abortSignal } = context
  let part = `the configuration ${step.to}`
  try {
    const config = new DescribeEndpointConfigCommand({ EndpointConfigName: step.to })
    // iam: sagemaker:DescribeEndpointConfig
    const { ProductionVariants: variants = [] } = await sagemaker.send(config, { abortSignal })
    for (const { ModelName } of variants) {
      if (ModelName === undefined) continue
      part = `the model ${ModelName}`
      // iam: sagemaker:DescribeModel
      const model = await sagemaker.send(new DescribeModelCommand({ ModelName }), { abortSignal })
      for (const { Image } of [model.PrimaryContainer ?? {}, ...(model.Containers ?? [])]) {
        const missing = Image === undefined ? undefined : await missingImage(Image, context)
        if (missing !== undefined) return missing
      }
    }
    return undefined
  } catch (error) {
    const gap = gapOf(part, error)
    if (gap === undefined) throw error
    return gap.kind === 'absent' ? `${part} was deleted` : `${part}: ${gap.reason}`
  }
}

/** `arn:aws:sagemaker:region:account:endpoint/name` */
function nameOf({ id }: RollbackStep): string {
  return id.slice(id.indexOf('/') + 1)
}

function clientOf({ id }: RollbackStep, { aws }: CollectContext): SageMakerClient {
  return aws.client(SageMakerClient, regionOf(id))
}
