import { findInlineRanges, type InertRange } from '../parse/inline-ranges.ts'
import { HARMLESS_TAG } from './harmless-tag.ts'

/** Where the release will be, as far as links need it. */
export interface NotesPlace {
  readonly serverUrl: string
  /** `owner/name`; empty when not known. */
  readonly repository: string
  readonly tag: string
}

/** Joins two characters without being seen; a name behind it is not a mention, a letter no tag (Unicode, "word joiner"). */
const JOINER = '\u2060'

/** A line without any of these is inert as it is. */
const NEEDS_CARE = /[@<\]&`:]/

/** What defines the address of links elsewhere: `[label]: address`, also in lists and quotes. */
const DEFINITION =
  /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){0,100}\[[^[\]]{1,1000}\]:[ \t]*)(<?)([^\s<>]*)/

/**
 * Makes a line of text inert: mentions (also as entities) notify nobody, tags with attributes are text, addresses that are not
 * of the web lead nowhere, relative ones into the tagged tree. A backtick without its partner is escaped, so that no code span
 * begins in one line and ends in another.
 *
 * @param path of the file that the line is from, for relative addresses
 */
export function inertLine(line: string, path: string, place: NotesPlace): string {
  if (!NEEDS_CARE.test(line)) return line
  const [head, label = '', open = '', address = ''] = DEFINITION.exec(line) ?? []
  if (head !== undefined) {
    // An address on the next line would not be looked at: without its bracket this defines nothing.
    if (address === '') return inertText(line.replace('[', '\\['))
    const rest = line.slice(head.length)
    return `${inertProse(label)}${open}${inertAddress(address, path, place)}${inertText(rest)}`
  }
  const { inert } = findInlineRanges(line)
  if (hasSwallowedTick(line, inert)) return inertText(line)
  const parts: string[] = []
  let from = 0
  for (const range of [...inert, { kind: 'end' as const, start: line.length, end: line.length }]) {
    if (range.start < from) continue
    const text = line.slice(from, range.start)
    // The address of `<https://…>` is a range of its own.
    const isAutolink =
      text.endsWith('<') && PLAIN_AUTOLINK.test(line.slice(range.start - 1, range.start + 600))
    parts.push(isAutolink ? `${inertText(text.slice(0, -1))}<` : inertText(text))
    if (range.kind !== 'end') parts.push(inertRange({ line, inertRange: range, path, place }))
    from = range.end
  }
  return parts.join('')
}

/**
 * Whether a backtick stands right behind an address: it belongs to the address then (GFM §6.9, "extended autolinks"), and the
 * code spans behind it are not where they seem to be.
 */
function hasSwallowedTick(line: string, inert: readonly InertRange[]): boolean {
  let from = 0
  return inert.some(({ kind, start, end }) => {
    const before = line.slice(from, start)
    from = end
    if (kind === 'address') return line.charAt(end) === '`'
    return kind === 'code' && /www\./i.test(lastWord(before))
  })
}

function lastWord(text: string): string {
  let from = text.length
  while (from > 0 && !/[\s<]/.test(text.charAt(from - 1))) from--
  return text.slice(from)
}

/** Makes a line inert in which it is not known whether it is code: nothing that is seen changes. */
export function inertCode(line: string): string {
  return line
    .replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`)
    .replace(/<(?=[A-Za-z/!?])/g, `<${JOINER}`)
    .replace(ENTITY, (entity) => (isAt(entity) ? `&${JOINER}${entity.slice(1)}` : entity))
}

/** In code that is code for certain only the mark of this project's own drafts is broken. */
export function inertFence(line: string): string {
  return line.replace(/<(?=!--\s{0,5}ai-ops)/gi, `<${JOINER}`)
}

/** A line that begins a block of HTML: backticks and backslashes mean nothing there. */
export function inertHtml(line: string): string {
  return inertProse(line.replace(/<!--[\s\S]*?(?:-->|$)/g, '')).replaceAll('`', '&#96;')
}

/** Breaks the fence that a line begins. */
export function breakFence(line: string): string {
  return line.replace(
    /[`~]{3,}/,
    (run) => `${JOINER}${run.startsWith('`') ? run.replaceAll('`', '\\`') : run}`,
  )
}

/** Prose between code spans, in which the backticks are those without a partner. */
function inertText(text: string): string {
  const prose = inertProse(text)
  if (!prose.includes('`')) return prose
  let slashes = 0
  return Array.from(prose, (character) => {
    const isEscaped = slashes % 2 === 1
    slashes = character === '\\' ? slashes + 1 : 0
    return character === '`' && !isEscaped ? '\\`' : character
  }).join('')
}

const ENTITY = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|commat);/g

function isAt(entity: string): boolean {
  return entity === '&commat;' || codeOf(entity) === 64
}

function codeOf(entity: string): number {
  const [, decimal, hexadecimal] = /^&#(?:(\d+)|[xX]([0-9a-fA-F]+));$/.exec(entity) ?? []
  return decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
}

function inertProse(text: string): string {
  return text
    .replace(ENTITY, (entity) => {
      if (isAt(entity)) return `@${JOINER}`
      return isControl(codeOf(entity)) ? `&amp;${entity.slice(1)}` : entity
    })
    .replace(
      /([A-Za-z0-9._+-]{0,100})@(?=[A-Za-z0-9]|$)/g,
      (...[all, local, offset, whole]: readonly [string, string, number, string]) =>
        // The sign of an address (`a@b.c`) is none of a mention, unless another one is right before it.
        /[A-Za-z0-9]$/.test(local) && whole.charAt(offset - 1) !== '@' && whole.charAt(offset - 1) !== JOINER
          ? all
          : `${all}${JOINER}`,
    )
    .replace(/<(?=[A-Za-z/!?]|$)/g, (bracket, offset: number, whole: string) =>
      HARMLESS.test(whole.slice(offset, offset + 20)) ? bracket : '&lt;',
    )
}

/** Control characters, and such that turn the direction of the text. */
function isControl(code: number): boolean {
  return (
    code < 32 ||
    (code >= 127 && code < 160) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

const HARMLESS = new RegExp(`^${HARMLESS_TAG}`, 'i')

/** `<https://…>` shows where it leads. */
const PLAIN_AUTOLINK = /^<https?:\/\/[\w.~:/?#[\]!$&'()*+,;=%-]{1,500}>/i

function inertRange({
  line,
  inertRange: { kind, start, end },
  path,
  place,
}: {
  readonly line: string
  readonly inertRange: InertRange
  readonly path: string
  readonly place: NotesPlace
}): string {
  const text = line.slice(start, end)
  switch (kind) {
    case 'comment':
      return ''
    // A cell of a table ends at its bar, also within a code span.
    case 'code':
      return text.includes('|') ? inertCode(text) : inertFence(text)
    case 'address':
      return text.replace(ENTITY, (entity) => (isAt(entity) ? '%40' : entity)).replaceAll('@', '%40')
    case 'target':
      return inertTarget(text, path, place)
  }
}

/** A target with its brackets: `(address "title")`. */
function inertTarget(text: string, path: string, place: NotesPlace): string {
  const match = /^\((\s*<?)([^\s<>()]*)([\s\S]*)\)$/.exec(text)
  const [, open = '', address = '', rest = ''] = match ?? []
  if (match === null || address === '') return /^\([ \t]*\)$/.test(text) ? text : '(#)'
  const inert = inertAddress(address, path, place)
  return inert === '#' ? '(#)' : `(${open}${inert}${inertText(rest)})`
}

/** An address of a link: of the web, of the page, or of a file in the tagged tree; `#` for anything else. */
function inertAddress(written: string, path: string, { serverUrl, repository, tag }: NotesPlace): string {
  const address = written.replace(ENTITY, (entity) => {
    const code = codeOf(entity)
    return isAt(entity) ? '@' : code > 32 && code < 127 ? String.fromCharCode(code) : ''
  })
  const encoded = (url: string) =>
    url
      .replace(/@/g, (at, offset: number) =>
        /^mailto:/i.test(url) && /\w/.test(url.charAt(offset - 1)) ? at : '%40',
      )
      .replaceAll('`', '%60')
      .replaceAll('<', '%3C')
  if (/^(?:https?:|mailto:|#)/i.test(address)) return encoded(address)
  if (/^[a-z][a-z0-9+.-]*(?::|&colon;)/i.test(address)) return '#'
  if (repository === '') return encoded(address)
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const base = new URL(`/${/^[\\/]/.test(address) ? '' : folder}`, 'https://tree.invalid/')
  const { pathname, search, hash } = new URL(address.replace(/^[\\/]+/, '/'), base)
  return encoded(`${serverUrl}/${repository}/blob/${encodeURIComponent(tag)}${pathname}${search}${hash}`)
}
