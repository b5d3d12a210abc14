import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { World } from '../../../shared/world.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/prometheus.ts'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { AlbMetrics } from './alb-metrics.ts'
import { readThresholds } from './latency-thresholds.ts'
import { type TargetGroupArn, targetGroupDimension, targetGroupName } from './load-balancer-arns.ts'
import { regionOf } from './region.ts'
import { responseTimesOf } from './target-group-queries.ts'

/** Whose metrics are to be opened. */
export interface AlbMetricRequest {
  readonly groups: Pair<TargetGroupArn>
  /** The `LoadBalancer` dimension. */
  readonly loadBalancer: string
  /** What custom metrics may name besides the load balancer and its target groups. */
  readonly more: Partial<Readonly<Record<Arm, Readonly<Record<string, string>>>>>
  readonly options: Pick<CanaryOptions, 'judge' | 'prometheus'>
  readonly world: World
}

/**
 * Opens the metrics of two target groups, with the stable version's usual response times.
 *
 * @param history the settled minutes before the canary
 */
export async function openAlbMetrics(
  { groups: pair, loadBalancer, more, options, world }: AlbMetricRequest,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const cloudWatch = world.aws.client(CloudWatchClient, regionOf(pair.stable))
  const settings = { pair, loadBalancer, thresholds: undefined }
  const { sources, labels } = options.judge
  const known = (arm: Arm) => ({
    'target-group': targetGroupName(pair[arm]),
    'load-balancer': loadBalancer.split('/')[1] ?? '',
    'target-group-dimension': targetGroupDimension(pair[arm]),
    'load-balancer-dimension': loadBalancer,
    ...more[arm],
    ...labels[arm],
  })
  return new AlbMetrics(cloudWatch, {
    ...settings,
    thresholds: await readThresholds(cloudWatch, responseTimesOf(settings), { span: history, signal }),
    custom: sources,
    labels: { stable: known('stable'), canary: known('canary') },
    prometheus: openPrometheus(options.prometheus, world),
  })
}
