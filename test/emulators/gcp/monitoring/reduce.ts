import type { Point, Series } from './store.ts'
import { plus, type Value } from './value.ts'

/**
 * Sums aligned series that agree in the labels named (`resource.labels.x`, `metric.labels.y`); other labels are gone
 * from the result, except the project (description of Aggregation in monitoring.v3).
 */
export function reduceSum(all: readonly Series[], groupByFields: readonly string[]): readonly Series[] {
  const groups = Map.groupBy(all, (series) => JSON.stringify(keptLabels(series, groupByFields)))
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (first === undefined) return []
    const labels = keptLabels(first, groupByFields)
    const points = sumByTime(group.flatMap(({ points: own }) => own))
    return [
      {
        ...first,
        metric: { type: first.metric.type, labels: labels.metric },
        resource: { type: first.resource.type, labels: labels.resource },
        points,
      },
    ]
  })
}

function keptLabels({ metric, resource }: Series, groupByFields: readonly string[]) {
  const kept = (object: 'metric' | 'resource', labels: Readonly<Record<string, string>>) => {
    const names = groupByFields.flatMap((field) => {
      const [of, , label = ''] = field.split('.')
      return of === object && label in labels ? [label] : []
    })
    return Object.fromEntries(names.sort().map((name) => [name, labels[name] ?? '']))
  }
  const project = resource.labels.project_id
  return {
    metric: kept('metric', metric.labels),
    resource: {
      ...kept('resource', resource.labels),
      ...(project === undefined ? {} : { project_id: project }),
    },
  }
}

function sumByTime(points: readonly Point[]): readonly Point[] {
  const byEnd = new Map<number, Point>()
  for (const point of points) {
    const known = byEnd.get(point.endMs)
    const value: Value = known === undefined ? point.value : plus(known.value, point.value)
    byEnd.set(point.endMs, { ...point, value })
  }
  return [...byEnd.values()].sort((a, b) => a.endMs - b.endMs)
}
