import { createHash } from 'node:crypto'

/** What people read of a release. */
export interface ReleaseText {
  readonly title: string
  readonly notes: string
  readonly prerelease: boolean
}

/** Says, invisibly at the end of a release's text, that this action made the draft, and of what. */
export interface Marker {
  readonly tag: string
  /** The commit, 40 hexadecimal digits. */
  readonly target: string
  /** {@link textDigest} as it was drafted: tells whether people have edited the draft since. */
  readonly text: string
}

const OPENING = '<!-- ai-ops:release '
const CLOSING = ' -->'

/** Whether a text contains what looks like a marker: notes must not. */
export function containsMarker(text: string): boolean {
  return text.includes(OPENING.trimEnd())
}

/** The text of a release with its marker. The marker cannot be ended by what is in it. */
export function composeBody(notes: string, { tag, target, text }: Marker): string {
  const json = JSON.stringify({ tag, target, text }).replaceAll('>', '\\u003e')
  return `${notes.trimEnd()}\n\n${OPENING}${json}${CLOSING}\n`
}

/** Splits the text of a release into notes and marker; without a marker it is not a release of this action. */
export function readBody(body: string): { readonly notes: string; readonly marker: Marker | undefined } {
  const begin = body.lastIndexOf(OPENING)
  const end = body.indexOf(CLOSING, begin)
  if (begin < 0 || end < 0) return { notes: body, marker: undefined }
  const marker = parseMarker(body.slice(begin + OPENING.length, end))
  const notes = `${body.slice(0, begin)}${body.slice(end + CLOSING.length)}`
  return { notes: normalise(notes), marker }
}

/** SHA-256 over everything that people read. Line endings do not count: GitHub's editor changes them. */
export function textDigest({ title, notes, prerelease }: ReleaseText): string {
  return createHash('sha256')
    .update(JSON.stringify([title, normalise(notes), prerelease]))
    .digest('hex')
}

function normalise(notes: string): string {
  return notes.replaceAll('\r\n', '\n').trimEnd()
}

function parseMarker(json: string): Marker | undefined {
  try {
    const { tag, target, text }: Record<string, unknown> = JSON.parse(json)
    return typeof tag === 'string' && typeof target === 'string' && typeof text === 'string'
      ? { tag, target, text }
      : undefined
  } catch {
    return undefined
  }
}
