/** The schema that every report follows; published as `doc/report.schema.json`. */
export const REPORT_SCHEMA = 'https://ai-ops.dev/report/v1'

/**
 * How a run ended. `succeeded`, `unchanged` (there was nothing to do), `planned` (dry run) and `in-progress` (goes on
 * in a later run) leave the step green; all others fail it.
 */
export type Outcome =
  | 'succeeded'
  | 'unchanged'
  | 'planned'
  | 'in-progress'
  | 'rolled-back'
  | 'inconclusive'
  | 'refused'
  | 'cancelled'
  | 'failed'

/** One document for every action: what was looked at, what was changed and why. Text is plain; renderings escape it. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA
  readonly action: string
  /** The version of ai-ops. */
  readonly version: string
  readonly title: string
  readonly outcome: Outcome
  /** One sentence: why it ended so. */
  readonly reason: string
  readonly dryRun: boolean
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** ISO 8601, UTC. */
  readonly finishedAt: string
  readonly run?: { readonly repository: string; readonly sha: string; readonly url: string }
  readonly facts: readonly Fact[]
  readonly changes: readonly Change[]
  readonly sections: readonly Section[]
}

/** A line of the report's head. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly url?: string
}

/** One thing that was created, changed, deleted, kept or refused, and why. */
export interface Change {
  readonly subject: string
  readonly kind: 'create' | 'update' | 'delete' | 'shift' | 'keep' | 'refuse'
  readonly state: 'planned' | 'done' | 'skipped' | 'failed' | 'undone' | 'unchanged'
  readonly reason: string
  /** The rule that decided it. */
  readonly rule?: string
  /** What the decision rests on. */
  readonly evidence?: string
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | {
      readonly type: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | Chart
  | { readonly type: 'details'; readonly summary: string; readonly blocks: readonly Block[] }

export interface ListItem {
  readonly text: string
  readonly url?: string
  /** Shown as a ticked or empty box. */
  readonly checked?: boolean
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

export type Cell = string | number | { readonly text: string; readonly url: string }

/** A line chart. */
export interface Chart {
  readonly type: 'chart'
  readonly title: string
  readonly xLabel: string
  /** The ends of the x axis, so that charts of one section share it; those of the data when left out. */
  readonly xRange?: readonly [number, number]
  readonly yLabel: string
  readonly yScale: 'linear' | 'log'
  readonly series: readonly {
    readonly name: string
    readonly points: readonly (readonly [number, number])[]
  }[]
  /** Horizontal lines, such as a threshold. */
  readonly lines?: readonly { readonly name: string; readonly y: number }[]
  /** Vertical marks, such as a change of weight. */
  readonly marks?: readonly { readonly name: string; readonly x: number }[]
}

/** Whether a run that ended so is a success for the step. */
export function isSuccess(outcome: Outcome): boolean {
  return (
    outcome === 'succeeded' || outcome === 'unchanged' || outcome === 'planned' || outcome === 'in-progress'
  )
}
