import {
  GetParametersByPathCommand,
  GetParametersCommand,
  type Parameter,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { toJson } from '../document/json.ts'
import {
  absent,
  type CollectContext,
  type Collection,
  described,
  inBatches,
  join,
  orGap,
} from './collector.ts'

/** GetParameters takes at most ten names (Systems Manager API reference). */
const namesPerCall = 10

/** Collects parameters by name, and all below a path (a name that ends with `/`). */
export async function collectParameters(
  names: readonly string[],
  context: CollectContext,
): Promise<Collection> {
  const paths = names.filter((name) => name.endsWith('/'))
  const single = names.filter((name) => !name.endsWith('/'))
  return join(
    await Promise.all([
      inBatches(single, namesPerCall, (batch) => getParameters(batch, context)),
      ...paths.map((path) => orGap(path, () => getParametersBelow(path, context))),
    ]),
  )
}

async function getParameters(Names: string[], { aws, signal }: CollectContext): Promise<Collection> {
  // Not decrypted: the action needs no key, and the version says when the value changed.
  const command = new GetParametersCommand({ Names, WithDecryption: false })
  // iam: ssm:GetParameters
  const { Parameters = [], InvalidParameters = [] } = await aws
    .client(SSMClient)
    .send(command, { abortSignal: signal })
  return { found: Parameters.map(parameterResource), gaps: InvalidParameters.map(absent) }
}

async function getParametersBelow(path: string, { aws, signal }: CollectContext): Promise<Collection> {
  const found = []
  let token: string | undefined
  do {
    const command = new GetParametersByPathCommand({
      Path: path.length > 1 ? path.replace(/\/$/, '') : path,
      Recursive: true,
      WithDecryption: false,
      ...(token === undefined ? {} : { NextToken: token }),
    })
    // iam: ssm:GetParametersByPath
    const { Parameters = [], NextToken } = await aws.client(SSMClient).send(command, { abortSignal: signal })
    found.push(...Parameters.map(parameterResource))
    token = NextToken
  } while (token !== undefined)
  return { found, gaps: [] }
}

function parameterResource({ Value, ...parameter }: Parameter) {
  // What stands in a SecureString's value is the cipher text, which says nothing.
  const body = parameter.Type === 'SecureString' ? parameter : { ...parameter, Value }
  return described('AWS::SSM::Parameter', parameter.ARN ?? parameter.Name ?? '', toJson(body))
}
