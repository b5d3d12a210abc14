import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT, describeEach } from './answers.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'
import { insist } from './parts.ts'

export class AgentCoreCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, {
      serviceId: 'Bedrock AgentCore Control',
      endpointPrefix: 'bedrock-agentcore-control',
      signingName: 'bedrock-agentcore',
    })
  }
}

/** Reads which images the runtimes of Bedrock AgentCore run: all versions, since an endpoint may stand on any. */
export async function readAgentCoreUses(
  agentCore: AgentCoreCalls,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const list = (path: string) =>
    collectPages(async (nextToken) => {
      const query = { maxResults: '100', ...(nextToken === undefined ? {} : { nextToken }) }
      const page = await agentCore.call({ method: 'POST', path, query, body: {} }, signal)
      return { items: listIn(page, 'agentRuntimes'), nextToken: textIn(page, 'nextToken') }
    })
  // iam: bedrock-agentcore:ListAgentRuntimes
  const runtimes = await list('runtimes/')
  const versions = await inFlight(runtimes, CALLS_IN_FLIGHT, (runtime) =>
    // iam: bedrock-agentcore:ListAgentRuntimeVersions
    insist(() => list(`runtimes/${textIn(runtime, 'agentRuntimeId')}/versions/`)),
  )
  return describeEach(versions.flat(), (runtime) =>
    // iam: bedrock-agentcore:GetAgentRuntime
    agentCore.call(
      {
        method: 'GET',
        path: `runtimes/${textIn(runtime, 'agentRuntimeId')}/`,
        query: { version: textIn(runtime, 'agentRuntimeVersion') ?? '1' },
      },
      signal,
    ),
  )
}
