import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import {
  type Action,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  type Rule,
  type TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { UserError } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { judgeAlarms, readAlarms } from './guards/alarms.ts'
import { readTargetHealth, type TargetHealth } from './guards/health.ts'
import type { CanaryInputs } from './inputs.ts'
import type { GuardReading } from './machine/observation.ts'
import type { CanaryRecord } from './record/record.ts'
import { fromTags, standbyOf } from './record/record-tags.ts'
import { readRules } from './smoke/header-rule.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  loadBalancerArnOf,
  regionOf,
  type TargetGroupArn,
} from './traffic/alb/arns.ts'
import { readForward } from './traffic/alb/forward.ts'
import { decodeOriginal } from './traffic/alb/original.ts'
import { findRoles, type Pair } from './traffic/alb/roles.ts'
import { findForward } from './traffic/alb/rule.ts'
import { readTags } from './traffic/alb/tags.ts'

/** A target group, as far as a canary depends on it. */
export interface ObservedGroup {
  readonly arn: TargetGroupArn
  readonly vpcId: string | undefined
  readonly protocol: string | undefined
  readonly protocolVersion: string | undefined
  readonly targetType: string | undefined
  readonly loadBalancers: readonly string[]
  readonly targetStickiness: boolean
  readonly slowStartSeconds: number
  readonly health: TargetHealth
}

/** Everything that the plan is made from. */
export interface Observed {
  /** Where the actions are changed: the listener when the rule is its default one. */
  readonly owner: ForwardOwner
  /** Which actions are there now. */
  readonly actions: readonly Action[]
  /** The actions before the canary that is under way, or those of now. */
  readonly original: readonly Action[]
  readonly tags: ReadonlyMap<string, string>
  /** A canary of an earlier run. */
  readonly record: CanaryRecord | undefined
  /** The rules of the listener and the rule itself, where a header rule is to be planned. */
  readonly rules: { readonly all: readonly Rule[]; readonly own: Rule | undefined } | undefined
  /** What the alarms say that guard the canary. */
  readonly alarms: readonly GuardReading[]
  readonly stable: ObservedGroup
  readonly canary: ObservedGroup
}

/** Reads what a plan needs. Changes nothing. */
export async function observe(inputs: CanaryInputs, world: World): Promise<Observed> {
  const elb = world.aws.client(ElasticLoadBalancingV2Client, regionOf(inputs.owner.arn))
  const options = { abortSignal: world.signal }
  const { owner, actions } = await findForward(elb, inputs.owner, options)
  const tags = await readTags(elb, owner.arn, options)
  const record = fromTags(tags)
  const pair = record?.pair ?? rolesOf(actions, tags, inputs, owner)
  const original = record === undefined ? actions : originalOf(record, actions)
  const [stable, canary] = await observeGroups(elb, pair, loadBalancerArnOf(owner), options)
  const alarms = await observeAlarms(inputs, world)
  const rules = inputs.smoke === undefined ? undefined : await observeRules(elb, owner, options)
  return { owner, actions, original, tags, record, rules, alarms, stable, canary }
}

/** Where the rule was changed so that its original can no longer be told, what is there now is left as it is. */
function originalOf({ original, pair }: CanaryRecord, actions: readonly Action[]): readonly Action[] {
  try {
    return decodeOriginal(original, actions, [pair.stable, pair.canary])
  } catch {
    return actions
  }
}

function rolesOf(
  actions: readonly Action[],
  tags: ReadonlyMap<string, string>,
  { stable, canary, pair }: CanaryInputs,
  { arn }: ForwardOwner,
): Pair {
  return findRoles(readForward(actions, arn).targets, { stable, canary, pair, standby: standbyOf(tags) }, arn)
}

async function observeAlarms({ alarms, owner }: CanaryInputs, { aws, signal }: World) {
  if (alarms.length === 0) return []
  const cloudWatch = aws.client(CloudWatchClient, regionOf(owner.arn))
  return judgeAlarms(alarms, await readAlarms(cloudWatch, alarms, signal))
}

async function observeRules(
  elb: ElasticLoadBalancingV2Client,
  owner: ForwardOwner,
  options: { readonly abortSignal: AbortSignal },
) {
  const all = await readRules(elb, listenerArnOf(owner), options)
  return { all, own: all.find(({ RuleArn }) => RuleArn === owner.arn) }
}

async function observeGroups(
  elb: ElasticLoadBalancingV2Client,
  { stable, canary }: Pair,
  where: string,
  options: { readonly abortSignal: AbortSignal },
): Promise<readonly [ObservedGroup, ObservedGroup]> {
  // iam: elasticloadbalancing:DescribeTargetGroups
  const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [stable, canary] })
  const { TargetGroups = [] } = await elb.send(command, options)
  const observeOne = async (arn: TargetGroupArn) => {
    const group = TargetGroups.find(({ TargetGroupArn }) => TargetGroupArn === arn)
    if (group === undefined) throw new UserError('this target group does not exist.', { where, given: arn })
    return describeGroup(elb, arn, group, options)
  }
  return Promise.all([observeOne(stable), observeOne(canary)])
}

async function describeGroup(
  elb: ElasticLoadBalancingV2Client,
  arn: TargetGroupArn,
  group: TargetGroup,
  options: { readonly abortSignal: AbortSignal },
): Promise<ObservedGroup> {
  const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn })
  const [{ Attributes = [] }, health] = await Promise.all([
    // iam: elasticloadbalancing:DescribeTargetGroupAttributes
    elb.send(command, options),
    readTargetHealth(elb, arn, options),
  ])
  const attribute = (key: string) => Attributes.find(({ Key }) => Key === key)?.Value
  return {
    arn,
    vpcId: group.VpcId,
    protocol: group.Protocol,
    protocolVersion: group.ProtocolVersion,
    targetType: group.TargetType,
    loadBalancers: group.LoadBalancerArns ?? [],
    targetStickiness: attribute('stickiness.enabled') === 'true',
    slowStartSeconds: Number(attribute('slow_start.duration_seconds') ?? 0),
    health,
  }
}
