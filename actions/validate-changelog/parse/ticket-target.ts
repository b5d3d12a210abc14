import type { TicketMatch, TicketTarget } from './ticket-reference.ts'

/**
 * Says whose ticket it is.
 *
 * @param repository `owner/name` of this repository; empty when not known
 */
export function ticketTarget(match: TicketMatch, repository: string): TicketTarget {
  const { line, at, link, isLeading } = match
  if (isAlert(match)) return { kind: 'alert' }
  if (link !== undefined) {
    const linked = GITHUB_ADDRESS.exec(link.url)?.[1]
    if (linked !== undefined) return ownOrForeign(linked, repository)
    if (/^https?:\/\//i.test(link.url)) return { kind: 'foreign', repository: link.url }
  }
  const glued = nameBefore(line, at)
  if (glued !== '') {
    return /^(?:pr|gh|issue|ticket|bug)?-?$/i.test(glued) || !/^[A-Za-z]/.test(glued)
      ? { kind: 'own' }
      : ownOrForeign(glued, repository)
  }
  if (isLeading || link !== undefined || line.charAt(at - 1) !== ' ') return { kind: 'own' }
  const word = nameBefore(line, at - 1)
  const isName = word.length > 2 && /^[a-z][\w-]*[a-z0-9]$/.test(word) && !ORDINARY_WORDS.has(word)
  return isName ? ownOrForeign(word, repository) : { kind: 'own' }
}

const GITHUB_ADDRESS = /^https?:\/\/(?:www\.)?github\.[\w.-]{2,40}\/([\w.-]{1,100}\/[\w.-]{1,100})\//i

/** Words that stand before a ticket of this repository; any other one names where the ticket is from. */
const ORDINARY_WORDS = new Set(
  `about address addresses addressed adds after all also and are because both bug bugfix bugs but by caused change
  changes close closed closes closing commit completed completes continues covers depends discussion duplicate
  duplicates enhancement epic feature features finishes fix fixed fixes fixing follow-up followup for from handles
  implemented implements implementing including into issue issues item items like merge merged number only original
  parent part per preparation pull refs related replaces reported request requests resolve resolved resolves
  resolving revert reverted reverts see since solve solved solves solving story sub-task subtask support supports task
  tasks than that the this through ticket tickets under until via was when where with without work`.split(
    /\s+/,
  ),
)

function ownOrForeign(named: string, repository: string): TicketTarget {
  const own = repository.toLowerCase()
  const name = named.toLowerCase()
  const isOwn = own !== '' && (name === own || own.endsWith(`/${name}`))
  return isOwn ? { kind: 'own' } : { kind: 'foreign', repository: named }
}

/** The name that ends at the offset: `name` or `owner/name`; at most 140 characters. */
export function nameBefore(line: string, end: number): string {
  let at = end
  while (at > 0 && end - at < 140 && /[\w./-]/.test(line.charAt(at - 1))) at--
  return line.slice(at, end).replace(/^[^A-Za-z0-9]{1,10}/, '')
}

/** `#50 Moderate: …` is how GitHub lists security alerts, which have numbers of their own. */
function isAlert({ line, at, end }: TicketMatch): boolean {
  return (
    /^\]?\s{1,4}\(?(?:critical|high|moderate|medium|low)\b/i.test(line.slice(end, end + 20)) ||
    /\b(?:alerts?|advisor(?:y|ies)|dependabot)\s{0,4}\[?$/i.test(line.slice(Math.max(0, at - 16), at))
  )
}
