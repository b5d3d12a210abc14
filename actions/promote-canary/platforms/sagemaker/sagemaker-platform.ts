import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { World } from '../../../shared/world.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/prometheus.ts'
import type { Ledger } from '../../record/ledger.ts'
import type { Arm } from '../../traffic/arms.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { isLeaseOf, openLease } from '../aws/event-bridge-lease.ts'
import { readThresholds } from '../aws/latency-thresholds.ts'
import type { LeaseIdentity } from '../aws/lease-schedule.ts'
import { regionOf } from '../aws/region.ts'
import { NO_SMOKE_ROUTE } from '../no-smoke-route.ts'
import type { OpenRequest, Platform, PlatformDefinition } from '../platform.ts'
import type { Endpoint } from './endpoint.ts'
import { EndpointMetrics } from './endpoint-metrics.ts'
import { EndpointTagLedger } from './endpoint-tags.ts'
import { EndpointTraffic } from './endpoint-traffic.ts'
import { encodeOriginal } from './endpoint-weights.ts'
import { observeEndpoint, readVariantHealth, type SageMakerObservation } from './observe-endpoint.ts'
import { formsOfPlan, planEndpoint, type SageMakerPlan } from './plan-endpoint.ts'
import { PromptSageMakerClient } from './prompt-client.ts'
import { restoringCallOf } from './restoring-call.ts'
import {
  readSageMakerTarget,
  requireSupportedByEndpoint,
  SAGEMAKER_INPUTS,
  type SageMakerTarget,
} from './sagemaker-target.ts'
import { readServingOfEndpoint } from './serving.ts'
import { modelLatencyOf } from './variant-queries.ts'

/** The documents of a canary on an endpoint. */
export interface SageMakerKind {
  readonly target: SageMakerTarget
  readonly observation: SageMakerObservation
  readonly plan: SageMakerPlan
}

/** A real-time endpoint of SageMaker. */
export const SAGEMAKER: PlatformDefinition<SageMakerKind> = {
  ...SAGEMAKER_INPUTS,
  // CloudWatch's latest minute is incomplete, as for a load balancer.
  settleMs: 2 * 60_000,
  readTarget: readSageMakerTarget,
  requireSupported: requireSupportedByEndpoint,
  // Where both have weight, the weights name the pair; where one has it all, they do not say what was before.
  namesConfirm: ({ stable, canary }, routing) =>
    stable !== undefined ||
    (canary !== undefined && routing.kind === 'ours' && routing.percent > 0 && routing.percent < 100),
  observe: observeEndpoint,
  plan: planEndpoint,
  open: openSageMaker,
  openLedger: ({ endpoint }, world) => openEndpointLedger(endpoint, world),
  encodeOriginal: ({ original }) => encodeOriginal(original),
  readServing: readServingOfEndpoint,
}

/** How much of the lease a shift may wait for: what is left of it is more when the shift begins. */
const PART_OF_LEASE = 0.5
/** A change of weights takes minutes at most; one that takes longer is looked at in between. */
const LONGEST_WAIT_MS = 10 * 60_000

function openSageMaker(request: OpenRequest<SageMakerKind>): Platform {
  const { plan, target, options, world, leaseId } = request
  const { endpoint, pair } = plan
  const region = regionOf(endpoint.arn)
  const sageMaker = world.aws.client(SageMakerClient, region)
  const scheduler = world.aws.client(SchedulerClient, region)
  const forms = formsOfPlan(plan)
  const leaseOf = (canaryId: string): LeaseIdentity => ({
    resource: endpoint.arn,
    restoring: restoringCallOf(endpoint, forms),
    group: options.lease.group,
    canaryId,
  })
  return {
    traffic: new EndpointTraffic({
      sageMaker,
      promptSageMaker: world.aws.client(PromptSageMakerClient, region),
      endpoint,
      forms,
      suspects: plan.managers,
      patienceMs: Math.min(LONGEST_WAIT_MS, PART_OF_LEASE * options.lease.durationMs),
      clock: world.clock,
      log: world.log,
      signal: world.signal,
    }),
    ledger: openEndpointLedger(endpoint, world),
    lease: openLease(scheduler, leaseOf(leaseId), options.lease.role),
    deployment: () => undefined,
    confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
    readHealth: (arm, signal) =>
      readVariantHealth(sageMaker, { endpoint, pair, arm }, { abortSignal: signal }),
    readGuards: async (signal) => {
      const cloudWatch = world.aws.client(CloudWatchClient, region)
      const readings = await readAlarmGuards(cloudWatch, target.alarms, signal)
      signal.throwIfAborted()
      return readings
    },
    openMetrics: (history, signal) => openMetrics(request, history, signal),
    smokeRoute: NO_SMOKE_ROUTE,
  }
}

function openEndpointLedger({ arn }: Endpoint, { aws }: World): Ledger {
  return new EndpointTagLedger(aws.client(SageMakerClient, regionOf(arn)), arn)
}

async function openMetrics(
  { plan: { endpoint, pair }, options, world }: OpenRequest<SageMakerKind>,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const cloudWatch = world.aws.client(CloudWatchClient, regionOf(endpoint.arn))
  const { sources, labels } = options.judge
  const known = (arm: Arm) => ({ endpoint: endpoint.name, variant: pair[arm], ...labels[arm] })
  return new EndpointMetrics(cloudWatch, {
    endpoint,
    pair,
    thresholds: await readThresholds(cloudWatch, modelLatencyOf({ endpoint, pair }), {
      span: history,
      signal,
    }),
    custom: sources,
    labels: { stable: known('stable'), canary: known('canary') },
    prometheus: openPrometheus(options.prometheus, world),
  })
}
