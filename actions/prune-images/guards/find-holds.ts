import type { Digest } from '../../shared/images/digest.ts'
import { type Image, isIndex, orderTimeMs, storageClassOf } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import { namesOf, quarantineOf } from '../images/quarantine.ts'
import { PULL_TOLERANCE_MS } from '../observation/own-reads.ts'
import { newestFirst } from '../policy/evaluate.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'
import type { UseMap, UseReading } from '../use/image-use.ts'
import type { GuardSettings } from './guard-settings.ts'
import type { Hold } from './hold.ts'
import { imagesKept } from './keep-images.ts'
import type { KeepRule } from './keep-rule.ts'
import { lastPulls } from './last-pulls.ts'

/** What the guards look at. */
export interface GuardedWorld {
  readonly images: readonly Image[]
  readonly graph: ImageGraph
  readonly readings: readonly UseReading[]
  readonly uses: UseMap
  /** Indexes whose children could not be read. */
  readonly unreadIndexes: readonly Digest[]
  readonly nowMs: number
}

type Guard = (image: Image) => Hold | undefined

/**
 * Finds the images that are held back, each with its strongest reason. It depends on the world and the settings
 * alone, not on what the policy says.
 *
 * - A source of use that could not be read holds everything back.
 * - A child in use holds every index that lists it, at any depth: the next start pulls it through the index.
 * - A signature, attestation or SBOM that is held back holds what it is about: ECR removes it with its subject. Its
 *   age alone does not: a daily scan would keep the image for ever.
 * - An index that could not be read holds every image that it may list: those pushed no later than it, and all without a
 *   tag, since a pull-through cache gets the images of an index after it.
 */
export function findHolds(world: GuardedWorld, settings: GuardSettings): ReadonlyMap<Digest, Hold> {
  const unreadable = world.readings.find((reading) => reading.status === 'unreadable')
  const guards: Guard[] = [
    () =>
      unreadable?.status === 'unreadable'
        ? { guard: 'use-unknown', source: unreadable.source, reason: unreadable.reason }
        : undefined,
    inUse(world),
    unreadIndex(world),
    pulledSince(world),
    protectTags(settings.protectTags),
    ...settings.keepAtLeast.map(({ pattern, count }) => keepAtLeast(world, pattern, count)),
    ...settings.keep.map((rule) => keepRule(world, rule)),
    minAge(settings.minAgeMs, world.nowMs),
  ]
  const holds = new Map<Digest, Hold>()
  for (const image of world.images) {
    for (const guard of guards) {
      const hold = guard(image)
      if (hold === undefined) continue
      holds.set(image.digest, hold)
      break
    }
  }
  spread(world, holds)
  return holds
}

function inUse({ uses }: GuardedWorld): Guard {
  return ({ digest }) => {
    const users = uses.usersOf.get(digest)
    return users && { guard: 'in-use', users }
  }
}

function unreadIndex({ images, unreadIndexes }: GuardedWorld): Guard {
  const unread = new Set(unreadIndexes)
  const latest = images
    .filter((image) => unread.has(image.digest) && isIndex(image))
    .reduce<Image | undefined>((a, b) => (a === undefined || b.pushedAtMs > a.pushedAtMs ? b : a), undefined)
  return (image) =>
    latest !== undefined && (image.pushedAtMs <= latest.pushedAtMs || image.tags.length === 0)
      ? { guard: 'index-unread', index: latest.digest }
      : undefined
}

/**
 * Whoever pulls an image by its digest while it is in quarantine uses it, and so does who pulls what it lists. No claim of an
 * earlier run takes a pull away: what follows is a deletion.
 */
function pulledSince(world: GuardedWorld): Guard {
  const pulls = lastPulls(world)
  return (image) => {
    const quarantine = quarantineOf(image)
    const pulledAtMs = pulls.get(image.digest)
    return quarantine !== undefined &&
      pulledAtMs !== undefined &&
      pulledAtMs > quarantine.fromMs + PULL_TOLERANCE_MS
      ? { guard: 'pulled-since', pulledAtMs }
      : undefined
  }
}

function protectTags(patterns: readonly string[]): Guard {
  const tests = patterns.map((pattern) => ({ pattern, test: compileTagPattern(pattern) }))
  return ({ tags }) => {
    for (const { pattern, test } of tests) {
      const tag = tags.find(test)
      if (tag !== undefined) return { guard: 'protect-tags', tag, pattern }
    }
    return undefined
  }
}

function keepAtLeast(world: GuardedWorld, pattern: string, count: number): Guard {
  const ranks = ranksOfNewest(world, pattern, count)
  return ({ digest }) => {
    const rank = ranks.get(digest)
    return rank === undefined ? undefined : { guard: 'keep-at-least', pattern, count, rank }
  }
}

/**
 * The newest so many images with a tag that matches, each with its rank from 1. It counts images in their own right that can
 * be pulled: no children, signatures, archived or quarantined images.
 */
export function ranksOfNewest(
  { images, graph }: Pick<GuardedWorld, 'images' | 'graph'>,
  pattern: string,
  count: number,
): ReadonlyMap<Digest, number> {
  const test = compileTagPattern(pattern)
  const ranks = new Map<Digest, number>()
  for (const position of newestFirst(images)) {
    const image = images[position]
    if (image === undefined || ranks.size >= count) break
    const own = graph.parentsOf(image.digest).length === 0 && graph.subjectsOf(image.digest).length === 0
    if (own && storageClassOf(image) === 'standard' && namesOf(image).some(test))
      ranks.set(image.digest, ranks.size + 1)
  }
  return ranks
}

function keepRule(world: GuardedWorld, rule: KeepRule): Guard {
  const kept = imagesKept(world, rule)
  return ({ digest }) => {
    const because = kept.get(digest)
    return because === undefined ? undefined : { guard: 'keep', rule: rule.text, because }
  }
}

function minAge(minAgeMs: number, nowMs: number): Guard {
  return (image) => {
    const ageMs = nowMs - orderTimeMs(image)
    return ageMs < minAgeMs ? { guard: 'min-age', ageMs, minAgeMs } : undefined
  }
}

/** Hands holds on: from a child in use to its indexes, and from a referrer to its subject, until nothing is added. */
function spread({ images, graph }: GuardedWorld, holds: Map<Digest, Hold>): void {
  const open = images.map(({ digest }) => digest).filter((digest) => holds.has(digest))
  for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
    const hold = holds.get(digest)
    if (hold === undefined) continue
    const add = (target: Digest, handedOn: Hold) => {
      if (holds.has(target) && !(strong(handedOn) && !strong(holds.get(target)))) return
      holds.set(target, handedOn)
      open.push(target)
    }
    if (hold.guard === 'in-use' || hold.guard === 'child-in-use') {
      for (const parent of graph.parentsOf(digest))
        add(parent, { guard: 'child-in-use', child: digest, users: hold.users })
    }
    if (hold.guard === 'min-age') continue
    for (const subject of graph.subjectsOf(digest))
      add(subject, { guard: 'referrer-held', referrer: digest, because: hold.guard })
  }
}

/** Whether a hold is handed on to indexes, and so replaces one that is not. */
function strong(hold: Hold | undefined): boolean {
  return hold?.guard === 'in-use' || hold?.guard === 'child-in-use'
}
