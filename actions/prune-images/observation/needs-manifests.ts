import type { Image } from '../images/image.ts'
import { quarantineOf } from '../images/quarantine.ts'
import { prepareEvaluation } from '../policy/evaluate.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'

/**
 * Whether anything may go, so that the manifests of indexes have to be read, which ECR counts as pulls. What indexes
 * list can only keep more: a child takes no place in a ranking, and stays as long as its index. So nothing goes when the
 * policy marks none of the images taken each by itself, none is in quarantine, and no signature, attestation or SBOM may
 * follow a lost subject, and no tag is taken off, with the last of which an image may go.
 */
export function needsManifests(
  policy: LifecyclePolicy,
  images: readonly Image[],
  {
    nowMs,
    mayFollowLost,
    untags,
  }: { readonly nowMs: number; readonly mayFollowLost: boolean; readonly untags: boolean },
): boolean {
  if (mayFollowLost || untags || images.some((image) => quarantineOf(image) !== undefined)) return true
  const verdicts = prepareEvaluation(policy, images, nowMs)(new Uint8Array(images.length).fill(1))
  return verdicts.some((verdict) => verdict?.type === 'marked')
}
