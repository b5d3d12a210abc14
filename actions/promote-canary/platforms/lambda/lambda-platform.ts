import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { LambdaClient } from '@aws-sdk/client-lambda'
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
import { AliasMetrics } from './alias-metrics.ts'
import { durationsOf } from './alias-queries.ts'
import { encodeRouting } from './alias-routing.ts'
import { AliasTraffic } from './alias-traffic.ts'
import type { FunctionAlias } from './function-alias.ts'
import { FunctionTagLedger } from './function-tags.ts'
import {
  LAMBDA_INPUTS,
  type LambdaTarget,
  readLambdaTarget,
  requireSupportedByAlias,
} from './lambda-target.ts'
import { type LambdaObservation, observeAlias, readVersionHealth } from './observe-alias.ts'
import { formsOfPlan, type LambdaPlan, planAlias } from './plan-alias.ts'
import { PromptLambdaClient } from './prompt-client.ts'
import { restoringCallOf } from './restoring-call.ts'
import { readServingOfAlias } from './serving.ts'

/** The documents of a canary on an alias. */
export interface LambdaKind {
  readonly target: LambdaTarget
  readonly observation: LambdaObservation
  readonly plan: LambdaPlan
}

/** An alias of a Lambda function. */
export const LAMBDA: PlatformDefinition<LambdaKind> = {
  ...LAMBDA_INPUTS,
  // CloudWatch's latest minute is incomplete, as for a load balancer.
  settleMs: 2 * 60_000,
  readTarget: readLambdaTarget,
  requireSupported: requireSupportedByAlias,
  // An alias that is split names both versions; one that names the canary alone does not say what was before.
  namesConfirm: ({ stable, canary }, routing) =>
    stable !== undefined ||
    (canary !== undefined && routing.kind === 'ours' && routing.percent > 0 && routing.percent < 100),
  observe: observeAlias,
  plan: planAlias,
  open: openLambda,
  openLedger: ({ alias }, world) => openAliasLedger(alias, world),
  encodeOriginal: ({ original }) => encodeRouting(original),
  readServing: readServingOfAlias,
}

function openLambda(request: OpenRequest<LambdaKind>): Platform {
  const { plan, target, options, world, leaseId } = request
  const { alias, original, pair } = plan
  const region = regionOf(alias.arn)
  const lambda = world.aws.client(LambdaClient, region)
  const scheduler = world.aws.client(SchedulerClient, region)
  const leaseOf = (canaryId: string): LeaseIdentity => ({
    resource: alias.arn,
    restoring: restoringCallOf(alias, original),
    group: options.lease.group,
    canaryId,
  })
  return {
    traffic: new AliasTraffic({
      lambda,
      promptLambda: world.aws.client(PromptLambdaClient, region),
      alias,
      forms: formsOfPlan(plan),
      suspects: plan.managers,
      clock: world.clock,
      signal: world.signal,
    }),
    ledger: openAliasLedger(alias, world),
    lease: openLease(scheduler, leaseOf(leaseId), options.lease.role),
    deployment: () => undefined,
    confirms: (canaryId) => isLeaseOf(scheduler, leaseOf(canaryId)),
    readHealth: (arm, signal) =>
      readVersionHealth(lambda, { alias, version: pair[arm] }, { abortSignal: signal }),
    readGuards: async (signal) => {
      const readings = await readAlarmGuards(
        world.aws.client(CloudWatchClient, region),
        target.alarms,
        signal,
      )
      signal.throwIfAborted()
      return readings
    },
    openMetrics: (history, signal) => openMetrics(request, history, signal),
    smokeRoute: NO_SMOKE_ROUTE,
  }
}

function openAliasLedger(alias: FunctionAlias, { aws }: World): Ledger {
  return new FunctionTagLedger(aws.client(LambdaClient, regionOf(alias.arn)), alias)
}

async function openMetrics(
  { plan: { alias, pair }, options, world }: OpenRequest<LambdaKind>,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const cloudWatch = world.aws.client(CloudWatchClient, regionOf(alias.arn))
  const { sources, labels } = options.judge
  const known = (arm: Arm) => ({
    function: alias.functionName,
    alias: alias.name,
    'function-version': pair[arm],
    ...labels[arm],
  })
  return new AliasMetrics(cloudWatch, {
    alias,
    pair,
    thresholds: await readThresholds(cloudWatch, durationsOf({ alias, pair }), { span: history, signal }),
    custom: sources,
    labels: { stable: known('stable'), canary: known('canary') },
    prometheus: openPrometheus(options.prometheus, world),
  })
}
