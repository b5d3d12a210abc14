import { createHash } from 'node:crypto'
import type { Digest } from '../../shared/images/digest.ts'
import { findHolds } from '../guards/find-holds.ts'
import type { DeleteLimit, GuardSettings } from '../guards/guard-settings.ts'
import type { Hold } from '../guards/hold.ts'
import {
  describeUnmatched,
  type NamedUses,
  resolveNamedUses,
  type UnmatchedEntry,
} from '../guards/named-uses.ts'
import { findUnmatchedPatterns } from '../guards/unmatched-patterns.ts'
import { type Image, isIndex } from '../images/image.ts'
import { buildGraph, type Children } from '../images/image-graph.ts'
import type { Repository } from '../images/repository.ts'
import type { OwnRead } from '../observation/own-reads.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import { chooseTags, type HeldTag, planUntags, type Untag } from '../tags/plan-untags.ts'
import { selectTags } from '../tags/select-tags.ts'
import { guardTags } from '../tags/tag-guard.ts'
import { type Coverage, coverageOf } from '../use/coverage.ts'
import { type ImageUse, mapUses, type UseMap, type UseReading } from '../use/image-use.ts'
import type { UseSource } from '../use/use-sources.ts'
import { applyKeeps } from './apply-keeps.ts'
import { decide, inWaveOrder } from './decide.ts'
import type { Decision, RemovalFate, Selected } from './decision.ts'
import type { RemovalSettings } from './removal-settings.ts'

/** A policy as it was found. */
export interface PolicySource {
  readonly from: 'input' | 'repository'
  readonly text: string
  readonly parsed: LifecyclePolicy
}

/** What was seen of the world. */
export interface Observation {
  readonly repository: Repository
  readonly images: readonly Image[]
  readonly children: Children
  /** Indexes whose children could not be read. */
  readonly unreadIndexes: readonly Digest[]
  /** Reads of manifests that the pull times of the images leave out. */
  readonly ownReads: readonly OwnRead[]
  readonly readings: readonly UseReading[]
}

/** What the user decided about it. */
export interface PruneSettings {
  readonly policy: PolicySource
  readonly guards: GuardSettings
  readonly removal: RemovalSettings
  readonly useSources: readonly UseSource[]
  /** References to images in use that no source knows. */
  readonly usedImages: readonly string[]
}

/** One image that goes, with what is needed to recognise it again. */
export interface PlannedRemoval {
  readonly image: Image
  /** What it lists, when it is an index. */
  readonly children?: readonly Digest[]
  readonly why: Selected
}

/** Exactly what is to be done, and on which ground. */
export interface PrunePlan {
  readonly repository: Repository
  /** When the world was seen, ISO 8601, UTC. */
  readonly seenAt: string
  readonly policySha256: string
  readonly settings: PruneSettings
  readonly imageCount: number
  /** Reads of manifests by this action, which are not pulls; for the run that applies the plan. */
  readonly ownReads: readonly OwnRead[]
  /** In their order: an index goes in an earlier wave than its children, a subject earlier than its referrers. */
  readonly deletions: readonly (readonly PlannedRemoval[])[]
  readonly archivals: readonly (readonly PlannedRemoval[])[]
  readonly quarantines: readonly (readonly PlannedRemoval[])[]
  /** Taken off after all that goes is gone. */
  readonly untags: readonly Untag[]
  readonly heldTags: readonly HeldTag[]
  /** How many tags all images have. */
  readonly tagCount: number
  readonly holds: readonly { readonly image: Image; readonly why: Selected; readonly hold: Hold }[]
  /** Images in use by tags that this repository does not have: they may be lost already. */
  readonly lostUses: readonly ImageUse[]
  /** Where uses were looked for, and where not. */
  readonly coverage: Coverage
  /** Entries of guard inputs that match nothing, and so protect nothing. */
  readonly unmatchedGuards: readonly UnmatchedEntry[]
  /** Sum of the sizes; layers that images share are counted for each. */
  readonly sizeBytes: number
  /** Why nothing of it may be applied. */
  readonly refusal: string | undefined
}

/** The part of a plan that says what goes. */
export type RemovalWaves = Pick<PrunePlan, 'deletions' | 'archivals' | 'quarantines'>

/** The part of a plan that says what changes. */
export type Changes = RemovalWaves & Pick<PrunePlan, 'untags'>

/** A plan, and what it says of every image, also of those that stay. */
export interface Planned {
  readonly plan: PrunePlan
  readonly decisions: readonly Decision[]
}

/**
 * Makes the plan.
 *
 * @param now when the world was seen
 */
export function makePlan(seen: Observation, settings: PruneSettings, now: Date): Planned {
  const graph = buildGraph(seen.images, seen.children)
  const named = resolveNamedUses(settings.usedImages, seen.images, seen.repository)
  const uses = joinUses(mapUses(seen.readings, seen.images, seen.repository), named)
  const nowMs = now.getTime()
  const world = { ...seen, graph, uses, nowMs }
  const { untag } = settings.removal
  const unmatchedGuards = [...named.unmatched, ...findUnmatchedPatterns(world, settings.guards, untag)]
  const tags = chooseTags(
    seen.images,
    selectTags(seen.images, untag, nowMs),
    untag.length === 0 ? () => undefined : guardTags(world, settings.guards),
  )
  const selected = decide({
    policy: settings.policy.parsed,
    images: seen.images,
    graph,
    holds: findHolds(world, { ...settings.guards, keep: [] }),
    nowMs,
    orphanedReferrers: settings.guards.orphanedReferrers,
    supersededReferrers: settings.guards.supersededReferrers,
    removal: settings.removal,
    unnamed: tags.unnamed,
  })
  const decisions =
    settings.guards.keep.length === 0
      ? selected
      : applyKeeps(selected, findHolds(world, settings.guards), graph)
  const ordered = inWaveOrder(decisions)
  const deletions = wavesOf(ordered, 'delete', seen.children)
  const archivals = wavesOf(ordered, 'archive', seen.children)
  const quarantines = wavesOf(ordered, 'quarantine', seen.children)
  const deleted = deletions.flat()
  const { untags, heldTags } = planUntags(decisions, tags, settings.policy.parsed)
  const tagCount = seen.images.reduce((sum, image) => sum + image.tags.length, 0)
  const changes = { deletions, archivals, quarantines, untags }
  const plan: PrunePlan = {
    repository: seen.repository,
    seenAt: now.toISOString(),
    policySha256: createHash('sha256').update(settings.policy.text).digest('hex'),
    settings,
    imageCount: seen.images.length,
    ownReads: seen.ownReads,
    ...changes,
    heldTags,
    tagCount,
    holds: ordered.flatMap((decision) =>
      decision.fate === 'hold' ? [{ image: decision.image, why: decision.why, hold: decision.hold }] : [],
    ),
    lostUses: uses.lost,
    coverage: coverageOf(seen.readings, settings.useSources),
    unmatchedGuards,
    // An index says the size of its largest child, which is counted by itself.
    sizeBytes: deleted.reduce((sum, { image }) => sum + (isIndex(image) ? 0 : image.sizeBytes), 0),
    refusal: refusalOf({ ...changes, settings, unmatchedGuards, imageCount: seen.images.length, tagCount }),
  }
  return { plan, decisions }
}

function joinUses({ usersOf, tagUsers, lost }: UseMap, named: NamedUses): UseMap {
  const joined = new Map(usersOf)
  for (const [digest, users] of named.usersOf) joined.set(digest, [...(joined.get(digest) ?? []), ...users])
  return { usersOf: joined, tagUsers: new Map([...tagUsers, ...named.tagUsers]), lost }
}

/** Why nothing of a plan may be applied, as far as the plan itself says so. */
export function refusalOf(
  plan: Changes & Pick<PrunePlan, 'settings' | 'unmatchedGuards' | 'imageCount' | 'tagCount'>,
): string | undefined {
  const { settings, unmatchedGuards } = plan
  if (changesNothing(plan)) return undefined
  const limit = { name: 'max-delete', limit: settings.guards.maxDelete, mode: settings.removal.mode }
  return unmatchedRefusal(unmatchedGuards, settings.guards) ?? limitRefusal(limit, plan, plan)
}

/** Whether a plan changes nothing. */
export function changesNothing(plan: Changes): boolean {
  return countRemovals(plan) + plan.untags.length === 0
}

/** How many tags are taken off images that stay. */
export function countUntags({ untags }: Pick<PrunePlan, 'untags'>): number {
  return untags.reduce((sum, { tags }) => sum + tags.length, 0)
}

/** A guard that matches nothing protects nothing, and a misspelt one looks the same. */
function unmatchedRefusal(
  unmatched: readonly UnmatchedEntry[],
  { unmatchedPatterns }: GuardSettings,
): string | undefined {
  const refused = unmatched.filter(({ input }) => input === 'in-use-images' || unmatchedPatterns === 'refuse')
  const [first, ...others] = refused
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` ${others.length} more entries match nothing.`
  return `${describeUnmatched(first)}.${more}`
}

/** Where a policy came from, for error messages. */
export function policyPlace(
  { from }: Pick<PolicySource, 'from'>,
  repository: Pick<Repository, 'name'>,
): string {
  return from === 'input' ? 'input policy' : `lifecycle policy of ${repository.name}`
}

function wavesOf(
  ordered: readonly Decision[],
  fate: RemovalFate,
  children: Children,
): readonly (readonly PlannedRemoval[])[] {
  const waves: PlannedRemoval[][] = []
  let current: number | undefined
  for (const decision of ordered) {
    if (decision.fate !== fate) continue
    if (decision.wave !== current) {
      waves.push([])
      current = decision.wave
    }
    const listed = children.get(decision.image.digest)
    waves.at(-1)?.push({
      image: decision.image,
      why: decision.why,
      ...(listed === undefined ? {} : { children: listed }),
    })
  }
  return waves
}

/** All that a plan removes, each with how it goes, in the order in which it is carried out. */
export function removalsOf({
  deletions,
  archivals,
  quarantines,
}: RemovalWaves): readonly (PlannedRemoval & { readonly fate: RemovalFate })[] {
  const all = (waves: readonly (readonly PlannedRemoval[])[], fate: RemovalFate) =>
    waves.flatMap((wave) => wave.map((removal) => ({ ...removal, fate })))
  return [...all(deletions, 'delete'), ...all(archivals, 'archive'), ...all(quarantines, 'quarantine')]
}

/** How many images go. */
export function countRemovals({ deletions, archivals, quarantines }: RemovalWaves): number {
  return [deletions, archivals, quarantines].flat().reduce((sum, wave) => sum + wave.length, 0)
}

/** The most that may be removed, and what the input that says so is called. */
export interface NamedLimit {
  readonly name: string
  readonly limit: DeleteLimit
  readonly mode: RemovalSettings['mode']
}

/**
 * Why more is removed than a limit allows, or undefined when it is not. Archivals count where the run's mode made them of
 * deletions, not where the policy itself asks for them. The limit holds for images, and for the tags that are taken off others.
 *
 * @param of how many images and tags there are
 */
export function limitRefusal(
  { name, limit, mode }: NamedLimit,
  changes: Changes,
  { imageCount, tagCount }: Pick<PrunePlan, 'imageCount' | 'tagCount'>,
): string | undefined {
  const verb = { delete: 'deletes', archive: 'archives', quarantine: 'deletes or puts in quarantine' }[mode]
  const over = (does: string, counted: number, { all, what }: { all: number; what: string }) => {
    const [of, allowed, isOver] =
      limit.type === 'count'
        ? ['', `${limit.count}`, counted > limit.count]
        : [`of ${all} `, `${limit.percent}%`, counted * 100 > limit.percent * all]
    return isOver ? `the plan ${does} ${counted} ${of}${what}, but ${name} allows ${allowed}.` : undefined
  }
  const removed = mode === 'archive' ? changes : { ...changes, archivals: [] }
  return (
    over(verb, countRemovals(removed), { all: imageCount, what: 'images' }) ??
    over('takes off', countUntags(changes), { all: tagCount, what: 'tags' })
  )
}
