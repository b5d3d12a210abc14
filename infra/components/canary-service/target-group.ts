import * as aws from '@pulumi/aws'
import type { ChildOptions } from '../shared/child-options.ts'
import type { CanaryServiceArgs } from './arguments.ts'

/** How the targets of a side are reached and checked. */
interface TargetGroupArgs
  extends Pick<CanaryServiceArgs, 'compute' | 'vpcId' | 'healthPath' | 'slowStartSeconds'> {
  /** Port on which the targets listen. */
  readonly port: number
}

/** The target group of one side. No stickiness: weights do not move sticky users. */
export function makeTargetGroup(
  name: string,
  { compute, vpcId, port, healthPath = '/health', slowStartSeconds = 30 }: TargetGroupArgs,
  { parent }: ChildOptions,
): aws.lb.TargetGroup {
  return new aws.lb.TargetGroup(
    name,
    {
      vpcId,
      port,
      protocol: 'HTTP',
      targetType:
        compute.kind === 'fargate' ? 'ip' : compute.kind === 'instances' ? 'instance' : compute.targetType,
      deregistrationDelay: 30,
      slowStart: slowStartSeconds,
      // The only algorithm that supports a slow start.
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
