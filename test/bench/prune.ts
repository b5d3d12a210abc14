import { createHash } from 'node:crypto'
import { type Image, INDEX_MEDIA_TYPES } from '../../actions/prune-images/images/image.ts'
import { makePlan } from '../../actions/prune-images/planning/make-plan.ts'
import { prepareEvaluation } from '../../actions/prune-images/policy/evaluate.ts'
import { requirePolicy } from '../../actions/prune-images/policy/parse-policy.ts'
import { type Digest, parseDigest } from '../../actions/shared/images/digest.ts'
import { startAws } from '../emulators/aws/server.ts'
import { runAction } from '../support/action-process.ts'
import { type Goal, reportGoals } from './goals.ts'

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

function measureDecisions(): { evaluationMs: number; planMs: number } {
  const images = imagesOf(100_000)
  const text = fiftyRules()
  const policy = requirePolicy(text, 'benchmark')
  const everything = new Uint8Array(images.length).fill(1)
  const evaluationMs = shortestMs(() => void prepareEvaluation(policy, images, NOW.getTime())(everything))
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
    removal: { mode: 'delete', graceMs: 14 * DAY_MS } as const,
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
  return { evaluationMs, planMs: shortestMs(() => void makePlan(seen, settings, NOW)) }
}

/** A run on 10,000 entries, of which a quarter are indexes with two children each, and 9,000 go. */
async function measureRun(delayMs: number) {
  await using aws = await startAws()
  const pushedAt = (i: number) => new Date(Date.now() - (2 + i / 100) * DAY_MS).toISOString()
  const images = Array.from({ length: 2_500 }, (_, i) => [
    { name: `amd-${i}`, pushedAt: pushedAt(i) },
    { name: `arm-${i}`, pushedAt: pushedAt(i) },
    { name: `index-${i}`, tags: [`v${i}`], children: [`amd-${i}`, `arm-${i}`], pushedAt: pushedAt(i) },
    { name: `plain-${i}`, tags: [`build-${i}`], pushedAt: pushedAt(i) },
  ]).flat()
  await aws.control('ecr/images', { repository: 'team/app', images })
  if (delayMs > 0)
    aws.faults.inject(
      { service: 'ecr', times: Number.POSITIVE_INFINITY },
      { kind: 'delay', durationMs: delayMs },
    )
  const keep = { countType: 'imageCountMoreThan', countNumber: 250 }
  const policy = JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: 'tagged', tagPatternList: ['v*'], ...keep },
        action: { type: 'expire' },
      },
      {
        rulePriority: 2,
        selection: { tagStatus: 'tagged', tagPatternList: ['build-*'], ...keep },
        action: { type: 'expire' },
      },
      {
        rulePriority: 3,
        selection: {
          tagStatus: 'untagged',
          countType: 'sinceImagePushed',
          countUnit: 'days',
          countNumber: 1,
        },
        action: { type: 'expire' },
      },
    ],
  })
  const start = performance.now()
  const end = await runAction({
    action: 'prune-images',
    inputs: { repository: 'team/app', policy, 'max-delete': '100%' },
    environment: aws.environment,
  })
  const durationMs = performance.now() - start
  if (end.outputs['deleted-count'] !== '9000')
    throw new Error(`It did not delete 9000: ${end.log.slice(-2_000)}`)
  const calls = new Map<string, number>()
  for (const { service, operation } of aws.requests())
    if (service === 'ecr') calls.set(operation, (calls.get(operation) ?? 0) + 1)
  return { calls, durationMs }
}

/**
 * The fewest calls that can do it. Twice all pages of 1,000: the look that the plan rests on, and the one just before
 * the deletion. Each index once, and each other deleted image once to save its manifest, and each deleted image once
 * to delete it, 100 a call.
 */
const MINIMUM = { DescribeImages: 2 * 10, BatchGetImage: 25 + 68, BatchDeleteImage: 90 }

const { evaluationMs, planMs } = measureDecisions()
const { calls } = await measureRun(0)
const slow = await measureRun(300)

const total = [...calls.values()].reduce((sum, count) => sum + count, 0)
const minimum = Object.values(MINIMUM).reduce((sum, count) => sum + count, 0)
console.log('Deciding on 100,000 images by 50 rules (shortest of 7):')
console.table({
  'one evaluation': { ms: Math.round(evaluationMs) },
  'a plan: graph of 25,000 indexes, guards, rounds': { ms: Math.round(planMs) },
})
console.log('Calls of ECR to delete 9,000 of 10,000 entries:')
console.table({
  ...Object.fromEntries(
    Object.entries(MINIMUM).map(([operation, least]) => [
      operation,
      { counted: calls.get(operation) ?? 0, minimum: least },
    ]),
  ),
  total: { counted: total, minimum },
})
console.log(`With every call taking 300 ms: ${(slow.durationMs / 1_000).toFixed(1)} s from start to end.`)

const goals: Goal[] = [
  { name: 'prune-evaluate-100k-50', measured: evaluationMs, bound: { atMost: 1_000 }, unit: 'ms' },
  {
    name: 'prune-calls-over-minimum',
    measured: (total / minimum - 1) * 100,
    bound: { atMost: 2 },
    unit: '%',
  },
  {
    name: 'prune-deletions-a-minute',
    measured: 9_000 / (slow.durationMs / 60_000),
    bound: { atLeast: 10_000 },
    unit: 'images/min',
  },
]
reportGoals(goals)
