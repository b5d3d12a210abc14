import type { CountSample, Sample } from '../judge/trace.ts'
import type { Arm } from '../traffic/arms.ts'

/** A figure a minute of one version, from CloudWatch or Prometheus. Texts may hold placeholders, see `fillIn`. */
export type FigureSource =
  | {
      readonly from: 'cloudwatch'
      readonly namespace: string
      readonly metric: string
      readonly stat: string
      readonly dimensions: Readonly<Record<string, string>>
    }
  | { readonly from: 'prometheus'; readonly query: string }

/** Where the samples of a metric come from. */
export type CustomSource =
  /** Events of a `rate` or `count` metric; out of the version's requests unless `of` says otherwise. */
  | { readonly sample: 'count'; readonly events: FigureSource; readonly of: FigureSource | undefined }
  /** Scores in [0, 1]: their mean, or their number and sum, with the sum of their squares where that is known. */
  | {
      readonly sample: 'score'
      readonly value: FigureSource | undefined
      readonly samples?: FigureSource | undefined
      readonly sum?: FigureSource | undefined
      readonly squares?: FigureSource | undefined
    }
  | { readonly sample: 'value'; readonly value: FigureSource }

/** What is known of a version besides its figures, for the placeholders in queries. */
export type ArmLabels = Readonly<Record<Arm, Readonly<Record<string, string>>>>

const PARTS = ['events', 'of', 'value', 'samples', 'sum', 'squares'] as const

/** Figures of one version and minute, by the part of the sample they are for. */
export type Figures = Readonly<Partial<Record<(typeof PARTS)[number], number | undefined>>>

/** The figures that a source consists of. */
export function partsOf(source: CustomSource): readonly (readonly [keyof Figures, FigureSource])[] {
  const figures: Readonly<Partial<Record<keyof Figures, FigureSource | undefined | string>>> = source
  return PARTS.flatMap((part) => {
    const figure = figures[part]
    return figure === undefined || typeof figure === 'string' ? [] : [[part, figure] as const]
  })
}

/**
 * Makes the sample of a minute from its figures as they are; null when the source reported nothing. Nothing is rounded or
 * clamped here: the judge carries fractions, and reports invalid values.
 */
export function sampleOf(source: CustomSource, figures: Figures): Sample | null {
  if (source.sample === 'count') return countSample(source, figures)
  if (source.sample === 'value') return figures.value === undefined ? null : { value: figures.value }
  const { samples, sum, squares, value } = figures
  // Without a sum of squares, each score may be 0 or 1: no scores in [0, 1] with this sum scatter more.
  if (samples !== undefined && sum !== undefined)
    return { n: samples, sum, sumOfSquares: squares ?? (samples === 1 ? sum * sum : sum) }
  return value === undefined ? null : { n: 1, sum: value, sumOfSquares: value * value }
}

function countSample(
  { of: outOf }: Extract<CustomSource, { sample: 'count' }>,
  { events, of }: Figures,
): CountSample | null {
  if (outOf === undefined) return events === undefined ? null : { count: events }
  // Not even the total was reported: none out of none, which no reading of missing data makes a success.
  if (of === undefined)
    return events === undefined || events === 0 ? { count: 0, of: 0 } : { count: events, of: 0 }
  return events === undefined ? { count: 0, of, missing: true } : { count: events, of }
}

/**
 * Fills the placeholders of a text for one version: `{arm}` (stable, canary), `{target-group}`, `{load-balancer}`, the two
 * as CloudWatch's dimensions want them (`{target-group-dimension}`, `{load-balancer-dimension}`), and the labels given for that version. Anything else in braces stays, since PromQL has braces of its own.
 */
export function fillIn(text: string, arm: Arm, labels: ArmLabels): string {
  return text.replace(/\{([a-z][\w-]*)\}/g, (whole, name: string) => {
    if (name === 'arm') return arm
    return labels[arm][name] ?? whole
  })
}
