import { describe, expect, test } from '@jest/globals'
import { type HttpRequest, HttpResponse } from '@smithy/core/transport'
import { AgentCoreCalls, readAgentCoreUses } from '../../../../actions/prune-images/use/agentcore.ts'
import { AppRunnerCalls, readAppRunnerUses } from '../../../../actions/prune-images/use/app-runner.ts'
import { SageMakerCalls } from '../../../../actions/prune-images/use/sagemaker.ts'
import type { ClientSettings } from '../../../../actions/shared/aws/aws-clients.ts'
import type { JsonServiceClient } from '../../../../actions/shared/aws/json-service.ts'
import { LoggedAdaptiveRetry } from '../../../../actions/shared/aws/logged-retry.ts'
import type { Log } from '../../../../actions/shared/log/log.ts'

const lines: string[] = []
const silentLog: Log = {
  debug: () => {},
  info: (line) => lines.push(line),
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_title, work) => work(),
  mask: () => {},
}
const signal = new AbortController().signal

/** A client of the service whose requests are answered by the function. */
function clientOf<Client extends JsonServiceClient>(
  Service: new (settings: ClientSettings) => Client,
  answer: (request: HttpRequest) => { status?: number; body: unknown } | Error,
  region = 'eu-west-1',
) {
  const requests: HttpRequest[] = []
  const requestHandler = {
    async handle(request: HttpRequest) {
      requests.push(request)
      const given = answer(request)
      if (given instanceof Error) throw given
      const body = new Blob([JSON.stringify(given.body)]).stream()
      return { response: new HttpResponse({ statusCode: given.status ?? 200, headers: {}, body }) }
    },
  }
  const settings = {
    region,
    credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }),
    retryStrategy: new LoggedAdaptiveRetry('test', silentLog),
    customUserAgent: [] satisfies [string, string][],
    requestHandler,
  }
  return { client: new Service(settings), requests }
}

describe('a call', () => {
  test('by operation goes to the host of the service, signed for it, with the operation in a header', async () => {
    const { client, requests } = clientOf(SageMakerCalls, () => ({ body: { Models: [] } }))
    const answer = await client.call(
      { target: 'SageMaker.ListModels', version: '1.1', body: { MaxResults: 100 } },
      signal,
    )
    expect(answer).toEqual({ Models: [] })
    const [request] = requests
    expect(request).toMatchObject({
      method: 'POST',
      hostname: 'api.sagemaker.eu-west-1.amazonaws.com',
      path: '/',
    })
    expect(request?.headers).toMatchObject({
      'x-amz-target': 'SageMaker.ListModels',
      'content-type': 'application/x-amz-json-1.1',
      authorization: expect.stringContaining('/eu-west-1/sagemaker/aws4_request'),
    })
    expect(JSON.parse(new TextDecoder().decode(request?.body))).toEqual({ MaxResults: 100 })
  })

  test('by path keeps the slash at its end, and sends the query', async () => {
    const { client, requests } = clientOf(
      AgentCoreCalls,
      () => ({ body: { agentRuntimes: [] } }),
      'cn-north-1',
    )
    await readAgentCoreUses(client, signal)
    expect(requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        hostname: 'bedrock-agentcore-control.cn-north-1.amazonaws.com.cn',
        path: '/runtimes/',
        query: { maxResults: '100' },
      }),
    ])
  })

  test('that is refused throws an error with the name that AWS gives it', async () => {
    const refusal = { __type: 'com.amazon.coral.service#AccessDeniedException', Message: 'not for you' }
    const { client, requests } = clientOf(AppRunnerCalls, () => ({ status: 400, body: refusal }))
    await expect(readAppRunnerUses(client, signal)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: 'not for you',
    })
    expect(requests).toHaveLength(1)
  })

  test('to a host that is none is not tried again; any other trouble is', async () => {
    const absent = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    const none = clientOf(AppRunnerCalls, () => absent)
    await expect(readAppRunnerUses(none.client, signal)).rejects.toMatchObject({ code: 'ENOTFOUND' })
    expect(none.requests).toHaveLength(1)
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    const answers = [reset, { body: { ServiceSummaryList: [] } }]
    const shaky = clientOf(AppRunnerCalls, () => answers.shift() ?? reset)
    expect(await readAppRunnerUses(shaky.client, signal)).toEqual([])
    expect(shaky.requests).toHaveLength(2)
  })

  test('whose answer has no list is an error, not an empty list', async () => {
    const { client } = clientOf(AppRunnerCalls, () => ({ body: {} }))
    await expect(readAppRunnerUses(client, signal)).rejects.toThrow('no ServiceSummaryList')
  })
})
