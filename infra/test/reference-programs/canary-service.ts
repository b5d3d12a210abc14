import * as aws from '@pulumi/aws'

/** The program that the component started from; what it takes for granted are the arguments of ours. */
export function seedCanaryService() {
  const stable = new aws.ec2.Instance('stableVersion', {
    instanceType: 't2.micro',
    ami: 'ami-0c55b159cbfafe1f0',
    tags: { Name: 'stable' },
  })
  const canary = new aws.ec2.Instance('canaryVersion', {
    instanceType: 't2.micro',
    ami: 'ami-0c55b159cbfafe1f0',
    tags: { Name: 'canary' },
  })
  const alb = new aws.lb.LoadBalancer('appLB', {
    internal: false,
    loadBalancerType: 'application',
    securityGroups: ['sg-1'],
    subnets: ['subnet-1', 'subnet-2'],
  })
  const stableTg = new aws.lb.TargetGroup('stableTg', { port: 80, protocol: 'HTTP', vpcId: 'vpc-1' })
  const canaryTg = new aws.lb.TargetGroup('canaryTg', { port: 80, protocol: 'HTTP', vpcId: 'vpc-1' })
  new aws.lb.TargetGroupAttachment('stableAttachment', { targetGroupArn: stableTg.arn, targetId: stable.id })
  new aws.lb.TargetGroupAttachment('canaryAttachment', { targetGroupArn: canaryTg.arn, targetId: canary.id })
  const listener = new aws.lb.Listener('listener', {
    loadBalancerArn: alb.arn,
    port: 80,
    defaultActions: [{ type: 'forward', targetGroupArn: stableTg.arn }],
  })
  // Its types would have refused the condition in TypeScript; in the original nothing did.
  const condition = {
    field: 'http-header',
    http_header_config: { http_header_name: 'X-Canary', values: ['true'] },
  }
  new aws.lb.ListenerRule('canaryRule', {
    listenerArn: listener.arn,
    actions: [{ type: 'forward', targetGroupArn: canaryTg.arn }],
    conditions: [condition as object],
    priority: 100,
  })
  return { load_balancer_dns: alb.dnsName }
}
