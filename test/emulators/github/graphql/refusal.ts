import { GraphQLError } from 'graphql'

/** The kinds of errors that GitHub's GraphQL API tells apart. */
export type RefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'NOT_IMPLEMENTED'

/** A refusal of one field; the rest of the query is answered. */
export function refuse(type: RefusalType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** An error as GitHub writes it: `type` beside the message. */
export function errorView(error: GraphQLError) {
  const type = error.extensions.type
  const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message)
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(error.path ? { path: error.path } : {}),
    ...(unknownField
      ? { extensions: { code: 'undefinedField', typeName: unknownField[2], fieldName: unknownField[1] } }
      : {}),
    locations: error.locations ?? [],
    message: unknownField
      ? `Field '${unknownField[1]}' doesn't exist on type '${unknownField[2]}'`
      : error.message,
  }
}
