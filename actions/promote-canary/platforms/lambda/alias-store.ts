import { GetAliasCommand, type LambdaClient, UpdateAliasCommand } from '@aws-sdk/client-lambda'
import type { AliasRouting } from './alias-routing.ts'
import type { FunctionAlias } from './function-alias.ts'

/** An alias as it was read. */
export interface ReadAlias {
  readonly routing: AliasRouting
  /** Changes with every change of the alias (Lambda API, `UpdateAlias`, `RevisionId`). */
  readonly revisionId: string | undefined
}

/** Reads how an alias splits its requests. */
export async function readAlias(
  lambda: LambdaClient,
  { functionArn, name }: FunctionAlias,
  options: { readonly abortSignal?: AbortSignal } = {},
): Promise<ReadAlias> {
  const command = new GetAliasCommand({ FunctionName: functionArn, Name: name })
  // iam: lambda:GetAlias
  const { FunctionVersion = '', RoutingConfig, RevisionId } = await lambda.send(command, options)
  const weights = RoutingConfig?.AdditionalVersionWeights ?? {}
  return { routing: { version: FunctionVersion, weights }, revisionId: RevisionId }
}

/**
 * Sets how an alias splits its requests; its description and provisioned concurrency stay.
 *
 * @param change `revisionId`: writes only if the alias is still the one that was read; undefined writes in any case
 */
export async function writeAlias(
  lambda: LambdaClient,
  alias: FunctionAlias,
  { routing, revisionId }: ReadAlias,
): Promise<void> {
  const request = {
    ...aliasRequest(alias, routing),
    ...(revisionId === undefined ? {} : { RevisionId: revisionId }),
  }
  // iam: lambda:UpdateAlias
  await lambda.send(new UpdateAliasCommand(request))
}

/** The request of the API that sets a routing. An empty map takes every other version out. */
export function aliasRequest({ functionArn, name }: FunctionAlias, { version, weights }: AliasRouting) {
  return {
    FunctionName: functionArn,
    Name: name,
    FunctionVersion: version,
    RoutingConfig: { AdditionalVersionWeights: { ...weights } },
  }
}
