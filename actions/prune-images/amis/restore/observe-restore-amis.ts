import {
  EC2Client,
  paginateListImagesInRecycleBin,
  paginateListSnapshotsInRecycleBin,
} from '@aws-sdk/client-ec2'
import { UserError } from '../../../shared/errors.ts'
import { readTextFile } from '../../../shared/workspace-file.ts'
import type { World } from '../../../shared/world.ts'
import { isInBucket, readHistory } from '../../history/read-history.ts'
import type { AmiRestoreInputs } from '../ami-inputs.ts'
import { readSavedAmis } from '../ami-store.ts'
import { listAmis } from '../list-amis.ts'
import type { SeenForRestore } from './plan-restore-amis.ts'

/** An account has some thousand AMIs at most, of 300 bytes each. */
const MOST_SAVED_BYTES = 10_000_000

/** Reads what an earlier run has saved, and where its AMIs are by now. */
export async function observeAmiRestore(inputs: AmiRestoreInputs, world: World): Promise<SeenForRestore> {
  const region = await world.aws.client(EC2Client).config.region()
  const text = await savedText(inputs, world)
  const saved = text === undefined ? [] : readSavedAmis(text, region)
  return { region, saved, nowMs: world.clock.now().getTime(), ...(await lookForAmis(inputs, world)) }
}

/** Looks where AMIs are: in the account, or in the Recycle Bin. */
export async function lookForAmis(
  { scope }: Pick<AmiRestoreInputs, 'scope'>,
  world: Pick<World, 'aws' | 'signal'>,
): Promise<Pick<SeenForRestore, 'amis' | 'bin' | 'binSnapshots'>> {
  const client = world.aws.client(EC2Client)
  const options = { abortSignal: world.signal }
  const { amis } = await listAmis(scope, world)
  const bin: { readonly id: string; readonly name: string }[] = []
  // iam: ec2:ListImagesInRecycleBin
  for await (const { Images } of paginateListImagesInRecycleBin({ client }, {}, options))
    for (const { ImageId = '', Name = '' } of Images ?? []) bin.push({ id: ImageId, name: Name })
  const binSnapshots: { readonly id: string; readonly description: string }[] = []
  // iam: ec2:ListSnapshotsInRecycleBin
  for await (const { Snapshots } of paginateListSnapshotsInRecycleBin({ client }, {}, options))
    for (const { SnapshotId = '', Description = '' } of Snapshots ?? [])
      binSnapshots.push({ id: SnapshotId, description: Description })
  return { amis, bin, binSnapshots }
}

async function savedText({ restoreFrom }: AmiRestoreInputs, world: World): Promise<string | undefined> {
  if (restoreFrom === undefined) return undefined
  if (isInBucket(restoreFrom)) return readHistory(restoreFrom, world)
  const { workspace, tempDir } = world.runner
  const where = 'input restore-from'
  const text = readTextFile(
    { root: workspace, otherRoots: [tempDir], path: restoreFrom, where },
    MOST_SAVED_BYTES,
  )
  if (text !== undefined) return text
  throw new UserError('there is no such file.', {
    where,
    given: `\`${restoreFrom}\``,
    next: 'Give the path of the `manifests.jsonl` of the run that removed the AMIs, its output `history`, or name AMIs by `restore-images`.',
  })
}
