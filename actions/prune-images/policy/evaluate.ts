import { type Image, orderTimeMs } from '../images/image.ts'
import { identifies } from './identify.ts'
import { type AgeType, DAY_MS, type LifecyclePolicy, type Rule, type RuleAction } from './lifecycle-policy.ts'

/** What a rule measured of an image. Rank 1 is the newest of those that the rule is about. */
export type Measure =
  | { readonly type: 'rank'; readonly rank: number; readonly limit: number }
  | { readonly type: 'age'; readonly since: AgeType; readonly ageMs: number; readonly limitDays: number }

/** What the policy says of one image. The first rule that is about an image decides it alone. */
export type Verdict =
  | { readonly type: 'marked'; readonly rule: number; readonly action: RuleAction; readonly measure: Measure }
  | { readonly type: 'spared'; readonly rule: number; readonly measure: Measure }
  | { readonly type: 'unmatched' }

/**
 * Evaluates the policy over those images whose flag is not 0; the others take no place in any ranking.
 *
 * @returns a verdict at the position of each image that took part
 */
export type Evaluate = (takesPart: Uint8Array) => readonly (Verdict | undefined)[]

const UNMATCHED: Verdict = { type: 'unmatched' }

/**
 * Prepares the evaluation of a policy over the images of a repository at one moment, as ECR does it (user guide,
 * "Lifecycle policies" and its examples): every rule ranks or ages all images that it is about, also those that a rule
 * of higher priority marked; but it decides only those that no rule of higher priority is about.
 *
 * An age must exceed its limit by more than nothing; images of the same time are ordered by digest.
 *
 * @param nowMs the moment, in ms since 1970
 */
export function prepareEvaluation(
  policy: LifecyclePolicy,
  images: readonly Image[],
  nowMs: number,
): Evaluate {
  const order = newestFirst(images)
  const inOrder = Array.from(order, (position) => images[position])
  const scratch = new Int32Array(order.length)
  const identified = policy.rules.map((rule) => positionsOf({ order, inOrder, scratch }, identifies(rule)))
  return (takesPart) => {
    const verdicts: (Verdict | undefined)[] = new Array(images.length)
    policy.rules.forEach((rule, r) => {
      let rank = 0
      for (const position of identified[r] ?? []) {
        const image = images[position]
        if (image === undefined || takesPart[position] === 0) continue
        rank++
        verdicts[position] ??= judge({ rule, image, rank, nowMs })
      }
    })
    for (let i = 0; i < images.length; i++) if (takesPart[i] !== 0) verdicts[i] ??= UNMATCHED
    return verdicts
  }
}

function judge({
  rule,
  image,
  rank,
  nowMs,
}: {
  readonly rule: Rule
  readonly image: Image
  readonly rank: number
  readonly nowMs: number
}): Verdict {
  const { priority, limit, action } = rule
  if (limit.type === 'imageCountMoreThan') {
    const measure: Measure = { type: 'rank', rank, limit: limit.count }
    return rank > limit.count
      ? { type: 'marked', rule: priority, action, measure }
      : { type: 'spared', rule: priority, measure }
  }
  const ageMs = nowMs - agedFromMs(limit.type, image, nowMs)
  const measure: Measure = { type: 'age', since: limit.type, ageMs, limitDays: limit.days }
  return ageMs > limit.days * DAY_MS
    ? { type: 'marked', rule: priority, action, measure }
    : { type: 'spared', rule: priority, measure }
}

/**
 * The moment from which an age counts. The guide leaves open whether an image that came back from the archive ages from
 * its push: it counts from its return here, which keeps more.
 */
function agedFromMs(since: AgeType, image: Image, nowMs: number): number {
  switch (since) {
    case 'sinceImagePushed':
      return Math.max(image.pushedAtMs, image.activatedAtMs ?? 0)
    case 'sinceImagePulled':
      return Math.max(image.pulledAtMs ?? image.pushedAtMs, image.activatedAtMs ?? 0)
    case 'sinceImageTransitioned':
      return image.archivedAtMs ?? nowMs
  }
}

/** The positions of all images, newest first. */
export function newestFirst(images: readonly Image[]): Int32Array {
  const times = Float64Array.from(images, orderTimeMs)
  return Int32Array.from(images.keys()).sort(
    (a, b) => (times[b] ?? 0) - (times[a] ?? 0) || byDigest(images[a], images[b]),
  )
}

function byDigest(a: Image | undefined, b: Image | undefined): number {
  const [left, right] = [a?.digest ?? '', b?.digest ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}

/** @returns the positions of the images that meet the test, newest first */
function positionsOf(
  {
    order,
    inOrder,
    scratch: positions,
  }: {
    readonly order: Int32Array
    readonly inOrder: readonly (Image | undefined)[]
    /** As long as the order; what is in it is overwritten. */
    readonly scratch: Int32Array
  },
  test: (image: Image) => boolean,
): Int32Array {
  let count = 0
  for (let i = 0; i < inOrder.length; i++) {
    const image = inOrder[i]
    if (image !== undefined && test(image)) positions[count++] = order[i] ?? 0
  }
  return positions.slice(0, count)
}
