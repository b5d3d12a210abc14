import type { Outputs, Run } from '../../shared/action/operation.ts'
import { shortDigest } from '../../shared/images/digest.ts'
import type { Change, Outcome, Section } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import { describeRepository } from '../images/repository.ts'
import { countImages } from '../planning/explain.ts'
import type { Restored } from './apply-restore.ts'
import type { ObservedSaved, RestoreInputs } from './observe-restore.ts'
import type { MovedTag, Restoration, RestorePlan } from './plan-restore.ts'
import type { RestoreResult } from './restore-image.ts'

type RestoreRun = Run<RestoreInputs, ObservedSaved, RestorePlan, Restored>

/** Says what came back, what stays away and why. */
export function reportRestore({ inputs, plan, applied }: RestoreRun): ReportContent {
  const all = plan.levels.flat()
  return {
    title: `Restore images of ${plan.repository.name}`,
    ...conclude(plan, applied),
    dryRun: inputs.dryRun,
    facts: [
      { label: 'Repository', value: describeRepository(plan.repository) },
      { label: 'To restore', value: countImages(all.length) },
      { label: 'As they were', value: countImages(plan.complete) },
    ],
    changes: all.map((one) => changeOf(one, applied)),
    sections: movedSection(plan),
  }
}

function movedSection({ moved }: RestorePlan): Section[] {
  if (moved.length === 0) return []
  const items = moved.map(({ tag, to }) => ({ text: `${tag}: ${shortDigest(to)} has it` }))
  return [{ heading: 'Tags that have moved and stay', blocks: [{ type: 'list', items }] }]
}

/** The outputs of a restore; see `action.yml`. */
export function restoreOutputs({ applied }: RestoreRun): Outputs {
  return {
    'restored-count': String(countOf(applied, 'restored')),
    'failed-count': String(countOf(applied, 'lost') + countOf(applied, 'failed')),
  }
}

function conclude(plan: RestorePlan, applied: Restored | undefined): { outcome: Outcome; reason: string } {
  const all = plan.levels.flat()
  const seen = countImages(all.length + plan.complete)
  const tagsText = (moved: readonly MovedTag[]) =>
    moved.length === 0
      ? ''
      : ` ${moved.length === 1 ? '1 tag stays' : `${moved.length} tags stay`} at the image that has it now.`
  if (all.length === 0)
    return {
      outcome: 'unchanged',
      reason: `Nothing to restore: all of ${seen} are there.${tagsText(plan.moved)}`,
    }
  if (applied === undefined) return { outcome: 'planned', reason: `Would restore ${all.length} of ${seen}.` }
  const restored = `Restored ${countOf(applied, 'restored')} of ${seen}.`
  const lost = countOf(applied, 'lost')
  const failed = countOf(applied, 'failed')
  const moved = [...plan.moved, ...all.flatMap((one) => movedOf(one, applied.results.get(one.digest)))]
  const lostText = lost === 0 ? '' : ` ${countImages(lost)} cannot be restored any more.`
  const failedText = failed === 0 ? '' : ` ${countImages(failed)} could not be restored.`
  const reason = `${restored}${lostText}${failedText}${tagsText(moved)}`
  const { stopped } = applied
  if (stopped?.cancelled)
    return { outcome: 'cancelled', reason: `${stopped.reason} ${reason} The next run continues.` }
  if (stopped !== undefined) return { outcome: 'failed', reason: `${reason} It stopped: ${stopped.reason}` }
  return { outcome: lost + failed > 0 ? 'failed' : 'succeeded', reason }
}

function changeOf(one: Restoration, applied: Restored | undefined): Change {
  const result = applied?.results.get(one.digest)
  const place = {
    repository: '',
    archive: 'from the archive, which takes ECR up to 20 minutes',
    nowhere: 'by its saved manifest, while its layers last',
  }[one.from]
  const tags = one.tags.length === 0 ? '' : `tags ${one.tags.join(', ')}`
  const out = one.marks.length === 0 ? '' : 'out of quarantine'
  const evidence = [
    ...movedOf(one, result).map(({ tag, to }) => `${tag} stays at ${shortDigest(to)}, which has it now`),
    ...(result !== undefined && 'reason' in result ? [result.reason] : []),
  ]
  return {
    subject: shortDigest(one.digest),
    kind: one.from === 'nowhere' ? 'create' : 'update',
    state: applied === undefined ? 'planned' : stateOf(result),
    reason: [place, out, tags].filter((part) => part !== '').join('; '),
    ...(evidence.length === 0 ? {} : { evidence: evidence.join('; ') }),
  }
}

function stateOf(result: RestoreResult | undefined): Change['state'] {
  if (result === undefined) return 'skipped'
  return result.type === 'restored' ? 'done' : 'failed'
}

function movedOf(one: Restoration, result: RestoreResult | undefined): readonly MovedTag[] {
  return result?.type === 'restored' ? result.moved : one.moved
}

function countOf(applied: Restored | undefined, type: RestoreResult['type']): number {
  return [...(applied?.results.values() ?? [])].filter((result) => result.type === type).length
}
