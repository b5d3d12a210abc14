import * as gcp from '@pulumi/gcp'
import * as pulumi from '@pulumi/pulumi'
import type { Backend, GcpHttpLoadBalancerArgs, Machines } from './arguments.ts'
import { makeFrontEnd, SCHEME } from './front-end.ts'
import { makeMachines, PORT_NAME } from './machines.ts'
import { makeNetwork } from './network.ts'

/** A global HTTP(S) load balancer before two groups of machines, between which its URL map weighs. */
export class GcpHttpLoadBalancer extends pulumi.ComponentResource {
  /** Where the service is reached, for the DNS records of its names. */
  readonly address: pulumi.Output<string>
  /** The URL map whose `defaultRouteAction` has the weights. */
  readonly urlMapId: pulumi.Output<string>
  /** The backend service of each version. */
  readonly backendServiceIds: pulumi.Output<Record<Backend, string>>

  constructor(name: string, args: GcpHttpLoadBalancerArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:GcpHttpLoadBalancer', name, {}, options)
    const child = { parent: this }
    const { a = { count: 2 }, b = { count: 0 }, port = 80, healthPath = '/health', domains = [] } = args
    const network = makeNetwork(name, args, child)
    const healthCheck = new gcp.compute.HealthCheck(
      name,
      {
        checkIntervalSec: 10,
        timeoutSec: 5,
        healthyThreshold: 2,
        unhealthyThreshold: 3,
        httpHealthCheck: { port, requestPath: healthPath },
      },
      child,
    )
    const serve = (side: Backend, spec: Machines) => {
      const machines = makeMachines(name, { side, machines: spec, args, network, healthCheck }, child)
      return new gcp.compute.BackendService(
        `${name}-${side}`,
        {
          loadBalancingScheme: SCHEME,
          protocol: 'HTTP',
          portName: PORT_NAME,
          timeoutSec: 30,
          connectionDrainingTimeoutSec: 30,
          // One id, not a list: the provider fails on a list.
          healthChecks: healthCheck.id,
          // The group, not the manager that keeps it.
          backends: [
            {
              group: machines.instanceGroup,
              balancingMode: 'UTILIZATION',
              maxUtilization: 0.8,
              capacityScaler: 1,
            },
          ],
          logConfig: { enable: true, sampleRate: 1 },
        },
        child,
      )
    }
    const backends = { a: serve('a', a), b: serve('b', b) }
    const urlMap = new gcp.compute.URLMap(
      name,
      {
        defaultRouteAction: {
          weightedBackendServices: [
            { backendService: backends.a.id, weight: 100 },
            { backendService: backends.b.id, weight: 0 },
          ],
        },
      },
      // Set once: a later update must not undo a canary that is under way, nor take away the note of who moves it.
      { ...child, ignoreChanges: ['defaultRouteAction', 'description'] },
    )
    const address = makeFrontEnd(name, { urlMap, domains }, child)
    this.address = address.address
    this.urlMapId = urlMap.id
    this.backendServiceIds = pulumi.output({ a: backends.a.id, b: backends.b.id })
    this.registerOutputs({
      address: this.address,
      urlMapId: this.urlMapId,
      backendServiceIds: this.backendServiceIds,
    })
  }
}
