import { refuse } from './refusal.ts'

/** The arguments of every connection. */
export type ConnectionArguments = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

/**
 * A connection over a list. As on GitHub one of `first` and `last` must be there, and neither exceeds 100:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
export function connection<T, N>(
  name: string,
  items: readonly T[],
  args: ConnectionArguments,
  node: (item: T) => N,
) {
  const { first, last } = args
  if (first == null && last == null) {
    throw refuse(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    )
  }
  for (const [bound, value] of Object.entries({ first, last })) {
    if (value != null && value > 100) {
      throw refuse(
        'EXCESSIVE_PAGINATION',
        `Requesting ${value} records on the \`${name}\` connection exceeds the \`${bound}\` limit of 100 records.`,
      )
    }
  }
  const start = args.after == null ? 0 : positionOf(args.after) + 1
  const end = args.before == null ? items.length : positionOf(args.before)
  const from = last == null ? start : Math.max(start, end - last)
  const to = first == null ? end : Math.min(end, start + first)
  const positions = items.slice(from, to).map((item, index) => ({ item, position: from + index }))
  return {
    totalCount: items.length,
    nodes: () => positions.map(({ item }) => node(item)),
    edges: () => positions.map(({ item, position }) => ({ cursor: cursorOf(position), node: node(item) })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: positions[0] ? cursorOf(positions[0].position) : null,
      endCursor: positions.at(-1) ? cursorOf(from + positions.length - 1) : null,
    },
  }
}

function cursorOf(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString('base64')
}

function positionOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString('utf8').split(':').at(-1))
}
