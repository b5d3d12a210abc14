import {
  type Action,
  DescribeListenersCommand,
  DescribeRulesCommand,
  type ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { UserError } from '../../../shared/errors.ts'
import { type ForwardOwner, listenerArnOf } from '../aws/load-balancer-arns.ts'

/** Options that the SDK takes with a call. */
export interface CallOptions {
  readonly abortSignal?: AbortSignal
}

/** A rule or listener as it was found. */
export interface FoundForward {
  /** Where the actions are changed. */
  readonly owner: ForwardOwner
  readonly actions: Action[]
}

/**
 * Finds a rule or listener. A listener's default rule is changed through the listener
 * (ELBv2 API, `ModifyRule`: "To modify the actions for the default rule, use ModifyListener").
 */
export async function findForward(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  options: CallOptions,
): Promise<FoundForward> {
  if (owner.kind === 'listener') return { owner, actions: await readActions(elb, owner, options) }
  // iam: elasticloadbalancing:DescribeRules
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns: [owner.arn] }), options)
  const [rule] = Rules
  const changed: ForwardOwner = rule?.IsDefault ? { kind: 'listener', arn: listenerArnOf(owner) } : owner
  return { owner: changed, actions: rule?.Actions ?? missing(owner) }
}

/** Reads the actions as AWS gives them. */
export async function readActions(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  options: CallOptions = {},
): Promise<Action[]> {
  if (owner.kind === 'rule') {
    // iam: elasticloadbalancing:DescribeRules
    const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [owner.arn] }), options)
    return Rules?.[0]?.Actions ?? missing(owner)
  }
  // iam: elasticloadbalancing:DescribeListeners
  const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [owner.arn] }), options)
  return Listeners?.[0]?.DefaultActions ?? missing(owner)
}

/** All rules of a listener, page after page. */
export async function readRules(
  elb: ElasticLoadBalancingV2Client,
  listenerArn: string,
  options: CallOptions,
): Promise<readonly Rule[]> {
  const rules: Rule[] = []
  let Marker: string | undefined
  do {
    // iam: elasticloadbalancing:DescribeRules
    const page = await elb.send(
      new DescribeRulesCommand({ ListenerArn: listenerArn, ...(Marker === undefined ? {} : { Marker }) }),
      options,
    )
    rules.push(...(page.Rules ?? []))
    Marker = page.NextMarker || undefined
  } while (Marker !== undefined)
  return rules
}

/** Replaces the actions, in one call. */
export async function writeActions(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  actions: readonly Action[],
): Promise<void> {
  if (owner.kind === 'rule') {
    // iam: elasticloadbalancing:ModifyRule
    await elb.send(new ModifyRuleCommand({ RuleArn: owner.arn, Actions: [...actions] }))
  } else {
    // iam: elasticloadbalancing:ModifyListener
    await elb.send(new ModifyListenerCommand({ ListenerArn: owner.arn, DefaultActions: [...actions] }))
  }
}

function missing({ kind, arn }: ForwardOwner): never {
  throw new UserError(`this ${kind} does not exist, or has no action.`, { where: arn })
}
