import type { AssetId } from '../../assets/asset-id.ts'
import { judgeAssets, type Product } from '../../assets/judge-assets.ts'
import { urlOf } from '../../assets/vm-image.ts'
import type { CachedCopy } from '../../publication/cached-copies.ts'
import { compare } from '../../publication/compare.ts'
import { PUBLIC_IS_BLOCKED } from '../../publication/image-access.ts'
import { copiesOf, describeOpening, type Opening } from '../../publication/opening.ts'
import type { PublicationRequest } from '../../publication/request.ts'
import type { ObservedPublication } from './observe.ts'

/** What is going to be opened, or why nothing is. Plain data. */
export type PublicationPlan = PublishPlan | RefusedPublication

export interface PublishPlan {
  readonly decision: 'publish'
  readonly assetId: AssetId
  readonly runId: string
  readonly imageId: string
  /** In this order. */
  readonly openings: readonly Opening[]
  /** What an earlier attempt has opened. */
  readonly inEffect: readonly string[]
  /** What must answer as a download afterwards. */
  readonly urls: readonly string[]
  /** What the edges of CloudFront may have kept from before. */
  readonly copies: readonly CachedCopy[]
}

export interface RefusedPublication {
  readonly decision: 'refuse'
  readonly assetId: AssetId
  /** Each one says what is wrong and what to do. At least one. */
  readonly problems: readonly string[]
}

/** Decides what is opened: of what this run has built, once it is complete, and nothing else. */
export function planPublication(request: PublicationRequest, seen: ObservedPublication): PublicationPlan {
  const { product: wanted, grantees, distribution } = request
  const { assetId, vmImages } = wanted
  const judgement = judgeAssets({ ...wanted, existing: [] }, seen.assets)
  if (judgement.state !== 'complete') {
    const what =
      judgement.state === 'broken'
        ? judgement.problems
        : [...judgement.pending, ...judgement.absent.map((one) => `${one} is not there`)]
    return {
      decision: 'refuse',
      assetId,
      problems: [`The build of ${assetId} is not complete: ${what.join('; ')}. Build it first.`],
    }
  }
  const { product } = judgement
  const own = ownOf(product, seen)
  const { missing, inEffect } = compare(request, own)
  const late = missing.filter((one) => one.kind === 'deprecate' && Date.parse(one.at) <= seen.now.getTime())
  const problems = [
    ...foreignIn(product, own, seen.runId),
    ...late.map((one) => `It is too late: ${describeOpening(one)}. Give a longer \`deprecate-after\`.`),
    ...(grantees.includes('public') && seen.blocksPublic ? [PUBLIC_IS_BLOCKED] : []),
    ...(seen.hasDistribution
      ? []
      : [`The account has no CloudFront distribution ${distribution}: see \`vm-image-distribution\`.`]),
  ]
  if (problems.length > 0) return { decision: 'refuse', assetId, problems }
  return {
    decision: 'publish',
    assetId,
    runId: seen.runId,
    imageId: product.ami.id,
    openings: missing,
    inEffect: inEffect.map(describeOpening),
    copies: copiesOf([...missing, ...inEffect]),
    urls: vmImages === undefined ? [] : own.objects.map(({ object }) => urlOf(vmImages.location, object.key)),
  }
}

/** What of the product the run has built. */
function ownOf({ ami, vmImages }: Product, seen: ObservedPublication) {
  const keys = new Set(vmImages.map(({ object }) => object.key))
  return {
    images: seen.images.filter((one) => one.ami.id === ami.id),
    objects: seen.objects.filter(({ object }) => keys.has(object.key)),
  }
}

/** Nobody publishes what another run has built, or nobody says who has. */
function foreignIn(
  { ami, vmImages }: Product,
  { images, objects }: ReturnType<typeof ownOf>,
  runId: string,
): string[] {
  const own = new Set(objects.map(({ object }) => object.key))
  const foreign = vmImages.map(({ object }) => object).filter(({ key }) => !own.has(key))
  const what = [
    ...(images.length === 0 ? [ami.id] : []),
    ...foreign.map(({ bucket, key }) => `s3://${bucket}/${key}`),
  ]
  return what.map(
    (one) =>
      `${one} does not bear the tag of run ${runId}. Publish in the run that has built it, or give that run in \`run-id\`.`,
  )
}
