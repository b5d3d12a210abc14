import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import { isRecord } from '../../shared/is-record.ts'

/** A blob that a manifest names: a layer, a configuration. */
export interface Blob {
  readonly digest: string
  readonly sizeBytes: number
}

/** The manifests that an index lists, or undefined when the text is not an index. */
export function childrenOf(manifest: string): readonly Digest[] | undefined {
  const { manifests } = fieldsOf(manifest)
  if (!Array.isArray(manifests)) return undefined
  const digests = manifests.map((entry) => parseDigest(textOf(entry, 'digest')))
  const known = digests.filter((digest) => digest !== undefined)
  return known.length === digests.length ? known : undefined
}

/** The blobs that an image manifest names (OCI image manifest, Docker image manifest 2.2, OCI artifact manifest). */
export function blobsOf(manifest: string): readonly Blob[] {
  const { config, layers, blobs } = fieldsOf(manifest)
  return [config, ...listOf(layers), ...listOf(blobs)].flatMap((entry) => {
    const digest = textOf(entry, 'digest')
    const size: unknown = isRecord(entry) ? entry.size : undefined
    return digest !== '' && typeof size === 'number' && size >= 0 ? [{ digest, sizeBytes: size }] : []
  })
}

function fieldsOf(manifest: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = JSON.parse(manifest)
    return isRecord(document) ? document : {}
  } catch {
    return {}
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown, name: string): string {
  const text = isRecord(value) ? value[name] : undefined
  return typeof text === 'string' ? text : ''
}
