import { CreateRoleCommand, EntityAlreadyExistsException, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  LambdaClient,
  ListTagsCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'

/** A function with two published versions, of which its alias names the first. */
export interface ServedAlias {
  readonly functionName: string
  readonly functionArn: string
  readonly aliasArn: string
  readonly versions: Readonly<Record<'stable' | 'canary', string>>
  /** What the alias is, without its revision. */
  contents(): Promise<{ readonly FunctionVersion?: string; readonly Description?: string }>
  /** In percent of all requests; a version that gets none is left out. */
  shares(): Promise<Readonly<Record<string, number>>>
  set(version: string, weights: Readonly<Record<string, number>>): Promise<void>
  /** The keys of the function's tags, but the memory of the last promotion, which is to stay. */
  tags(): Promise<readonly string[]>
}

const ALIAS = 'live'
const ROLE = 'shop'
let made = 0

/** Makes one, with a tag and a description of others. */
export async function createServedAlias(aws: AwsEmulator): Promise<ServedAlias> {
  const lambda = aws.client(LambdaClient)
  const FunctionName = `shop-${process.pid}-${++made}`
  await createRole(aws)
  const { FunctionArn: functionArn = '' } = await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: `arn:aws:iam::123456789012:role/${ROLE}`,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Tags: { team: 'shop' },
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
    }),
  )
  const publish = async (Description: string) => {
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description }))
    return (await lambda.send(new PublishVersionCommand({ FunctionName }))).Version ?? ''
  }
  const versions = { stable: await publish('before'), canary: await publish('released') }
  const named = { FunctionName, Name: ALIAS }
  await lambda.send(
    new CreateAliasCommand({
      ...named,
      FunctionVersion: versions.stable,
      Description: 'what the shop calls',
    }),
  )
  const contents = async () => {
    const { $metadata, RevisionId, ...rest } = await lambda.send(new GetAliasCommand(named))
    return rest
  }
  return {
    functionName: FunctionName,
    functionArn,
    aliasArn: `${functionArn}:${ALIAS}`,
    versions,
    contents,
    async shares() {
      const { FunctionVersion = '', RoutingConfig } = await contents()
      const others = Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {})
      const rest = 1 - others.reduce((sum, [, weight]) => sum + weight, 0)
      const all = [[FunctionVersion, rest] as const, ...others]
      return Object.fromEntries(
        all.map(([version, weight]) => [
          version === versions.stable ? 'stable' : 'canary',
          Number((100 * weight).toFixed(6)),
        ]),
      )
    },
    async set(FunctionVersion, AdditionalVersionWeights) {
      const RoutingConfig = { AdditionalVersionWeights }
      await lambda.send(new UpdateAliasCommand({ ...named, FunctionVersion, RoutingConfig }))
    },
    async tags() {
      const { Tags = {} } = await lambda.send(new ListTagsCommand({ Resource: functionArn }))
      return Object.keys(Tags).filter((key) => key.startsWith('ai-ops:canary:'))
    },
  }
}

async function createRole(aws: AwsEmulator): Promise<void> {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  }
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  try {
    await aws.client(IAMClient).send(new CreateRoleCommand({ RoleName: ROLE, AssumeRolePolicyDocument }))
  } catch (error) {
    if (!(error instanceof EntityAlreadyExistsException)) throw error
  }
}
