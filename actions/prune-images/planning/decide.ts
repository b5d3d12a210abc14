import type { Digest } from '../../shared/images/digest.ts'
import type { Hold } from '../guards/hold.ts'
import { hasOwnName } from '../images/cosign-tag.ts'
import { type Image, isIndex, orderTimeMs, storageClassOf } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import { quarantineOf } from '../images/quarantine.ts'
import { newestFirst, prepareEvaluation } from '../policy/evaluate.ts'
import { DAY_MS, type LifecyclePolicy, type RuleAction } from '../policy/lifecycle-policy.ts'
import type { Decision, Kept, RemovalFate, Selected } from './decision.ts'
import type { RemovalSettings } from './removal-settings.ts'
import { findSuperseded, type ReferrerLimit } from './superseded.ts'

/** What a decision rests on. */
export interface DecisionBasis {
  readonly policy: LifecyclePolicy
  readonly images: readonly Image[]
  readonly graph: ImageGraph
  readonly holds: ReadonlyMap<Digest, Hold>
  readonly nowMs: number
  /** What becomes of referrers whose subject is not in the repository. */
  readonly orphanedReferrers: 'keep' | 'delete'
  readonly removal: RemovalSettings
  readonly supersededReferrers: readonly ReferrerLimit[]
  /** Images of which no tag is to stay; they go unless the policy is about them. */
  readonly unnamed: ReadonlyMap<Digest, Selected>
}

/** ECR removes a referrer within this time after its subject (user guide, "Lifecycle policies"). */
const REFERRER_GRACE_MS = DAY_MS

/**
 * Decides on every image: round after round, as ECR would day after day, until a round frees no image that was bound.
 *
 * A child is bound while an index lists it, a referrer while its subject is there: neither is ranked nor selected
 * before. The wave of a decision is its round: every index goes in an earlier wave than its children, every subject in
 * an earlier wave than its referrers.
 *
 * @returns the decisions in the order of the images
 */
export function decide(basis: DecisionBasis): readonly Decision[] {
  const rounds = new Rounds(basis)
  while (rounds.next());
  // Only now it is known which subjects stay.
  if (rounds.supersede()) while (rounds.next());
  return rounds.decisions()
}

/**
 * The decisions in the order in which they are carried out: wave by wave, indexes before other images, the oldest
 * first.
 */
export function inWaveOrder(decisions: readonly Decision[]): readonly Decision[] {
  const order = newestFirst(decisions.map(({ image }) => image)).reverse()
  const oldestFirst = Array.from(order, (position) => decisions[position]).filter((one) => one !== undefined)
  return oldestFirst.sort(
    (a, b) => waveOf(a) - waveOf(b) || Number(isIndex(b.image)) - Number(isIndex(a.image)),
  )
}

function waveOf(decision: Decision): number {
  return 'wave' in decision ? decision.wave : Number.POSITIVE_INFINITY
}

type Binding =
  | { readonly type: 'free' }
  | { readonly type: 'kept'; readonly why: Kept }
  /** All indexes that list it are archived: it may be archived too, but not deleted, or they could not come back. */
  | { readonly type: 'archive-only'; readonly index: Digest }
  | { readonly type: 'follows'; readonly why: Selected }

const FREE: Binding = { type: 'free' }

class Rounds {
  readonly #basis: DecisionBasis
  readonly #evaluate: ReturnType<typeof prepareEvaluation>
  readonly #position = new Map<Digest, number>()
  readonly #decisions: (Decision | undefined)[]
  /** The images that others are bound to. */
  readonly #binders = new Set<Digest>()
  #superseded: ReadonlyMap<Digest, Selected> = new Map()
  #wave = 0

  constructor(basis: DecisionBasis) {
    this.#basis = basis
    this.#evaluate = prepareEvaluation(basis.policy, basis.images, basis.nowMs)
    this.#decisions = new Array(basis.images.length)
    basis.images.forEach(({ digest }, i) => {
      this.#position.set(digest, i)
      for (const binder of basis.graph.parentsOf(digest)) this.#binders.add(binder)
      for (const binder of basis.graph.subjectsOf(digest)) this.#binders.add(binder)
    })
  }

  /** From now on referrers go that newer ones have replaced. @returns whether there are any */
  supersede(): boolean {
    this.#superseded = findSuperseded(this.#basis.images, this.#basis.supersededReferrers)
    return this.#superseded.size > 0
  }

  /** Carries out one round, and says whether it freed an image. */
  next(): boolean {
    const { images } = this.#basis
    this.#wave++
    const bindings = images.map((image, i) => (this.#leaves(i) ? undefined : this.#bindingOf(image)))
    const verdictsWith = (...types: readonly (Binding['type'] | undefined)[]) =>
      this.#evaluate(Uint8Array.from(bindings, (binding) => (types.includes(binding?.type) ? 1 : 0)))
    const verdicts = verdictsWith('free')
    // Children of archived indexes take no other's place: an archival lets nothing be deleted.
    const ofChildren = bindings.some((binding) => binding?.type === 'archive-only')
      ? verdictsWith('free', 'archive-only')
      : verdicts
    let freed = false
    images.forEach((image, i) => {
      const binding = bindings[i]
      if (binding === undefined) return
      const verdict = (binding.type === 'archive-only' ? ofChildren : verdicts)[i]
      const decision = this.#decideOne(image, binding, verdict)
      if (this.#decisions[i]?.fate === 'hold' && decision.fate === 'keep') return
      this.#decisions[i] = decision
      if (this.#leaves(i) && this.#binders.has(image.digest)) freed = true
    })
    return freed
  }

  decisions(): readonly Decision[] {
    return this.#decisions.filter((decision) => decision !== undefined)
  }

  #decideOne(
    image: Image,
    binding: Binding,
    verdict: ReturnType<ReturnType<typeof prepareEvaluation>>[number],
  ): Decision {
    if (binding.type === 'kept') return { image, fate: 'keep', why: binding.why }
    if (binding.type === 'follows') return this.#select({ image, action: 'expire', why: binding.why })
    const unnamed = this.#basis.unnamed.get(image.digest)
    if (unnamed !== undefined && binding.type === 'free' && verdict?.type === 'unmatched')
      return this.#select({ image, action: 'expire', why: unnamed })
    if (verdict?.type !== 'marked') return { image, fate: 'keep', why: verdict ?? { type: 'unmatched' } }
    const { rule, measure, action } = verdict
    return this.#select({ image, action, why: { type: 'rule', rule, measure }, binding })
  }

  #select({
    image,
    action,
    why,
    binding = FREE,
  }: {
    readonly image: Image
    readonly action: RuleAction
    readonly why: Selected
    readonly binding?: Binding | undefined
  }): Decision {
    const hold = this.#basis.holds.get(image.digest)
    // The age of a referrer speaks for the referrer alone: it does not outlive what it is about.
    const outlived = why.type === 'subject-goes' && hold?.guard === 'min-age'
    if (hold !== undefined && !outlived) return { image, fate: 'hold', why, hold }
    const fate = action === 'archive' ? 'archive' : this.#fateOf(image, why)
    if (fate === 'archive' || binding.type !== 'archive-only') return { image, fate, wave: this.#wave, why }
    return { image, fate: 'hold', why, hold: { guard: 'index-archived', index: binding.index } }
  }

  /**
   * How an image goes by the mode of the run. What is in the archive, or was in quarantine long enough, has had its time;
   * so have children and referrers: what they belong to had it for them.
   */
  #fateOf(image: Image, why: Selected): RemovalFate {
    const { mode } = this.#basis.removal
    if (mode === 'delete' || storageClassOf(image) === 'archive') return 'delete'
    if (mode === 'archive') return 'archive'
    const { graph } = this.#basis
    const hadItsTime =
      why.type === 'quarantine-over' ||
      why.type === 'subject-goes' ||
      graph.parentsOf(image.digest).length + graph.subjectsOf(image.digest).length > 0
    return hadItsTime && why.type !== 'superseded' ? 'delete' : 'quarantine'
  }

  #bindingOf(image: Image): Binding {
    const { graph, nowMs } = this.#basis
    const lists = graph.parentsOf(image.digest)
    const parents = lists.length === 0 ? lists : lists.filter((parent) => !this.#deleted(parent))
    const active = parents.find((parent) => !this.#archived(parent))
    if (active !== undefined) return { type: 'kept', why: { type: 'child', index: active } }
    const subjects = graph.subjectsOf(image.digest)
    const alive = subjects.find((subject) => !this.#deleted(subject))
    const superseded = this.#superseded.get(image.digest)
    if (alive !== undefined && superseded === undefined)
      return { type: 'kept', why: { type: 'referrer', subject: alive } }
    const [archivedParent] = parents
    if (archivedParent !== undefined) return { type: 'archive-only', index: archivedParent }
    const quarantine = quarantineOf(image)
    if (quarantine !== undefined) {
      const { sinceMs = nowMs } = quarantine
      const untilMs = sinceMs + this.#basis.removal.graceMs
      return nowMs >= untilMs
        ? { type: 'follows', why: { type: 'quarantine-over', sinceMs } }
        : { type: 'kept', why: { type: 'quarantined', untilMs } }
    }
    if (superseded !== undefined) return { type: 'follows', why: superseded }
    // With its own name it is judged by the rules: less goes than ECR would take.
    if (hasOwnName(image)) return FREE
    const [subject] = subjects
    if (subject !== undefined) return { type: 'follows', why: { type: 'subject-goes', subject } }
    const lost = graph.lostSubjectOf(image.digest)
    if (lost === undefined) return FREE
    if (this.#basis.orphanedReferrers === 'delete')
      return nowMs - orderTimeMs(image) > REFERRER_GRACE_MS
        ? { type: 'follows', why: { type: 'subject-gone', subject: lost } }
        : { type: 'kept', why: { type: 'orphan', subject: lost } }
    // A cosign tag is a name that rules can be about; a referrer by `subject` has none.
    return image.tags.length > 0 ? FREE : { type: 'kept', why: { type: 'orphan', subject: lost } }
  }

  #leaves(position: number): boolean {
    const decision = this.#decisions[position]
    return decision !== undefined && 'wave' in decision
  }

  #deleted(digest: Digest): boolean {
    return this.#decisionOn(digest)?.fate === 'delete'
  }

  #archived(digest: Digest): boolean {
    const position = this.#position.get(digest)
    const image = position === undefined ? undefined : this.#basis.images[position]
    return (
      (image !== undefined && storageClassOf(image) === 'archive') ||
      this.#decisionOn(digest)?.fate === 'archive'
    )
  }

  #decisionOn(digest: Digest): Decision | undefined {
    const position = this.#position.get(digest)
    return position === undefined ? undefined : this.#decisions[position]
  }
}
