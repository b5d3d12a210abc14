import {
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { TargetHealth } from '../../guards/health.ts'
import type { TargetGroupArn } from './load-balancer-arns.ts'

/** Reads the health of a group's targets. */
export async function readTargetHealth(
  elb: ElasticLoadBalancingV2Client,
  arn: TargetGroupArn,
  options: { readonly abortSignal?: AbortSignal } = {},
): Promise<TargetHealth> {
  const command = new DescribeTargetHealthCommand({ TargetGroupArn: arn })
  // iam: elasticloadbalancing:DescribeTargetHealth
  const { TargetHealthDescriptions = [] } = await elb.send(command, options)
  return countHealth(TargetHealthDescriptions)
}

/** Counts targets by their state. */
export function countHealth(targets: readonly TargetHealthDescription[]): TargetHealth {
  const sick = targets.filter(({ TargetHealth }) => TargetHealth?.State !== 'healthy')
  return {
    healthy: targets.length - sick.length,
    total: targets.length,
    reasons: [
      ...new Set(
        sick.map(({ TargetHealth }) => TargetHealth?.Reason ?? TargetHealth?.State ?? 'of unknown state'),
      ),
    ],
  }
}
