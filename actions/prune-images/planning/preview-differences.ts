import type { LifecyclePreview, PreviewMark } from '../ecr/lifecycle-preview.ts'
import { type Image, lastPullMs } from '../images/image.ts'
import { buildGraph } from '../images/image-graph.ts'
import { prepareEvaluation } from '../policy/evaluate.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import type { Decision } from './decision.ts'
import { describeImage } from './explain.ts'
import type { Observation } from './make-plan.ts'

/** An image of which ECR's lifecycle preview says something else. */
export interface PreviewDifference {
  readonly image: string
  /** By which rule it goes here, and there; `stays` where it does not. */
  readonly here: string
  readonly ecr: string
}

/** What is held against a preview. */
export interface Previewed {
  readonly policy: LifecyclePolicy
  readonly seen: Pick<Observation, 'images' | 'children'>
  readonly decisions: readonly Decision[]
  readonly preview: LifecyclePreview
  /** When the images were seen, in ms since 1970. */
  readonly atMs: number
}

/**
 * Where the evaluation of the policy differs from ECR's own preview, on ECR's terms: pulls are those that ECR recorded, and
 * images in quarantine or with cosign's tags are images like any other. ECR's guide does not say whether referrers are ranked, so
 * that either will do; and an image may pass an age between the preview and the look.
 *
 * Besides, no rule may let an image go here that it does not let go there.
 */
export function previewDifferences(previewed: Previewed): readonly PreviewDifference[] {
  const { seen, preview, atMs } = previewed
  const readings = [false, true].flatMap((ranksReferrers) =>
    [preview.askedAtMs, atMs].map((nowMs) => ({
      ranksReferrers,
      differences: differencesOf(
        seen.images,
        evaluateLikeEcr(previewed, nowMs, ranksReferrers),
        preview.marks,
      ),
    })),
  )
  const [nearest] = readings.toSorted((a, b) => a.differences.length - b.differences.length)
  if (nearest === undefined || nearest.differences.length > 0) return nearest?.differences ?? []
  const allowed = evaluateLikeEcr(previewed, atMs, nearest.ranksReferrers)
  return differencesOf(seen.images, withOwn(allowed, previewed.decisions), allowed)
}

type Marks = ReadonlyMap<Image['digest'], PreviewMark>

function evaluateLikeEcr({ policy, seen }: Previewed, nowMs: number, ranksReferrers: boolean): Marks {
  const graph = buildGraph(seen.images, seen.children)
  const recorded = seen.images.map((image): Image => {
    const pulledAtMs = lastPullMs(image)
    return pulledAtMs === undefined ? image : { ...image, pulledAtMs }
  })
  const present = new Set(seen.images.map(({ digest }) => digest))
  const takesPart = Uint8Array.from(seen.images, ({ digest, subject }) => {
    const isReferrer = subject !== undefined && present.has(subject)
    return graph.parentsOf(digest).length === 0 && (ranksReferrers || !isReferrer) ? 1 : 0
  })
  const verdicts = prepareEvaluation(policy, recorded, nowMs)(takesPart)
  return new Map(
    recorded.flatMap(({ digest }, i) => {
      const verdict = verdicts[i]
      return verdict?.type === 'marked' ? [[digest, { rule: verdict.rule, action: verdict.action }]] : []
    }),
  )
}

/** With what a rule lets go here in the first round: only what goes beyond the marks differs from them. */
function withOwn(marks: Marks, decisions: readonly Decision[]): Marks {
  const all = new Map(marks)
  for (const decision of decisions) {
    if (!('wave' in decision) || decision.wave > 1 || decision.why.type !== 'rule') continue
    const { digest } = decision.image
    if (all.get(digest)?.rule !== decision.why.rule)
      all.set(digest, { rule: decision.why.rule, action: 'expire' })
  }
  return all
}

function differencesOf(images: readonly Image[], here: Marks, ecr: Marks): PreviewDifference[] {
  return images.flatMap((image) => {
    const [ours, theirs] = [here, ecr].map((marks) => describeMark(marks.get(image.digest)))
    return ours === theirs || ours === undefined || theirs === undefined
      ? []
      : [{ image: describeImage(image), here: ours, ecr: theirs }]
  })
}

function describeMark(mark: PreviewMark | undefined): string {
  if (mark === undefined) return 'stays'
  return `${mark.action === 'archive' ? 'is archived' : 'expires'} by rule ${mark.rule}`
}
