import type { Change, Section } from '../../shared/report/report.ts'
import { type Asset, assetKey, describeAsset, removalCommand } from './asset.ts'
import type { VmImage } from './vm-image.ts'

/** An asset as a change of the report. */
export function changeOfAsset(asset: Asset): Change {
  return { subject: assetKey(asset), kind: 'create', state: 'done', reason: describeAsset(asset) }
}

/** What a build that failed left, and how to remove it. */
export function leftSentence(assets: readonly Asset[] | undefined): string {
  if (assets === undefined) return 'What it left behind could not be read.'
  if (assets.length === 0) return 'It left nothing behind.'
  const removals = assets.flatMap((asset) => removalCommand(asset) ?? [])
  return `It left ${assets.length} things behind: ${assets.map(describeAsset).join(', ')}. Remove them: ${removals.join('; ')}`
}

/** What is left and how to remove it, as a table; nothing when nothing is. */
export function leftOf(assets: readonly Asset[]): Section[] {
  if (assets.length === 0) return []
  return [
    {
      heading: 'Left behind',
      blocks: [
        {
          type: 'table',
          columns: [{ title: 'what' }, { title: 'how to remove it' }],
          rows: assets.map((asset) => [describeAsset(asset), removalCommand(asset) ?? 'nothing to remove']),
        },
      ],
    },
  ]
}

/** The VM images as a table; nothing when there are none. */
export function vmImagesOf(vmImages: readonly VmImage[]): Section[] {
  if (vmImages.length === 0) return []
  return [
    {
      heading: 'VM images',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'format' },
            { title: 'image' },
            { title: 'bytes', align: 'right' },
            { title: 'SHA-256 or checksum' },
          ],
          rows: vmImages.map(({ format, url, key, sizeBytes, checksum, sha256 }) => [
            format,
            { text: key, url },
            sizeBytes,
            sha256 ?? (checksum === null ? 'none' : `${checksum.algorithm} ${checksum.value}`),
          ]),
        },
      ],
    },
  ]
}
