import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { AwsEmulator } from './server.ts'

/** An application load balancer with one listener and one rule, both forwarding to the first target group. */
export interface LoadBalancer {
  readonly loadBalancerArn: string
  readonly listenerArn: string
  readonly ruleArn: string
  /** By the names that were asked for, in that order. */
  readonly targetGroupArns: Readonly<Record<string, string>>
}

let made = 0

/** Makes one with the target groups named, each with the targets given (`address:port`). */
export async function createLoadBalancer(
  aws: AwsEmulator,
  targetGroups: Readonly<Record<string, readonly string[]>>,
): Promise<LoadBalancer> {
  const suffix = ++made
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const { Subnets = [] } = await aws.client(EC2Client).send(new DescribeSubnetsCommand({}))
  const { LoadBalancers } = await elb.send(
    new CreateLoadBalancerCommand({
      Name: `service-${suffix}`,
      Subnets: Subnets.slice(0, 2).map(({ SubnetId = '' }) => SubnetId),
    }),
  )
  const loadBalancerArn = known(LoadBalancers?.[0]?.LoadBalancerArn)
  const targetGroupArns: Record<string, string> = {}
  for (const [name, targets] of Object.entries(targetGroups)) {
    const { TargetGroups } = await elb.send(
      new CreateTargetGroupCommand({
        Name: `${name}-${suffix}`,
        Protocol: 'HTTP',
        Port: 80,
        TargetType: 'ip',
        VpcId: Subnets[0]?.VpcId,
      }),
    )
    const arn = known(TargetGroups?.[0]?.TargetGroupArn)
    targetGroupArns[name] = arn
    const Targets = targets.map((target) => {
      const [Id = '', port = '80'] = target.split(':')
      return { Id, Port: Number(port) }
    })
    await elb.send(new RegisterTargetsCommand({ TargetGroupArn: arn, Targets }))
  }
  const forward = { Type: 'forward' as const, TargetGroupArn: Object.values(targetGroupArns)[0] }
  const { Listeners } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: loadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [forward],
    }),
  )
  const listenerArn = known(Listeners?.[0]?.ListenerArn)
  const { Rules } = await elb.send(
    new CreateRuleCommand({
      ListenerArn: listenerArn,
      Priority: 100,
      Conditions: [{ Field: 'path-pattern', Values: ['/*'] }],
      Actions: [forward],
    }),
  )
  return { loadBalancerArn, listenerArn, ruleArn: known(Rules?.[0]?.RuleArn), targetGroupArns }
}

function known(arn: string | undefined): string {
  if (arn === undefined) throw new Error('the emulator gave no ARN')
  return arn
}
