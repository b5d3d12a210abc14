import type { DraftContent } from '../../release/draft-content.ts'
import { containsMarker, type ReleaseText, readBody, textDigest } from '../../release/marker.ts'
import { isOwn } from '../../release/own-release.ts'
import type { Release } from '../../release/release.ts'
import type { DraftObservation, DraftRequest } from './observe.ts'

/** A plan that changes something. */
export type DraftChange =
  | { readonly decision: 'create'; readonly content: DraftContent; readonly reason: string }
  | {
      readonly decision: 'update'
      readonly releaseId: number
      readonly content: DraftContent
      readonly reason: string
    }

/** What is going to be done about the draft, and why. Plain data. */
export type DraftPlan =
  | DraftChange
  | { readonly decision: 'keep'; readonly release: Release; readonly reason: string }
  | { readonly decision: 'refuse'; readonly problems: readonly string[] }

/** GitHub takes no longer text of a release ("body is too long"). */
const LONGEST_BODY = 125_000

/**
 * Decides about the draft of a tag. There is never a second draft, never a draft of what is published already, and what
 * people have edited by hand is not overwritten.
 */
export function planDraft(seen: DraftObservation): DraftPlan {
  const { request } = seen
  const own = seen.releases.filter((release) => isOwn(release, request.tag))
  const problems = [
    ...problemsOfRequest(request),
    ...problemsOfTag(request, seen),
    ...problemsOfOthers(own, seen),
  ]
  if (problems.length > 0) return { decision: 'refuse', problems }
  const [draft] = own
  const { title, notes, prerelease, tag, target } = request
  const content = { title, notes, prerelease, marker: { tag, target, text: textDigest(request) } }
  if (draft === undefined) return { decision: 'create', content, reason: `there is no draft of ${tag}` }
  return planUpdate(draft, content)
}

function planUpdate(draft: Release, content: DraftContent): DraftPlan {
  const { notes, marker } = readBody(draft.body)
  const now = textDigest({ ...draft, notes })
  const drafted = marker?.text
  const { text: wanted, target } = content.marker
  const retarget = draft.target !== target || marker?.target !== target
  const update = (reason: string, text: ReleaseText = content): DraftPlan => ({
    decision: 'update',
    releaseId: draft.id,
    content: { title: text.title, notes: text.notes, prerelease: text.prerelease, marker: content.marker },
    reason,
  })
  if (wanted === now) {
    if (retarget) return update(`the draft is of ${draft.target}`)
    return drafted === wanted
      ? { decision: 'keep', release: draft, reason: 'the draft is as it should be' }
      : update('people wrote into the draft what is wanted now')
  }
  if (now === drafted) return update('the text of the draft is an earlier one')
  if (wanted === drafted) {
    // The marker keeps what the file says, so that a later change of the file is seen.
    return retarget
      ? update(`the draft is of ${draft.target}; its text was edited by hand and stays`, { ...draft, notes })
      : { decision: 'keep', release: draft, reason: 'the text was edited by hand and stays' }
  }
  return {
    decision: 'refuse',
    problems: [
      `The draft ${draft.url} was edited by hand, and its source has changed since. Put into the source what is to stay, delete the draft, and run this again.`,
    ],
  }
}

function problemsOfRequest({ notes, tag }: DraftRequest): string[] {
  const problems: string[] = []
  if (!isTagName(tag)) problems.push(`\`${tag}\` cannot be the name of a tag.`)
  if (notes.trim() === '') problems.push('The release notes are empty.')
  if (notes.length > LONGEST_BODY - 500) {
    problems.push(
      `The release notes have ${notes.length} characters; GitHub takes ${LONGEST_BODY - 500}. Shorten them.`,
    )
  }
  if (containsMarker(notes)) {
    problems.push(
      'The release notes contain the mark by which this action knows its drafts (`<!-- ai-ops:release`). Remove it.',
    )
  }
  return problems
}

function problemsOfTag({ tag, target }: DraftRequest, { tagCommit }: DraftObservation): string[] {
  if (tagCommit === undefined || tagCommit === target) return []
  return [
    `The tag ${tag} exists at ${tagCommit}, not at ${target}. Release that commit, or delete the tag: git push origin :refs/tags/${tag}`,
  ]
}

function problemsOfOthers(own: readonly Release[], { releases }: DraftObservation): string[] {
  const published = releases.filter(({ draft }) => !draft)
  const foreign = releases.filter((release) => release.draft && !own.includes(release))
  return [
    ...published.map(({ tag, url }) => `The release ${tag} is published: ${url}. Choose another version.`),
    ...foreign.map(
      ({ url }) =>
        `There is a draft that this action did not make: ${url}. Delete it, or publish it by hand.`,
    ),
    ...(own.length > 1
      ? [`There are ${own.length} drafts: ${own.map(({ url }) => url).join(', ')}. Delete all but one.`]
      : []),
  ]
}

/** The rules of `git check-ref-format` for the last part of `refs/tags/<tag>`, without slashes at its ends. */
function isTagName(tag: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids control characters
  const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|^[./-]|[./]$|^@$/
  return tag !== '' && !forbidden.test(tag)
}
