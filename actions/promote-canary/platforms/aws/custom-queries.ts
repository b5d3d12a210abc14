import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import { type CustomSources, wantedFigures } from '../../metrics/custom-figures.ts'
import { type ArmLabels, fillIn } from '../../metrics/custom-metric.ts'
import type { Arm } from '../../traffic/arms.ts'
import { PERIOD_SECONDS } from './cloudwatch.ts'

/** The figures that come from CloudWatch, as queries for the one call that reads everything. */
export function cloudWatchFigures(
  sources: CustomSources,
  arms: readonly Arm[],
  labels: ArmLabels,
): readonly MetricDataQuery[] {
  return wantedFigures(sources, arms).flatMap(({ wanted, source }): MetricDataQuery[] => {
    if (source.from !== 'cloudwatch') return []
    const dimensions = Object.entries(source.dimensions).map(([Name, Value]) => ({
      Name,
      Value: fillIn(Value, wanted.arm, labels),
    }))
    const Metric = { Namespace: source.namespace, MetricName: source.metric, Dimensions: dimensions }
    return [{ Id: wanted.id, MetricStat: { Metric, Period: PERIOD_SECONDS, Stat: source.stat } }]
  })
}
