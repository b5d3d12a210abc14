import { type Digest, parseDigest } from './digest.ts'

/** The registry that a reference names. */
export type RegistryHost =
  /** A private registry of ECR. An interface VPC endpoint's own name does not say the account. */
  | { readonly kind: 'ecr'; readonly accountId: string | undefined; readonly region: string }
  | { readonly kind: 'other'; readonly host: string }

/** An image as a workload or a person names it. */
export interface ImageReference {
  /** Absent when no host is given: Docker Hub for most runtimes. */
  readonly registry: RegistryHost | undefined
  readonly repository: string
  /** `latest` when neither tag nor digest is given; not where what stands for a digest is none. */
  readonly tag: string | undefined
  readonly digest: Digest | undefined
}

/**
 * Hosts of private registries of ECR: `ACCOUNT.dkr.ecr[-fips].REGION.amazonaws.com`, dual-stack
 * `ACCOUNT.dkr-ecr[-fips].REGION.on.aws`, and those of other partitions (AWS General Reference, "Amazon ECR endpoints
 * and quotas"; ECR user guide, "Dual-stack endpoints").
 */
const ECR_HOST =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)(?::443)?$/

/** The names that an interface VPC endpoint has besides the private DNS (ECR user guide, "Interface VPC endpoints"). */
const VPC_ENDPOINT_HOST = /^vpce-[a-z0-9-]+\.dkr\.ecr\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?(?::443)?$/

/**
 * Reads an image reference such as `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1@sha256:…`, with or without
 * a scheme (`docker-pullable://`), or a digest alone. Hosts are compared without case, as DNS does, and so are the digits of a
 * digest, which people copy from tools that write them large; repositories and tags with it.
 */
export function parseImageReference(text: string): ImageReference {
  const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
  const alone = parseDigest(bare.toLowerCase())
  if (alone !== undefined) return { registry: undefined, repository: '', tag: undefined, digest: alone }
  const at = bare.indexOf('@')
  const digest = at < 0 ? undefined : parseDigest(bare.slice(at + 1).toLowerCase())
  const named = at < 0 ? bare : bare.slice(0, at)
  const slash = named.indexOf('/')
  const host = slash < 0 ? '' : named.slice(0, slash)
  const hasHost = isHost(host)
  const path = hasHost ? named.slice(slash + 1) : named
  const colon = path.lastIndexOf(':')
  const tagged = colon > path.lastIndexOf('/')
  return {
    registry: hasHost ? parseHost(host.toLowerCase()) : undefined,
    repository: tagged ? path.slice(0, colon) : path,
    tag: tagged ? path.slice(colon + 1) : at < 0 ? 'latest' : undefined,
    digest,
  }
}

/** A name or an address with a dot, `localhost`, or anything with a port (distribution's reference grammar, `domain`). */
function isHost(text: string): boolean {
  const name = text.replace(/:\d+$/, '')
  if (name.includes(':')) return /^\[[0-9a-f:.]+\]$/i.test(name)
  return name.includes('.') || name === 'localhost' || name !== text
}

function parseHost(host: string): RegistryHost {
  const [, accountId, region] = ECR_HOST.exec(host) ?? []
  if (accountId !== undefined && region !== undefined) return { kind: 'ecr', accountId, region }
  const [, endpointRegion] = VPC_ENDPOINT_HOST.exec(host) ?? []
  if (endpointRegion !== undefined) return { kind: 'ecr', accountId: undefined, region: endpointRegion }
  return { kind: 'other', host }
}
