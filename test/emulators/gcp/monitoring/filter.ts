import type { SeriesKey } from './store.ts'

/** One comparison of a filter. */
export interface Comparison {
  readonly field: 'metric.type' | 'resource.type' | `metric.labels.${string}` | `resource.labels.${string}`
  readonly holds: (value: string) => boolean
  /** The value where the comparison is a plain `=`. */
  readonly equals: string | undefined
}

/** A filter, all of whose comparisons must hold. */
export type Filter = readonly Comparison[]

/** What a filter is when it cannot be read. */
export type FilterTrouble =
  | { readonly trouble: 'syntax'; readonly at: string }
  | { readonly trouble: 'not-modelled'; readonly at: string }

const STRING = String.raw`"(?:[^"\\]|\\.)*"`
const VALUE = String.raw`(?:${STRING}|[\w.:/-]+)`
const COMPARISON = new RegExp(
  String.raw`^(?<object>metric|resource)\.(?:type|labels?\.(?<label>\w+))\s*(?<operator>!?=)\s*(?<value>(?<call>one_of|starts_with)\s*\(\s*(?<list>${VALUE}(?:\s*,\s*${VALUE})*)\s*\)|${VALUE})\s*`,
)
const BEYOND =
  /^(?:OR\b|NOT\b|-|\(|group\.|project\b|metadata\.|(?:metric|resource)\.[\w.]+\s*(?:[<>:]|=\s*(?:has_substring|ends_with|monitoring)))/

/**
 * Reads a filter of comparisons joined by AND, which may be left out:
 * https://cloud.google.com/monitoring/api/v3/filters. Of its functions `one_of` and `starts_with` are known.
 */
export function parseFilter(text: string): Filter | FilterTrouble {
  const comparisons: Comparison[] = []
  let rest = text.trim()
  while (rest !== '') {
    const found = COMPARISON.exec(rest)
    if (found?.groups === undefined) {
      return { trouble: BEYOND.test(rest) ? 'not-modelled' : 'syntax', at: rest }
    }
    comparisons.push(comparisonOf(found.groups))
    rest = rest.slice(found[0].length)
    const and = /^AND\s+(?=\S)/.exec(rest)
    if (and !== null) rest = rest.slice(and[0].length)
    else if (/^AND\b/.test(rest)) return { trouble: 'syntax', at: rest }
  }
  return comparisons
}

/** Whether a series is meant. */
export function selects(filter: Filter, { metric, resource }: SeriesKey): boolean {
  return filter.every(({ field, holds }) => {
    if (field === 'metric.type') return holds(metric.type)
    if (field === 'resource.type') return holds(resource.type)
    const [object = '', , label = ''] = field.split('.')
    return holds((object === 'metric' ? metric : resource).labels[label] ?? '')
  })
}

function comparisonOf(groups: Readonly<Record<string, string | undefined>>): Comparison {
  const { object, label, operator, value = '', call, list } = groups
  const side = object === 'metric' ? 'metric' : 'resource'
  const values = [...(list ?? value).matchAll(new RegExp(VALUE, 'g'))].map(([one]) => unquoted(one))
  const fits = (actual: string) =>
    values.some((one) => (call === 'starts_with' ? actual.startsWith(one) : actual === one))
  return {
    field: label === undefined ? `${side}.type` : `${side}.labels.${label}`,
    holds: (actual) => fits(actual) === (operator === '='),
    equals: operator === '=' && call === undefined ? values[0] : undefined,
  }
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value
}
