import { createHash } from 'node:crypto'
import { type Image, INDEX_MEDIA_TYPES } from '../../../actions/prune-images/images/image.ts'
import {
  makePlan,
  type Observation,
  type PruneSettings,
} from '../../../actions/prune-images/planning/make-plan.ts'
import { prepareEvaluation } from '../../../actions/prune-images/policy/evaluate.ts'
import { requirePolicy } from '../../../actions/prune-images/policy/parse-policy.ts'
import { type Digest, parseDigest } from '../../../actions/shared/images/digest.ts'

/*
 * Decides on 100,000 images by 50 rules in a process of its own, and prints what it took as JSON: the shortest times of seven,
 * or, with the argument `memory`, the most memory that a process has which makes one plan.
 */

const NOW = new Date('2026-11-20T12:00:00Z')
const DAY_MS = 86_400_000

/** Images pushed an hour apart, tagged by `p<number>-`, a quarter of them untagged. */
function imagesOf(count: number): Image[] {
  return Array.from({ length: count }, (_, i): Image => {
    const digest = parseDigest(`sha256:${createHash('sha256').update(`${i}`).digest('hex')}`)
    if (digest === undefined) throw new Error('no digest')
    return {
      digest,
      tags: i % 4 === 3 ? [] : [`p${i % 97}-${i}`, `build-${i}`],
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      sizeBytes: 1_000_000,
      status: 'ACTIVE',
      pushedAtMs: NOW.getTime() - i * 3_600_000,
    }
  })
}

/** 48 rules on patterns of all shapes, one for the untagged and one for the rest: as many as ECR allows. */
function fiftyRules(): string {
  const patterns = (i: number) => [[`p${i}-*`], [`*${i}*`], [`p*-*${i}`], [`p${i}-*`, 'build-*']][i % 4]
  const rules: object[] = Array.from({ length: 48 }, (_, i) => ({
    rulePriority: i + 1,
    selection: {
      tagStatus: 'tagged',
      tagPatternList: patterns(i),
      ...(i % 2 === 0
        ? { countType: 'imageCountMoreThan', countNumber: 20 }
        : { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 90 }),
    },
    action: { type: 'expire' },
  }))
  const last = { countType: 'imageCountMoreThan', countNumber: 1_000 }
  return JSON.stringify({
    rules: [
      ...rules,
      { rulePriority: 49, selection: { tagStatus: 'untagged', ...last }, action: { type: 'expire' } },
      { rulePriority: 50, selection: { tagStatus: 'any', ...last }, action: { type: 'expire' } },
    ],
  })
}

/** The shortest of seven durations, in ms: what the work takes when nothing else has the processor. */
function shortestMs(work: () => void): number {
  const durations = Array.from({ length: 7 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...durations)
}

/** What a plan is made of: 100,000 images, of which a quarter are indexes with two children each, and 50 rules. */
function material(): [Observation, PruneSettings] {
  const images = imagesOf(100_000)
  const text = fiftyRules()
  const children = new Map<Digest, readonly Digest[]>()
  const linked = images.map((image, i): Image => {
    const listed = images.slice(i + 1, i + 3).map(({ digest }) => digest)
    if (i % 4 !== 0 || listed.length < 2) return image
    children.set(image.digest, listed)
    return { ...image, mediaType: INDEX_MEDIA_TYPES[0] }
  })
  const seen = {
    repository: { accountId: '123456789012', region: 'eu-west-1', name: 'team/app' },
    images: linked,
    children,
    unreadIndexes: [],
    ownReads: [],
    readings: [],
  }
  const settings = {
    policy: { from: 'input', text, parsed: requirePolicy(text, 'input policy') } as const,
    useSources: [],
    usedImages: [],
    removal: { mode: 'delete', graceMs: 14 * DAY_MS, untag: [] } as const,
    guards: {
      protectTags: ['prod*', '*-live'],
      keepAtLeast: [{ pattern: 'p1-*', count: 5 }],
      keep: [],
      supersededReferrers: [],
      unmatchedPatterns: 'warn' as const,
      orphanedReferrers: 'keep' as const,
      minAgeMs: DAY_MS,
      maxDelete: { type: 'percent', percent: 100 } as const,
    },
  }
  return [seen, settings]
}

const [seen, settings] = material()
const { images } = seen
if (process.argv[2] === 'memory') {
  const { decisions } = makePlan(seen, settings, NOW)
  if (decisions.length !== images.length) throw new Error('The plan does not decide on every image.')
  console.log(JSON.stringify({ maxRssMiB: process.resourceUsage().maxRSS / 1_024 }))
} else {
  const everything = new Uint8Array(images.length).fill(1)
  const { parsed } = settings.policy
  const evaluationMs = shortestMs(() => void prepareEvaluation(parsed, images, NOW.getTime())(everything))
  const planMs = shortestMs(() => void makePlan(seen, settings, NOW))
  console.log(JSON.stringify({ evaluationMs, planMs }))
}
