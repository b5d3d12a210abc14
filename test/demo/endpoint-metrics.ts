import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { histogramOf, type InvokedMinute, publish } from './invocation-metrics.ts'

/** Publishes closed minutes of variants as SageMaker does: with their requests their errors, also none. */
export async function publishVariants(
  cloudwatch: CloudWatchClient,
  endpointName: string,
  minutes: readonly InvokedMinute[],
): Promise<void> {
  const data = minutes.flatMap(({ version, startMs, invocations, errors, durationsMs }) => {
    const common = {
      Timestamp: new Date(startMs),
      Dimensions: [
        { Name: 'EndpointName', Value: endpointName },
        { Name: 'VariantName', Value: version },
      ],
    }
    return [
      { ...common, MetricName: 'Invocations', Value: invocations },
      { ...common, MetricName: 'Invocation4XXErrors', Value: 0 },
      { ...common, MetricName: 'Invocation5XXErrors', Value: errors },
      { ...common, MetricName: 'InvocationModelErrors', Value: errors },
      {
        ...common,
        MetricName: 'ModelLatency',
        Unit: 'Microseconds' as const,
        ...histogramOf(durationsMs, 1_000),
      },
    ]
  })
  await publish(cloudwatch, 'AWS/SageMaker', data)
}
