import type { Digest } from '../../shared/images/digest.ts'
import { escapeMarkdown, safeUrl } from '../../shared/report/escape.ts'
import type { Product } from './judge-assets.ts'
import type { VmImage } from './vm-image.ts'

/** A container image in its repository. */
export interface PushedContainer {
  readonly reference: string
  readonly digest: Digest
}

/** What the notes of a release tell of a build. */
export interface BuiltSandbox {
  readonly product: Product
  readonly vmImages: readonly VmImage[]
  readonly container: PushedContainer | undefined
  /** Where the AMI is available. */
  readonly region: string
}

/** Markdown for the notes of a release: where the AMI is, the VM images with what a download can be checked by, the container image. */
export function releaseNotesOf({ product, vmImages, container, region }: BuiltSandbox): string {
  const { ami } = product
  const amis = markdownTable(
    'AMI',
    ['Region', 'AMI', 'Name'],
    [[region, ami.id, ami.name].map(escapeMarkdown)],
  )
  return [amis, ...tableOfVmImages(vmImages), ...tableOfContainer(container)].join('\n\n')
}

function tableOfContainer(container: PushedContainer | undefined): string[] {
  if (container === undefined) return []
  const { reference, digest } = container
  return [markdownTable('Container image', ['Image', 'Digest'], [[`\`${reference}\``, `\`${digest}\``]])]
}

function tableOfVmImages(vmImages: readonly VmImage[]): string[] {
  if (vmImages.length === 0) return []
  const rows = vmImages.map((image) => [
    image.format,
    describeSize(image.sizeBytes),
    describeChecksum(image),
    linkTo(image),
  ])
  return [markdownTable('VM images', ['Format', 'Size', 'Checksum', 'Download'], rows)]
}

/** A heading and a table, whose cells are Markdown. */
export function markdownTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`## ${heading}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** In GB as browsers show it, of a thousand million bytes. */
function describeSize(bytes: number): string {
  return bytes < 1e6
    ? `${bytes} bytes`
    : bytes < 1e9
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e9).toFixed(2)} GB`
}

/** The SHA-256 of the whole where it is known; what S3 keeps of parts is none of the whole. */
function describeChecksum({ sha256, checksum }: VmImage): string {
  if (sha256 !== null) return `SHA-256 \`${sha256}\``
  return checksum === null || checksum.type === 'COMPOSITE'
    ? 'none'
    : `${checksum.algorithm} \`${checksum.value}\` (Base64)`
}

function linkTo({ url, key }: VmImage): string {
  const name = escapeMarkdown(key.split('/').at(-1) ?? key)
  const target = safeUrl(url)
  return target === undefined ? name : `[${name}](${target})`
}
