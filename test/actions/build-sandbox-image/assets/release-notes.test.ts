import { expect, test } from '@jest/globals'
import {
  type PushedContainer,
  releaseNotesOf,
} from '../../../../actions/build-sandbox-image/assets/release-notes.ts'
import type { VmImage } from '../../../../actions/build-sandbox-image/assets/vm-image.ts'
import { parseDigest } from '../../../../actions/shared/images/digest.ts'
import { ami, snapshot } from '../samples.ts'

const image = (more: Partial<VmImage>): VmImage => ({
  format: 'VHD',
  url: 'https://images.example.com/vm/6.0.0/sandbox.vhd',
  bucket: 'images',
  key: 'vm/6.0.0/sandbox.vhd',
  sizeBytes: 5_368_709_121,
  checksum: null,
  sha256: 'ab'.repeat(32),
  ...more,
})
const notesOf = (vmImages: readonly VmImage[], name = 'sandbox 6.0.0', container?: PushedContainer) =>
  releaseNotesOf({
    container,
    product: { ami: ami({ name }), snapshots: [snapshot()], vmImages: [] },
    vmImages,
    region: 'eu-central-1',
  })

test('the notes have tables of the AMI and of the VM images, with address and SHA-256 (§1.1, step 14)', () => {
  expect(notesOf([image({})])).toBe(`## AMI

| Region | AMI | Name |
| --- | --- | --- |
| eu-central-1 | ami-1 | sandbox 6.0.0 |

## VM images

| Format | Size | Checksum | Download |
| --- | --- | --- | --- |
| VHD | 5.37 GB | SHA-256 \`${'ab'.repeat(32)}\` | [sandbox.vhd](https://images.example.com/vm/6.0.0/sandbox.vhd) |`)
})

test('a checksum of parts is given for none, since no download can be checked by it', () => {
  const checksum = { algorithm: 'SHA256', value: 'abc=-2', type: 'COMPOSITE' } as const
  expect(notesOf([image({ sha256: null, checksum })])).toContain('| VHD | 5.37 GB | none |')
  const whole = { algorithm: 'CRC64NVME', value: 'abc=', type: 'FULL_OBJECT' } as const
  expect(notesOf([image({ sha256: null, checksum: whole, sizeBytes: 12 })])).toContain(
    '| VHD | 12 bytes | CRC64NVME `abc=` (Base64) |',
  )
})

test('names from outside are mere text', () => {
  const notes = notesOf([image({ key: 'vm/6.0.0/a|b<img>.vhd', url: 'javascript:alert(1)' })], 'a | @octo')
  expect(notes).toContain('a\\|b&lt;img&gt;.vhd')
  expect(notes).not.toContain('javascript')
  expect(notes).toContain('a \\| @\u2060octo')
})

test('the container image has a table of its own, with its digest', () => {
  const digest = parseDigest(`sha256:${'cd'.repeat(32)}`)
  if (digest === undefined) throw new Error('no digest')
  const reference = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/sandbox:6.0.0'
  expect(notesOf([], 'sandbox 6.0.0', { reference, digest })).toMatch(
    `## Container image\n\n| Image | Digest |\n| --- | --- |\n| \`${reference}\` | \`${digest}\` |`,
  )
})
