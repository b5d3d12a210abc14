import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { World } from '../../../shared/world.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import type { Ledger } from '../../record/ledger.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { openAlbMetrics } from '../aws/open-alb-metrics.ts'
import { regionOf } from '../aws/region.ts'
import { readTargetHealth } from '../aws/target-health.ts'
import { whyUnreadable } from '../aws/why-unreadable.ts'
import type { Lease } from '../lease.ts'
import { NO_SMOKE_ROUTE } from '../no-smoke-route.ts'
import type { OpenRequest, Platform, PlatformDefinition } from '../platform.ts'
import { DeploymentTraffic } from './deployment-traffic.ts'
import { deploymentId, type EcsServiceName } from './ecs-service.ts'
import { ECS_INPUTS, type EcsTarget, readEcsTarget, requireSupportedByDeployment } from './ecs-target.ts'
import { findDeployment } from './find-deployment.ts'
import { type EcsObservation, observeService } from './observe-service.ts'
import { type EcsPlan, planService } from './plan-service.ts'
import { PromptEcsClient } from './prompt-client.ts'
import { readDeployment } from './service-store.ts'
import { ServiceTagLedger } from './service-tags.ts'
import { readServingOfService } from './serving.ts'
import { describeDeployment, standingOf } from './standing.ts'

/** The documents of a canary that ECS deploys. */
export interface EcsKind {
  readonly target: EcsTarget
  readonly observation: EcsObservation
  readonly plan: EcsPlan
}

/** A service whose traffic ECS shifts by itself, and pauses: CANARY, LINEAR and BLUE_GREEN. */
export const ECS: PlatformDefinition<EcsKind> = {
  ...ECS_INPUTS,
  // CloudWatch's latest minute is incomplete, as for a listener rule.
  settleMs: 2 * 60_000,
  readTarget: readEcsTarget,
  requireSupported: requireSupportedByDeployment,
  // Nobody names the version before: ECS itself says what its deployment is between.
  namesConfirm: () => false,
  observe: observeService,
  plan: planService,
  open: openEcs,
  openLedger: ({ service }, world) => openServiceLedger(service, world),
  encodeOriginal: ({ pair }) => pair.stable,
  readServing: readServingOfService,
}

const GUARD = 'ECS deployment'

/** The pauses' own time-out rolls back when this run is lost: it begins with each pause, and nobody can put it off. */
const TIME_OUT_OF_PAUSES: Lease = {
  absence: undefined,
  begin: () => Promise.resolve(),
  renew: () => Promise.resolve(true),
  end: () => Promise.resolve(),
}

function openEcs(request: OpenRequest<EcsKind>): Platform {
  const { plan, target, options, world } = request
  const { service, groups, loadBalancer } = plan
  const region = regionOf(service.arn)
  const ecs = world.aws.client(ECSClient, region)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const traffic = new DeploymentTraffic({
    ecs,
    promptEcs: world.aws.client(PromptEcsClient, region),
    plan,
    patienceMs: options.pollMs,
    clock: world.clock,
    log: world.log,
    signal: world.signal,
  })
  return {
    traffic,
    ledger: openServiceLedger(service, world),
    lease: TIME_OUT_OF_PAUSES,
    deployment: () => (traffic.deployment === undefined ? undefined : deploymentId(traffic.deployment)),
    confirms: async () => {
      const seen = await findDeployment(ecs, { ...plan, arn: undefined }, {})
      return seen.kind === 'deployment'
    },
    readHealth: (arm, signal) => readTargetHealth(elb, groups[arm], { abortSignal: signal }),
    readGuards: async (signal) => {
      const readings = await Promise.all([
        readAlarmGuards(world.aws.client(CloudWatchClient, region), target.alarms, signal),
        readDeploymentGuard(ecs, traffic.deployment, signal),
      ])
      signal.throwIfAborted()
      return readings.flat()
    },
    openMetrics: (history, signal) => {
      const more = {
        stable: { 'task-definition': plan.pair.stable },
        canary: { 'task-definition': plan.pair.canary },
      }
      return openAlbMetrics({ groups, loadBalancer, more, options, world }, history, signal)
    },
    smokeRoute: NO_SMOKE_ROUTE,
  }
}

function openServiceLedger({ arn }: EcsServiceName, { aws }: World): Ledger {
  return new ServiceTagLedger(aws.client(ECSClient, regionOf(arn)), arn)
}

/** Whether ECS has given the deployment up itself: its circuit breaker, its alarms, a pause that nobody answered. */
async function readDeploymentGuard(
  ecs: ECSClient,
  arn: string | undefined,
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  if (arn === undefined) return []
  try {
    const deployment = await readDeployment(ecs, arn, { abortSignal: signal })
    const kind = deployment === undefined ? 'broken' : standingOf(deployment).kind
    if (deployment === undefined || (kind !== 'rolling-back' && kind !== 'rolled-back'))
      return [{ guard: GUARD, kind: 'quiet' }]
    return [{ guard: GUARD, kind: 'tripped', explanation: describeDeployment(deployment) }]
  } catch (error) {
    return [{ guard: GUARD, kind: 'unreadable', explanation: whyUnreadable(error, signal) }]
  }
}
