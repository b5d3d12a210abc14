import { createHash } from 'node:crypto'
import { RUN_TAG } from '../../shared/asset-tags.ts'
import type { AmiName, AssetId } from '../assets/asset-id.ts'
import { STARTED_TAG } from '../assets/tags.ts'
import { prefixOf, type VmImageFormat, type VmImageLocation } from '../assets/vm-image.ts'

/** What makes the build of one run different from every other; the same in every attempt of its job. */
export interface BuildIdentity {
  readonly repository: string
  readonly runId: string
  readonly assetId: AssetId
}

/** The longest name of a stack (CloudFormation API reference, CreateStack, `StackName`). */
const LONGEST_STACK_NAME = 128

/** What everything is called that a build makes for a while. */
export interface TemporaryNames {
  readonly stack: string
  readonly keyPair: string
  readonly container: string
}

/** Names that a second attempt makes again, so that nothing is made twice. */
export function temporaryNames(
  identity: BuildIdentity,
  prefixes: { readonly stack: string; readonly keyPair: string },
): TemporaryNames {
  const key = keyOf(identity).slice(0, 16)
  const readable = identity.assetId.replaceAll(/[._]/g, '-')
  const room = LONGEST_STACK_NAME - prefixes.stack.length - key.length - 1
  return {
    stack: `${prefixes.stack}${readable.slice(0, room)}-${key}`,
    keyPair: `${prefixes.keyPair}${key}`,
    container: `ai-sandbox-${key}`,
  }
}

/** The token by which AWS tells a second attempt of a call from a second wish; at most 64 characters. */
export function tokenOf(identity: BuildIdentity, ...what: readonly string[]): string {
  return keyOf(identity, ...what)
}

function keyOf({ repository, runId, assetId }: BuildIdentity, ...what: readonly string[]): string {
  const text = JSON.stringify([repository, runId, assetId, ...what])
  return createHash('sha256').update(text).digest('hex').slice(0, 40)
}

/** A tag as every service takes it. */
export interface BuildTag {
  readonly Key: string
  readonly Value: string
}

/** Whose something is, for its tags. */
export interface Ownership {
  readonly assetTagKey: string
  readonly assetId: AssetId
  readonly runId: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
}

/** The tags of everything that a build makes: by them it is listed, swept and allowed to be removed. */
export function tagsOfBuild({ assetTagKey, assetId, runId, startedAt }: Ownership): BuildTag[] {
  return [
    { Key: assetTagKey, Value: assetId },
    { Key: RUN_TAG, Value: runId },
    { Key: STARTED_TAG, Value: startedAt },
  ]
}

/** Where a VM image is kept for good: under the name of the AMI, in characters that need no special handling. */
export function imageKeyOf(
  { assetId, amiName }: { readonly assetId: AssetId; readonly amiName: AmiName },
  location: VmImageLocation,
  format: VmImageFormat,
): string {
  const name = amiName.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  return `${prefixOf(location, assetId)}${name}.${format.toLowerCase()}`
}
