import {
  type Action,
  DescribeListenersCommand,
  type ElasticLoadBalancingV2Client,
  type Listener,
  type RuleCondition,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { type ForwardOwner, loadBalancerArnOf } from '../aws/load-balancer-arns.ts'
import { type CallOptions, readRules } from './rule.ts'

/** A rule, besides the one whose traffic is shifted, that sends requests to a version. */
export interface OtherWay {
  readonly arm: Arm
  /** Where, for people: the listener's port and the ARN of the rule. */
  readonly way: string
}

/** A rule of one of the load balancer's listeners. */
export interface ListedRule {
  readonly arn: string
  readonly listenerArn: string
  readonly port: string
  readonly isDefault: boolean
  /** Rules are evaluated from the lowest on; the default comes last. */
  readonly priority: number
  readonly conditions: readonly RuleCondition[]
  readonly actions: readonly Action[]
}

/** Reads every rule of every listener of the load balancer: a target group serves one load balancer at most. */
export async function readAllRules(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  options: CallOptions,
): Promise<readonly ListedRule[]> {
  const listed: ListedRule[] = []
  for (const { ListenerArn = '', Protocol, Port } of await readListeners(elb, owner, options)) {
    for (const rule of await readRules(elb, ListenerArn, options)) {
      const isDefault = rule.IsDefault ?? false
      listed.push({
        arn: isDefault ? ListenerArn : (rule.RuleArn ?? ''),
        listenerArn: ListenerArn,
        port: `${Protocol} ${Port}`,
        isDefault,
        priority: isDefault ? Number.POSITIVE_INFINITY : Number(rule.Priority),
        conditions: rule.Conditions ?? [],
        actions: rule.Actions ?? [],
      })
    }
  }
  return listed
}

/** Finds who else sends requests to the versions. */
export function findOtherWays(
  rules: readonly ListedRule[],
  owner: ForwardOwner,
  pair: Pair,
): readonly OtherWay[] {
  const own = rules.find(({ arn }) => arn === owner.arn)
  return rules
    .filter((rule) => rule.arn !== owner.arn && (own === undefined || !isBehind(rule, own)))
    .flatMap(({ arn, port, isDefault, actions }) => {
      const served = actions.flatMap(servedBy)
      return (['stable', 'canary'] as const)
        .filter((arm) => served.includes(pair[arm]))
        .map((arm) => ({ arm, way: `${port} ${isDefault ? 'by default' : 'rule'} (${arn})` }))
    })
}

/** Whether every request that could come to a rule is taken by another before. */
function isBehind(rule: ListedRule, first: ListedRule): boolean {
  return (
    rule.listenerArn === first.listenerArn &&
    rule.priority > first.priority &&
    first.conditions.every(({ Field, Values, PathPatternConfig }) => {
      const patterns = PathPatternConfig?.Values ?? Values ?? []
      return Field === 'path-pattern' && (patterns.includes('/*') || patterns.includes('*'))
    })
  )
}

/** The target groups that an action sends requests to; one of weight 0 gets none. */
function servedBy({ TargetGroupArn, ForwardConfig }: Action): readonly (string | undefined)[] {
  const groups = ForwardConfig?.TargetGroups ?? []
  if (groups.length === 0) return [TargetGroupArn]
  return groups.filter(({ Weight = 1 }) => Weight > 0).map((group) => group.TargetGroupArn)
}

async function readListeners(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  options: CallOptions,
): Promise<readonly Listener[]> {
  const listeners: Listener[] = []
  let Marker: string | undefined
  do {
    // iam: elasticloadbalancing:DescribeListeners
    const page = await elb.send(
      new DescribeListenersCommand({
        LoadBalancerArn: loadBalancerArnOf(owner),
        ...(Marker === undefined ? {} : { Marker }),
      }),
      options,
    )
    listeners.push(...(page.Listeners ?? []))
    Marker = page.NextMarker || undefined
  } while (Marker !== undefined)
  return listeners
}
