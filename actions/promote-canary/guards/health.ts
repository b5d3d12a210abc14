import {
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { GuardReading } from '../machine/observation.ts'
import type { TargetGroupArn } from '../traffic/alb/arns.ts'
import type { CallOptions } from '../traffic/alb/rule.ts'

/** The targets of a group, counted by their state. */
export interface TargetHealth {
  readonly healthy: number
  readonly total: number
  /** Why targets are not healthy, each reason once. */
  readonly reasons: readonly string[]
}

/** Reads the health of a group's targets. */
export async function readTargetHealth(
  elb: ElasticLoadBalancingV2Client,
  arn: TargetGroupArn,
  options: CallOptions = {},
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

/**
 * What the health of both groups says. A canary below the minimum is harm, unless the stable group has nobody left
 * either: traffic would only be moved from one sick group to another.
 */
export function judgeHealth(
  canary: TargetHealth,
  stable: TargetHealth,
  minHealthyTargets: number,
): GuardReading {
  const guard = 'target health'
  if (stable.healthy === 0) {
    return { guard, kind: 'stable-down', explanation: `The stable group has ${describeHealth(stable)}.` }
  }
  if (canary.healthy >= minHealthyTargets) return { guard, kind: 'quiet' }
  const explanation = `The canary has ${describeHealth(canary)}; at least ${minHealthyTargets} must be healthy.`
  return { guard, kind: 'tripped', explanation }
}

/** The health of a group in words: `1 of 3 targets healthy (Target.Timeout)`. */
export function describeHealth({ healthy, total, reasons }: TargetHealth): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  return `${healthy} of ${total} targets healthy${why}`
}
