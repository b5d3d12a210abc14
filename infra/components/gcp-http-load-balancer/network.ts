import * as gcp from '@pulumi/gcp'
import type { ChildOptions } from '../shared/child-options.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import type { GcpHttpLoadBalancerArgs } from './arguments.ts'

/**
 * Where the requests and health checks of a global load balancer come from (Cloud Load Balancing, "Firewall rules").
 * Its own address never is a source.
 */
export const LOAD_BALANCER_RANGES: readonly string[] = ['35.191.0.0/16', '130.211.0.0/22']

/** A network in which machines are reached by the load balancer alone, and reach out through NAT. */
export interface Network {
  readonly subnetwork: gcp.compute.Subnetwork
  readonly nat: gcp.compute.RouterNat
  readonly firewall: gcp.compute.Firewall
  /** The tag of the machines that the firewall opens. */
  readonly targetTag: string
}

/** Makes the network with router, NAT and the one firewall rule. */
export function makeNetwork(name: string, args: GcpHttpLoadBalancerArgs, { parent }: ChildOptions): Network {
  const { region, cidr = DEFAULTS.subnetCidr, port = 80 } = args
  const child = { parent }
  const targetTag = `${name}-backend`
  const network = new gcp.compute.Network(name, { autoCreateSubnetworks: false }, child)
  const subnetwork = new gcp.compute.Subnetwork(
    name,
    { network: network.id, region, ipCidrRange: cidr, privateIpGoogleAccess: true },
    child,
  )
  const router = new gcp.compute.Router(name, { network: network.id, region }, child)
  const nat = new gcp.compute.RouterNat(
    name,
    {
      router: router.name,
      region,
      natIpAllocateOption: 'AUTO_ONLY',
      sourceSubnetworkIpRangesToNat: 'LIST_OF_SUBNETWORKS',
      subnetworks: [{ name: subnetwork.id, sourceIpRangesToNats: ['ALL_IP_RANGES'] }],
      logConfig: { enable: true, filter: 'ERRORS_ONLY' },
    },
    child,
  )
  const firewall = new gcp.compute.Firewall(
    name,
    {
      network: network.id,
      direction: 'INGRESS',
      sourceRanges: [...LOAD_BALANCER_RANGES],
      targetTags: [targetTag],
      allows: [{ protocol: 'tcp', ports: [String(port)] }],
    },
    child,
  )
  return { subnetwork, nat, firewall, targetTag }
}
