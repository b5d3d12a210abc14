import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import type { CanaryPlace } from './canary-place.ts'

/** A load balancer with a rule that forwards to a stable and a canary target group. */
export interface LoadBalancer {
  readonly arn: string
  /** As CloudWatch's dimension names it: `app/name/id`. */
  readonly dimension: string
  readonly ruleArn: string
  readonly stableGroupArn: string
  readonly canaryGroupArn: string
}

/** Creates it with all traffic on the stable group, and the canary group at weight 0 so that it is health-checked. */
export async function createLoadBalancer(
  aws: AwsEmulator,
  { vpcId, subnetIds }: { readonly vpcId: string; readonly subnetIds: readonly string[] },
): Promise<LoadBalancer> {
  const elbv2 = aws.client(ElasticLoadBalancingV2Client)
  const { LoadBalancers = [] } = await elbv2.send(
    new CreateLoadBalancerCommand({ Name: 'assistant', Subnets: [...subnetIds], Type: 'application' }),
  )
  const arn = LoadBalancers[0]?.LoadBalancerArn ?? ''
  const group = async (Name: string) => {
    const { TargetGroups = [] } = await elbv2.send(
      new CreateTargetGroupCommand({
        Name,
        Protocol: 'HTTP',
        Port: 80,
        VpcId: vpcId,
        TargetType: 'ip',
        HealthCheckPath: '/health',
      }),
    )
    return TargetGroups[0]?.TargetGroupArn ?? ''
  }
  const stableGroupArn = await group('assistant-blue')
  const canaryGroupArn = await group('assistant-green')
  const { Listeners = [] } = await elbv2.send(
    new CreateListenerCommand({
      LoadBalancerArn: arn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  )
  const { Rules = [] } = await elbv2.send(
    new CreateRuleCommand({
      ListenerArn: Listeners[0]?.ListenerArn,
      Priority: 10,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/v1/*'] } }],
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: stableGroupArn, Weight: 100 },
              { TargetGroupArn: canaryGroupArn, Weight: 0 },
            ],
          },
        },
      ],
    }),
  )
  return {
    arn,
    dimension: arn.replace(/^.*:loadbalancer\//, ''),
    ruleArn: Rules[0]?.RuleArn ?? '',
    stableGroupArn,
    canaryGroupArn,
  }
}

/** The rule itself, whose weights the release changes. */
export function ruleOf({ ruleArn, stableGroupArn, canaryGroupArn }: LoadBalancer): CanaryPlace {
  return {
    inputs: { 'rule-arn': ruleArn },
    resources: `- listener-rule: ${ruleArn}
- target-group: ${stableGroupArn}
- target-group: ${canaryGroupArn}
`,
  }
}

/** Puts a service on this machine behind a target group. */
export async function registerTarget(aws: AwsEmulator, groupArn: string, port: number): Promise<void> {
  await aws
    .client(ElasticLoadBalancingV2Client)
    .send(
      new RegisterTargetsCommand({ TargetGroupArn: groupArn, Targets: [{ Id: '127.0.0.1', Port: port }] }),
    )
}
