import type { Sample } from '../judge/trace.ts'
import type { Arm } from '../traffic/arms.ts'
import {
  type ArmLabels,
  type CustomSource,
  type FigureSource,
  type Figures,
  fillIn,
  partsOf,
  sampleOf,
} from './custom-metric.ts'
import type { ArmAt, Series } from './series.ts'

/** The metrics of a canary that are not the load balancer's own, by name. */
export type CustomSources = Readonly<Record<string, CustomSource>>

/** A figure that is asked for: which, of which version. */
export interface WantedFigure {
  /** Unique, and fit for a query id of GetMetricData. */
  readonly id: string
  readonly arm: Arm
  readonly metric: string
  readonly part: keyof Figures
}

/** A query of Prometheus with its placeholders filled in. */
export interface PrometheusQuery extends WantedFigure {
  readonly query: string
}

/** The figures that come from Prometheus. */
export function prometheusFigures(
  sources: CustomSources,
  arms: readonly Arm[],
  labels: ArmLabels,
): readonly PrometheusQuery[] {
  return wantedFigures(sources, arms).flatMap(({ wanted, source }) =>
    source.from === 'prometheus' ? [{ ...wanted, query: fillIn(source.query, wanted.arm, labels) }] : [],
  )
}

/** The samples of one version and minute, from the series by figure id. */
export function customSamples(
  sources: CustomSources,
  series: ReadonlyMap<string, Series>,
  { arm, at }: ArmAt,
): Record<string, Sample | null> {
  const samples: Record<string, Sample | null> = {}
  Object.entries(sources).forEach(([name, source], index) => {
    const figures: { -readonly [Part in keyof Figures]: number | undefined } = {}
    for (const [part] of partsOf(source)) figures[part] = series.get(figureId(arm, index, part))?.get(at)
    samples[name] = sampleOf(source, figures)
  })
  return samples
}

/** Every figure of the given arms, with what it is read from. */
export function wantedFigures(
  sources: CustomSources,
  arms: readonly Arm[],
): readonly { readonly wanted: WantedFigure; readonly source: FigureSource }[] {
  return arms.flatMap((arm) =>
    Object.entries(sources).flatMap(([metric, source], index) =>
      partsOf(source).map(([part, figure]) => {
        const wanted: WantedFigure = { id: figureId(arm, index, part), arm, metric, part }
        return { wanted, source: figure }
      }),
    ),
  )
}

function figureId(arm: Arm, index: number, part: keyof Figures): string {
  return `${arm}_custom${index}_${part}`
}
