import type { Outputs, Run } from '../../../shared/action/operation.ts'
import type { Change, Outcome } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { countAmis } from '../ami.ts'
import type { AmiRestoreInputs } from '../ami-inputs.ts'
import type { RestoredAmis } from './apply-restore-amis.ts'
import type { AmiRestorePlan, SeenForRestore } from './plan-restore-amis.ts'

type AmiRestoreRun = Run<AmiRestoreInputs, SeenForRestore, AmiRestorePlan, RestoredAmis>
type RestoredOne = AmiRestorePlan['amis'][number]

/** Says which AMIs came back, which did not, and why. */
export function reportAmiRestore(run: AmiRestoreRun): ReportContent {
  const { inputs, plan } = run
  return {
    title: `Restore AMIs of ${inputs.scope.patterns.join(', ')}`,
    ...conclude(run),
    dryRun: inputs.dryRun,
    facts: [
      { label: 'Region', value: plan.region },
      { label: 'To restore', value: countAmis(openOf(plan).length) },
      {
        label: 'As they were',
        value: countAmis(plan.amis.length - openOf(plan).length - lostOf(plan).length),
      },
    ],
    changes: [...openOf(plan), ...lostOf(plan)].map((one) => changeOf(one, run)),
  }
}

/** The outputs of a restore of AMIs; see `action.yml`. */
export function amiRestoreOutputs({ plan, applied }: AmiRestoreRun): Outputs {
  const results = [...(applied?.results.values() ?? [])]
  const count = (type: 'restored' | 'failed') => results.filter((one) => one.type === type).length
  return {
    'restored-count': String(count('restored')),
    'failed-count': String(count('failed') + lostOf(plan).length),
  }
}

function openOf({ amis }: AmiRestorePlan): readonly RestoredOne[] {
  return amis.filter(({ next }) => next !== undefined)
}

function lostOf({ amis }: AmiRestorePlan): readonly RestoredOne[] {
  return amis.filter(({ place }) => place.at === 'nowhere')
}

function conclude({ inputs, plan, applied }: AmiRestoreRun): { outcome: Outcome; reason: string } {
  const [unknown] = plan.unknown
  if (unknown !== undefined)
    return {
      outcome: 'refused',
      reason: `The entry \`${unknown}\` of restore-images leads to no AMI: none was saved with it, is in the account or in the Recycle Bin.`,
    }
  const seen = countAmis(plan.amis.length)
  const open = openOf(plan).length
  const lost = lostOf(plan).length
  const lostText = lost === 0 ? '' : ` ${countAmis(lost)} cannot be restored any more.`
  if (open === 0)
    return lost > 0
      ? { outcome: 'failed', reason: `Nothing was restored of ${seen}.${lostText}` }
      : { outcome: 'unchanged', reason: `Nothing to restore: all of ${seen} are as they were.` }
  if (inputs.dryRun || applied === undefined)
    return { outcome: 'planned', reason: `Would restore ${open} of ${seen}.${lostText}` }
  const results = [...applied.results.values()]
  const failed = results.filter(({ type }) => type === 'failed').length
  const restored = results.length - failed
  const failedText = failed === 0 ? '' : ` ${countAmis(failed)} could not be restored.`
  const reason = `Restored ${restored} of ${seen}.${lostText}${failedText}`
  if (applied.cancelled !== undefined)
    return { outcome: 'cancelled', reason: `${applied.cancelled} ${reason} The next run continues.` }
  return { outcome: failed + lost > 0 ? 'failed' : 'succeeded', reason }
}

function changeOf({ wanted, place }: RestoredOne, { applied }: AmiRestoreRun): Change {
  const result = applied?.results.get(wanted.id)
  const isLost = place.at === 'nowhere'
  return {
    subject: `${wanted.id} ("${wanted.name}")`,
    kind: place.at === 'account' ? 'update' : 'create',
    state:
      isLost || result?.type === 'failed'
        ? 'failed'
        : applied === undefined
          ? 'planned'
          : result === undefined
            ? 'skipped'
            : 'done',
    reason: {
      account: 'it is deprecated or disabled',
      bin: 'it is in the Recycle Bin',
      nowhere: 'it is neither in the account nor in the Recycle Bin',
    }[place.at],
    ...(result?.type === 'failed' ? { evidence: result.reason } : {}),
  }
}
