import { join } from 'node:path'
import type { Outputs, Run } from '../shared/action/operation.ts'
import type { Applied } from './apply.ts'
import type { Inputs } from './inputs.ts'
import type { ObservedRepository } from './observe.ts'
import type { Planned } from './plan.ts'
import { removalsOf } from './planning/make-plan.ts'

/** A run of this action, as its report and outputs tell it. */
export type PruneRun = Run<Inputs, ObservedRepository, Planned, Applied>

/** The outputs of the action besides `plan-file`; see `action.yml`. */
export function outputsOf({ plan: { plan }, applied, directory }: PruneRun): Outputs {
  const results = applied?.results
  const deleted = results?.of('deleted') ?? []
  return {
    decisions: join(directory, 'decisions.jsonl'),
    manifests: applied === undefined || applied.manifests.size === 0 ? '' : applied.manifests.path,
    'not-looked-at': plan.coverage.notLookedAt.join('\n'),
    'planned-count': String(removalsOf(plan).length),
    'deleted-count': String(deleted.length),
    'archived-count': String(results?.of('archived').length ?? 0),
    'quarantined-count': String(results?.of('quarantined').length ?? 0),
    'held-count': String(plan.holds.length + (results?.of('held').length ?? 0)),
    'failed-count': String(results?.of('failed').length ?? 0),
    'freed-bytes': String(applied?.manifests.bytesOf(deleted) ?? 0),
  }
}
