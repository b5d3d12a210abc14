import { execute, GraphQLError, type GraphQLFieldResolver, parse, validate } from 'graphql'
import { sees } from '../access.ts'
import { type Answer, ok, Refusal } from '../http/answer.ts'
import { Fields } from '../http/fields.ts'
import type { GraphContext } from './context.ts'
import { type CreateCommitInput, createCommitOnBranch } from './create-commit.ts'
import { actorNode } from './issue-nodes.ts'
import { errorView, refuse } from './refusal.ts'
import { repositoryNode } from './repository-node.ts'
import { loadSchema } from './schema.ts'

/** What a query runs into: a wrong query, or something that is not emulated. */
export type Report = (kind: 'request' | 'not-implemented', message: string) => void

/** Answers a GraphQL request: 200 with data, errors, or both, as GitHub does. */
export async function answerGraphQl(context: GraphContext, body: unknown, report: Report): Promise<Answer> {
  const fields = new Fields(body)
  const query = fields.optionalText('query')
  if (query === undefined) throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const document = parsed(query)
  if (document instanceof GraphQLError) return refused([document], report)
  const schema = await loadSchema()
  const invalid = validate(schema, document).filter(isRefusedByGitHub)
  if (invalid.length > 0) return refused(invalid, report)
  const result = await execute({
    schema,
    document,
    rootValue: rootOf(context),
    contextValue: { report },
    variableValues: variablesOf(fields.raw('variables')),
    operationName: fields.optionalText('operationName'),
    fieldResolver: resolveField,
  })
  const errors = result.errors?.map(errorView)
  if (errors && result.data === undefined) report('request', errors.map(({ message }) => message).join('; '))
  return ok({ ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) })
}

/** A field of a node: a value, or a function of its arguments. What a node lacks is not emulated. */
const resolveField: GraphQLFieldResolver<unknown, { report: Report }> = (source, args, { report }, info) => {
  if (typeof source === 'object' && source !== null && info.fieldName in source) {
    const value: unknown = Reflect.get(source, info.fieldName)
    return typeof value === 'function' ? value(args) : value
  }
  const message = `The GitHub emulator does not know ${info.parentType.name}.${info.fieldName} yet`
  report('not-implemented', message)
  throw refuse('NOT_IMPLEMENTED', message)
}

function rootOf(context: GraphContext) {
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const repository = context.repositories.get(`${owner}/${name}`.toLowerCase())
      if (!repository || !sees(context.caller, repository)) {
        throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return repositoryNode(context, repository)
    },
    viewer: () => actorNode(context.caller.account, context.world.addresses),
    createCommitOnBranch: ({ input }: { input: CreateCommitInput }) => createCommitOnBranch(context, input),
  }
}

function parsed(query: string) {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function refused(errors: readonly GraphQLError[], report: Report): Answer {
  const views = errors.map(errorView)
  report('request', views.map(({ message }) => message).join('; '))
  return ok({ errors: views })
}

/**
 * GitHub lets two types answer one name with different types of values (`state` of an issue and of a pull request, as
 * its own client asks for them: cli/cli pkg/cmd/issue/shared/lookup.go), against the specification (§5.3.2).
 */
function isRefusedByGitHub({ message }: GraphQLError): boolean {
  return !message.includes('they return conflicting types')
}

function variablesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
