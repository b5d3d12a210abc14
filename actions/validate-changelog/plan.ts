import { quantity } from '../shared/quantity.ts'
import { sameVersion } from '../shared/release-version.ts'
import { blobId } from './apply/git-tree.ts'
import type { Finding } from './findings/finding.ts'
import { differenceOf, fileAt, textOf, withChanges } from './fixes/changed-files.ts'
import { applyEdits, applyFixes, type Fixed } from './fixes/edits.ts'
import { stampEdit } from './fixes/set-date.ts'
import { planReview, type ReviewPlan } from './fixes/suggestions.ts'
import { factsOf } from './judge/build-facts.ts'
import type { Facts, Mode } from './judge/facts.ts'
import { judge } from './judge/judge.ts'
import { findSubject } from './judge/release-under-test.ts'
import { DEFAULT_SETTINGS, type Settings } from './judge/settings.ts'
import { describeRelease, type ReleaseDescription } from './notes/release-description.ts'
import type { Observation, Target } from './observation.ts'
import { formatDate } from './parse/calendar-date.ts'
import { tagVersion } from './parse/tag-version.ts'
import { PROFILES } from './profiles/find-profile.ts'
import type { Profile } from './profiles/profile.ts'
import type { ObservedFiles, Request } from './request.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import { mayBeDated } from './rules/datable.ts'

/** Files that are to be changed, by a commit on a branch or in place. */
export interface CommitPlan {
  readonly target: Target
  /** The branch has to stand here, otherwise the plan no longer holds. */
  readonly expectedHead: string
  readonly headline: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** Paths of files that are no longer there, since they got another name. */
  readonly deletions: readonly string[]
  /** The git ids of the contents that were judged, by the paths of all files that are changed or deleted; none for a new one. */
  readonly replaced: Readonly<Record<string, string>>
}

/** What was found, and what is to be done about it. */
export interface ValidationPlan {
  readonly mode: Mode
  readonly profile: string
  /** `nothing`: the pull request releases nothing. */
  readonly decision: 'fit' | 'unfit' | 'nothing'
  readonly reason: string
  /** The changes that were judged. */
  readonly path: string
  readonly statedBy: string
  readonly release: ReleaseDescription | undefined
  readonly findings: readonly Finding[]
  /** How many more findings rules had, above the limit of one rule. */
  readonly omitted: Readonly<Record<string, number>>
  /** The rules that did not look: switched off, not part of the profile, or without what they need. */
  readonly unchecked: readonly string[]
  /** What the commit puts right. */
  readonly fixed: readonly Fixed[]
  readonly commit: CommitPlan | undefined
  readonly review: ReviewPlan | undefined
}

/** Fixes may make room for others, such as the link of a changelog that was just made. */
const MAX_FIX_ROUNDS = 4

/** Decides whether the changes are fit, and what is to be fixed. Pure. */
export function planValidation(
  request: Request,
  observation: Observation,
  serverUrl: string,
): ValidationPlan {
  const profile = PROFILES[request.profile]
  const settings: Settings = { ...DEFAULT_SETTINGS, ...profile.settings, ...request.settings }
  const factsFor = (files: ObservedFiles) =>
    factsOf({ observation, subject: findSubject(request, files, observation.origin), request, settings })
  const judgeFiles = (files: ObservedFiles) =>
    judge({ facts: factsFor(files), profile, settings, overrides: request.overrides })

  const nothing = nothingToRelease(factsFor(observation.files), observation)
  const isFixing = request.commitFixes && nothing === undefined
  const suggestible = judgeFiles(observation.files).findings
  const fixed: Fixed[] = []
  const fix = (files: ObservedFiles, isMeant: (finding: Finding) => boolean): ObservedFiles => {
    let state = files
    for (let round = 0; isFixing && round < MAX_FIX_ROUNDS; round++) {
      const findings = judgeFiles(state).findings.filter(isMeant)
      const { texts, renames, fixed: more } = applyFixes(findings, (path) => textOf(state, path))
      if (more.length === 0) break
      fixed.push(...more)
      state = withChanges(state, texts, renames)
    }
    return state
  }
  // The index says which version is meant: it is put right before anything is done to that version.
  let files = fix(observation.files, ({ rule }) => rule === 'changelog-index')
  if (settings.stamp && nothing === undefined) {
    const stamped = stamp(files, factsFor(files))
    files = stamped?.files ?? files
    fixed.push(...(stamped === undefined ? [] : [stamped.fixed]))
  }
  files = fix(files, () => true)
  const judgement = judgeFiles(files)

  const facts = factsFor(files)
  const errors = judgement.findings.filter(({ severity }) => severity === 'error')
  const release = describeRelease(facts, profile.releaseTitle, serverUrl)
  const decision = nothing !== undefined ? 'nothing' : errors.length === 0 ? 'fit' : 'unfit'
  const isAsked = decision !== 'nothing'
  const findings = isAsked ? judgement.findings : []
  const commit =
    isAsked && (decision === 'fit' || request.commitFixes)
      ? commitOf({ observation, after: files, release, fixed })
      : undefined
  return {
    mode: facts.mode,
    profile: profile.name,
    decision,
    reason: nothing ?? reasonFor(facts, findings),
    path: facts.changesPath,
    statedBy: facts.expected?.statedBy ?? '',
    release,
    findings,
    omitted: Object.fromEntries(judgement.omitted),
    unchecked: uncheckedRules(facts, profile, request),
    fixed,
    commit,
    review:
      isAsked && request.suggestFixes && commit === undefined
        ? planReview(suggestible, observation)
        : undefined,
  }
}

/** The rules that could not or should not look. */
function uncheckedRules(
  { tickets, tags, release, manifests, document }: Facts,
  profile: Profile,
  { overrides }: Request,
): string[] {
  const off = ALL_RULES.filter(
    ({ id }) => overrides.get(id) === 'off' || !profile.rules.some((rule) => rule.id === id),
  ).map(({ id }) => id)
  const blind = [
    ...(tickets.state === 'known' || (tickets.state === 'not-asked' && document?.tickets.length === 0)
      ? []
      : ['ticket-state']),
    ...(tags.state === 'known' ? [] : ['version-successor']),
    ...(tags.state === 'known' && release.state === 'known' ? [] : ['release-is-new']),
    ...(manifests.length === 0 && document === undefined ? ['version-agreement'] : []),
  ]
  return [...new Set([...off, ...blind])]
}

/** Why a pull request releases nothing: the version that the files state is released already. */
function nothingToRelease({ mode, expected, tags }: Facts, { files }: Observation): string | undefined {
  if (mode !== 'pull-request') return undefined
  if (expected === undefined)
    return files.index === undefined && files.changes.length === 0
      ? undefined
      : 'This pull request releases nothing: no version is stated that could be released.'
  const tag =
    tags.state === 'known'
      ? tags.value.names.find((name) => {
          const version = tagVersion(name)
          return version !== undefined && sameVersion(version, expected.version)
        })
      : undefined
  return tag === undefined
    ? undefined
    : `This pull request releases nothing: version ${expected.version.text} is released already (tag ${tag}).`
}

function reasonFor({ expected, mode }: Facts, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  const errors = count('error')
  const version = expected === undefined ? 'The release' : `Version ${expected.version.text}`
  const warnings = count('warning') === 0 ? '' : `, ${quantity(count('warning'), 'warning')}`
  const first = findings[0]
  if (errors === 0)
    return mode === 'release'
      ? `${version} is fit to release${warnings}.`
      : `${version} is prepared${warnings}.`
  const place = first?.span === undefined ? first?.path : `${first.path}:${first.span.line}`
  return `${version} is not ${mode === 'release' ? 'fit to release' : 'prepared'}: ${quantity(errors, 'error')}${warnings}. The first: ${place}: ${first?.message ?? ''}`
}

function stamp(
  files: ObservedFiles,
  facts: Facts,
): { readonly files: ObservedFiles; readonly fixed: Fixed } | undefined {
  const { document, today, changesPath } = facts
  if (document === undefined || today === undefined || !mayBeDated(facts)) return undefined
  const edit = stampEdit(document, today)
  if (edit === undefined) return undefined
  return {
    files: withChanges(files, new Map([[edit.path, applyEdits(textOf(files, edit.path), [edit])]])),
    fixed: { rule: 'date-placeholder', title: `Set the date to ${formatDate(today)}`, path: changesPath },
  }
}

function commitOf({
  observation: { files: before, target, sha },
  after,
  release,
  fixed,
}: {
  readonly observation: Observation
  readonly after: ObservedFiles
  readonly release: ReleaseDescription | undefined
  readonly fixed: readonly Fixed[]
}): CommitPlan | undefined {
  const { changed, deleted } = differenceOf(before, after)
  if ((changed.length === 0 && deleted.length === 0) || target === undefined) return undefined
  const version = release?.version ?? ''
  const onlyDate = fixed.every(({ rule }) => rule === 'date-placeholder')
  return {
    target,
    expectedHead: sha,
    headline: onlyDate ? `Set the release date of ${version}` : `Fix the changes of ${version}`,
    files: changed,
    deletions: deleted,
    replaced: Object.fromEntries(
      [...changed.map(({ path }) => path), ...deleted].flatMap((path) => {
        const file = fileAt(before, path)
        return file === undefined ? [] : [[path, blobId(file.text)]]
      }),
    ),
  }
}
