import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { World } from '../../../shared/world.ts'
import type { CanaryInputs } from '../../inputs.ts'
import { EventBridgeLease } from '../../lease/event-bridge-lease.ts'
import { type Lease, noLease } from '../../lease/lease.ts'
import { AlbMetrics, readThresholds } from '../../metrics/alb-metrics.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/open-prometheus.ts'
import type { Ledger } from '../../record/ledger.ts'
import { TagLedger } from '../../record/tag-ledger.ts'
import { createHeaderRule, deleteHeaderRules } from '../../smoke/header-rule.ts'
import type { Arm } from '../../versions.ts'
import type { Platform, SmokeRoute } from '../platform.ts'
import { readAlbGuards } from './alb-guards.ts'
import { AlbTraffic } from './alb-traffic.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  loadBalancerDimension,
  regionOf,
  targetGroupDimension,
} from './arns.ts'
import { type Layouts, planLayouts } from './layouts.ts'
import { type AlbPlan, layoutSettingsOf } from './plan-alb.ts'
import { PromptElbClient } from './prompt-client.ts'
import { readTargetHealth } from './target-health.ts'

const LEASE_ADVICE = 'Give `lease-role` the ARN of a role that EventBridge Scheduler may assume.'

/** A new rule takes some seconds until every node of the load balancer knows it. */
const SMOKE_SETTLE_MS = 5_000

/**
 * Wires a canary on an Application Load Balancer to AWS. Makes no call.
 *
 * @param leaseOf the id under which its lease was begun
 */
export function openAlb(plan: AlbPlan, inputs: CanaryInputs, world: World, leaseOf: string): Platform {
  const region = regionOf(plan.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const layouts = planLayouts(layoutSettingsOf(plan))
  const { alarms, ecsService, minHealthyTargets: minTasks } = inputs
  const guards = { alarms, ecsService, minTasks }
  return {
    traffic: new AlbTraffic({
      elb,
      promptElb: world.aws.client(PromptElbClient, region),
      owner: plan.owner,
      layouts,
      suspects: plan.managers,
    }),
    ledger: openAlbLedger(plan.owner, world),
    lease: openLease(plan, layouts, inputs, world, leaseOf),
    readHealth: (arm, signal) => readTargetHealth(elb, plan.pair[arm], { abortSignal: signal }),
    readGuards: (signal) => readAlbGuards(guards, region, world, signal),
    openMetrics: (history, signal) => openMetrics(plan, inputs, world, history, signal),
    smokeRoute: openSmokeRoute(plan, elb),
  }
}

/** Where the record of the canary of a rule or listener is kept. */
export function openAlbLedger({ arn }: ForwardOwner, world: World): Ledger {
  return new TagLedger(world.aws.client(ElasticLoadBalancingV2Client, regionOf(arn)), arn)
}

function openLease(
  { owner }: AlbPlan,
  { restored }: Layouts,
  { lease: { role, group } }: CanaryInputs,
  { aws }: World,
  canaryId: string,
): Lease {
  if (role === undefined) return noLease(LEASE_ADVICE)
  const scheduler = aws.client(SchedulerClient, regionOf(owner.arn))
  return new EventBridgeLease(scheduler, { owner, restored, roleArn: role, group, canaryId })
}

function openSmokeRoute({ headerRule, owner }: AlbPlan, elb: ElasticLoadBalancingV2Client): SmokeRoute {
  return {
    settleMs: SMOKE_SETTLE_MS,
    async open(canaryId) {
      if (headerRule === undefined) throw new Error('No rule for smoke requests is planned.')
      await createHeaderRule(elb, headerRule, canaryId)
    },
    close: () => deleteHeaderRules(elb, listenerArnOf(owner)),
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
    prometheus: openPrometheus(inputs, world),
  })
}
