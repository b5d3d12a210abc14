import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import {
  CLIENT_ERROR_METRIC,
  DEFAULT_SETTINGS,
  ERROR_METRIC,
  latencyMetric,
  type MetricSettings,
  problemsOf,
} from '../judge/settings.ts'
import type { CustomSources } from '../metrics/custom-figures.ts'
import type { CustomSource } from '../metrics/custom-metric.ts'
import type { Arm } from '../traffic/arms.ts'
import { readCustomSource, readMetric } from './metric-options.ts'
import { mapping, refuse, refuseUnknown } from './yaml-values.ts'

/** What the user may set of the judge, and where custom metrics come from. */
export interface JudgeOptions {
  readonly alpha: number
  readonly beta: number
  readonly metrics: Readonly<Record<string, MetricSettings>>
  readonly sources: CustomSources
  /** For placeholders in queries: what the versions are called there. */
  readonly labels: Readonly<Record<Arm, Readonly<Record<string, string>>>>
}

/** The metrics that every ALB has, by the name under which `settings` may change them. */
const BUILT_IN: Readonly<Record<string, MetricSettings>> = {
  errors: ERROR_METRIC,
  unanswered: ERROR_METRIC,
  'client-errors': CLIENT_ERROR_METRIC,
  'latency-p50': latencyMetric('p50'),
  'latency-p90': latencyMetric('p90'),
  'latency-p99': latencyMetric('p99'),
}

/** Metrics that need the stable version's response times before the canary. */
export const LATENCY_METRICS: readonly string[] = ['latency-p50', 'latency-p90', 'latency-p99']

/**
 * Reads the input `settings`; the README of the action shows one with everything in it.
 *
 * @throws UserError for a key or value that does not exist, and for margins that contradict each other
 */
export function readJudgeOptions(inputs: InputReader): JudgeOptions {
  const data = mapping(inputs.yaml('settings') ?? {}, 'settings')
  const {
    alpha = DEFAULT_SETTINGS.alpha,
    beta = DEFAULT_SETTINGS.beta,
    metrics: given = {},
    labels,
    ...unknown
  } = data
  refuseUnknown(unknown, 'settings', 'alpha, beta, metrics, labels')
  const metrics: Record<string, MetricSettings> = { ...BUILT_IN }
  const sources: Record<string, CustomSource> = {}
  for (const [name, change] of Object.entries(mapping(given, 'settings: metrics'))) {
    const where = `settings: metrics: ${name}`
    if (change === false || change === 'off') {
      if (BUILT_IN[name] === undefined) refuse('settings: metrics', name, Object.keys(BUILT_IN).join(', '))
      delete metrics[name]
      continue
    }
    const metric = readMetric(BUILT_IN[name], mapping(change, where), where)
    const source = readCustomSource(metric, mapping(change, where), {
      where,
      required: BUILT_IN[name] === undefined,
    })
    metrics[name] = metric
    if (source !== undefined) sources[name] = source
  }
  const options = { alpha: chance(alpha, 'alpha'), beta: chance(beta, 'beta'), metrics, sources }
  refuseContradictions(options)
  return { ...options, labels: readLabels(labels) }
}

function refuseContradictions({
  alpha,
  beta,
  metrics,
}: Pick<JudgeOptions, 'alpha' | 'beta' | 'metrics'>): void {
  const problems = problemsOf({ ...DEFAULT_SETTINGS, alpha, beta, metrics })
  if (problems.length > 0) throw new UserError(`${problems.join('; ')}.`, { where: 'input settings' })
}

function readLabels(data: unknown): JudgeOptions['labels'] {
  const { stable, canary, ...unknown } = mapping(data ?? {}, 'settings: labels')
  refuseUnknown(unknown, 'settings: labels', 'stable, canary')
  const texts = (labels: unknown, arm: string) =>
    Object.fromEntries(
      Object.entries(mapping(labels ?? {}, `settings: labels: ${arm}`)).map(([name, value]) => [
        name,
        String(value),
      ]),
    )
  return { stable: texts(stable, 'stable'), canary: texts(canary, 'canary') }
}

function chance(value: unknown, name: string): number {
  if (typeof value === 'number' && value > 0 && value <= 0.5) return value
  return refuse(`settings: ${name}`, value, 'a chance above 0, at most 0.5')
}
