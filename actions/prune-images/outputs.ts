import { join } from 'node:path'
import type { Outputs, Run } from '../shared/action/operation.ts'
import type { AppliedRun } from './apply.ts'
import type { Inputs } from './inputs.ts'
import type { ObservedPrune } from './observe.ts'
import type { PlannedRun } from './plan.ts'
import { countRemovals } from './planning/make-plan.ts'
import type { RemovalResult } from './removal/removal-results.ts'

/** A run of this action, as its report and outputs tell it. */
export type PruneRun = Run<Inputs, ObservedPrune, PlannedRun, AppliedRun>

/** The outputs of the action besides `plan-file`, over all repositories; see `action.yml`. */
export function outputsOf({ plan, applied, directory }: PruneRun): Outputs {
  const plans = plan.repositories.flatMap((one) => (one.status === 'planned' ? [one.planned.plan] : []))
  const results = [...(applied?.repositories.values() ?? [])].flatMap((one) =>
    'results' in one ? [one] : [],
  )
  const saved = results.find(({ manifests }) => manifests.size > 0)
  const sum = (numbers: readonly number[]) => String(numbers.reduce((total, number) => total + number, 0))
  const count = (type: RemovalResult['type']) => results.map((one) => one.results.of(type).length)
  return {
    decisions: join(directory, 'decisions.jsonl'),
    manifests: saved?.manifests.path ?? '',
    history: applied?.history ?? '',
    'not-looked-at': [...new Set(plans.flatMap(({ coverage }) => coverage.notLookedAt))].join('\n'),
    'planned-count': sum(plans.map(countRemovals)),
    'deleted-count': sum(count('deleted')),
    'archived-count': sum(count('archived')),
    'quarantined-count': sum(count('quarantined')),
    'untagged-count': sum(
      results.map(({ untags }) => [...untags.values()].filter(({ type }) => type === 'off').length),
    ),
    'held-count': sum([...plans.map(({ holds }) => holds.length), ...count('held')]),
    'failed-count': sum(count('failed')),
    'freed-bytes': sum(results.map((one) => one.freedBytes)),
  }
}
