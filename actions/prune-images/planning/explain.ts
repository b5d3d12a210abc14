import { shortDigest } from '../../shared/images/digest.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { Hold } from '../guards/hold.ts'
import type { Image } from '../images/image.ts'
import type { Measure } from '../policy/evaluate.ts'
import type { Move } from '../removal/revalidate.ts'
import type { SelectedTag } from '../tags/select-tags.ts'
import type { Decision, Kept, Selected } from './decision.ts'

/** With a capital letter at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `1 image`, `2 images`. */
export function countImages(count: number): string {
  return count === 1 ? '1 image' : `${count} images`
}

/** `1 tag`, `2 tags`. */
export function countTags(count: number): string {
  return count === 1 ? '1 tag' : `${count} tags`
}

/** Why a tag is taken off, in one clause. */
export function describeUntag({ tag, rule, rank, ageMs }: SelectedTag): string {
  return `${tag}: number ${rank} from the newest, pushed ${formatDuration(Math.max(0, ageMs))} ago, by \`${rule}\``
}

/** An image as people recognise it: its short digest and up to three tags. */
export function describeImage({ digest, tags }: Image): string {
  const shown = tags.slice(0, 3).join(', ')
  const more = tags.length > 3 ? ` and ${tags.length - 3} more` : ''
  return tags.length === 0 ? `${shortDigest(digest)} (untagged)` : `${shortDigest(digest)} (${shown}${more})`
}

/** Why an image goes, stays or is held back, in one sentence. */
export function describeDecision(decision: Decision): string {
  switch (decision.fate) {
    case 'keep':
      return describeKept(decision.why)
    case 'hold':
      return `${describeHold(decision.hold)}; else: ${describeSelected(decision.why)}`
    case 'delete':
    case 'archive':
    case 'quarantine':
      return describeSelected(decision.why)
  }
}

export function describeSelected(why: Selected): string {
  switch (why.type) {
    case 'rule':
      return describeMeasure(why.measure)
    case 'subject-goes':
      return `its subject is being deleted: ${shortDigest(why.subject)}`
    case 'subject-gone':
      return `its subject is not in the repository: ${shortDigest(why.subject)}`
    case 'superseded':
      return `number ${why.rank} from the newest of its type about ${shortDigest(why.subject)}, of which ${why.limit} stay`
    case 'unnamed':
      return `no rule of the policy is about it, and \`${why.rule}\` takes off what names it (${why.tag})`
    case 'quarantine-over':
      return `in quarantine since ${isoMinute(why.sinceMs)}, and the grace period is over`
  }
}

function describeKept(why: Kept): string {
  switch (why.type) {
    case 'spared':
      return `rule ${why.rule} leaves it: ${describeMeasure(why.measure)}`
    case 'unmatched':
      return 'no rule is about it'
    case 'child':
      return `the index ${shortDigest(why.index)} lists it`
    case 'referrer':
      return `it is about ${shortDigest(why.subject)}`
    case 'quarantined':
      return `in quarantine until ${isoMinute(why.untilMs)}`
    case 'orphan':
      return `it refers to ${shortDigest(why.subject)}, which is not in this repository and may be kept in another`
  }
}

function isoMinute(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16)}Z`
}

/** What a rule measured of an image, in a clause. */
export function describeMeasure(measure: Measure): string {
  if (measure.type === 'rank') return `number ${measure.rank} from the newest, of which ${measure.limit} stay`
  const since = {
    sinceImagePushed: 'pushed',
    sinceImagePulled: 'last pulled',
    sinceImageTransitioned: 'archived',
  }[measure.since]
  return `${since} ${formatDuration(Math.max(0, measure.ageMs))} ago, the limit is ${measure.limitDays}d`
}

/** What holds an image back, in one clause. */
export function describeHold(hold: Hold): string {
  switch (hold.guard) {
    case 'use-unknown':
      return `${hold.source} cannot be read, so it may be in use`
    case 'in-use':
      return `in use by ${describeUsers(hold.users)}`
    case 'child-in-use':
      return `its child ${shortDigest(hold.child)} is in use by ${describeUsers(hold.users)}`
    case 'index-unread':
      return `the index ${shortDigest(hold.index)} cannot be read and may list it`
    case 'index-archived':
      return `the archived index ${shortDigest(hold.index)} lists it`
    case 'protect-tags':
      return `its tag ${hold.tag} is protected by ${hold.pattern}`
    case 'keep-at-least':
      return `number ${hold.rank} of the newest ${hold.count} with a tag ${hold.pattern}, which are kept`
    case 'keep':
      return `kept by the rule \`${hold.rule}\`: ${hold.because}`
    case 'min-age':
      return `only ${formatDuration(Math.max(0, hold.ageMs))} old; younger than ${formatDuration(hold.minAgeMs)} stays`
    case 'pulled-since':
      return `somebody pulled it at ${isoMinute(hold.pulledAtMs)}, after it was put in quarantine`
    case 'referrer-held':
      return `${shortDigest(hold.referrer)}, which is about it, is held back (${hold.because})`
  }
}

/** What has changed about an image since the plan was made. */
export function describeMove(move: Move): string {
  if (move.type === 'tags')
    return `its tags changed from ${listOf(move.image.tags)} to ${listOf(move.now)} since the plan was made`
  if (move.type === 'untag')
    return `${move.stay.join(', ')}: a new plan does not take these tags off, or not all of them`
  if (move.type === 'bound') return `${shortDigest(move.to)}, which it is bound to, is not in the saved plan`
  return `no longer selected for deletion: ${describeDecision(move.decision)}`
}

function describeUsers(users: readonly string[]): string {
  const [first = 'someone'] = users
  return users.length < 2 ? first : `${first} and ${users.length - 1} more`
}

function listOf(tags: readonly string[]): string {
  return tags.length === 0 ? 'none' : tags.join(', ')
}
