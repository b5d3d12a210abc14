import {
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'

/** Where requests go: the target groups of a rule's forward action with their weights and targets. */
export interface Routing {
  readonly groups: readonly TargetGroup[]
}

export interface TargetGroup {
  readonly arn: string
  /** 0 to 999; its share is the weight by the sum of all. */
  readonly weight: number
  readonly targets: readonly { readonly host: string; readonly port: number }[]
}

/** Reads the weights of a listener rule and the healthy targets behind them. */
export async function readRouting(elbv2: ElasticLoadBalancingV2Client, ruleArn: string): Promise<Routing> {
  const { Rules } = await elbv2.send(new DescribeRulesCommand({ RuleArns: [ruleArn] }))
  const forward = Rules?.[0]?.Actions?.find(({ Type }) => Type === 'forward')
  const tuples = forward?.ForwardConfig?.TargetGroups ?? [
    { TargetGroupArn: forward?.TargetGroupArn, Weight: 1 },
  ]
  const groups = await Promise.all(
    tuples.map(async ({ TargetGroupArn: arn = '', Weight: weight = 0 }) => ({
      arn,
      weight,
      targets: weight === 0 ? [] : await healthyTargets(elbv2, arn),
    })),
  )
  return { groups }
}

/**
 * The target group for a request.
 *
 * @param random from 0 (included) to 1 (excluded)
 */
export function pickTargetGroup({ groups }: Routing, random: number): TargetGroup | undefined {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  let left = random * total
  for (const group of groups) {
    left -= group.weight
    if (left < 0) return group
  }
  return undefined
}

async function healthyTargets(elbv2: ElasticLoadBalancingV2Client, arn: string) {
  const { TargetHealthDescriptions = [] } = await elbv2.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: arn }),
  )
  return TargetHealthDescriptions.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').map(
    ({ Target }) => ({
      host: Target?.Id ?? '',
      port: Target?.Port ?? 0,
    }),
  )
}
