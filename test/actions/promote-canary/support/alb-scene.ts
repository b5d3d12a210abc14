import {
  type Action,
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ActionOptions } from '../../../support/action-process.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { QUICK } from './quick-canary.ts'

/** How the action is started on a load balancer. */
export function canaryOptions(
  aws: AwsEmulator,
  time: ScaledTime,
  balancer: LoadBalancer,
  inputs: Readonly<Record<string, string>> = {},
): ActionOptions {
  return {
    action: 'promote-canary',
    inputs: {
      'rule-arn': balancer.ruleArn,
      'canary-target-group': balancer.targetGroupArns.canary ?? '',
      ...QUICK,
      ...inputs,
    },
    environment: { ...aws.environment, ...time.environment },
  }
}

/** The rule of a load balancer, past the proxy. */
export function ruleOf(aws: AwsEmulator, { ruleArn, listenerArn, targetGroupArns }: LoadBalancer) {
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const actions = async (): Promise<readonly Action[]> => {
    const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [ruleArn] }))
    return Rules?.[0]?.Actions ?? []
  }
  const defaultActions = async (): Promise<readonly Action[]> => {
    const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }))
    return Listeners?.[0]?.DefaultActions ?? []
  }
  const tagsOf = async (arn: string): Promise<ReadonlyMap<string, string>> => {
    const { TagDescriptions } = await elb.send(new DescribeTagsCommand({ ResourceArns: [arn] }))
    return new Map((TagDescriptions?.[0]?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
  }
  return {
    actions,
    defaultActions,
    set: (Actions: Action[]) => elb.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions })),
    /** The weights by the names of the target groups. */
    async weights(): Promise<Record<string, number>> {
      const targets = (await actions()).at(-1)?.ForwardConfig?.TargetGroups ?? []
      return Object.fromEntries(
        Object.entries(targetGroupArns).flatMap(([name, arn]) => {
          const target = targets.find(({ TargetGroupArn }) => TargetGroupArn === arn)
          return target === undefined ? [] : [[name, target.Weight ?? 1]]
        }),
      )
    },
    /** The keys of its tags, but the memory of the last promotion, which is to stay. */
    async tags(arn: string = ruleArn): Promise<readonly string[]> {
      return [...(await tagsOf(arn)).keys()].filter((key) => key !== 'ai-ops:promoted-by-run')
    },
    tagValues: () => tagsOf(ruleArn),
  }
}
