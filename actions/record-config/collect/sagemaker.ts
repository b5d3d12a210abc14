import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelPackageCommand,
  type ModelPackageContainerDefinition,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { toJson } from '../document/json.ts'
import type { VersionReference } from '../document/record.ts'
import { type CollectContext, type Collection, described, gapOf, join, orGap } from './collector.ts'

/** Collects endpoints with the configuration that they serve now. */
export async function collectEndpoints(
  names: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  return join(await Promise.all(names.map((name) => orGap(name, () => collectEndpoint(name, context)))))
}

async function collectEndpoint(EndpointName: string, { aws, signal }: CollectContext): Promise<Collection> {
  const sagemaker = aws.client(SageMakerClient)
  // iam: sagemaker:DescribeEndpoint
  const answer = await sagemaker.send(new DescribeEndpointCommand({ EndpointName }), { abortSignal: signal })
  const { $metadata, ...endpoint } = answer
  const { EndpointConfigName } = endpoint
  // iam: sagemaker:DescribeEndpointConfig
  const config = await sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName }), {
    abortSignal: signal,
  })
  const { $metadata: _, ...endpointConfig } = config
  const arn = endpoint.EndpointArn ?? EndpointName
  return {
    found: [
      described('AWS::SageMaker::Endpoint', arn, toJson(endpoint)),
      // Configurations cannot be changed, only exchanged: it is the endpoint's configuration that is compared.
      described('AWS::SageMaker::EndpointConfig', arn, toJson(endpointConfig)),
    ],
    gaps: [],
  }
}

/** A model package, and the containers that serve it. */
export interface ResolvedPackage extends Collection {
  readonly version: VersionReference | undefined
  readonly containers: readonly ModelPackageContainerDefinition[]
}

/** Looks up a version of a model package: its number; the package itself is recorded as a resource. */
export async function resolveModelPackage(
  name: string,
  ModelPackageName: string,
  { aws, signal }: CollectContext,
): Promise<ResolvedPackage> {
  try {
    const command = new DescribeModelPackageCommand({ ModelPackageName })
    // iam: sagemaker:DescribeModelPackage
    const answer = await aws.client(SageMakerClient).send(command, { abortSignal: signal })
    const { $metadata, ...body } = answer
    const arn = body.ModelPackageArn ?? ModelPackageName
    const version = body.ModelPackageVersion === undefined ? arn : String(body.ModelPackageVersion)
    return {
      // By the release's own name for it: the next version of the package is a change of the same model.
      found: [
        described('AWS::SageMaker::ModelPackage', `${arn.replace(/\/\d+$/, '')} ${name}`, toJson(body)),
      ],
      gaps: [],
      version: { name, version, digest: null, uri: arn, source: 'sagemaker' },
      containers: body.InferenceSpecification?.Containers ?? [],
    }
  } catch (error) {
    const gap = gapOf(ModelPackageName, error)
    if (gap === undefined) throw error
    return { found: [], gaps: [gap], version: undefined, containers: [] }
  }
}
