import type { Edit, Finding } from '../findings/finding.ts'
import type { Observation } from '../observation.ts'
import { createSource, lineAt, lineEnd, lineStart } from '../parse/source.ts'
import { applyEdits } from './edits.ts'

/** A suggestion on lines of a file of the pull request. */
export interface SuggestionComment {
  readonly path: string
  /** The first and the last line that it replaces, from 1. */
  readonly startLine: number
  readonly line: number
  /** Tells it from others, so that it is not made twice. */
  readonly key: string
  readonly rule: string
  readonly message: string
  readonly replacement: string
}

/** A review of a pull request. */
export interface ReviewPlan {
  readonly pullRequest: number
  readonly commit: string
  readonly comments: readonly SuggestionComment[]
}

/** GitHub shows no more of a review in a useful way; the rest is in the report. */
const MAX_COMMENTS = 20

/** Makes suggestions of the fixes that lie in the lines that the pull request shows. Pure. */
export function planReview(findings: readonly Finding[], observation: Observation): ReviewPlan | undefined {
  const { pullRequest, commentable } = observation
  if (pullRequest === undefined) return undefined
  const comments: SuggestionComment[] = []
  for (const finding of findings) {
    const comment = suggestionFor(finding, observation)
    if (comment === undefined || comments.length === MAX_COMMENTS) continue
    const lines = commentable.get(comment.path)
    const isShown = range(comment.startLine, comment.line).every((line) => lines?.has(line) === true)
    const isFree = comments.every(
      (other) =>
        other.path !== comment.path || other.line < comment.startLine || comment.line < other.startLine,
    )
    if (isShown && isFree) comments.push(comment)
  }
  return comments.length === 0
    ? undefined
    : { pullRequest: pullRequest.number, commit: pullRequest.headSha, comments }
}

/** A suggestion replaces whole lines of one file. */
function suggestionFor(
  { fix, rule, message }: Finding,
  { files }: Observation,
): SuggestionComment | undefined {
  const [first] = fix?.edits ?? []
  if (fix === undefined || first === undefined) return undefined
  const { path } = first
  const all = [...files.changes, ...(files.index === undefined ? [] : [files.index]), ...files.manifests]
  const file = all.find((one) => one.path === path)
  if (file === undefined || fix.edits.some((edit) => edit.path !== path)) return undefined
  const source = createSource(path, file.text)
  const start = Math.min(...fix.edits.map(({ offset }) => lineAt(source, offset)))
  const end = Math.max(...fix.edits.map((edit) => lastLine(edit, (offset) => lineAt(source, offset))))
  const from = lineStart(source, start)
  const moved = fix.edits.map((edit) => ({ ...edit, offset: edit.offset - from }))
  const old = file.text.slice(from, lineEnd(source, end))
  const replacement = applyEdits(old, moved).replace(/\n$/, '')
  return {
    path,
    startLine: start + 1,
    line: end + 1,
    key: keyOf(rule, path, old, replacement),
    rule,
    message,
    replacement,
  }
}

/** An edit that ends with a line end does not reach into the next line. */
function lastLine({ offset, length }: Edit, lineOf: (offset: number) => number): number {
  return lineOf(length === 0 ? offset : offset + length - 1)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** FNV-1a over what the suggestion is about: stable over runs, whatever stands around it. */
function keyOf(...parts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of parts.join('\u0000')) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
