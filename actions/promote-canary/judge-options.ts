import { UserError } from '../shared/errors.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { ERROR_METRIC, latencyMetric, type MetricSettings } from './judge/settings.ts'

/** What the user may set of the judge. */
export interface JudgeOptions {
  readonly alpha: number
  readonly beta: number
  readonly metrics: Readonly<Record<string, MetricSettings>>
}

/** The metrics that every ALB has, by the name under which `settings` may change them. */
const BUILT_IN: Readonly<Record<string, MetricSettings>> = {
  errors: ERROR_METRIC,
  'latency-p50': latencyMetric('p50'),
  'latency-p90': latencyMetric('p90'),
  'latency-p99': latencyMetric('p99'),
}

/** Metrics that need the stable version's response times before the canary. */
export const LATENCY_METRICS: readonly string[] = ['latency-p50', 'latency-p90', 'latency-p99']

/** What may be set of a built-in metric, in the words of the input and of the judge. */
const MARGINS = {
  'harm-ratio': 'harmRatio',
  'tolerable-ratio': 'tolerableRatio',
  'harm-difference': 'harmDifference',
  'tolerable-difference': 'tolerableDifference',
  importance: 'importance',
} as const

const ROLES = ['guardrail', 'regress-only', 'observe'] as const

/**
 * Reads the input `settings`:
 *
 * ```yaml
 * alpha: 0.05
 * beta: 0.05
 * metrics:
 *   errors: { tolerable-ratio: 3 }
 *   latency-p50: { role: observe }
 *   latency-p99: off
 * ```
 *
 * @throws UserError for a key or value that does not exist
 */
export function readJudgeOptions(inputs: InputReader): JudgeOptions {
  const data = mapping(inputs.yaml('settings') ?? {}, 'settings')
  const { alpha = 0.05, beta = 0.05, metrics = {}, ...unknown } = data
  refuseUnknown(unknown, 'settings', 'alpha, beta, metrics')
  const changed: Record<string, MetricSettings> = { ...BUILT_IN }
  for (const [name, change] of Object.entries(mapping(metrics, 'settings: metrics'))) {
    const metric = BUILT_IN[name]
    const where = `settings: metrics: ${name}`
    if (metric === undefined) return refuse(where, name, Object.keys(BUILT_IN).join(', '))
    if (change === false || change === 'off') delete changed[name]
    else changed[name] = changeMetric(metric, mapping(change, where), where)
  }
  return { alpha: chance(alpha, 'alpha'), beta: chance(beta, 'beta'), metrics: changed }
}

function changeMetric(
  metric: MetricSettings,
  change: Record<string, unknown>,
  where: string,
): MetricSettings {
  const { role = metric.role, ...margins } = change
  const known = ROLES.find((candidate) => candidate === role)
  if (known === undefined) return refuse(`${where}: role`, role, ROLES.join(', '))
  const numbers: Record<string, number> = {}
  for (const [key, value] of Object.entries(margins)) {
    const field = Object.entries(MARGINS).find(([name]) => name === key)?.[1]
    if (field === undefined) return refuse(where, key, ['role', ...Object.keys(MARGINS)].join(', '))
    if (typeof value !== 'number' || !Number.isFinite(value))
      return refuse(`${where}: ${key}`, value, 'a number')
    numbers[field] = value
  }
  return { ...metric, ...numbers, role: known }
}

function chance(value: unknown, name: string): number {
  if (typeof value === 'number' && value > 0 && value <= 0.5) return value
  return refuse(`settings: ${name}`, value, 'a chance above 0, at most 0.5')
}

function mapping(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  return refuse(where, value, 'a mapping')
}

function refuseUnknown(unknown: Record<string, unknown>, where: string, allowed: string): void {
  const [key] = Object.keys(unknown)
  if (key !== undefined) refuse(where, key, allowed)
}

function refuse(where: string, given: unknown, allowed: string): never {
  throw new UserError('the value cannot be used.', {
    where: `input ${where}`,
    given: `\`${JSON.stringify(given)}\``,
    allowed,
  })
}
