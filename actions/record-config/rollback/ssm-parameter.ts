import {
  GetParameterHistoryCommand,
  GetParametersCommand,
  type Parameter,
  type ParameterHistory,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import type { CollectContext } from '../collect/collector.ts'
import type { Restorer, RollbackStep } from './restorer.ts'
import { regionOf } from './restorer.ts'

/**
 * Brings the value of a parameter back from the versions that Systems Manager keeps of it, so that it need not stand in the record.
 * The value becomes a new version: that a version is written over is not possible.
 */
export const ssmParameter: Restorer = {
  what: 'value',
  covers: /^(?:Value|Version|Type|DataType|ARN)\b/,
  valueOf: ({ Version }) => (typeof Version === 'number' ? `version ${Version}` : undefined),
  async obstacle(step, context) {
    const recorded = await versionOf(step, context)
    if (recorded === undefined) return `Systems Manager keeps no ${step.to} of it any more`
    return recorded.Type === 'SecureString'
      ? 'it is a SecureString: its value is read with a key that this action does not use'
      : undefined
  },
  async read(step, context) {
    const { Version } = (await parameterOf(step, context)) ?? {}
    return Version === undefined ? undefined : `version ${Version}`
  },
  async write(step, context) {
    const recorded = await versionOf(step, context)
    if (recorded?.Value === undefined) throw new Error(`Systems Manager keeps no ${step.to} of ${step.id}.`)
    const { Value, Type, DataType } = recorded
    const command = new PutParameterCommand({
      ...{ Name: nameOf(step.id), Value, Overwrite: true },
      ...(Type === undefined ? {} : { Type }),
      ...(DataType === undefined ? {} : { DataType }),
    })
    // iam: ssm:PutParameter
    await clientOf(step, context).send(command, { abortSignal: context.signal })
  },
  async isBack(step, context) {
    const [now, recorded] = await Promise.all([parameterOf(step, context), versionOf(step, context)])
    return now?.Value !== undefined && now.Value === recorded?.Value
  },
}

function clientOf({ id }: RollbackStep, { aws }: CollectContext): SSMClient {
  return aws.client(SSMClient, regionOf(id))
}

/** `arn:aws:ssm:eu-central-1:123456789012:parameter/a/b` is the parameter `/a/b`, or `a`. */
function nameOf(arn: string): string {
  const name = arn.split(':parameter')[1] ?? arn
  return name.lastIndexOf('/') === 0 ? name.slice(1) : name
}

async function parameterOf(step: RollbackStep, context: CollectContext): Promise<Parameter | undefined> {
  const command = new GetParametersCommand({ Names: [nameOf(step.id)] })
  // iam: ssm:GetParameters
  const { Parameters = [] } = await clientOf(step, context).send(command, { abortSignal: context.signal })
  return Parameters[0]
}

/** The version that the step leads to, as far as Systems Manager still has it: it keeps the last hundred. */
async function versionOf(step: RollbackStep, context: CollectContext): Promise<ParameterHistory | undefined> {
  let token: string | undefined
  do {
    const command = new GetParameterHistoryCommand({
      Name: nameOf(step.id),
      ...(token === undefined ? {} : { NextToken: token }),
    })
    // iam: ssm:GetParameterHistory
    const { Parameters = [], NextToken } = await clientOf(step, context).send(command, {
      abortSignal: context.signal,
    })
    const found = Parameters.find(({ Version }) => `version ${Version}` === step.to)
    if (found !== undefined) return found
    token = NextToken
  } while (token !== undefined)
  return undefined
}
