import * as gcp from '@pulumi/gcp'
import type * as pulumi from '@pulumi/pulumi'
import type { ChildOptions } from '../shared/child-options.ts'

/** The scheme in which URL maps weigh backends; the same in backend service and forwarding rule. */
export const SCHEME = 'EXTERNAL_MANAGED'

/** Where requests go, and by which names they come. */
interface FrontEndArgs {
  readonly urlMap: gcp.compute.URLMap
  /** Names for a certificate. */
  readonly domains: readonly string[]
}

/** The address and what listens on it: TLS where there are names for a certificate, else plain HTTP. */
export function makeFrontEnd(
  name: string,
  { urlMap, domains }: FrontEndArgs,
  { parent }: ChildOptions,
): gcp.compute.GlobalAddress {
  const child = { parent }
  const address = new gcp.compute.GlobalAddress(name, {}, child)
  const forward = (suffix: string, target: pulumi.Output<string>, port: string) =>
    new gcp.compute.GlobalForwardingRule(
      `${name}-${suffix}`,
      { ipAddress: address.address, ipProtocol: 'TCP', portRange: port, target, loadBalancingScheme: SCHEME },
      child,
    )
  if (domains.length === 0) {
    const proxy = new gcp.compute.TargetHttpProxy(name, { urlMap: urlMap.id }, child)
    forward('http', proxy.id, '80')
    return address
  }
  const certificate = new gcp.compute.ManagedSslCertificate(
    name,
    { managed: { domains: [...domains] } },
    child,
  )
  const policy = new gcp.compute.SSLPolicy(name, { profile: 'MODERN', minTlsVersion: 'TLS_1_2' }, child)
  const secure = new gcp.compute.TargetHttpsProxy(
    name,
    { urlMap: urlMap.id, sslCertificates: [certificate.id], sslPolicy: policy.id },
    child,
  )
  forward('https', secure.id, '443')
  const redirect = new gcp.compute.URLMap(
    `${name}-plain`,
    { defaultUrlRedirect: { httpsRedirect: true, stripQuery: false } },
    child,
  )
  const plain = new gcp.compute.TargetHttpProxy(`${name}-plain`, { urlMap: redirect.id }, child)
  forward('http', plain.id, '80')
  return address
}
