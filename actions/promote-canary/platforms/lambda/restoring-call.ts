import type { RestoringCall } from '../aws/lease-schedule.ts'
import { type AliasRouting, sameRouting } from './alias-routing.ts'
import { aliasRequest } from './alias-store.ts'
import type { FunctionAlias } from './function-alias.ts'

/** The call that gives an alias back how it split its requests before the canary. */
export function restoringCallOf(alias: FunctionAlias, original: AliasRouting): RestoringCall {
  const wanted = aliasRequest(alias, original)
  return {
    action: 'lambda:updateAlias',
    input: wanted,
    equals(input) {
      const request: { -readonly [Member in keyof typeof wanted]?: unknown } = Object(input)
      const weights: unknown = Object(request.RoutingConfig).AdditionalVersionWeights
      return (
        request.FunctionName === wanted.FunctionName &&
        request.Name === wanted.Name &&
        typeof request.FunctionVersion === 'string' &&
        sameRouting({ version: request.FunctionVersion, weights: numbersOf(weights) }, original)
      )
    },
  }
}

/** Whatever is no number makes a routing that is like no other. */
function numbersOf(weights: unknown): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object(weights)).map(([version, weight]) => [
      version,
      typeof weight === 'number' ? weight : Number.POSITIVE_INFINITY,
    ]),
  )
}
