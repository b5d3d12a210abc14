import { type MetricSettings, RATE_METRIC } from '../judge/settings.ts'
import type { CustomSource, FigureSource } from '../metrics/custom-metric.ts'
import { mapping, oneOf, refuse, refuseUnknown } from './yaml-values.ts'

const ROLES = ['guardrail', 'regress-only', 'observe'] as const
const KINDS = ['rate', 'count', 'score', 'value'] as const

/** Numbers that may be set of a metric, in the words of the input and of the judge, and for which kinds. */
const NUMBERS = {
  'harm-ratio': { field: 'harmRatio', kinds: ['rate', 'count', 'value'] },
  'tolerable-ratio': { field: 'tolerableRatio', kinds: ['rate', 'count', 'value'] },
  'harm-difference': { field: 'harmDifference', kinds: ['rate', 'count', 'score'] },
  'tolerable-difference': { field: 'tolerableDifference', kinds: ['rate', 'count', 'score'] },
  importance: { field: 'importance', kinds: KINDS },
} as const satisfies Record<string, { field: string; kinds: readonly MetricSettings['kind'][] }>

const SOURCE_KEYS = ['events', 'of', 'value', 'samples', 'sum', 'squares']
const KEYS = [
  'kind',
  'role',
  'worse',
  'must-have-data',
  'when-missing',
  ...Object.keys(NUMBERS),
  ...SOURCE_KEYS,
]

/** What a custom metric starts from. */
const BASES: Readonly<Record<MetricSettings['kind'], MetricSettings>> = {
  rate: RATE_METRIC,
  count: { ...RATE_METRIC, kind: 'count' },
  score: { kind: 'score', role: 'guardrail', worse: 'lower', harmDifference: 0, tolerableDifference: 0.05 },
  value: { kind: 'value', role: 'guardrail', worse: 'higher', harmRatio: 1, tolerableRatio: 1.25 },
}

/**
 * Reads the settings of a metric: those of a built-in one with changes, or of a custom one.
 *
 * @param builtIn the metric that is changed, or undefined for one's own, which names its `kind`
 */
export function readMetric(
  builtIn: MetricSettings | undefined,
  data: Record<string, unknown>,
  where: string,
): MetricSettings {
  const stray = Object.keys(data).find((key) => !KEYS.includes(key))
  if (stray !== undefined) return refuse(where, stray, KEYS.join(', '))
  if (builtIn !== undefined && data.kind !== undefined) {
    return refuse(`${where}: kind`, data.kind, 'nothing: this metric is built in')
  }
  const base = builtIn ?? BASES[oneOf(data.kind, KINDS, `${where}: kind`)]
  const role = oneOf(data.role ?? base.role, ROLES, `${where}: role`)
  // What its owner lets decide must be seen: a name that is misspelt would never say anything against the canary.
  const mustHaveData = data['must-have-data'] ?? (builtIn === undefined && role !== 'observe')
  if (typeof mustHaveData !== 'boolean') {
    return refuse(`${where}: must-have-data`, mustHaveData, 'true, false')
  }
  const common = {
    ...base,
    ...readNumbers(base.kind, data, where),
    role,
    worse: oneOf(data.worse ?? base.worse, ['higher', 'lower'], `${where}: worse`),
    mustHaveData,
  }
  if (common.kind === 'score' || common.kind === 'value') return common
  const whenMissing = data['when-missing'] ?? common.whenMissing
  return { ...common, whenMissing: oneOf(whenMissing, ['zero', 'skip'], `${where}: when-missing`) }
}

/**
 * Reads where the samples of a metric come from, or undefined for a built-in metric that keeps its own.
 *
 * @param place where it is, for errors, and whether it is required
 */
export function readCustomSource(
  { kind }: MetricSettings,
  { events, of, value, samples, sum, squares }: Record<string, unknown>,
  { where, required }: { readonly where: string; readonly required: boolean },
): CustomSource | undefined {
  const given = events ?? of ?? value ?? samples ?? sum ?? squares
  if (given === undefined && !required) return undefined
  const scores = { value, samples, sum, squares }
  if (kind !== 'score') {
    const stray = Object.entries({ samples, sum, squares }).find(([, figure]) => figure !== undefined)
    if (stray !== undefined) return refuse(`${where}: ${stray[0]}`, stray[1], 'nothing: only a score has it')
  }
  if (kind === 'rate' || kind === 'count') {
    if (value !== undefined)
      return refuse(`${where}: value`, value, 'events, and of where it is not the requests')
    return {
      sample: 'count',
      events: readFigure(events, `${where}: events`),
      of: of === undefined ? undefined : readFigure(of, `${where}: of`),
    }
  }
  if (events !== undefined || of !== undefined)
    return refuse(where, events === undefined ? 'of' : 'events', 'value')
  if (kind === 'score') return readScores(scores, where)
  return { sample: kind, value: readFigure(value, `${where}: value`) }
}

/** Scores as their number and sum, or as their mean. CloudWatch's Average comes with both: they are asked for as well. */
function readScores(
  { value, samples, sum, squares }: Record<'value' | 'samples' | 'sum' | 'squares', unknown>,
  where: string,
): CustomSource {
  if (samples === undefined && sum === undefined) {
    if (squares !== undefined) return refuse(`${where}: squares`, squares, 'squares beside samples and sum')
    const mean = readFigure(value, `${where}: value`)
    if (mean.from !== 'cloudwatch' || mean.stat !== 'Average') return { sample: 'score', value: mean }
    return {
      sample: 'score',
      value: mean,
      samples: { ...mean, stat: 'SampleCount' },
      sum: { ...mean, stat: 'Sum' },
    }
  }
  if (value !== undefined) return refuse(`${where}: value`, value, 'value alone, or samples and sum')
  return {
    sample: 'score',
    value: undefined,
    samples: readFigure(samples, `${where}: samples`),
    sum: readFigure(sum, `${where}: sum`),
    squares: squares === undefined ? undefined : readFigure(squares, `${where}: squares`),
  }
}

function readNumbers(kind: MetricSettings['kind'], data: Record<string, unknown>, where: string) {
  const numbers: Record<string, number> = {}
  for (const [key, { field, kinds }] of Object.entries(NUMBERS)) {
    const value = data[key]
    if (value === undefined) continue
    if (!kinds.some((known) => known === kind))
      return refuse(`${where}: ${key}`, value, `nothing: a ${kind} has none`)
    if (typeof value !== 'number' || !Number.isFinite(value))
      return refuse(`${where}: ${key}`, value, 'a number')
    numbers[field] = value
  }
  return numbers
}

function readFigure(data: unknown, where: string): FigureSource {
  const { cloudwatch, prometheus, ...unknown } = mapping(data, where)
  refuseUnknown(unknown, where, 'cloudwatch, prometheus')
  if (typeof prometheus === 'string' && cloudwatch === undefined)
    return { from: 'prometheus', query: prometheus }
  if (prometheus !== undefined)
    return refuse(`${where}: prometheus`, prometheus, 'one query, and no cloudwatch beside it')
  const at = `${where}: cloudwatch`
  const { namespace, metric, stat = 'Sum', dimensions = {}, ...more } = mapping(cloudwatch, at)
  refuseUnknown(more, at, 'namespace, metric, stat, dimensions')
  const text = (value: unknown, key: string) =>
    typeof value === 'string' && value !== '' ? value : refuse(`${at}: ${key}`, value, 'text')
  return {
    from: 'cloudwatch',
    namespace: text(namespace, 'namespace'),
    metric: text(metric, 'metric'),
    stat: text(stat, 'stat'),
    dimensions: Object.fromEntries(
      Object.entries(mapping(dimensions, `${at}: dimensions`)).map(([name, value]) => [name, String(value)]),
    ),
  }
}
