import { openAsBlob } from 'node:fs'
import { messageOf, UserError, WorldMovedError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { deleteAsset, listAssets, uploadAsset } from '../github/assets-api.ts'
import { isStatus, wasRefused } from '../github/permission.ts'
import type { Repository } from '../github/repository.ts'
import type { LocalAsset, Release, ReleaseAsset } from '../release/release.ts'

const ATTEMPTS = 3
const BETWEEN_ATTEMPTS_MS = 3_000

/**
 * Attaches a file to a draft and verifies what GitHub has then: the name, the completed upload and the digest. An upload
 * that was broken off is removed and begun again.
 *
 * @returns the asset as GitHub lists it
 * @throws Error when GitHub has another file after the last attempt
 * @throws WorldMovedError when someone else has attached another file under the name
 */
export async function attachAsset(
  {
    file,
    release: { id, uploadUrl },
  }: { readonly file: LocalAsset; readonly release: Pick<Release, 'id' | 'uploadUrl'> },
  repository: Repository,
  { clock, log, signal }: Pick<World, 'clock' | 'log' | 'signal'>,
): Promise<ReleaseAsset> {
  for (let attempt = 1; ; attempt += 1) {
    const end = await upload(file, uploadUrl, repository)
    signal.throwIfAborted()
    const assets = await listAssets(id, repository)
    const asset = assets.find(({ name }) => name === file.name)
    if (asset !== undefined && isSame(asset, file)) return asset

    const { reason: refusal, storedId } = end
    // Under another name it is another asset, which a second attempt would add once more.
    const renamed = assets.find((other) => other.name !== file.name && other.id === storedId)
    if (renamed !== undefined) {
      await deleteAsset(renamed.id, repository)
      throw new UserError(`GitHub stored ${file.name} as ${renamed.name}, which was removed again.`, {
        next: 'Rename the file: letters, digits, single dots within, and _ - + @ are allowed.',
      })
    }
    // A whole file that this upload did not make is somebody's: it is not to be deleted.
    if (asset?.uploaded === true && asset.id !== storedId)
      throw new WorldMovedError(`someone attached another ${file.name} to the draft meanwhile.`)
    const reason = refusal ?? differenceOf(asset, file)
    if (attempt === ATTEMPTS)
      throw new Error(`${file.name} could not be attached: ${reason}.${hiddenHint(asset, refusal)}`)
    log.warning(`${file.name} is not attached as it should be (${reason}); trying again.`)
    if (asset !== undefined) await deleteAsset(asset.id, repository)
    await clock.sleep(BETWEEN_ATTEMPTS_MS, signal)
  }
}

/** Whether the asset is that file. */
export function isSame(asset: ReleaseAsset, file: Pick<LocalAsset, 'digest'>): boolean {
  return asset.uploaded && asset.digest === file.digest
}

/** @returns why the upload failed, when it may be tried again, or the id of what GitHub stored */
async function upload(
  file: LocalAsset,
  uploadUrl: string,
  repository: Repository,
): Promise<{ readonly reason?: string; readonly storedId?: number }> {
  try {
    const content = await openAsBlob(file.path, { type: file.contentType })
    return { storedId: (await uploadAsset(uploadUrl, { ...file, content }, repository)).id }
  } catch (error) {
    // 422: the name is taken, by an upload whose answer was lost.
    if (wasRefused(error) && !isStatus(error, 422)) throw error
    return { reason: messageOf(error) }
  }
}

function differenceOf(asset: ReleaseAsset | undefined, file: LocalAsset): string {
  if (asset === undefined) return 'GitHub does not list an asset of this name'
  if (!asset.uploaded) return 'the upload was broken off'
  return `GitHub has ${asset.digest ?? 'no digest'}, the file is ${file.digest}`
}

/** GitHub may not list an upload that was broken off, though it holds the name. */
function hiddenHint(asset: ReleaseAsset | undefined, reason: string | undefined): string {
  if (asset !== undefined || reason === undefined || !/already_exists/.test(reason)) return ''
  return ' A broken upload that GitHub does not list holds the name: delete the draft, and draft it again.'
}
