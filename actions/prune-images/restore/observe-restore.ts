import { ECRClient } from '@aws-sdk/client-ecr'
import { UserError } from '../../shared/errors.ts'
import type { AwsInputs, CommonInputs, PlanInputs } from '../../shared/inputs/common-inputs.ts'
import { readTextFile } from '../../shared/workspace-file.ts'
import type { World } from '../../shared/world.ts'
import { listImages } from '../ecr/list-images.ts'
import { type RepositoryId, repositoryId } from '../ecr/repository-id.ts'
import { isInBucket, readHistory } from '../history/read-history.ts'
import type { Image } from '../images/image.ts'
import type { Repository } from '../images/repository.ts'
import type { SavedImage } from '../removal/manifest-store.ts'
import { readSavedImages } from './saved-images.ts'

/** What the user asks for in the mode `restore`. */
export type RestoreInputs = CommonInputs &
  PlanInputs & {
    readonly mode: 'restore'
    readonly aws: AwsInputs
    readonly repository: string
    readonly registryId: string | undefined
    /** Path of the manifests that a run has saved, or `s3://…` of its history. */
    readonly restoreFrom: string
    /** Tags and digests of the images to restore; all when empty. */
    readonly restoreImages: readonly string[]
  }

/** What was saved, and what is there. */
export interface ObservedSaved {
  readonly repositoryId: RepositoryId
  readonly repository: Repository
  readonly images: readonly Image[]
  readonly saved: readonly SavedImage[]
}

/** A manifest has at most 4 MB (ECR service quotas), most have 2 kB; a run may delete 100,000. */
const MOST_SAVED_BYTES = 500_000_000

/** Reads what an earlier run saved, and what the repository has of it. */
export async function observeRestore(inputs: RestoreInputs, world: World): Promise<ObservedSaved> {
  const ecr = world.aws.client(ECRClient)
  const id = repositoryId(inputs)
  const [listed, region] = await Promise.all([listImages(ecr, id, world.signal), ecr.config.region()])
  const { restoreFrom } = inputs
  const text = isInBucket(restoreFrom) ? await readHistory(restoreFrom, world) : textOf(inputs, world)
  const where = 'input restore-from'
  // An empty repository does not say whose it is; then what was saved does.
  const accountId = listed.accountId ?? accountIn(text)
  const repository = { accountId, region, name: inputs.repository }
  const saved = readSavedImages({ text, where }, repository)
  return { repositoryId: id, repository, images: listed.images, saved }
}

function textOf({ restoreFrom: path }: RestoreInputs, { runner: { workspace, tempDir } }: World): string {
  const place = { root: workspace, otherRoots: [tempDir], path, where: 'input restore-from' }
  const text = readTextFile(place, MOST_SAVED_BYTES)
  if (text !== undefined) return text
  throw new UserError('there is no such file.', {
    where: 'input restore-from',
    given: `\`${path}\``,
    next: 'Download the artifact of the run that removed the images, and give the path of its `manifests.jsonl`, or its output `history`.',
  })
}

function accountIn(text: string): string {
  return /"accountId":"(\d{12})"/.exec(text)?.[1] ?? ''
}
