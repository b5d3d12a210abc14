import type { Severity } from '../findings/finding.ts'
import type { Facts, TicketState } from '../judge/facts.ts'
import type { LocatedTicket } from '../parse/changes-document.ts'
import type { TicketRole } from '../parse/ticket-reference.ts'
import { documentRule } from './rule.ts'

export const ticketState = documentRule({
  id: 'ticket-state',
  demand:
    'Every ticket that the changes name exists in this repository and is a closed issue or a merged pull request.',
  reason:
    'In 225 of 1,361 releases (16.5 %) release-droid sees none or not all of the tickets, because they are written `- #1`, as links or as lists. It also takes numbers of security alerts for tickets.',
  inputs: ['check-tickets'],
  severity: { release: 'error', 'pull-request': 'error' },
  *check({ tickets, source }, facts) {
    if (facts.tickets.state === 'not-asked') return
    const asked = ticketsToLookUp(tickets)
    if (asked.size === 0) return
    if (facts.tickets.state === 'unreadable') {
      yield {
        path: source.path,
        message: `The tickets (${asked.size}) could not be looked up: ${facts.tickets.reason}`,
        ...(facts.mode === 'pull-request' ? { atMost: 'warning' as const } : {}),
        advice: 'Give a token that may read issues and pull requests, or set `check-tickets: false`.',
      }
      return
    }
    for (const ticket of asked.values()) {
      const role = claimOf(ticket)
      const state = facts.tickets.value.get(ticket.number) ?? { kind: 'missing' }
      const verdict = verdictOn(state, role, facts.mode)
      if (verdict === undefined) continue
      yield {
        path: source.path,
        span: ticket.span,
        message: `#${ticket.number} ${verdict.what}`,
        ...(verdict.atMost === undefined ? {} : { atMost: verdict.atMost }),
        evidence: evidenceOf(state, facts.repository),
        advice: verdict.advice,
      }
    }
  },
})

/** The tickets of this repository, each once: where it says the most (an entry rather than a mention). */
export function ticketsToLookUp(tickets: readonly LocatedTicket[]): Map<number, LocatedTicket> {
  const asked = new Map<number, LocatedTicket>()
  for (const ticket of tickets) {
    if (ticket.target.kind !== 'own' || !counts(ticket)) continue
    const earlier = asked.get(ticket.number)
    if (earlier === undefined || WEIGHT[ticket.role] > WEIGHT[earlier.role]) asked.set(ticket.number, ticket)
  }
  return asked
}

const WEIGHT: Readonly<Record<TicketRole, number>> = { entry: 2, closing: 1, mention: 0 }

/** Among the dependencies only list items about a ticket count: the rest speaks of other projects. */
function counts({ role, section }: LocatedTicket): boolean {
  return section?.kind !== 'dependencies' || role === 'entry'
}

/** What a summary or a list of known issues names need not be done. */
function claimOf({ role, section }: LocatedTicket): TicketRole {
  const isProse =
    section?.kind === 'summary' || section?.kind === 'known-issues' || section?.kind === 'references'
  return isProse && role === 'closing' ? 'mention' : role
}

interface Verdict {
  readonly what: string
  readonly advice: string
  readonly atMost?: Severity
}

function verdictOn(state: TicketState, role: TicketRole, mode: Facts['mode']): Verdict | undefined {
  const verdict = verdictOnEntry(state, mode)
  if (verdict === undefined || role !== 'mention') return verdict
  // A text may well speak of what is still open.
  return state.kind === 'missing' ? { ...verdict, atMost: 'notice' } : undefined
}

function verdictOnEntry(state: TicketState, mode: Facts['mode']): Verdict | undefined {
  const untilRelease: { atMost?: Severity } = mode === 'pull-request' ? { atMost: 'notice' } : {}
  switch (state.kind) {
    case 'missing':
      return {
        what: 'does not exist in this repository.',
        advice: 'Correct the number, or write `owner/name#number` if it is from another repository.',
      }
    case 'deleted':
      return { what: 'was deleted.', advice: 'Remove the entry, or name the ticket that took its place.' }
    case 'transferred':
      return {
        what: `was moved to ${state.to ?? 'another repository'}.`,
        advice: `Write \`${state.to ?? 'owner/name#number'}\` instead; its old address leads there.`,
        atMost: 'warning',
      }
    case 'pull-request':
      if (state.state === 'merged') return undefined
      return state.state === 'open'
        ? {
            what: 'is a pull request that is still open.',
            advice: 'Merge it, or remove the entry.',
            ...untilRelease,
          }
        : { what: 'is a pull request that was closed without being merged.', advice: 'Remove the entry.' }
    case 'issue':
      switch (state.state) {
        case 'completed':
          return undefined
        case 'open':
          return {
            what: 'is still open.',
            advice: 'Close it, or remove the entry.',
            ...untilRelease,
          }
        case 'not-planned':
          return {
            what: 'was closed as not planned.',
            advice: 'Remove the entry, or close the ticket as completed.',
            atMost: 'warning',
          }
        case 'duplicate':
          return {
            what: 'was closed as a duplicate.',
            advice: 'Name the ticket that it duplicates.',
            atMost: 'notice',
          }
      }
  }
}

function evidenceOf(state: TicketState, repository: string): string {
  const where = repository === '' ? '' : ` in ${repository}`
  return state.kind === 'issue' || state.kind === 'pull-request'
    ? `${state.kind}${where}: ${state.state}`
    : `${state.kind}${where}`
}
