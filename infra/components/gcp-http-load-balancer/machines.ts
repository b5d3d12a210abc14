import * as gcp from '@pulumi/gcp'
import { accountIdOf } from '../shared/account-id.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import type { Backend, GcpHttpLoadBalancerArgs, Machines } from './arguments.ts'
import type { Network } from './network.ts'
import { startNginx } from './start-nginx.ts'

/** The name by which the backend service finds the port of the machines. */
export const PORT_NAME = 'http'

/** One version of the service, and where it runs. */
interface MachinesArgs {
  readonly side: Backend
  readonly machines: Machines
  /** What both versions share. */
  readonly args: GcpHttpLoadBalancerArgs
  readonly network: Network
  readonly healthCheck: gcp.compute.HealthCheck
}

/** A managed group of machines without public addresses, which replaces those that the health check finds unhealthy. */
export function makeMachines(
  name: string,
  { side, machines, args, network, healthCheck }: MachinesArgs,
  { parent }: ChildOptions,
): gcp.compute.RegionInstanceGroupManager {
  const { region, machineType = 'e2-small', port = 80, healthPath = '/health' } = args
  const account = new gcp.serviceaccount.Account(
    `${name}-${side}`,
    { accountId: accountIdOf(name, `machines-${side}`), displayName: `Machines ${side} of ${name}` },
    { parent },
  )
  const template = new gcp.compute.InstanceTemplate(
    `${name}-${side}`,
    {
      region,
      machineType,
      disks: [{ sourceImage: machines.image ?? 'debian-cloud/debian-12', boot: true, autoDelete: true }],
      // No access configuration: no public address.
      networkInterfaces: [{ subnetwork: network.subnetwork.id }],
      metadataStartupScript: machines.startupScript ?? startNginx(port, healthPath),
      metadata: { 'block-project-ssh-keys': 'true', 'enable-oslogin': 'TRUE' },
      shieldedInstanceConfig: { enableSecureBoot: true, enableVtpm: true, enableIntegrityMonitoring: true },
      serviceAccount: {
        email: account.email,
        scopes: [
          'https://www.googleapis.com/auth/logging.write',
          'https://www.googleapis.com/auth/monitoring.write',
        ],
      },
      tags: [network.targetTag],
    },
    { parent },
  )
  return new gcp.compute.RegionInstanceGroupManager(
    `${name}-${side}`,
    {
      region,
      baseInstanceName: `${name}-${side}`,
      targetSize: machines.count,
      versions: [{ instanceTemplate: template.selfLinkUnique }],
      namedPorts: [{ name: PORT_NAME, port }],
      autoHealingPolicies: { healthCheck: healthCheck.id, initialDelaySec: 120 },
      updatePolicy: { type: 'PROACTIVE', minimalAction: 'REPLACE', maxSurgeFixed: 3, maxUnavailableFixed: 0 },
    },
    // The start-up script fetches packages, and the health check must get through.
    { parent, dependsOn: [network.nat, network.firewall] },
  )
}
