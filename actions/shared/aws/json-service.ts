import {
  LambdaClient,
  type LambdaClientConfig,
  type ListFunctionsCommandInput,
  type ListFunctionsCommandOutput,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-lambda'
import { makeBuilder } from '@smithy/core/client'
import { getEndpointPlugin } from '@smithy/core/endpoints'
import type { $MemberSchema, StaticOperationSchema } from '@smithy/types'
import type { ClientSettings } from './aws-clients.ts'

/** A service that speaks JSON, by its names in AWS's service model. */
export interface JsonService {
  /** For `AWS_ENDPOINT_URL_…` and the user agent. */
  readonly serviceId: string
  /** First labels of its host names: `batch` of `batch.eu-west-1.amazonaws.com`. */
  readonly endpointPrefix: string
  readonly signingName: string
}

/** One call, with the names and the values of the service's API reference. */
export type JsonCall = RestCall | RpcCall

/** A call by path and query (the protocol `restJson1`). */
export interface RestCall {
  readonly method: 'GET' | 'POST'
  /** Without its leading slash, not encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

/** A call by operation (the protocols `awsJson1_0` and `awsJson1_1`). */
export interface RpcCall {
  /** Such as `SageMaker.ListModels`. */
  readonly target: string
  readonly version: '1.0' | '1.1'
  readonly body: object
}

/**
 * Calls services of which a few operations are wanted without a client of their own, which would weigh more than what
 * calls it: the client of Lambda, which speaks JSON as well, with another host and signing name,
 * and answers that are taken as plain JSON. Credentials, endpoints, retries and errors are those of all clients.
 */
export class JsonServiceClient extends LambdaClient {
  constructor(settings: ClientSettings, { serviceId, endpointPrefix, signingName }: JsonService) {
    const own: LambdaClientConfig & { serviceId: string } = { ...settings, serviceId }
    super(own)
    giveUpAbsent(settings.retryStrategy)
    const { endpointProvider } = this.config
    this.config.endpointProvider = (parameters, context) => {
      const endpoint = endpointProvider(parameters, context)
      const url = new URL(endpoint.url)
      url.hostname = url.hostname.replace(/^lambda(?=[.-])/, endpointPrefix)
      const signing = { name: 'sigv4', signingName, signingRegion: String(parameters.Region), properties: {} }
      return { ...endpoint, url, properties: { authSchemes: [signing] } }
    }
  }

  /** @returns the answer's body */
  async call(call: JsonCall, signal: AbortSignal): Promise<unknown> {
    const Call = 'target' in call ? RpcCallCommand : call.method === 'GET' ? GetCommand : PostCommand
    const answer = await this.send(new Call(inputOf(call)), { abortSignal: signal })
    return answer.body
  }
}

/** The client takes commands of Lambda alone; one that may be all empty fits. */
interface Input extends ListFunctionsCommandInput {
  readonly path?: string
  readonly query?: Readonly<Record<string, string>>
  readonly target?: string
  readonly type?: string
  readonly body?: object
}

/** Whether the service has no endpoint in the region: the name of the host is known to be none (not: EAI_AGAIN). */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOTFOUND'
}

/** Most of these services are in some regions only, and a host that is none will be none the next time. */
function giveUpAbsent(retry: ClientSettings['retryStrategy']): void {
  const again = retry.refreshRetryTokenForRetry.bind(retry)
  retry.refreshRetryTokenForRetry = async (token, info) => {
    if (isAbsent(info.error)) throw info.error
    return again(token, info)
  }
}

interface Output extends ListFunctionsCommandOutput {
  readonly body?: unknown
}

function inputOf(call: JsonCall): Input {
  if (!('target' in call)) return { ...call }
  return { target: call.target, type: `application/x-amz-json-${call.version}`, body: call.body }
}

const command = makeBuilder<LambdaClient['config'], ServiceInputTypes, ServiceOutputTypes>(
  {
    Region: { type: 'builtInParams', name: 'region' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  },
  'Json',
  'JsonServiceClient',
  getEndpointPlugin,
)

/** Types of `@smithy/types` `schema/sentinels`: a string, a JSON document, a map of strings. */
const STRING = 0
const DOCUMENT = 15
const STRINGS = 128
const PAYLOAD: $MemberSchema = [DOCUMENT, { httpPayload: 1 }]

type Member = 'path' | 'query' | 'target' | 'type' | 'body'
const MEMBERS: Readonly<Record<Member, $MemberSchema>> = {
  path: [STRING, { httpLabel: 1 }],
  query: [STRINGS, { httpQueryParams: 1 }],
  target: [STRING, { httpHeader: 'x-amz-target' }],
  type: [STRING, { httpHeader: 'content-type' }],
  body: PAYLOAD,
}

function operation(method: string, uri: string, names: readonly Member[]): StaticOperationSchema {
  return [
    9,
    'json',
    'Call',
    { http: [method, uri, 200] },
    [3, 'json', 'In', 0, [...names], names.map((name) => MEMBERS[name])],
    [3, 'json', 'Out', 0, ['body'], [PAYLOAD]],
  ]
}

class GetCommand extends command<Input, Output>(
  {},
  () => [],
  'Get',
  operation('GET', '/{path+}', ['path', 'query']),
) {}
class PostCommand extends command<Input, Output>(
  {},
  () => [],
  'Post',
  operation('POST', '/{path+}', ['path', 'query', 'body']),
) {}
class RpcCallCommand extends command<Input, Output>(
  {},
  () => [],
  'Call',
  operation('POST', '/', ['target', 'type', 'body']),
) {}
