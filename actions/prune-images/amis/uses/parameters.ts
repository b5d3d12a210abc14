import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../../shared/aws/json-service.ts'
import { inBatches, inFlight } from '../../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT } from '../../use/answers.ts'
import { collectPages } from '../../use/pages.ts'
import type { ReadingWorld } from '../list-amis.ts'
import { type AmiUse, idsIn } from './ami-use.ts'

export class ParameterCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'SSM', endpointPrefix: 'ssm', signingName: 'ssm' })
  }
}

/** GetParameters takes so many names (SSM API reference). */
const NAMES_A_CALL = 10

/**
 * Reads which images the parameters of Systems Manager name, alone, in a list or within a text, and which the given further
 * names lead to: a launch template may name a version or a label of a parameter, which is not its newest value.
 *
 * @param selectors `name:version` or `name:label`
 */
export async function readParameterUses(
  selectors: readonly string[],
  { aws, signal }: ReadingWorld,
): Promise<readonly AmiUse[]> {
  const ssm = aws.client(ParameterCalls)
  const call = (operation: string, body: object) =>
    ssm.call({ target: `AmazonSSM.${operation}`, version: '1.1', body }, signal)
  const listed = await collectPages(async (NextToken) => {
    const plain = [{ Key: 'Type', Option: 'Equals', Values: ['String', 'StringList'] }]
    // iam: ssm:DescribeParameters
    const page = await call('DescribeParameters', { ParameterFilters: plain, MaxResults: 50, NextToken })
    return { items: listIn(page, 'Parameters'), nextToken: textIn(page, 'NextToken') }
  })
  const names = new Set([...listed.flatMap((one) => textIn(one, 'Name') ?? []), ...selectors])
  const pages = await inFlight(inBatches([...names], NAMES_A_CALL), CALLS_IN_FLIGHT, async (Names) => {
    // What is gone since it was listed is among `InvalidParameters`, and names nothing.
    // iam: ssm:GetParameters
    return listIn(await call('GetParameters', { Names }), 'Parameters')
  })
  return pages.flat().flatMap((parameter) => {
    const selector = textIn(parameter, 'Selector') ?? ''
    const user = `parameter ${textIn(parameter, 'Name') ?? ''}${selector}`
    return idsIn(textIn(parameter, 'Value') ?? '').map((id) => ({ id, user }))
  })
}
