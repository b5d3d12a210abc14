import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { type Account, accountOf } from '../shared/account.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import { makeLease } from '../shared/lease.ts'
import { makeAccessLogs } from './access-logs.ts'
import { makeAlarms } from './alarms.ts'
import type { CanaryServiceArgs, Side } from './arguments.ts'
import { makeFargateHost, makeTasks } from './fargate.ts'
import { type Firewall, makeFirewall } from './firewall.ts'
import { makeInstances } from './instances.ts'
import { makeListener, openPorts } from './listener.ts'
import { makeTargetGroup } from './target-group.ts'

/** What the machines or tasks of the service are put into. */
interface Surroundings {
  readonly port: number
  readonly account: Account
  readonly groups: Readonly<Record<Side, aws.lb.TargetGroup>>
  readonly firewall: Firewall
  readonly listener: aws.lb.Listener
}

/** A service in two versions behind one load balancer, between which `promote-canary` shifts the traffic. */
export class CanaryService extends pulumi.ComponentResource {
  /** Where the service is reached. */
  readonly dnsName: pulumi.Output<string>
  /** For your own alarms and DNS records. */
  readonly loadBalancerArn: pulumi.Output<string>
  /** For the input `listener-arn` of `promote-canary`. */
  readonly listenerArn: pulumi.Output<string>
  /** For its input `target-groups`: the ARNs of both. */
  readonly targetGroupArns: pulumi.Output<string[]>
  /** For its input `alarms`, by the group that they watch. */
  readonly alarmNames: pulumi.Output<Record<Side, string[]>>
  /** For its input `lease-role`. */
  readonly leaseRoleArn: pulumi.Output<string>
  /** For its input `lease-group`. */
  readonly leaseGroupName: pulumi.Output<string>
  /** Where the load balancer writes its access logs. */
  readonly accessLogBucketName: pulumi.Output<string>
  /** Where further targets belong. */
  readonly targetSecurityGroupId: pulumi.Output<string>

  constructor(name: string, args: CanaryServiceArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:CanaryService', name, {}, options)
    const {
      port = DEFAULTS.servicePort,
      stable = DEFAULTS.stableSide,
      accessLogDays = 90,
      exposure,
      resetTraffic = false,
      redirectsPlain = true,
    } = args
    const child = { parent: this }
    const account = accountOf(this)
    const logs = makeAccessLogs(name, { account, days: accessLogDays }, child)
    const firewall = makeFirewall(
      name,
      { vpcId: args.vpcId, exposure, ingressCidrs: args.ingressCidrs, port, openPorts: openPorts(exposure) },
      child,
    )
    const deletionProtection = args.deletionProtection ?? DEFAULTS.deletionProtection
    const loadBalancer = new aws.lb.LoadBalancer(
      name,
      {
        loadBalancerType: 'application',
        internal: exposure.kind === 'internal',
        subnets: args.loadBalancerSubnetIds,
        securityGroups: [firewall.loadBalancer.id],
        dropInvalidHeaderFields: true,
        desyncMitigationMode: 'defensive',
        enableDeletionProtection: deletionProtection,
        accessLogs: { enabled: true, bucket: logs.bucketName },
      },
      {
        parent: this,
        // The load balancer tries to write before it is there.
        dependsOn: [logs.policy],
        // The engine refuses to delete it before it deletes anything else; AWS refuses it halfway through.
        protect: deletionProtection,
        // A target group belongs to one load balancer only (TargetGroupAssociationLimit).
        deleteBeforeReplace: true,
      },
    )
    const groups = {
      a: makeTargetGroup(`${name}-a`, { ...args, port }, child),
      b: makeTargetGroup(`${name}-b`, { ...args, port }, child),
    }
    const listener = makeListener(
      name,
      { loadBalancer, groups, stable, exposure, resetTraffic, redirectsPlain },
      child,
    )
    this.#compute(name, args, { port, account, groups, firewall, listener })
    const lease = makeLease(name, { listenerArn: listener.arn, account }, child)
    const alarms = {
      a: makeAlarms(name, { side: 'a', loadBalancer, group: groups.a }, child),
      b: makeAlarms(name, { side: 'b', loadBalancer, group: groups.b }, child),
    }
    this.dnsName = loadBalancer.dnsName
    this.loadBalancerArn = loadBalancer.arn
    this.listenerArn = listener.arn
    this.targetGroupArns = pulumi.all([groups.a.arn, groups.b.arn])
    this.alarmNames = pulumi.output({
      a: pulumi.all(alarms.a.map((alarm) => alarm.name)),
      b: pulumi.all(alarms.b.map((alarm) => alarm.name)),
    })
    this.leaseRoleArn = lease.role.arn
    this.leaseGroupName = lease.group.name
    this.accessLogBucketName = logs.bucketName
    this.targetSecurityGroupId = firewall.targets.id
    this.registerOutputs({
      dnsName: this.dnsName,
      loadBalancerArn: this.loadBalancerArn,
      listenerArn: this.listenerArn,
      targetGroupArns: this.targetGroupArns,
      alarmNames: this.alarmNames,
      leaseRoleArn: this.leaseRoleArn,
      leaseGroupName: this.leaseGroupName,
      accessLogBucketName: this.accessLogBucketName,
      targetSecurityGroupId: this.targetSecurityGroupId,
    })
  }

  #compute(
    name: string,
    { compute, targetSubnetIds: subnetIds }: CanaryServiceArgs,
    { port, account, groups, firewall: { targets }, listener }: Surroundings,
  ): void {
    const child = { parent: this }
    const sides: readonly Side[] = ['a', 'b']
    if (compute.kind === 'instances') {
      for (const side of sides) {
        makeInstances(
          `${name}-${side}`,
          { instances: compute[side], subnetIds, group: groups[side], firewall: targets },
          child,
        )
      }
    }
    if (compute.kind === 'fargate') {
      const host = makeFargateHost(name, account, child)
      for (const side of sides) {
        const group = groups[side]
        makeTasks(
          name,
          { side, tasks: compute[side], port, subnetIds, host, group, firewall: targets, listener },
          child,
        )
      }
    }
  }
}
