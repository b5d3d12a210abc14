import {
  type GetCallerIdentityCommandInput,
  type GetCallerIdentityCommandOutput,
  type ServiceInputTypes,
  type ServiceOutputTypes,
  STSClient,
  type STSClientConfig,
} from '@aws-sdk/client-sts'
import { makeBuilder } from '@smithy/core/client'
import { getEndpointPlugin } from '@smithy/core/endpoints'
import type { StaticOperationSchema } from '@smithy/types'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'

/** A name that the client of STS gives its own errors by. */
const NAMESPACE = 'com.amazonaws.sts'

/**
 * Calls Auto Scaling, of which two lists are wanted, without a client of its own: the client of STS, which speaks the same
 * protocol (`awsQuery`), with another host and signing name, and answers that are taken as plain data. Credentials, endpoints
 * and retries are those of all clients.
 */
export class AutoScalingCalls extends STSClient {
  constructor(settings: ClientSettings) {
    const own: STSClientConfig & { serviceId: string } = {
      ...settings,
      serviceId: 'Auto Scaling',
      protocolSettings: {
        defaultNamespace: NAMESPACE,
        errorTypeRegistries: [],
        xmlNamespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/',
        version: '2011-01-01',
      },
    }
    super(own)
    const { endpointProvider } = this.config
    this.config.endpointProvider = (parameters, context) => {
      const endpoint = endpointProvider(parameters, context)
      const url = new URL(endpoint.url)
      url.hostname = url.hostname.replace(/^sts(?=[.-])/, 'autoscaling')
      const signing = {
        name: 'sigv4',
        signingName: 'autoscaling',
        signingRegion: String(parameters.Region),
        properties: {},
      }
      return { ...endpoint, url, properties: { authSchemes: [signing] } }
    }
  }
}

/** The client takes commands of STS alone; one that may be all empty fits. */
interface Input extends GetCallerIdentityCommandInput {
  readonly NextToken?: string | undefined
}
type Output = GetCallerIdentityCommandOutput & Readonly<Record<string, unknown>>

const command = makeBuilder<STSClient['config'], ServiceInputTypes, ServiceOutputTypes>(
  {
    UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  },
  'Query',
  'AutoScalingCalls',
  getEndpointPlugin,
)

/** Types of `@smithy/types` `schema/sentinels`: a string, a document. */
const STRING = 0
const DOCUMENT = 15

const listing = (name: string): StaticOperationSchema => [
  9,
  NAMESPACE,
  name,
  0,
  [3, NAMESPACE, 'In', 0, ['NextToken'], [STRING]],
  DOCUMENT,
]

export class DescribeLaunchConfigurations extends command<Input, Output>(
  {},
  () => [],
  'DescribeLaunchConfigurations',
  listing('DescribeLaunchConfigurations'),
) {}
export class DescribeAutoScalingGroups extends command<Input, Output>(
  {},
  () => [],
  'DescribeAutoScalingGroups',
  listing('DescribeAutoScalingGroups'),
) {}
