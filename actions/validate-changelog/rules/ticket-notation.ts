import type { TicketReference } from '../parse/ticket-reference.ts'
import { always, documentRule } from './rule.ts'

export const ticketNotation = documentRule({
  id: 'ticket-notation',
  demand: 'Tickets are written so that GitHub links them: `#12` or `[#12](address)`.',
  reason: 'Real files have `(#12)[address]` and `#20p:`, which are read by nobody.',
  fixes:
    'writes `#12` or `[#12](address)` for the reference, without a stray letter behind the number; never changes number, address or the text around',
  severity: always('warning'),
  *check({ tickets, source }) {
    for (const ticket of tickets) {
      const better = betterNotation(source.text, ticket)
      if (better === undefined) continue
      const { offset, length, replacement } = better
      yield {
        path: source.path,
        span: { ...ticket.span, offset, length, column: ticket.span.column + offset - ticket.span.offset },
        message: `\`${source.text.slice(offset, offset + length)}\` is not a reference that GitHub understands.`,
        advice: `Write \`${replacement}\`.`,
        fix: {
          title: `Write \`${replacement}\``,
          edits: [{ path: source.path, offset, length, replacement }],
        },
      }
    }
  },
})

function betterNotation(
  text: string,
  { notation, span, number }: TicketReference,
): { offset: number; length: number; replacement: string } | undefined {
  if (notation === 'mistyped') return { offset: span.offset, length: span.length, replacement: `#${number}` }
  if (notation !== 'reversed-link') return undefined
  const from = span.offset - 1
  const match = /^\(#\d{1,9}\)\[\s*(https?:[^\s\]]{1,300})\s*\]?/.exec(text.slice(from, from + 340))
  if (match === null) return undefined
  return { offset: from, length: match[0].length, replacement: `[#${number}](${match[1]})` }
}
