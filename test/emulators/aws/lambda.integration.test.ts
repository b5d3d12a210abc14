import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListProvisionedConcurrencyConfigsCommand,
  PublishVersionCommand,
  PutProvisionedConcurrencyConfigCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from './server.ts'

let aws: AwsEmulator
let lambda: LambdaClient
let FunctionName: string
let made = 0
const Name = 'live'

beforeAll(async () => {
  aws = await startAws()
  lambda = aws.client(LambdaClient)
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  }
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  for (const RoleName of ['one', 'other'])
    await aws.client(IAMClient).send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }))
})
afterAll(() => aws.stop())
beforeEach(async () => {
  FunctionName = `fn-${++made}`
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: role('one'),
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
    }),
  )
  await publish('first')
  await publish('second')
  await lambda.send(new CreateAliasCommand({ FunctionName, Name, FunctionVersion: '1', Description: 'web' }))
})

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`
async function publish(Description: string, Role = role('one')) {
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description, Role }))
  return (await lambda.send(new PublishVersionCommand({ FunctionName }))).Version
}
const read = () => lambda.send(new GetAliasCommand({ FunctionName, Name }))
const update = (
  changes: Omit<ConstructorParameters<typeof UpdateAliasCommand>[0], 'FunctionName' | 'Name'>,
) => lambda.send(new UpdateAliasCommand({ FunctionName, Name, ...changes }))
const weights = (of: Record<string, number>) => ({ RoutingConfig: { AdditionalVersionWeights: of } })

describe('an alias', () => {
  test('splits its requests, names its versions by function name or ARN, and keeps what is not given', async () => {
    const split = await update(weights({ 2: 0.25 }))
    expect(split).toMatchObject({ FunctionVersion: '1', Description: 'web', ...weights({ 2: 0.25 }) })
    const FunctionArn = split.AliasArn?.replace(/:live$/, '')
    const found = await lambda.send(new GetAliasCommand({ FunctionName: FunctionArn, Name }))
    expect(found).toMatchObject({ FunctionVersion: '1', ...weights({ 2: 0.25 }) })
    await update({ FunctionVersion: '2', ...weights({}) })
    expect((await read()).RoutingConfig).toBeUndefined()
    expect(await read()).toMatchObject({ FunctionVersion: '2', Description: 'web' })
  })

  test('has a new revision with every change, and takes a change under the last one only', async () => {
    const { RevisionId } = await read()
    const { RevisionId: next } = await update({ RevisionId, ...weights({ 2: 0.1 }) })
    expect(next).not.toBe(RevisionId)
    await expect(update({ RevisionId, ...weights({ 2: 0.2 }) })).rejects.toMatchObject({
      name: 'PreconditionFailedException',
      $metadata: { httpStatusCode: 412 },
    })
    expect(await read()).toMatchObject({ RevisionId: next, ...weights({ 2: 0.1 }) })
  })

  test.each<[string, Parameters<typeof update>[0], string]>([
    ['three versions', weights({ 2: 0.1, 3: 0.1 }), 'InvalidParameterValueException'],
    [
      '$LATEST with another',
      { FunctionVersion: '$LATEST', ...weights({ 2: 0.1 }) },
      'InvalidParameterValueException',
    ],
    ['one version twice', weights({ 1: 0.1 }), 'InvalidParameterValueException'],
    ['another role', weights({ 3: 0.1 }), 'InvalidParameterValueException'],
    ['a version that there is not', weights({ 9: 0.1 }), 'ResourceNotFoundException'],
    ['a share above 1', weights({ 2: 1.1 }), 'InvalidParameterValueException'],
  ])('does not take %s', async (_name, changes, name) => {
    await publish('third', role('other'))
    const before = await read()
    await expect(update(changes)).rejects.toMatchObject({ name })
    expect((await read()).RevisionId).toBe(before.RevisionId)
  })

  test('that there is not is not found', async () => {
    await expect(lambda.send(new GetAliasCommand({ FunctionName, Name: 'x' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })
})

test('a version has the state that a test gives it, with its reason', async () => {
  await aws.control('lambda/version-state', {
    function: FunctionName,
    version: '2',
    state: 'Failed',
    reason: 'no memory',
  })
  const stateOf = async (Qualifier: string) => {
    const { State, StateReason } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName, Qualifier }),
    )
    return [State, StateReason]
  }
  expect(await stateOf('2')).toEqual(['Failed', 'no memory'])
  expect(await stateOf('1')).toEqual(['Active', undefined])
})

test('provisioned concurrency is listed by version and alias, told apart from that of one', async () => {
  for (const Qualifier of ['2', 'live']) {
    await lambda.send(
      new PutProvisionedConcurrencyConfigCommand({
        FunctionName,
        Qualifier,
        ProvisionedConcurrentExecutions: 3,
      }),
    )
  }
  const { ProvisionedConcurrencyConfigs = [] } = await lambda.send(
    new ListProvisionedConcurrencyConfigsCommand({ FunctionName }),
  )
  expect(
    ProvisionedConcurrencyConfigs.map((one) => [one.FunctionArn?.split(':').at(-1), one.Status]),
  ).toEqual([
    ['2', 'READY'],
    ['live', 'READY'],
  ])
})
