import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { World } from '../shared/world.ts'
import type { CanaryInputs } from './inputs.ts'
import { type Lease, NO_LEASE, ScheduledLease } from './lease/lease.ts'
import { layoutSettingsOf, type Plan } from './plan.ts'
import { Ledger } from './record/ledger.ts'
import { AlbTraffic } from './traffic/alb/alb-traffic.ts'
import { type ForwardOwner, loadBalancerDimension, regionOf } from './traffic/alb/arns.ts'
import { planLayouts } from './traffic/alb/layouts.ts'
import { encodeOriginal } from './traffic/alb/original.ts'
import { PromptElbClient } from './traffic/alb/prompt-client.ts'
import type { Traffic } from './traffic/traffic.ts'

/** Who a canary is and what it acts through. */
export interface Canary {
  readonly id: string
  /** Who moves it: the page of the run, with its attempt. */
  readonly runner: string
  readonly plan: Plan
  /** The forward before the first change, as the record keeps it. */
  readonly original: string
  readonly inputs: CanaryInputs
  readonly world: World
  readonly elb: ElasticLoadBalancingV2Client
  readonly cloudWatch: CloudWatchClient
  readonly ecs: ECSClient
  readonly traffic: Traffic
  readonly ledger: Ledger
  readonly lease: Lease
  /** The `LoadBalancer` dimension of its metrics. */
  readonly loadBalancer: string
}

/**
 * Wires a canary to AWS. Makes no call.
 *
 * @param leaseOf the id under which its lease was begun
 */
export function openCanary(
  id: string,
  plan: Plan,
  inputs: CanaryInputs,
  world: World,
  leaseOf: string = id,
): Canary {
  const region = regionOf(plan.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const layouts = planLayouts(layoutSettingsOf(plan))
  const { role, group } = inputs.lease
  const lease =
    role === undefined
      ? NO_LEASE
      : new ScheduledLease(world.aws.client(SchedulerClient, region), {
          owner: plan.owner,
          restored: layouts.restored,
          roleArn: role,
          group,
          canaryId: leaseOf,
        })
  return {
    id,
    runner: runnerOf(world),
    plan,
    original: encodeOriginal(plan.original),
    inputs,
    world,
    elb,
    cloudWatch: world.aws.client(CloudWatchClient, region),
    ecs: world.aws.client(ECSClient, region),
    traffic: new AlbTraffic({
      elb,
      promptElb: world.aws.client(PromptElbClient, region),
      owner: plan.owner,
      layouts,
      suspects: plan.managers,
    }),
    ledger: openLedger(plan.owner, world),
    lease,
    loadBalancer: loadBalancerDimension(plan.owner),
  }
}

/** Where the record of the canary of a rule or listener is kept. */
export function openLedger(owner: ForwardOwner, world: World): Ledger {
  return new Ledger(world.aws.client(ElasticLoadBalancingV2Client, regionOf(owner.arn)), owner.arn)
}

/** A name for a new canary: when it began, and something random. */
export function newCanaryId(world: World): string {
  const time = world.clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
  const suffix = Math.floor(world.random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')
  return `${time}-${suffix}`
}

/** The run that this process belongs to, as it is named in the record. */
export function runnerOf({ runner }: World): string {
  return runner.runUrl === undefined ? 'outside-a-workflow' : `${runner.runUrl}/attempts/${runner.runAttempt}`
}
