import {
  type Action,
  DescribeListenersCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { createLoadBalancer, type LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'

const LOG_IN: Action = {
  Type: 'authenticate-oidc',
  Order: 1,
  AuthenticateOidcConfig: {
    Issuer: 'https://id.example.org',
    AuthorizationEndpoint: 'https://id.example.org/authorize',
    TokenEndpoint: 'https://id.example.org/token',
    UserInfoEndpoint: 'https://id.example.org/user',
    ClientId: 'web',
    ClientSecret: 'never told',
  },
}

/** A rule with a log-in before the forward and a third target group beside stable. */
export interface ServedRule {
  readonly balancer: LoadBalancer
  /** Who serves: the forward as it was at first, or wholly promoted, or something in between. */
  serving(): Promise<'stable' | 'promoted' | 'between'>
  /** What differs from how it must be, apart from who serves; empty when nobody was harmed. */
  damage(): Promise<readonly string[]>
}

/** Makes one. */
export async function createServedRule(aws: AwsEmulator): Promise<ServedRule> {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const balancer = await createLoadBalancer(aws, {
    stable: ['10.0.0.1:80'],
    canary: ['10.0.0.2:80'],
    other: ['10.0.0.3:80'],
  })
  const { stable = '', canary = '', other = '' } = balancer.targetGroupArns
  const forward: Action = {
    Type: 'forward',
    Order: 2,
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: other, Weight: 20 },
        { TargetGroupArn: stable, Weight: 80 },
      ],
      TargetGroupStickinessConfig: { Enabled: false },
    },
  }
  await elb.send(new ModifyRuleCommand({ RuleArn: balancer.ruleArn, Actions: [LOG_IN, forward] }))

  const rules = async () =>
    (await elb.send(new DescribeRulesCommand({ ListenerArn: balancer.listenerArn }))).Rules ?? []
  const listener = async () =>
    (await elb.send(new DescribeListenersCommand({ ListenerArns: [balancer.listenerArn] }))).Listeners?.[0]
  const before = { rules: await rules(), listener: await listener() }
  const own = (all: readonly Rule[]) => all.find(({ RuleArn }) => RuleArn === balancer.ruleArn)

  return {
    balancer,
    async serving() {
      const actions = own(await rules())?.Actions
      if (JSON.stringify(actions) === JSON.stringify(own(before.rules)?.Actions)) return 'stable'
      const targets = actions?.at(-1)?.ForwardConfig?.TargetGroups ?? []
      const weights = Object.fromEntries(
        targets.map(({ TargetGroupArn = '', Weight }) => [TargetGroupArn, Weight]),
      )
      return weights[canary] === 80 && weights[stable] === 0 && weights[other] === 20 ? 'promoted' : 'between'
    },
    async damage() {
      const now = { rules: await rules(), listener: await listener() }
      const mask = ({ rules: all, listener: one }: typeof before) => ({
        listener: one,
        rules: all.map((rule) =>
          rule.RuleArn === balancer.ruleArn ? { ...rule, Actions: rule.Actions?.slice(0, -1) } : rule,
        ),
      })
      const [was, is] = [JSON.stringify(mask(before)), JSON.stringify(mask(now))]
      return was === is ? [] : [`listener and rules were ${was}, are ${is}`]
    },
  }
}
