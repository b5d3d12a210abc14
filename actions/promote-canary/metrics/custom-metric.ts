import type { CountSample, Sample } from '../judge/trace.ts'
import type { Arm } from '../versions.ts'

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
  /** The mean of scores in [0, 1], one a minute. */
  | { readonly sample: 'score'; readonly value: FigureSource }
  | { readonly sample: 'value'; readonly value: FigureSource }

/** What is known of a version besides its figures, for the placeholders in queries. */
export type ArmLabels = Readonly<Record<Arm, Readonly<Record<string, string>>>>

/** Figures of one version and minute, by the part of the sample they are for. */
export interface Figures {
  readonly events?: number | undefined
  readonly of?: number | undefined
  readonly value?: number | undefined
}

/** The figures that a source consists of. */
export function partsOf(source: CustomSource): readonly (readonly [keyof Figures, FigureSource])[] {
  if (source.sample !== 'count') return [['value', source.value]]
  return source.of === undefined
    ? [['events', source.events]]
    : [
        ['events', source.events],
        ['of', source.of],
      ]
}

/** Makes the sample of a minute from its figures; null when the source reported nothing. */
export function sampleOf(source: CustomSource, { events, of, value }: Figures): Sample | null {
  if (source.sample === 'count') return countSample(source, events, of)
  if (value === undefined) return null
  if (source.sample === 'value') return { value }
  const mean = Math.min(1, Math.max(0, value))
  return { n: 1, sum: mean, sumOfSquares: mean * mean }
}

function countSample(
  { of: outOf }: Extract<CustomSource, { sample: 'count' }>,
  events: number | undefined,
  of: number | undefined,
): CountSample | null {
  if (outOf === undefined) return events === undefined ? null : { count: Math.round(events) }
  // Not even the total was reported: none out of none, which no reading of missing data makes a success.
  if (of === undefined) return { count: 0, of: 0 }
  const total = Math.round(of)
  return { count: Math.min(Math.round(events ?? 0), total), of: total }
}

/**
 * Fills the placeholders of a text for one version: `{arm}` (stable, canary), `{target-group}`, `{load-balancer}`, and
 * the labels given for that version. Anything else in braces stays, since PromQL has braces of its own.
 */
export function fillIn(text: string, arm: Arm, labels: ArmLabels): string {
  return text.replace(/\{([a-z][\w-]*)\}/g, (whole, name: string) => {
    if (name === 'arm') return arm
    return labels[arm][name] ?? whole
  })
}
