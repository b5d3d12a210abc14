import { type Refusal, refusal } from '../http/google-error.ts'
import { NotModelled } from '../http/not-modelled.ts'
import type { Aligner, Windows } from './align.ts'
import { type MetricDescriptor, resourceLabels } from './descriptors.ts'
import { type Filter, parseFilter } from './filter.ts'

/** What `timeSeries.list` is asked for. */
export interface Query {
  readonly metricType: string
  readonly filter: Filter
  readonly startMs: number
  readonly endMs: number
  readonly aligner: Aligner
  readonly windows: Windows
  readonly sums: boolean
  readonly groupByFields: readonly string[]
  readonly headersOnly: boolean
}

const aligners: readonly string[] = ['ALIGN_NONE', 'ALIGN_DELTA', 'ALIGN_SUM', 'ALIGN_MEAN']

/**
 * Reads the parameters of `timeSeries.list`.
 *
 * @throws Refusal 400 for what Monitoring refuses
 * @throws NotModelled for what it takes and this emulator does not know
 */
export function readQuery(
  parameters: URLSearchParams,
  describe: (metricType: string) => MetricDescriptor | undefined,
): Query {
  const get = (name: string) => parameters.get(name) ?? ''
  for (const name of parameters.keys()) {
    if (name.startsWith('secondaryAggregation') || name === 'orderBy') throw new NotModelled(name)
  }
  const filter = readFilter(get('filter'))
  const metricType = filter.find(({ field }) => field === 'metric.type')?.equals
  if (metricType === undefined) throw wrong('filter', get('filter'), 'The filter must specify a metric type.')
  const descriptor = describe(metricType)
  if (descriptor === undefined) throw unknownMetric(metricType)
  demandLabels(filter, descriptor, get('filter'))
  const endMs = readTime('interval.endTime', get('interval.endTime'))
  const startText = get('interval.startTime')
  const startMs = startText === '' ? endMs : readTime('interval.startTime', startText)
  if (startMs > endMs) throw wrong('interval.startTime', startText, 'It must not be after the end.')
  const aggregation = readAggregation(parameters)
  return {
    metricType,
    filter,
    startMs,
    endMs,
    ...aggregation,
    windows: { startMs, endMs, periodMs: aggregation.periodMs },
    headersOnly: get('view') === 'HEADERS',
  }
}

function readAggregation(parameters: URLSearchParams) {
  const get = (name: string) => parameters.get(`aggregation.${name}`) ?? ''
  const aligner = get('perSeriesAligner') || 'ALIGN_NONE'
  const reducer = get('crossSeriesReducer') || 'REDUCE_NONE'
  if (!aligners.includes(aligner)) throw new NotModelled(aligner)
  if (reducer !== 'REDUCE_NONE' && reducer !== 'REDUCE_SUM') throw new NotModelled(reducer)
  const period = get('alignmentPeriod')
  const periodMs = Number.parseFloat(period) * 1_000
  if (aligner !== 'ALIGN_NONE' && !(periodMs >= 60_000)) {
    throw wrong('aggregation.alignmentPeriod', period, 'It must be at least 60 seconds.')
  }
  const sums = reducer === 'REDUCE_SUM'
  if (sums && aligner === 'ALIGN_NONE') {
    throw wrong('aggregation.perSeriesAligner', aligner, 'Series must be aligned before they are reduced.')
  }
  const groupByFields = parameters.getAll('aggregation.groupByFields').map((field) => {
    const found = /^(metric|resource)\.labels?\.(\w+)$/.exec(field)
    if (found === null) throw wrong('aggregation.groupByFields', field, 'It names no label.')
    return `${found[1]}.labels.${found[2]}`
  })
  return { aligner: aligner as Aligner, periodMs, sums, groupByFields }
}

function readFilter(text: string): Filter {
  const filter = parseFilter(text)
  if (!('trouble' in filter)) return filter
  if (filter.trouble === 'not-modelled') throw new NotModelled(`the filter at: ${filter.at}`)
  throw wrong('filter', text, `Could not parse it at: ${filter.at}`)
}

function demandLabels(filter: Filter, descriptor: MetricDescriptor, text: string): void {
  const type = filter.find(({ field }) => field === 'resource.type')?.equals ?? ''
  for (const { field } of filter) {
    const [object, , label = ''] = field.split('.')
    const known = object === 'metric' ? descriptor.labels : resourceLabels[type]
    if (label !== '' && known !== undefined && !known.includes(label)) {
      throw wrong('filter', text, `There is no label ${field}.`)
    }
  }
}

function readTime(field: string, text: string): number {
  if (text === '') throw wrong(field, text, 'It must not be blank.')
  return Date.parse(text)
}

/** In Monitoring's words: "Field filter had an invalid value of "…": …". */
export function wrong(field: string, value: string, why: string): Refusal {
  return refusal(400, 'invalid', `Field ${field} had an invalid value of "${value}": ${why}`)
}

function unknownMetric(metricType: string): Refusal {
  const message = `Cannot find metric(s) that match type = "${metricType}". If a metric was created recently, it could take up to 10 minutes to become available. Please try again soon.`
  return refusal(404, 'notFound', message)
}
