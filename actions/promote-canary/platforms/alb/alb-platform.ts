import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { World } from '../../../shared/world.ts'
import type { CanaryInputs } from '../../inputs.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/prometheus.ts'
import type { Ledger } from '../../record/ledger.ts'
import type { Arm } from '../../traffic/arms.ts'
import { type Lease, noLease } from '../lease.ts'
import type { Platform, SmokeRoute } from '../platform.ts'
import { readAlbGuards } from './alb-guards.ts'
import { AlbMetrics, readThresholds } from './alb-metrics.ts'
import { AlbTraffic } from './alb-traffic.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  loadBalancerDimension,
  regionOf,
  targetGroupDimension,
} from './arns.ts'
import { EventBridgeLease, isLeaseOf } from './event-bridge-lease.ts'
import { createHeaderRule, deleteHeaderRules } from './header-rule.ts'
import { type Layouts, planLayouts } from './layouts.ts'
import type { LeaseIdentity } from './lease-schedule.ts'
import { type AlbPlan, layoutSettingsOf } from './plan-alb.ts'
import { PromptElbClient } from './prompt-client.ts'
import { TagLedger } from './tag-ledger.ts'
import { readTargetHealth } from './target-health.ts'

const LEASE_ADVICE = 'Give `lease-role` the ARN of a role that EventBridge Scheduler may assume.'

/** A new rule takes some seconds until every node of the load balancer knows it. */
const SMOKE_SETTLE_MS = 5_000

/**
 * Wires a canary on an Application Load Balancer to AWS. Makes no call.
 *
 * @param leaseId the id under which its lease was begun
 */
export function openAlb(plan: AlbPlan, inputs: CanaryInputs, world: World, leaseId: string): Platform {
  const region = regionOf(plan.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const layouts = planLayouts(layoutSettingsOf(plan))
  const { alarms, minHealthyTargets: minTasks } = inputs
  const guards = { alarms, ecs: plan.ecs, minTasks }
  return {
    traffic: new AlbTraffic({
      elb,
      promptElb: world.aws.client(PromptElbClient, region),
      owner: plan.owner,
      layouts,
      suspects: plan.managers,
    }),
    ledger: openAlbLedger(plan.owner, world),
    lease: openLease(plan, layouts, inputs, world, leaseId),
    vouches: (canaryId) =>
      isLeaseOf(world.aws.client(SchedulerClient, region), leaseOf(plan, layouts, inputs, canaryId)),
    readHealth: (arm, signal) => readTargetHealth(elb, plan.pair[arm], { abortSignal: signal }),
    readGuards: (signal) => readAlbGuards(guards, region, world, signal),
    openMetrics: (history, signal) => openMetrics(plan, inputs, world, history, signal),
    smokeRoute: openSmokeRoute(plan, inputs, elb),
  }
}

/** Where the record of the canary of a rule or listener is kept. */
export function openAlbLedger({ arn }: ForwardOwner, world: World): Ledger {
  return new TagLedger(world.aws.client(ElasticLoadBalancingV2Client, regionOf(arn)), arn)
}

function openLease(
  plan: AlbPlan,
  layouts: Layouts,
  inputs: CanaryInputs,
  { aws }: World,
  canaryId: string,
): Lease {
  const { role } = inputs.lease
  if (role === undefined) return noLease(LEASE_ADVICE)
  const scheduler = aws.client(SchedulerClient, regionOf(plan.owner.arn))
  return new EventBridgeLease(scheduler, { ...leaseOf(plan, layouts, inputs, canaryId), roleArn: role })
}

function leaseOf(
  { owner }: AlbPlan,
  { restored }: Layouts,
  { lease: { group } }: CanaryInputs,
  canaryId: string,
): LeaseIdentity {
  return { owner, restored, group, canaryId }
}

function openSmokeRoute(
  { headerRule, owner, pair: { canary } }: AlbPlan,
  { smoke }: CanaryInputs,
  elb: ElasticLoadBalancingV2Client,
): SmokeRoute {
  const header = smoke?.header
  return {
    settleMs: SMOKE_SETTLE_MS,
    async open(canaryId) {
      if (headerRule === undefined) throw new Error('No rule for smoke requests is planned.')
      await createHeaderRule(elb, headerRule, canaryId)
    },
    close: (canaryId) => deleteHeaderRules(elb, listenerArnOf(owner), { canaryId, canary, header }),
  }
}

async function openMetrics(
  plan: AlbPlan,
  inputs: CanaryInputs,
  world: World,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const cloudWatch = world.aws.client(CloudWatchClient, regionOf(plan.owner.arn))
  const loadBalancer = loadBalancerDimension(plan.owner)
  const settings = { pair: plan.pair, loadBalancer, thresholds: undefined }
  const { sources, labels } = inputs.judge
  const known = (arm: Arm) => ({
    'target-group': plan.names[arm],
    'load-balancer': loadBalancer.split('/')[1] ?? '',
    'target-group-dimension': targetGroupDimension(plan.pair[arm]),
    'load-balancer-dimension': loadBalancer,
    ...labels[arm],
  })
  return new AlbMetrics(cloudWatch, {
    ...settings,
    thresholds: await readThresholds(cloudWatch, settings, history, signal),
    custom: sources,
    labels: { stable: known('stable'), canary: known('canary') },
    prometheus: openPrometheus(inputs.prometheus, world),
  })
}
