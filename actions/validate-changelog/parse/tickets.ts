import { findInlineRanges, type InlineLink } from './inline-ranges.ts'
import { LIMITS } from './limits.ts'
import { lineStart, lineText, type Source, spanInLine } from './source.ts'
import type { TicketMatch, TicketNotation, TicketReference } from './ticket-reference.ts'
import { ticketRole } from './ticket-role.ts'
import { nameBefore, ticketTarget } from './ticket-target.ts'

/** Where a line stands, as far as it matters for the tickets in it. */
export interface TicketContext {
  /** `owner/name` of this repository; empty when not known. */
  readonly repository: string
  readonly isItem: boolean
}

const REFERENCE = /(?<![#&\\])#([1-9]\d{0,8})(?!\d)/g

/**
 * Finds the references to tickets in a line, in all notations that occur in real changes files: `* #1: …`, lists
 * (`#1, #2`, `#1/#2`), links, in brackets, in the text. Code spans, addresses and comments hold none.
 *
 * @param index the line, from 0
 */
export function findTickets(source: Source, index: number, context: TicketContext): TicketReference[] {
  const line = lineText(source, index)
  const { inert, links } = findInlineRanges(line)
  const isInert = ascending(inert, ({ end }) => end)
  const linkAt = ascending(
    [...links].sort((a, b) => a.textEnd - b.textEnd),
    ({ textEnd }) => textEnd,
  )
  const found: TicketReference[] = []
  let leading = leadingEnd(line)
  for (const { 0: text, 1: digits, index: at } of line.matchAll(REFERENCE)) {
    const end = at + text.length
    if ((isInert(at)?.start ?? Infinity) <= at) continue
    const isLeading = leading !== -1 && isJoint(line.slice(leading, at - nameBefore(line, at).length))
    const typo = MISTYPED.test(line.slice(end, end + 2)) ? 1 : 0
    if (/\w/.test(line.charAt(end)) && !(typo === 1 && isLeading)) continue
    const link = linkAround(linkAt(at), at, end)
    const match: TicketMatch = { line, number: Number(digits), at, end, link, isLeading }
    const start = link?.textStart === at ? at - 1 : at
    const length = (start < at ? (link?.end ?? end) : end + typo) - start
    found.push({
      number: match.number,
      target: ticketTarget(match, context.repository),
      role: ticketRole(match, context.isItem),
      notation: typo === 1 ? 'mistyped' : notationOf(match),
      span: spanInLine({ source, index, offset: lineStart(source, index) + start, length }),
    })
    if (found.length === LIMITS.tickets) break
    leading = isLeading ? Math.max(end + typo, link?.end ?? 0) : -1
  }
  return found
}

const MISTYPED = /^[A-Za-z](?:[\s:.,]|$)/

function notationOf({ line, at, end, link }: TicketMatch): TicketNotation {
  if (line.charAt(at - 1) === '(' && /^\)\[\s*https?:/.test(line.slice(end, end + 12))) return 'reversed-link'
  return link === undefined ? 'plain' : 'link'
}

/** The offset behind the indentation and the list marker. */
function leadingEnd(line: string): number {
  return /^\s{0,40}(?:[-*+]|\d{1,9}[.)])?\s{0,10}/.exec(line)?.[0].length ?? 0
}

/** Whether nothing but brackets, separators and words for a ticket stands between. */
function isJoint(between: string): boolean {
  return between.length <= 40 && JOINT.test(between)
}

const JOINT =
  /^(?:[\s,;/&+:([*_)\]-]|and|und|pr|gh|issues?|tickets?|bugs?|fix(?:e[sd])?|closes?|closed|resolves?|resolved)*$/i

function linkAround(link: InlineLink | undefined, at: number, end: number): InlineLink | undefined {
  return link !== undefined && link.textStart <= at && end <= link.textEnd ? link : undefined
}

/** The first of ascending items that ends behind an offset; the offsets asked for must ascend as well. */
function ascending<Item>(
  items: readonly Item[],
  endOf: (item: Item) => number,
): (at: number) => Item | undefined {
  let next = 0
  return (at) => {
    for (let item = items[next]; item !== undefined && endOf(item) <= at; item = items[next]) next++
    return items[next]
  }
}
