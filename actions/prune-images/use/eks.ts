import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT } from './answers.ts'
import type { ImageUse } from './image-use.ts'
import { withoutSlash } from './kubernetes.ts'
import { collectPages } from './pages.ts'
import { insist } from './parts.ts'

export class EksCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'EKS', endpointPrefix: 'eks', signingName: 'eks' })
  }
}

/**
 * Looks for clusters of EKS whose pods nobody has looked at: EKS itself does not know what runs in them.
 *
 * @param servers the addresses of the clusters that are read through Kubernetes
 * @throws Error when there is another one
 */
export async function findUnreadClusters(
  eks: EksCalls,
  servers: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const names = await collectPages(async (token) => {
    const query = { maxResults: '100', ...(token === undefined ? {} : { nextToken: token }) }
    // iam: eks:ListClusters
    const page = await eks.call({ method: 'GET', path: 'clusters', query }, signal)
    return { items: listIn(page, 'clusters'), nextToken: textIn(page, 'nextToken') }
  })
  const unread = await inFlight(names, CALLS_IN_FLIGHT, async (name) => {
    if (servers.size === 0) return [name]
    // iam: eks:DescribeCluster
    const { cluster } = Object(
      await insist(() => eks.call({ method: 'GET', path: `clusters/${name}` }, signal)),
    )
    return servers.has(withoutSlash(textIn(cluster, 'endpoint') ?? '')) ? [] : [name]
  })
  const [first, ...others] = unread.flat()
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new Error(
    `nobody has looked at what runs in the cluster ${first}${more}. Name a context of it in in-use-kubernetes, or name in in-use-sources all sources but eks`,
  )
}
