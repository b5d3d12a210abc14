import { RUN_TAG } from '../../shared/asset-tags.ts'
import type { AssetId } from '../assets/asset-id.ts'

/** Whose an image is. */
export interface ImageOwner {
  readonly assetId: AssetId
  readonly runId: string
}

/** By which a further attempt knows an image of its own; the key of the asset's tag may be one that no label can have. */
const ASSET_LABEL = 'ai-ops:asset-id'

/** The labels of the image. They are part of its content: a tag can be moved to another image, they cannot. */
export function imageLabels({ assetId, runId }: ImageOwner): Readonly<Record<string, string>> {
  return {
    [ASSET_LABEL]: assetId,
    [RUN_TAG]: runId,
    'org.opencontainers.image.version': assetId,
  }
}

/** Whether the labels are those of the owner's image. */
export function isOwnImage(
  labels: Readonly<Record<string, unknown>>,
  { assetId, runId }: ImageOwner,
): boolean {
  return labels[ASSET_LABEL] === assetId && labels[RUN_TAG] === runId
}
