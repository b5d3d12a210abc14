import {
  AddTagsCommand,
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  RemoveTagsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { CallOptions } from './rule.ts'

/** Reads the tags of a rule, listener or target group. */
export async function readTags(
  elb: ElasticLoadBalancingV2Client,
  arn: string,
  options: CallOptions = {},
): Promise<ReadonlyMap<string, string>> {
  // iam: elasticloadbalancing:DescribeTags
  const { TagDescriptions = [] } = await elb.send(new DescribeTagsCommand({ ResourceArns: [arn] }), options)
  return new Map((TagDescriptions[0]?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
}

/** Sets tags of a rule or listener, all in one call; others stay. */
export async function writeTags(
  elb: ElasticLoadBalancingV2Client,
  arn: string,
  tags: ReadonlyMap<string, string>,
): Promise<void> {
  const Tags = [...tags].map(([Key, Value]) => ({ Key, Value }))
  // iam: elasticloadbalancing:AddTags
  await elb.send(new AddTagsCommand({ ResourceArns: [arn], Tags }))
}

/** Removes tags of a rule or listener; others stay. */
export async function removeTags(
  elb: ElasticLoadBalancingV2Client,
  arn: string,
  keys: readonly string[],
): Promise<void> {
  // iam: elasticloadbalancing:RemoveTags
  await elb.send(new RemoveTagsCommand({ ResourceArns: [arn], TagKeys: [...keys] }))
}
