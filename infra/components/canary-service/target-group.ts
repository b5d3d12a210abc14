import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { CanaryServiceArgs, Side } from './arguments.ts'

/** The target group of one side. No stickiness: weights do not move sticky users. */
export function makeTargetGroup(
  name: string,
  side: Side,
  args: CanaryServiceArgs,
  port: number,
  parent: pulumi.Resource,
): aws.lb.TargetGroup {
  const { compute, vpcId, healthPath = '/health', slowStartSeconds = 30 } = args
  return new aws.lb.TargetGroup(
    `${name}-${side}`,
    {
      vpcId,
      port,
      protocol: 'HTTP',
      targetType:
        compute.kind === 'fargate' ? 'ip' : compute.kind === 'instances' ? 'instance' : compute.targetType,
      deregistrationDelay: 30,
      slowStart: slowStartSeconds,
      // The only algorithm that goes with a slow start.
      loadBalancingAlgorithmType: 'round_robin',
      stickiness: { enabled: false, type: 'lb_cookie' },
      healthCheck: {
        path: healthPath,
        protocol: 'HTTP',
        matcher: '200',
        interval: 10,
        timeout: 5,
        healthyThreshold: 2,
        unhealthyThreshold: 3,
      },
    },
    { parent },
  )
}
