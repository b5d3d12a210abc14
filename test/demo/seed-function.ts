import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { type InvokedMinute, publishInvocations } from './function-metrics.ts'
import type { ServedBefore } from './seed-history.ts'

const MINUTE_MS = 60_000
const HISTORY_MINUTES = 120
const ALIAS = 'live'

/** A function whose alias names the stable version, with the version that is to be released beside it. */
export interface ServedFunction {
  readonly functionName: string
  readonly alias: string
  readonly aliasArn: string
  readonly versions: { readonly stable: string; readonly canary: string }
}

/** Makes it. */
export async function createFunction(aws: AwsEmulator, functionName: string): Promise<ServedFunction> {
  const lambda = aws.client(LambdaClient)
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  }
  const { Role } = await aws.client(IAMClient).send(
    new CreateRoleCommand({
      RoleName: functionName,
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    }),
  )
  const { FunctionArn = '' } = await lambda.send(
    new CreateFunctionCommand({
      FunctionName: functionName,
      Role: Role?.Arn,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
    }),
  )
  const publish = async (Description: string) => {
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: functionName, Description }))
    return (await lambda.send(new PublishVersionCommand({ FunctionName: functionName }))).Version ?? ''
  }
  const versions = { stable: await publish('1.3.0'), canary: await publish('1.4.0') }
  await lambda.send(
    new CreateAliasCommand({ FunctionName: functionName, Name: ALIAS, FunctionVersion: versions.stable }),
  )
  return { functionName, alias: ALIAS, aliasArn: `${FunctionArn}:${ALIAS}`, versions }
}

/** The share of each version, in percent. */
export async function sharesOf(
  aws: AwsEmulator,
  { functionName, alias, versions }: ServedFunction,
): Promise<{ readonly stable: number; readonly canary: number }> {
  const { FunctionVersion, RoutingConfig } = await aws
    .client(LambdaClient)
    .send(new GetAliasCommand({ FunctionName: functionName, Name: alias }))
  const others = RoutingConfig?.AdditionalVersionWeights ?? {}
  const rest = 1 - Object.values(others).reduce((sum, weight) => sum + weight, 0)
  const shareOf = (version: string) => 100 * (version === FunctionVersion ? rest : (others[version] ?? 0))
  return { stable: shareOf(versions.stable), canary: shareOf(versions.canary) }
}

/** Puts what Lambda published in the two hours before the demo into CloudWatch. */
export async function seedInvocations(
  aws: AwsEmulator,
  served: ServedFunction,
  { now, before }: { readonly now: Date; readonly before: ServedBefore },
): Promise<void> {
  const random = seededRandom(42)
  const start = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS
  const minutes = Array.from({ length: HISTORY_MINUTES }, (_, index): InvokedMinute => {
    const invocations = Math.round(before.requestsPerMinute * (0.95 + 0.1 * random()))
    const durationsMs = Array.from({ length: invocations }, () => Math.round(8 + 20 * random() ** 3))
    return {
      version: served.versions.stable,
      startMs: start - (HISTORY_MINUTES - index) * MINUTE_MS,
      invocations,
      errors: durationsMs.filter(() => random() < before.errorRate).length,
      durationsMs,
    }
  })
  await publishInvocations(aws.client(CloudWatchClient), served, minutes)
}
