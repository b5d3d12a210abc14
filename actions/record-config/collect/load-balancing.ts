import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { isJsonArray, isJsonObject, type Json, toJson } from '../document/json.ts'
import { type CollectContext, type Collection, described, inBatches, join } from './collector.ts'

/** ELBv2 takes at most 20 names in one call (API reference, PageSize and limits of each Describe call). */
const batchSize = 20

/** Which parts of load balancing to record, by their ARNs. */
export interface LoadBalancingScope {
  readonly rules: readonly string[]
  readonly listeners: readonly string[]
  readonly targetGroups: readonly string[]
  readonly loadBalancers: readonly string[]
}

/** Collects listener rules, listeners, load balancers, and target groups, those that rules forward to included. */
export async function collectLoadBalancing(
  scope: LoadBalancingScope,
  context: CollectContext,
): Promise<Collection> {
  const [rules, listeners, loadBalancers] = await Promise.all([
    inBatches(scope.rules, batchSize, (arns) => describeRules(arns, context)),
    inBatches(scope.listeners, batchSize, (arns) => describeListeners(arns, context)),
    inBatches(scope.loadBalancers, batchSize, (arns) => describeLoadBalancers(arns, context)),
  ])
  const forwardedTo = join([rules, listeners]).found.flatMap(({ body }) => targetGroupsIn(body))
  const arns = [...new Set([...scope.targetGroups, ...forwardedTo])].sort()
  const targetGroups = await inBatches(arns, batchSize, (batch) => describeTargetGroups(batch, context))
  return join([rules, listeners, loadBalancers, targetGroups])
}

async function describeRules(RuleArns: string[], { aws, signal }: CollectContext): Promise<Collection> {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  // iam: elasticloadbalancing:DescribeRules
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns }), { abortSignal: signal })
  const type = 'AWS::ElasticLoadBalancingV2::ListenerRule'
  return { found: Rules.map((rule) => described(type, rule.RuleArn ?? '', toJson(rule))), gaps: [] }
}

async function describeListeners(
  ListenerArns: string[],
  { aws, signal }: CollectContext,
): Promise<Collection> {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const command = new DescribeListenersCommand({ ListenerArns })
  // iam: elasticloadbalancing:DescribeListeners
  const { Listeners = [] } = await elb.send(command, { abortSignal: signal })
  const type = 'AWS::ElasticLoadBalancingV2::Listener'
  return { found: Listeners.map((one) => described(type, one.ListenerArn ?? '', toJson(one))), gaps: [] }
}

async function describeLoadBalancers(arns: string[], { aws, signal }: CollectContext): Promise<Collection> {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: arns })
  // iam: elasticloadbalancing:DescribeLoadBalancers
  const { LoadBalancers = [] } = await elb.send(command, { abortSignal: signal })
  const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer'
  return {
    found: LoadBalancers.map((one) => described(type, one.LoadBalancerArn ?? '', toJson(one))),
    gaps: [],
  }
}

async function describeTargetGroups(arns: string[], { aws, signal }: CollectContext): Promise<Collection> {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const command = new DescribeTargetGroupsCommand({ TargetGroupArns: arns })
  // iam: elasticloadbalancing:DescribeTargetGroups
  const { TargetGroups = [] } = await elb.send(command, { abortSignal: signal })
  const found = await Promise.all(
    TargetGroups.map(async (group) => {
      const attributes = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group.TargetGroupArn })
      // iam: elasticloadbalancing:DescribeTargetGroupAttributes
      const { Attributes = [] } = await elb.send(attributes, { abortSignal: signal })
      const body = toJson({ ...group, Attributes })
      return described('AWS::ElasticLoadBalancingV2::TargetGroup', group.TargetGroupArn ?? '', body)
    }),
  )
  return { found, gaps: [] }
}

/** The target groups that the actions of a rule or listener forward to. */
function targetGroupsIn(body: Json): string[] {
  if (isJsonArray(body)) return body.flatMap(targetGroupsIn)
  if (!isJsonObject(body)) return []
  return Object.entries(body).flatMap(([name, value]) =>
    name === 'TargetGroupArn' && typeof value === 'string' ? [value] : targetGroupsIn(value),
  )
}
