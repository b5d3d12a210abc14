import type { ArmMinute, Sample } from '../../judge/trace.ts'
import type { ArmAt, Series } from '../../metrics/series.ts'
import { latencySamples } from '../aws/latency-series.ts'
import { type VariantSeries, variantQueryId } from './variant-queries.ts'

/**
 * One minute of one variant. With each request SageMaker publishes an error or a zero, so what is missing is unknown. The
 * model's errors that have neither status are those without an answer ("low-level socket errors, malformed HTTP responses,
 * and request timeouts", SageMaker AI developer guide, `InvocationModelErrors`).
 */
export function variantMinute(
  series: ReadonlyMap<string, Series>,
  { arm, at }: ArmAt,
  { latency }: { readonly latency: boolean },
): ArmMinute {
  const value = (name: VariantSeries) => series.get(variantQueryId(arm, name))?.get(at)
  const count = (found: number | undefined): Sample | null => (found === undefined ? null : { count: found })
  const [errors4xx, errors5xx, modelErrors] = [value('errors4xx'), value('errors5xx'), value('modelErrors')]
  const answered = (errors4xx ?? 0) + (errors5xx ?? 0)
  return {
    requests: value('invocations') ?? null,
    samples: {
      errors: count(errors5xx),
      unanswered: count(modelErrors === undefined ? undefined : Math.max(0, modelErrors - answered)),
      'client-errors': count(errors4xx),
      ...(latency ? latencySamples(value) : {}),
    },
  }
}
