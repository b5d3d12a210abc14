import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { World } from '../../../shared/world.ts'
import type { Ledger } from '../../record/ledger.ts'
import { isLeaseOf, openLease } from '../aws/event-bridge-lease.ts'
import type { LeaseIdentity } from '../aws/lease-schedule.ts'
import { type ForwardOwner, listenerArnOf, loadBalancerDimension } from '../aws/load-balancer-arns.ts'
import { openAlbMetrics } from '../aws/open-alb-metrics.ts'
import { regionOf } from '../aws/region.ts'
import { readTargetHealth } from '../aws/target-health.ts'
import type { OpenRequest, Platform, PlatformDefinition, SmokeRoute } from '../platform.ts'
import { readAlbGuards } from './alb-guards.ts'
import { ALB_INPUTS, type AlbTarget, readAlbTarget } from './alb-target.ts'
import { AlbTraffic } from './alb-traffic.ts'
import { createHeaderRule, deleteHeaderRules } from './header-rule.ts'
import { planLayouts } from './layouts.ts'
import { type AlbObservation, observeAlb } from './observe-alb.ts'
import { encodeOriginal } from './original.ts'
import { type AlbPlan, layoutSettingsOf, planAlb } from './plan-alb.ts'
import { PromptElbClient } from './prompt-client.ts'
import { restoringCallOf } from './restoring-call.ts'
import { readServingOfRule } from './serving.ts'
import { TagLedger } from './tag-ledger.ts'

/** The documents of a canary on an Application Load Balancer. */
export interface AlbKind {
  readonly target: AlbTarget
  readonly observation: AlbObservation
  readonly plan: AlbPlan
}

/** The Application Load Balancer of AWS. */
export const ALB: PlatformDefinition<AlbKind> = {
  ...ALB_INPUTS,
  // CloudWatch's latest minute is incomplete (Netflix/atlas PR 1300).
  settleMs: 2 * 60_000,
  readTarget: readAlbTarget,
  requireSupported() {},
  namesConfirm: ({ stable, canary }) => stable !== undefined || canary !== undefined,
  observe: observeAlb,
  plan: planAlb,
  open: openAlb,
  openLedger: ({ owner }, world) => openAlbLedger(owner, world),
  encodeOriginal: ({ original }) => encodeOriginal(original),
  readServing: readServingOfRule,
}

/** A new rule takes some seconds until every node of the load balancer knows it. */
const SMOKE_SETTLE_MS = 5_000

function openAlb(request: OpenRequest<AlbKind>): Platform {
  const { plan, target, options, world, leaseId } = request
  const region = regionOf(plan.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const layouts = planLayouts(layoutSettingsOf(plan))
  const guards = { alarms: target.alarms, ecs: plan.ecs, minTasks: options.minHealthyTargets }
  const leaseOf = (canaryId: string): LeaseIdentity => ({
    resource: plan.owner.arn,
    restoring: restoringCallOf(plan.owner, layouts.restored),
    group: options.lease.group,
    canaryId,
  })
  const scheduler = world.aws.client(SchedulerClient, region)
  return {
    traffic: new AlbTraffic({
      elb,
      promptElb: world.aws.client(PromptElbClient, region),
      owner: plan.owner,
      layouts,
      suspects: plan.managers,
    }),
    ledger: openAlbLedger(plan.owner, world),
    lease: openLease(scheduler, leaseOf(leaseId), options.lease.role),
    deployment: () => plan.ecs?.deployment,
    confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
    readHealth: (arm, signal) => readTargetHealth(elb, plan.pair[arm], { abortSignal: signal }),
    readGuards: (signal) => readAlbGuards(guards, { region, aws: world.aws, signal }),
    openMetrics: (history, signal) =>
      openAlbMetrics(
        { groups: plan.pair, loadBalancer: loadBalancerDimension(plan.owner), more: {}, options, world },
        history,
        signal,
      ),
    smokeRoute: openSmokeRoute(request, elb),
  }
}

function openAlbLedger({ arn }: ForwardOwner, { aws }: World): Ledger {
  return new TagLedger(aws.client(ElasticLoadBalancingV2Client, regionOf(arn)), arn)
}

function openSmokeRoute(
  { plan, options }: OpenRequest<AlbKind>,
  elb: ElasticLoadBalancingV2Client,
): SmokeRoute {
  const { headerRule, owner, pair } = plan
  const header = options.smoke?.header
  return {
    settleMs: SMOKE_SETTLE_MS,
    async open(canaryId) {
      if (headerRule === undefined) throw new Error('No rule for smoke requests is planned.')
      await createHeaderRule(elb, headerRule, canaryId)
    },
    close: (canaryId) =>
      deleteHeaderRules(elb, listenerArnOf(owner), { canaryId, canary: pair.canary, header }),
  }
}
