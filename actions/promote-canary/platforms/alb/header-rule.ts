import {
  type Action,
  CreateRuleCommand,
  DeleteRuleCommand,
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  type Rule,
  type RuleCondition,
  type RuleTransform,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { CANARY_TAG_PREFIX } from '../../../shared/canary-tags.ts'
import type { CanaryHeader } from '../../smoke/canary-header.ts'
import type { TargetGroupArn } from '../aws/load-balancer-arns.ts'
import { readRules } from './rule.ts'

/** The tag by which our header rules are found again. */
const TAG = `${CANARY_TAG_PREFIX}header-rule`
/** Priorities of rules go from 1, evaluated first, to this (ELBv2 API, `CreateRule`). */
const MAX_PRIORITY = 50_000
/** Values that the conditions of a rule may have together (ELBv2, "Quotas for your Application Load Balancers"). */
const MAX_CONDITION_VALUES = 5
/** Resources that one call of DescribeTags takes. */
const TAGS_AT_ONCE = 20

/** A rule for requests with the canary's header, before the rule whose traffic is shifted. */
export interface HeaderRule {
  readonly listenerArn: string
  readonly header: CanaryHeader
  readonly priority: number
  readonly conditions: readonly RuleCondition[]
  /** What the rule itself does to the request on its way: the canary must see what it will see later. */
  readonly transforms: readonly RuleTransform[]
  readonly canary: TargetGroupArn
}

/** What a header rule is planned from. */
export interface HeaderRuleSurroundings {
  /** All rules of the listener. */
  readonly rules: readonly Rule[]
  /** The rule whose traffic is shifted, or undefined for the listener's default action. */
  readonly own: Rule | undefined
  /** The actions before the first change. */
  readonly actions: readonly Action[]
}

/**
 * Plans the rule: the conditions of the rule itself and the header, at the last free priority before it.
 *
 * @returns the reason when there can be none
 */
export function planHeaderRule(
  { rules, own, actions }: HeaderRuleSurroundings,
  settings: Pick<HeaderRule, 'listenerArn' | 'header' | 'canary'>,
): HeaderRule | { readonly impossible: string } {
  if (actions.some(({ Type }) => Type?.startsWith('authenticate') || Type === 'jwt-validation')) {
    return {
      impossible: 'The rule authenticates before it forwards; a rule with the header would bypass that.',
    }
  }
  const conditions = [...(own?.Conditions ?? []).map(withoutShortForm), headerCondition(settings.header)]
  const values = conditions.reduce((sum, condition) => sum + countValues(condition), 0)
  if (values > MAX_CONDITION_VALUES) {
    return {
      impossible: `With the header the rule would have ${values} condition values; AWS allows ${MAX_CONDITION_VALUES}.`,
    }
  }
  const taken = new Set(rules.map(({ Priority }) => Priority))
  const last = own === undefined ? MAX_PRIORITY : Number(own.Priority) - 1
  // Another rule for the same header would take the smoke requests, to whatever it forwards to.
  const rivals = rules.filter((one) => asksForHeader(one, settings.header))
  let priority = Math.min(last, ...rivals.map(({ Priority }) => Number(Priority) - 1))
  while (priority > 0 && taken.has(String(priority))) priority--
  if (priority < 1)
    return {
      impossible: `No priority before the rule${rivals.length === 0 ? '' : ' and those for the same header'} is free. Renumber the rule to a higher priority number.`,
    }
  return { ...settings, priority, conditions, transforms: own?.Transforms ?? [] }
}

/** Creates the rule. @returns its ARN */
export async function createHeaderRule(
  elb: ElasticLoadBalancingV2Client,
  { listenerArn, priority, conditions, transforms, canary }: HeaderRule,
  canaryId: string,
): Promise<string> {
  // iam: elasticloadbalancing:CreateRule
  // iam: elasticloadbalancing:AddTags
  const { Rules } = await elb.send(
    new CreateRuleCommand({
      ListenerArn: listenerArn,
      Priority: priority,
      Conditions: [...conditions],
      Actions: [{ Type: 'forward', TargetGroupArn: canary }],
      ...(transforms.length === 0 ? {} : { Transforms: [...transforms] }),
      Tags: [{ Key: TAG, Value: canaryId }],
    }),
  )
  const arn = Rules?.[0]?.RuleArn
  if (arn === undefined) throw new Error('AWS created a rule without an ARN.')
  return arn
}

/** Which header rules are meant. */
export interface HeaderRuleOf {
  readonly canaryId: string
  readonly canary: TargetGroupArn
  /** The header, where the inputs say it. */
  readonly header: CanaryHeader | undefined
}

/**
 * Deletes the header rules of a canary: also one whose run died, or whose creation got no response. The tag alone
 * does not make a rule ours, since others may tag too: it must have our shape.
 */
export async function deleteHeaderRules(
  elb: ElasticLoadBalancingV2Client,
  listenerArn: string,
  wanted: HeaderRuleOf,
): Promise<number> {
  const arns = (await readRules(elb, listenerArn, {})).flatMap((rule) =>
    rule.RuleArn !== undefined && hasOurShape(rule, wanted) ? [rule.RuleArn] : [],
  )
  let deleted = 0
  for (let i = 0; i < arns.length; i += TAGS_AT_ONCE) {
    const command = new DescribeTagsCommand({ ResourceArns: arns.slice(i, i + TAGS_AT_ONCE) })
    // iam: elasticloadbalancing:DescribeTags
    const { TagDescriptions = [] } = await elb.send(command)
    for (const { ResourceArn, Tags = [] } of TagDescriptions) {
      if (!Tags.some(({ Key, Value }) => Key === TAG && Value === wanted.canaryId)) continue
      // iam: elasticloadbalancing:DeleteRule
      await elb.send(new DeleteRuleCommand({ RuleArn: ResourceArn }))
      deleted++
    }
  }
  return deleted
}

/** Everything that it gets goes to the canary, and it gets only what has the header. */
function hasOurShape(
  { IsDefault, Actions = [], Conditions = [] }: Rule,
  { canary, header }: HeaderRuleOf,
): boolean {
  const [action, ...more] = Actions
  const groups = action?.ForwardConfig?.TargetGroups?.map(({ TargetGroupArn }) => TargetGroupArn)
  return (
    IsDefault !== true &&
    more.length === 0 &&
    action?.Type === 'forward' &&
    (groups ?? [action.TargetGroupArn]).every((arn) => arn === canary) &&
    Conditions.some(({ HttpHeaderConfig: asked }) =>
      header === undefined
        ? asked !== undefined
        : asked?.HttpHeaderName?.toLowerCase() === header.name.toLowerCase() &&
          asked.Values?.length === 1 &&
          asked.Values[0] === header.value,
    )
  )
}

function asksForHeader({ Conditions = [] }: Rule, { name }: CanaryHeader): boolean {
  return Conditions.some(
    ({ HttpHeaderConfig: asked }) => asked?.HttpHeaderName?.toLowerCase() === name.toLowerCase(),
  )
}

function headerCondition({ name, value }: CanaryHeader): RuleCondition {
  return { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: name, Values: [value] } }
}

/** AWS tells host and path conditions twice, and takes them once. */
function withoutShortForm(condition: RuleCondition): RuleCondition {
  const { Values, ...rest } = condition
  return rest.HostHeaderConfig === undefined && rest.PathPatternConfig === undefined ? condition : rest
}

/** Values and regular expressions alike. */
function countValues({
  Values = [],
  HostHeaderConfig: host,
  PathPatternConfig: path,
  HttpHeaderConfig: header,
  QueryStringConfig: query,
  HttpRequestMethodConfig: method,
  SourceIpConfig: source,
}: RuleCondition): number {
  const configured = [
    ...[host, path, header].flatMap((config) => [config?.Values, config?.RegexValues]),
    query?.Values,
    method?.Values,
    source?.Values,
  ].reduce((sum, values) => sum + (values?.length ?? 0), 0)
  return configured > 0 ? configured : Values.length
}
