import {
  GetAliasCommand,
  GetFunctionCommand,
  LambdaClient,
  ListTagsCommand,
  UpdateAliasCommand,
} from '@aws-sdk/client-lambda'
import { type CollectContext, gapOf } from '../collect/collector.ts'
import { isJsonObject, type Json, type JsonObject, toJson } from '../document/json.ts'
import { canaryUnderWay } from './canary-under-way.ts'
import type { Restorer, RollbackStep } from './restorer.ts'
import { regionOf } from './restorer.ts'

/** Brings back which version of a function an alias names, with the shares of others. */
export const lambdaAlias: Restorer = {
  what: 'version',
  covers: /^(?:FunctionVersion|RoutingConfig)\b/,
  valueOf: routingOf,
  async obstacle(step, context) {
    const { arn, alias } = placeOf(step)
    // iam: lambda:ListTags
    const { Tags = {} } = await clientOf(step, context).send(new ListTagsCommand({ Resource: arn }), {
      abortSignal: context.signal,
    })
    const canary = canaryUnderWay(Object.keys(Tags), alias)
    if (canary !== undefined) return canary
    for (const version of versionsIn(step.to)) {
      try {
        const command = new GetFunctionCommand({ FunctionName: arn, Qualifier: version })
        // iam: lambda:GetFunction
        await clientOf(step, context).send(command, { abortSignal: context.signal })
      } catch (error) {
        const gap = gapOf(`version ${version}`, error)
        if (gap === undefined) throw error
        return gap.kind === 'absent' ? `version ${version} of the function was deleted` : gap.reason
      }
    }
    return undefined
  },
  async read(step, context) {
    const { arn, alias } = placeOf(step)
    // iam: lambda:GetAlias
    const { $metadata, ...found } = await clientOf(step, context).send(
      new GetAliasCommand({ FunctionName: arn, Name: alias }),
      { abortSignal: context.signal },
    )
    const body = toJson(found)
    return isJsonObject(body) ? routingOf(body) : undefined
  },
  async write(step, context) {
    const { arn, alias } = placeOf(step)
    const [FunctionVersion = '', ...others] = step.to.split(', ')
    const weights = others.map((share) => {
      const [, version = '', weight = ''] = /^(\S+) at (\S+)$/.exec(share) ?? []
      return [version, Number(weight)] as const
    })
    const command = new UpdateAliasCommand({
      ...{ FunctionName: arn, Name: alias, FunctionVersion },
      RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(weights) },
    })
    // iam: lambda:UpdateAlias
    await clientOf(step, context).send(command, { abortSignal: context.signal })
  },
}

/** `7`, or `7, 8 at 0.1` where another version has a share. */
function routingOf({ FunctionVersion, RoutingConfig }: JsonObject): string | undefined {
  if (typeof FunctionVersion !== 'string') return undefined
  const shares: Json = isJsonObject(RoutingConfig) ? (RoutingConfig.AdditionalVersionWeights ?? null) : null
  const others = isJsonObject(shares) ? Object.entries(shares).sort(([a], [b]) => (a < b ? -1 : 1)) : []
  return [FunctionVersion, ...others.map(([version, weight]) => `${version} at ${weight}`)].join(', ')
}

function versionsIn(routing: string): string[] {
  return routing.split(', ').map((share) => share.split(' at ')[0] ?? share)
}

/** `arn:aws:lambda:region:account:function:name:alias` */
function placeOf({ id }: RollbackStep): { readonly arn: string; readonly alias: string } {
  const end = id.lastIndexOf(':')
  return { arn: id.slice(0, end), alias: id.slice(end + 1) }
}

function clientOf({ id }: RollbackStep, { aws }: CollectContext): LambdaClient {
  return aws.client(LambdaClient, regionOf(id))
}
