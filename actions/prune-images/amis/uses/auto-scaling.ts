import { textIn } from '../../../shared/aws/json-answers.ts'
import { isRecord } from '../../../shared/is-record.ts'
import { collectPages } from '../../use/pages.ts'
import type { ReadingWorld } from '../list-amis.ts'
import { type AmiUse, idsIn } from './ami-use.ts'
import { AutoScalingCalls, DescribeAutoScalingGroups, DescribeLaunchConfigurations } from './query-service.ts'

/**
 * Reads which images launch configurations start, and which Auto Scaling groups name besides their launch templates, whose
 * versions are all read elsewhere.
 */
export async function readAutoScalingUses({ aws, signal }: ReadingWorld): Promise<readonly AmiUse[]> {
  const client = aws.client(AutoScalingCalls)
  const options = { abortSignal: signal }
  const configurations = await collectPages(async (NextToken) => {
    // iam: autoscaling:DescribeLaunchConfigurations
    const answer = await client.send(new DescribeLaunchConfigurations({ NextToken }), options)
    return pageOf(answer.DescribeLaunchConfigurationsResult, 'LaunchConfigurations')
  })
  const groups = await collectPages(async (NextToken) => {
    // iam: autoscaling:DescribeAutoScalingGroups
    const answer = await client.send(new DescribeAutoScalingGroups({ NextToken }), options)
    return pageOf(answer.DescribeAutoScalingGroupsResult, 'AutoScalingGroups')
  })
  return [
    ...configurations.flatMap((one) => usesOf(one, 'launch configuration', 'LaunchConfigurationName')),
    ...groups.flatMap((one) => usesOf(one, 'Auto Scaling group', 'AutoScalingGroupName')),
  ]
}

function usesOf(described: unknown, what: string, name: string): readonly AmiUse[] {
  const user = `${what} ${textIn(described, name) ?? ''}`
  return idsIn(described).map((id) => ({ id, user }))
}

/**
 * A page of a list in XML, which is a text where it is empty, and holds one thing that is no list where it has one.
 *
 * @throws Error when the answer has no such list: then it is not known that there is nothing
 */
function pageOf(result: unknown, name: string) {
  const list = isRecord(result) ? result[name] : undefined
  if (list === undefined) throw new Error(`an answer of Auto Scaling has no ${name}.`)
  const member: unknown = isRecord(list) ? list.member : undefined
  const items: readonly unknown[] = Array.isArray(member) ? member : member === undefined ? [] : [member]
  return { items, nextToken: textIn(result, 'NextToken') }
}
