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
import { publishInvocations } from './function-metrics.ts'
import { minutesBefore } from './invocation-metrics.ts'
import type { ServedSplit } from './served-split.ts'

const ALIAS = 'live'

/** Makes a function whose alias names the stable version, with the version that is to be released beside it. */
export async function serveByAlias(aws: AwsEmulator, functionName: string): Promise<ServedSplit> {
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
  const published = { functionName, alias: ALIAS }
  return {
    versions,
    front: {
      program: 'function-front.ts',
      args: ['--function-name', functionName, '--alias', ALIAS],
    },
    inputs: {
      'function-alias': `${FunctionArn}:${ALIAS}`,
      'canary-function-version': versions.canary,
    },
    resources: `- lambda: ${functionName}:${ALIAS}\n`,
    async shares() {
      const { FunctionVersion, RoutingConfig } = await lambda.send(
        new GetAliasCommand({ FunctionName: functionName, Name: ALIAS }),
      )
      const others = RoutingConfig?.AdditionalVersionWeights ?? {}
      const rest = 1 - Object.values(others).reduce((sum, weight) => sum + weight, 0)
      const shareOf = (version: string) => 100 * (version === FunctionVersion ? rest : (others[version] ?? 0))
      return { stable: shareOf(versions.stable), canary: shareOf(versions.canary) }
    },
    seedHistory: (before, now) =>
      publishInvocations(
        aws.client(CloudWatchClient),
        published,
        minutesBefore(now, { version: versions.stable, before }),
      ),
  }
}
