import type { TicketMatch, TicketRole } from './ticket-reference.ts'

/** Says what a reference to a ticket is for. @param isItem whether its line is a list item */
export function ticketRole({ line, at, end, link, isLeading }: TicketMatch, isItem: boolean): TicketRole {
  const behind = line.slice(link?.end ?? end, (link?.end ?? end) + 4)
  if (isLeading && (isItem || /^\)?\s*[:–—-]/.test(behind))) return 'entry'
  if (isLeading && link !== undefined) return 'closing'
  // Prose, such as a summary, also speaks of what is still open.
  if (!isItem && !/^\s{2}/.test(line)) return 'mention'
  const start = link === undefined ? at : link.textStart - 1
  const opened = OPEN_BRACKET.test(line.slice(Math.max(0, start - 20), start))
  return opened || (link?.textStart === at && /^[\s.,)]*$/.test(behind)) ? 'closing' : 'mention'
}

const OPEN_BRACKET = /[([]\s{0,3}(?:pr|pull request|issue|ticket|fixes|closes|resolves)?[:-]?\s{0,3}$/i
