import * as aws from '@pulumi/aws'
import type { ChildOptions } from '../shared/child-options.ts'
import type { Side } from './arguments.ts'

/** What is watched. */
interface AlarmsArgs {
  readonly side: Side
  readonly loadBalancer: aws.lb.LoadBalancer
  readonly group: aws.lb.TargetGroup
}

/** The alarms of one side: its error rate, unhealthy targets, and slow responses. Their names go to `promote-canary`. */
export function makeAlarms(
  name: string,
  { side, loadBalancer, group }: AlarmsArgs,
  { parent }: ChildOptions,
): readonly aws.cloudwatch.MetricAlarm[] {
  const child = { parent }
  const dimensions = { LoadBalancer: loadBalancer.arnSuffix, TargetGroup: group.arnSuffix }
  const metric = (metricName: string, stat: string) => ({
    namespace: 'AWS/ApplicationELB',
    metricName,
    dimensions,
    period: 60,
    stat,
  })
  // A load balancer reports no minute without requests ("CloudWatch metrics", reporting criteria).
  const common = { evaluationPeriods: 3, datapointsToAlarm: 2, treatMissingData: 'notBreaching' }
  return [
    new aws.cloudwatch.MetricAlarm(
      `${name}-${side}-errors`,
      {
        ...common,
        alarmDescription: 'More than 5% of the responses of this group are server errors.',
        comparisonOperator: 'GreaterThanThreshold',
        threshold: 5,
        metricQueries: [
          {
            id: 'rate',
            expression: '100 * FILL(errors, 0) / requests',
            label: 'server errors, percent',
            returnData: true,
          },
          { id: 'errors', metric: metric('HTTPCode_Target_5XX_Count', 'Sum') },
          { id: 'requests', metric: metric('RequestCount', 'Sum') },
        ],
      },
      child,
    ),
    new aws.cloudwatch.MetricAlarm(
      `${name}-${side}-unhealthy`,
      {
        ...common,
        alarmDescription: 'Targets of this group are unhealthy.',
        comparisonOperator: 'GreaterThanOrEqualToThreshold',
        threshold: 1,
        namespace: 'AWS/ApplicationELB',
        metricName: 'UnHealthyHostCount',
        dimensions,
        period: 60,
        statistic: 'Maximum',
      },
      child,
    ),
    new aws.cloudwatch.MetricAlarm(
      `${name}-${side}-slow`,
      {
        ...common,
        alarmDescription: 'The 99th percentile of the response time is above 5 seconds.',
        comparisonOperator: 'GreaterThanThreshold',
        threshold: 5,
        namespace: 'AWS/ApplicationELB',
        metricName: 'TargetResponseTime',
        dimensions,
        period: 60,
        extendedStatistic: 'p99',
      },
      child,
    ),
  ]
}
