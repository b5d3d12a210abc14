import { GetAliasCommand, GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { toJson } from '../document/json.ts'
import { type CollectContext, type Collection, described, join, orGap } from './collector.ts'

/** Collects Lambda functions (`function`, `function:alias`), with the alias and its routing where one is named. */
export async function collectFunctions(
  names: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  return join(await Promise.all(names.map((name) => orGap(name, () => collectFunction(name, context)))))
}

async function collectFunction(id: string, { aws, signal }: CollectContext): Promise<Collection> {
  const lambda = aws.client(LambdaClient)
  const [name = id, alias] = id.split(':')
  const command = new GetFunctionCommand({
    FunctionName: name,
    ...(alias === undefined ? {} : { Qualifier: alias }),
  })
  // iam: lambda:GetFunction
  const { Configuration, Code, Tags, Concurrency } = await lambda.send(command, { abortSignal: signal })
  const body = {
    ...Configuration,
    // `Code.Location` is a signed link to the code, another one each time and open to whoever has it.
    Code: {
      ImageUri: Code?.ImageUri,
      ResolvedImageUri: Code?.ResolvedImageUri,
      RepositoryType: Code?.RepositoryType,
    },
    Tags,
    Concurrency,
  }
  // Without its version: that is another one after each update.
  const arn = Configuration?.FunctionArn?.split(':').slice(0, 7).join(':') ?? name
  const key = alias === undefined ? arn : `${arn}:${alias}`
  const found = [described('AWS::Lambda::Function', key, toJson(body))]
  if (alias === undefined) return { found, gaps: [] }
  // iam: lambda:GetAlias
  const answer = await lambda.send(new GetAliasCommand({ FunctionName: name, Name: alias }), {
    abortSignal: signal,
  })
  const { $metadata, ...aliasBody } = answer
  return { found: [...found, described('AWS::Lambda::Alias', key, toJson(aliasBody))], gaps: [] }
}
