import type { CloudWatchClient, MetricDatum } from '@aws-sdk/client-cloudwatch'
import { histogramOf, type InvokedMinute, publish } from './invocation-metrics.ts'

/** Whose invocations are published. */
export interface PublishedAlias {
  readonly functionName: string
  readonly alias: string
}

/** Publishes closed minutes as Lambda does: of the alias, and of each version that it gave requests to. */
export async function publishInvocations(
  cloudwatch: CloudWatchClient,
  { functionName, alias }: PublishedAlias,
  minutes: readonly InvokedMinute[],
): Promise<void> {
  const dimensions = [
    { Name: 'FunctionName', Value: functionName },
    { Name: 'Resource', Value: `${functionName}:${alias}` },
  ]
  const data = minutes.flatMap((minute) => [
    ...dataOf(minute, dimensions),
    ...dataOf(minute, [...dimensions, { Name: 'ExecutedVersion', Value: minute.version }]),
  ])
  await publish(cloudwatch, 'AWS/Lambda', data)
}

function dataOf(
  { startMs, invocations, errors, durationsMs }: InvokedMinute,
  Dimensions: MetricDatum['Dimensions'],
): MetricDatum[] {
  const common = { Timestamp: new Date(startMs), Dimensions }
  return [
    { ...common, MetricName: 'Invocations', Unit: 'Count', Value: invocations },
    { ...common, MetricName: 'Errors', Unit: 'Count', Value: errors },
    { ...common, MetricName: 'Duration', Unit: 'Milliseconds', ...histogramOf(durationsMs, 1) },
  ]
}
