import {
  EC2Client,
  RestoreImageFromRecycleBinCommand,
  RestoreSnapshotFromRecycleBinCommand,
} from '@aws-sdk/client-ec2'
import { applySteps } from '../../../shared/action/apply-steps.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { AmiRestoreInputs } from '../ami-inputs.ts'
import { isSeen } from '../await-ami.ts'
import { deprecateAmi, enableAmi, undeprecateAmi } from '../change-ami.ts'
import { lookForAmis } from './observe-restore-amis.ts'
import {
  type AmiRestorePlan,
  nextRestoreStep,
  placeOf,
  type RestoreStep,
  type SeenForRestore,
  type WantedAmi,
} from './plan-restore-amis.ts'

/** What became of an AMI that was to be restored. */
export type AmiRestored = { readonly type: 'restored' } | { readonly type: 'failed'; readonly reason: string }

/** What became of a restore. */
export interface RestoredAmis {
  readonly results: ReadonlyMap<string, AmiRestored>
  readonly cancelled: string | undefined
}

/** An image has one root and some data volumes; more calls than that mean that nothing comes of them. */
const MOST_STEPS = 40

/** Restores AMI by AMI, call by call, each on the ground of a new look. Trouble with one does not stop the others. */
export async function applyAmiRestore(
  { amis }: AmiRestorePlan,
  { inputs, journal }: Application<AmiRestoreInputs, SeenForRestore>,
  world: World,
): Promise<RestoredAmis> {
  const results = new Map<string, AmiRestored>()
  const open = amis.flatMap(({ wanted, next }) => (next === undefined ? [] : [wanted]))
  for (const wanted of open) {
    if (world.signal.aborted) break
    const [outcome] = await applySteps(
      [wanted],
      {
        id: ({ id }) => `restore ${id}`,
        describe: ({ id, name }) => `Restore ${id} ("${name}")`,
        check: async () => {},
        perform: async (one) => {
          await restoreAmi(one, inputs, world)
          return undefined
        },
      },
      { journal, log: world.log, signal: world.signal },
    )
    if (outcome?.state === 'done') results.set(wanted.id, { type: 'restored' })
    else if (outcome !== undefined) {
      world.log.warning(`${wanted.id}: ${outcome.reason}`)
      results.set(wanted.id, { type: 'failed', reason: outcome.reason })
    }
  }
  return { results, cancelled: world.signal.aborted ? messageOf(world.signal.reason) : undefined }
}

/** @throws Error when it cannot be made what it was */
async function restoreAmi(wanted: WantedAmi, inputs: AmiRestoreInputs, world: World): Promise<void> {
  const look = async (): Promise<RestoreStep | undefined | 'nowhere'> => {
    const place = placeOf(wanted, await lookForAmis(inputs, world))
    return place.at === 'nowhere' ? place.at : nextRestoreStep(wanted, place, world.clock.now().getTime())
  }
  let next = await look()
  for (let step = 0; next !== undefined; step++) {
    if (next === 'nowhere') throw new Error('it is neither in the account nor in the Recycle Bin')
    if (step === MOST_STEPS) throw new Error(`EC2 took ${MOST_STEPS} calls, and it is not restored`)
    const asked: RestoreStep = next
    await call(wanted.id, asked, world)
    // On its way out of the Recycle Bin it may be seen nowhere for a moment.
    const isAnother = await isSeen(async () => {
      next = await look()
      return next !== 'nowhere' && JSON.stringify(next) !== JSON.stringify(asked)
    }, world)
    if (!isAnother) throw new Error(`EC2 took the call, but does not show what it asked for: ${asked.call}`)
  }
}

async function call(id: string, step: RestoreStep, world: World): Promise<void> {
  const ec2 = world.aws.client(EC2Client)
  const options = { abortSignal: world.signal }
  switch (step.call) {
    case 'restore-snapshot':
      // iam: ec2:RestoreSnapshotFromRecycleBin
      await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId: step.snapshotId }), options)
      return
    case 'restore-image':
      // iam: ec2:RestoreImageFromRecycleBin
      await ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId: id }), options)
      return
    case 'enable':
      return enableAmi(id, world)
    case 'undeprecate':
      return undeprecateAmi(id, world)
    case 'deprecate':
      return deprecateAmi({ id, atMs: step.atMs }, world)
  }
}
