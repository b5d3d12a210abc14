import { buildSchema, type GraphQLSchema } from 'graphql'

let loaded: Promise<GraphQLSchema> | undefined

/**
 * GitHub's published GraphQL schema (`@octokit/graphql-schema`), read once per process at the first query: whatever
 * GitHub would refuse for its fields, arguments and nullability, the emulator refuses too. Takes about 0.2 s.
 */
export function loadSchema(): Promise<GraphQLSchema> {
  loaded ??= import('@octokit/graphql-schema').then(({ schema }) =>
    buildSchema(schema.idl, { assumeValid: true, noLocation: true }),
  )
  return loaded
}
