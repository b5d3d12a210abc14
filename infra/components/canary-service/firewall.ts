import * as aws from '@pulumi/aws'
import type { ChildOptions } from '../shared/child-options.ts'
import type { CanaryServiceArgs } from './arguments.ts'

/** Who talks to whom: callers to the load balancer, that one to the targets, and the targets out by TLS. */
export interface Firewall {
  readonly loadBalancer: aws.ec2.SecurityGroup
  readonly targets: aws.ec2.SecurityGroup
}

/** Who may call, and where. */
interface FirewallArgs {
  readonly vpcId: CanaryServiceArgs['vpcId']
  readonly exposure: CanaryServiceArgs['exposure']
  readonly ingressCidrs: CanaryServiceArgs['ingressCidrs']
  /** Port on which the targets listen. */
  readonly port: number
  /** Ports on which the load balancer listens. */
  readonly openPorts: readonly number[]
}

/** Makes the two security groups, which name each other instead of networks. */
export function makeFirewall(
  name: string,
  { vpcId, exposure, ingressCidrs, port, openPorts }: FirewallArgs,
  { parent }: ChildOptions,
): Firewall {
  const child = { parent }
  const loadBalancer = new aws.ec2.SecurityGroup(`${name}-lb`, { vpcId, description: 'Load balancer' }, child)
  const targets = new aws.ec2.SecurityGroup(`${name}-targets`, { vpcId, description: 'Targets' }, child)
  const cidrs = ingressCidrs ?? (exposure.kind === 'internet' ? ['0.0.0.0/0'] : [])
  for (const cidr of new Set(cidrs)) {
    const from = cidr.includes(':') ? { cidrIpv6: cidr } : { cidrIpv4: cidr }
    for (const open of openPorts) {
      new aws.vpc.SecurityGroupIngressRule(
        `${name}-lb-${open}-${cidr.replaceAll(/[.:/]/g, '-')}`,
        { securityGroupId: loadBalancer.id, ipProtocol: 'tcp', fromPort: open, toPort: open, ...from },
        child,
      )
    }
  }
  const between = { ipProtocol: 'tcp', fromPort: port, toPort: port }
  new aws.vpc.SecurityGroupEgressRule(
    `${name}-lb-to-targets`,
    { securityGroupId: loadBalancer.id, ...between, referencedSecurityGroupId: targets.id },
    child,
  )
  new aws.vpc.SecurityGroupIngressRule(
    `${name}-targets-from-lb`,
    { securityGroupId: targets.id, ...between, referencedSecurityGroupId: loadBalancer.id },
    child,
  )
  new aws.vpc.SecurityGroupEgressRule(
    `${name}-targets-tls`,
    { securityGroupId: targets.id, ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '0.0.0.0/0' },
    child,
  )
  return { loadBalancer, targets }
}
