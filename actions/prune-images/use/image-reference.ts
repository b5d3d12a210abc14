import { type Digest, parseDigest } from '../images/digest.ts'

/** An image as a workload names it. */
export interface ImageReference {
  /** Account and region of the registry, when it is one of ECR's. */
  readonly registry: { readonly accountId: string; readonly region: string } | undefined
  readonly repository: string
  /** `latest` when neither tag nor digest is given. */
  readonly tag: string | undefined
  readonly digest: Digest | undefined
}

/** Hosts of private registries of ECR: also FIPS, dual-stack (`dkr-ecr`) and those of other partitions. */
const ECR_HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.|on\.|c2s\.|sc2s\.)/

/**
 * Reads an image reference such as `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1@sha256:…`, with or without
 * a scheme (`docker-pullable://`).
 */
export function parseImageReference(text: string): ImageReference {
  const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
  const at = bare.indexOf('@')
  const digest = at < 0 ? undefined : parseDigest(bare.slice(at + 1))
  const named = at < 0 ? bare : bare.slice(0, at)
  const slash = named.indexOf('/')
  const host = slash < 0 ? '' : named.slice(0, slash)
  const hasHost = /[.:]/.test(host) || host === 'localhost'
  const path = hasHost ? named.slice(slash + 1) : named
  const colon = path.lastIndexOf(':')
  const tagged = colon > path.lastIndexOf('/')
  const [, accountId, region] = ECR_HOST.exec(host) ?? []
  return {
    registry: accountId === undefined || region === undefined ? undefined : { accountId, region },
    repository: tagged ? path.slice(0, colon) : path,
    tag: tagged ? path.slice(colon + 1) : digest === undefined ? 'latest' : undefined,
    digest,
  }
}
