import type { Digest } from '../../shared/images/digest.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import { compareVersions, isPrerelease, parseVersion, type Version } from '../../shared/release-version.ts'
import { type Image, storageClassOf } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import { namesOf, quarantineOf } from '../images/quarantine.ts'
import { newestFirst } from '../policy/evaluate.ts'
import type { KeepRule } from './keep-rule.ts'
import { lastPulls } from './last-pulls.ts'
import { compileTagFilter } from './tag-filter.ts'

/** What keep rules look at. */
export interface KeptWorld {
  readonly images: readonly Image[]
  readonly graph: ImageGraph
  readonly nowMs: number
}

/** An image that a rule is about, and its tags that count. */
interface Candidate {
  readonly image: Image
  readonly tags: readonly string[]
}

/**
 * The images that a keep rule holds, each with why. What the rule counts are images in their own right that can be
 * pulled: no children, signatures, archived or quarantined images take a place.
 */
export function imagesKept(world: KeptWorld, rule: KeepRule): ReadonlyMap<Digest, string> {
  const { newest, minors, pulledWithinMs } = rule
  const candidates = candidatesOf(world.images, rule)
  const counted = () => candidates.filter(({ image }) => isCounted(image, world.graph))
  if (newest !== undefined) return newestImages(counted(), newest)
  if (minors !== undefined) return newestPatches(counted(), minors)
  if (pulledWithinMs !== undefined) return pulledWithin(candidates, pulledWithinMs, world)
  return new Map(candidates.map(({ image, tags }) => [image.digest, `its tag ${tags[0] ?? 'is none'}`]))
}

/** The tags for which a keep rule holds images, by image. */
export function tagsKept(world: KeptWorld, rule: KeepRule): ReadonlyMap<Digest, readonly string[]> {
  const kept = imagesKept(world, rule)
  return new Map(
    candidatesOf(world.images, rule).flatMap(({ image: { digest }, tags }) =>
      kept.has(digest) ? [[digest, tags]] : [],
    ),
  )
}

function candidatesOf(images: readonly Image[], rule: KeepRule): readonly Candidate[] {
  const { isOpen, counts } = compileTagFilter(rule)
  return images.flatMap((image) => {
    const names = namesOf(image)
    const tags = names.filter(counts)
    // By which names one in quarantine was known is not known any more.
    const nameless =
      isOpen && names.length === 0 && (rule.pulledWithinMs !== undefined || quarantineOf(image) === undefined)
    return tags.length > 0 || nameless ? [{ image, tags }] : []
  })
}

function isCounted(image: Image, graph: ImageGraph): boolean {
  const bound = graph.parentsOf(image.digest).length + graph.subjectsOf(image.digest).length > 0
  return !bound && storageClassOf(image) === 'standard'
}

function newestImages(candidates: readonly Candidate[], count: number): ReadonlyMap<Digest, string> {
  const images = candidates.map(({ image }) => image)
  const kept = new Map<Digest, string>()
  for (const position of newestFirst(images).subarray(0, count)) {
    const image = images[position]
    if (image !== undefined) kept.set(image.digest, `number ${kept.size + 1} from the newest`)
  }
  return kept
}

/** Final releases alone: a pre-release would take the place of a minor version that is in use. */
function newestPatches(candidates: readonly Candidate[], count: number): ReadonlyMap<Digest, string> {
  const released = candidates.flatMap(({ image, tags }) =>
    tags.flatMap((tag) => {
      const version = parseVersion(tag)
      return version === undefined || isPrerelease(version) ? [] : [{ image, tag, version }]
    }),
  )
  const latest = new Map<string, Version>()
  for (const { version } of released) {
    const known = latest.get(minorOf(version))
    if (known === undefined || compareVersions(version, known) > 0) latest.set(minorOf(version), version)
  }
  const kept = new Set([...latest.values()].sort((a, b) => compareVersions(b, a)).slice(0, count))
  return new Map(
    released.flatMap(({ image, tag, version }) => {
      const patch = latest.get(minorOf(version))
      return patch !== undefined && kept.has(patch) && compareVersions(version, patch) === 0
        ? [[image.digest, `${tag} is the newest of ${minorOf(version)}`]]
        : []
    }),
  )
}

function minorOf({ numbers: [major, minor] }: Version): string {
  return `${major}.${minor}`
}

/**
 * ECR records a pull through an index on the index alone, and none of a signature's subject on the signature: the last pull
 * is the newest of an image, of what it lists and of what it belongs to. Where none is recorded nothing is known: it may be one that is left
 * out (ECR user guide, "Pull time update exclusions"), so that the image is held.
 */
function pulledWithin(
  candidates: readonly Candidate[],
  withinMs: number,
  world: KeptWorld,
): ReadonlyMap<Digest, string> {
  const { graph, nowMs } = world
  const pulls = lastPulls(world)
  const kept = new Map<Digest, string>()
  for (const {
    image: { digest },
  } of candidates) {
    const times = familyOf(digest, graph).flatMap((one) => pulls.get(one) ?? [])
    const agoMs = nowMs - Math.max(...times)
    if (times.length === 0) kept.set(digest, 'no pull is recorded, which does not say that there was none')
    else if (agoMs <= withinMs) kept.set(digest, `pulled ${formatDuration(Math.max(0, agoMs))} ago`)
  }
  return kept
}

/** An image and all that it belongs to. */
function familyOf(digest: Digest, graph: ImageGraph): readonly Digest[] {
  const family = new Set([digest])
  for (const one of family)
    for (const binder of [...graph.parentsOf(one), ...graph.subjectsOf(one)]) family.add(binder)
  return [...family]
}
