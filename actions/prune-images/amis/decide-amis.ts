import { type Digest, digestOfText } from '../../shared/images/digest.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import { findHolds } from '../guards/find-holds.ts'
import type { UnmatchedEntry } from '../guards/named-uses.ts'
import { findUnmatchedPatterns } from '../guards/unmatched-patterns.ts'
import type { Image } from '../images/image.ts'
import { buildGraph } from '../images/image-graph.ts'
import { describeHold, describeMeasure } from '../planning/explain.ts'
import { prepareEvaluation, type Verdict } from '../policy/evaluate.ts'
import { type Ami, isoMinute } from './ami.ts'
import type { AmiDecision, AmiSettings, SeenAmis } from './ami-decision.ts'

/** EC2 takes no date in the past for a deprecation: one that is asked for now comes in a moment. */
const SOON_MS = 5 * 60_000

/** Decides on each AMI: by the policy as ECR evaluates it, then by the guards, then by how far it is. */
export function decideAmis(
  seen: SeenAmis,
  settings: AmiSettings,
): { readonly decisions: readonly AmiDecision[]; readonly unmatched: readonly UnmatchedEntry[] } {
  const { guards } = settings
  const ready = seen.amis.filter(isReady)
  const images = ready.map((ami) => imageOf(ami))
  const verdicts = prepareEvaluation(
    settings.policy.parsed,
    images,
    seen.nowMs,
  )(new Uint8Array(images.length).fill(1))
  // What is disabled cannot be started: it takes no place among those that are kept to go back to.
  const guarded = ready.map(
    (ami): Image => ({ ...imageOf(ami), status: ami.state === 'disabled' ? 'ARCHIVED' : 'ACTIVE' }),
  )
  const world = { images: guarded, graph: buildGraph([], new Map()), nowMs: seen.nowMs }
  const uses = { usersOf: new Map(), tagUsers: new Map(), lost: [] }
  const kept = findHolds({ ...world, readings: [], uses, unreadIndexes: [] }, guards)
  const decisions = new Map<string, AmiDecision>()
  ready.forEach((ami, i) => {
    const verdict = verdicts[i]
    if (verdict?.type !== 'marked') {
      decisions.set(ami.id, { ami, fate: 'keep', why: describeSpared(verdict) })
      return
    }
    const because = describeMeasure(verdict.measure).replace(/^pushed/, 'made')
    const hold = strongestHold(ami, { seen, settings, digest: digestOfText(ami.id), kept })
    decisions.set(
      ami.id,
      hold === undefined
        ? nextStep({ ami, because }, seen.nowMs, settings.graceMs)
        : { ami, fate: 'hold', guard: hold.guard, why: `${hold.why}; else: ${because}` },
    )
  })
  holdForOthers(decisions, seen)
  return {
    decisions: seen.amis.map(
      (ami) =>
        decisions.get(ami.id) ?? {
          ami,
          fate: 'keep',
          why: `it is ${ami.state}, or EC2 does not say when it was made`,
        },
    ),
    unmatched: [...findUnmatchedPatterns(world, guards, []), ...unmatchedNames(seen, settings)],
  }
}

/** Whether anything can be decided on: it is whole, and EC2 says since when. */
function isReady({ state, createdAtMs }: Ami): boolean {
  return (state === 'available' || state === 'disabled') && !Number.isNaN(createdAtMs)
}

/**
 * The AMI as the policy and the guards know images: its asset id is its tag, its creation its push, its last launch its last
 * pull.
 */
function imageOf(ami: Ami): Image {
  return {
    // An AMI has none: that of its id stands for it.
    digest: digestOfText(ami.id),
    tags: [ami.assetId],
    mediaType: '',
    sizeBytes: 0,
    status: 'ACTIVE',
    pushedAtMs: ami.createdAtMs,
    ...(ami.launchedAtMs === undefined ? {} : { pulledAtMs: ami.launchedAtMs }),
  }
}

function describeSpared(verdict: Verdict | undefined): string {
  return verdict?.type === 'spared'
    ? `rule ${verdict.rule} leaves it: ${describeMeasure(verdict.measure).replace(/^pushed/, 'made')}`
    : 'no rule is about it'
}

interface GuardedAmi {
  readonly seen: SeenAmis
  readonly settings: AmiSettings
  readonly digest: Digest
  readonly kept: ReturnType<typeof findHolds>
}

function strongestHold(
  ami: Ami,
  { seen, settings, digest, kept }: GuardedAmi,
): { readonly guard: string; readonly why: string } | undefined {
  const unread = seen.readings.find(({ status }) => status === 'unreadable')
  if (unread !== undefined)
    return { guard: 'use-unknown', why: `${unread.source} cannot be read, so it may be in use` }
  const [user, ...users] = usersOf(ami, seen)
  if (user !== undefined)
    return {
      guard: 'in-use',
      why: `in use by ${user}${users.length === 0 ? '' : ` and ${users.length} more`}`,
    }
  if (settings.usedImages.includes(ami.id))
    return { guard: 'in-use', why: `in use by input in-use-images (${ami.id})` }
  const shared = seen.sharing.get(ami.id)
  if (shared === undefined) return { guard: 'shared', why: 'whom it is shared with is not known' }
  if (shared[0] !== undefined) return { guard: 'shared', why: `shared: ${shared.join(', ')}` }
  if (ami.isProtected)
    return { guard: 'deregistration-protection', why: 'it is protected from deregistration' }
  const { deprecatedAtMs, launchedAtMs } = ami
  if (deprecatedAtMs !== undefined && launchedAtMs !== undefined && launchedAtMs > deprecatedAtMs)
    return {
      guard: 'launched-since',
      why: `somebody started it at ${isoMinute(launchedAtMs)}, after it was deprecated`,
    }
  const hold = kept.get(digest)
  return hold && { guard: hold.guard, why: describeHold(hold) }
}

function usersOf(ami: Ami, { readings, others, amis }: SeenAmis): readonly string[] {
  const own = new Set([ami.id, ...ami.snapshotIds])
  const uses = readings.flatMap((reading) => (reading.status === 'read' ? reading.uses : []))
  const copies = [...others, ...amis].flatMap((image) =>
    'copiedFrom' in image && image.copiedFrom === ami.id
      ? [`${image.id}, which is being copied from it`]
      : [],
  )
  return [...uses.filter(({ id }) => own.has(id)).map(({ user }) => user), ...copies]
}

/** Whether an AMI is deprecated, or will be in a moment. */
export function isDeprecated(deprecatedAtMs: number, nowMs: number): boolean {
  return deprecatedAtMs <= nowMs + SOON_MS
}

/** How far the AMI is, by what EC2 itself says of it. */
function nextStep(
  { ami, because }: { readonly ami: Ami; readonly because: string },
  nowMs: number,
  graceMs: number,
): AmiDecision {
  const { deprecatedAtMs } = ami
  if (deprecatedAtMs === undefined || !isDeprecated(deprecatedAtMs, nowMs))
    return { ami, fate: 'deprecate', why: because }
  const next = ami.state === 'disabled' ? 'deregister' : 'disable'
  const untilMs = deprecatedAtMs + graceMs
  const since = `${ami.state === 'disabled' ? 'disabled' : 'deprecated'} since ${isoMinute(deprecatedAtMs)}`
  // Without a grace period nothing is waited for, not even the minute in which the deprecation comes.
  return graceMs === 0 || untilMs <= nowMs
    ? { ami, fate: next, why: `${because}; ${since}` }
    : {
        ami,
        fate: 'wait',
        why: `${since}; to ${next} at ${isoMinute(untilMs)}, after ${formatDuration(graceMs)}`,
      }
}

/**
 * Holds back what shares a snapshot with an image that stays, until nothing is added: the snapshot would stay, and the image that
 * goes could not be told from one that is gone by half.
 */
function holdForOthers(decisions: Map<string, AmiDecision>, { amis, others }: SeenAmis): void {
  const staysWith = (image: { readonly id: string }) => {
    const fate = decisions.get(image.id)?.fate
    return fate === undefined || fate === 'hold' || fate === 'keep'
  }
  for (let isOpen = true; isOpen; ) {
    isOpen = false
    const staying = [...amis, ...others].filter(staysWith)
    for (const [id, { ami, fate, why }] of decisions) {
      if (fate === 'hold' || fate === 'keep') continue
      const other = staying.find(({ snapshotIds }) =>
        snapshotIds.some((one) => ami.snapshotIds.includes(one)),
      )
      if (other === undefined) continue
      decisions.set(id, {
        ami,
        fate: 'hold',
        guard: 'in-use',
        why: `${other.id}, which stays, has a snapshot of it; else: ${why}`,
      })
      isOpen = true
    }
  }
}

function unmatchedNames({ amis }: SeenAmis, { usedImages }: AmiSettings): readonly UnmatchedEntry[] {
  const ids = new Set(amis.map(({ id }) => id))
  return usedImages
    .filter((entry) => !ids.has(entry))
    .map((entry) => ({ input: 'in-use-images', entry, why: 'no AMI that `amis` is about has this id' }))
}
