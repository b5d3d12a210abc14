import type { LocatedTicket } from '../parse/changes-document.ts'
import { documentRule } from './rule.ts'

export const ticketDuplicate = documentRule({
  id: 'ticket-duplicate',
  demand: 'A ticket has one entry.',
  reason:
    '53 releases name a ticket twice: mostly it belongs in two sections, sometimes one number is wrong.',
  severity: { release: 'off', 'pull-request': 'off' },
  *check({ tickets, source }) {
    const first = new Map<number, LocatedTicket>()
    for (const ticket of tickets) {
      if (ticket.role !== 'entry' || ticket.target.kind !== 'own') continue
      const earlier = first.get(ticket.number)
      if (earlier === undefined) first.set(ticket.number, ticket)
      else
        yield {
          path: source.path,
          span: ticket.span,
          message: `#${ticket.number} has another entry in line ${earlier.span.line}.`,
          advice: 'Check the number, or put both together.',
        }
    }
  },
})
