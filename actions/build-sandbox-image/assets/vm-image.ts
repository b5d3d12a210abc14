import type { StoredObject } from './asset.ts'
import type { AssetId } from './asset-id.ts'

/** Formats that EC2 exports an image to (EC2 API reference, ExportImage, `DiskImageFormat`). */
export const VM_IMAGE_FORMATS = ['VMDK', 'RAW', 'VHD'] as const

export type VmImageFormat = (typeof VM_IMAGE_FORMATS)[number]

/** Where the images of all asset ids are; those of one asset id are under `<prefix><asset-id>/`. */
export interface VmImageLocation {
  readonly bucket: string
  /** Empty, or ending with `/`. */
  readonly prefix: string
  /** What the address of an image begins with, ending with `/`. */
  readonly baseUrl: string
}

/** The VM images that a build is to make, and where they are kept. */
export interface ExpectedVmImages {
  readonly location: VmImageLocation
  readonly formats: readonly VmImageFormat[]
}

/** The checksum that S3 keeps of an object (S3 user guide, "Checking object integrity"). */
export interface Checksum {
  readonly algorithm: 'SHA256' | 'SHA1' | 'CRC64NVME' | 'CRC32C' | 'CRC32'
  /** Base64; for a composite checksum followed by `-` and the number of parts. */
  readonly value: string
  readonly type: 'FULL_OBJECT' | 'COMPOSITE'
}

/** A VM image, ready to be downloaded. */
export interface VmImage {
  readonly format: VmImageFormat
  readonly url: string
  readonly bucket: string
  readonly key: string
  readonly sizeBytes: number
  readonly checksum: Checksum | null
  /** Of the whole image, hexadecimal; null when nobody has read it. */
  readonly sha256: string | null
}

/** The prefix of everything of one asset id. Ends with `/`, so that `6.0.0` does not match `6.0.0rc1`. */
export function prefixOf(location: VmImageLocation, assetId: AssetId): string {
  return `${location.prefix}${assetId}/`
}

/** The format that the key's extension names, or undefined when the object is not a VM image. */
export function formatOf({ key }: StoredObject): VmImageFormat | undefined {
  const extension = /\.([A-Za-z]+)$/.exec(key)?.[1]?.toUpperCase()
  return VM_IMAGE_FORMATS.find((format) => format === extension)
}

/** The address under which an object is downloaded; every part of the key is percent-encoded. */
export function urlOf(location: VmImageLocation, key: string): string {
  return `${location.baseUrl}${key.split('/').map(encodeURIComponent).join('/')}`
}
