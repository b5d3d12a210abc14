import {
  type Action,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  type Rule,
  type TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { TargetHealth } from '../../guards/health.ts'
import type { CanaryInputs } from '../../inputs.ts'
import type { GuardReading } from '../../machine/observation.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Pair } from '../../traffic/arms.ts'
import { findRoles } from '../../traffic/roles.ts'
import { observeEcs, readAlbGuards } from './alb-guards.ts'
import type { AlbTarget } from './alb-target.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  loadBalancerArnOf,
  regionOf,
  type TargetGroupArn,
  targetGroupName,
} from './arns.ts'
import type { EcsCanary } from './ecs.ts'
import { readForward } from './forward.ts'
import { decodeOriginal } from './original.ts'
import { findOtherWays, type OtherWay, readAllRules } from './other-ways.ts'
import { fromTags, standbyOf } from './record-tags.ts'
import { findForward, readRules } from './rule.ts'
import { readTags } from './tags.ts'
import { readTargetHealth } from './target-health.ts'

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
  /** Whether its targets are checked: a group of a Lambda function need not be. */
  readonly healthChecks: boolean
  readonly health: TargetHealth
}

/** Everything that the plan for an Application Load Balancer is made from. */
export interface AlbObserved {
  readonly platform: 'alb'
  /** Where the actions are changed: the listener when the rule is its default one. */
  readonly owner: ForwardOwner
  /** Which actions are there now. */
  readonly actions: readonly Action[]
  /** The actions before the canary that is under way, or those of now. */
  readonly original: readonly Action[]
  readonly tags: ReadonlyMap<string, string>
  /** A canary of an earlier run. */
  readonly record: CanaryRecord<TargetGroupArn> | undefined
  /** The rules of the listener and the rule itself, where a header rule is to be planned. */
  readonly rules: { readonly all: readonly Rule[]; readonly own: Rule | undefined } | undefined
  /** Who else sends requests to the two groups. */
  readonly elsewhere: readonly OtherWay[]
  /** What the alarms and the ECS service say that guard the canary. */
  readonly guards: readonly GuardReading[]
  /** The ECS service that runs the canary. */
  readonly ecs: EcsCanary | undefined
  readonly stable: ObservedGroup
  readonly canary: ObservedGroup
}

/** Reads the rule or listener, its target groups, and what guards them. Changes nothing. */
export async function observeAlb(
  target: AlbTarget,
  inputs: CanaryInputs,
  world: World,
): Promise<AlbObserved> {
  const region = regionOf(target.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const options = { abortSignal: world.signal }
  const { owner, actions } = await findForward(elb, target.owner, options)
  const tags = await readTags(elb, owner.arn, options)
  const record = fromTags(tags, owner.arn)
  const pair = record?.pair ?? rolesOf(actions, tags, target, owner)
  const original = record === undefined ? actions : originalOf(record, actions)
  const [stable, canary] = await observeGroups(elb, pair, loadBalancerArnOf(owner), options)
  // The way back must not wait for what only the way forward needs.
  const elsewhere =
    inputs.mode === 'abort' ? [] : findOtherWays(await readAllRules(elb, owner, options), owner, pair)
  const began = record?.deployment
  const ecs =
    inputs.ecsServices.length === 0
      ? undefined
      : await observeEcs(
          inputs.ecsServices,
          { arn: canary.arn, name: targetGroupName(canary.arn), began },
          region,
          world,
        )
  const alarms = await readAlbGuards(
    { alarms: inputs.alarms, ecs: undefined, minTasks: 0 },
    region,
    world,
    world.signal,
  )
  const guards = [...alarms, ...(ecs === undefined ? [] : [ecs.reading])]
  const rules = inputs.smoke === undefined ? undefined : await observeRules(elb, owner, options)
  return {
    platform: 'alb',
    owner,
    actions,
    original,
    tags,
    record,
    rules,
    guards,
    ecs: ecs?.canary,
    elsewhere,
    stable,
    canary,
  }
}

/** Where the rule was changed so that its original can no longer be told, what is there now is left as it is. */
function originalOf(
  { original, pair }: CanaryRecord<TargetGroupArn>,
  actions: readonly Action[],
): readonly Action[] {
  try {
    return decodeOriginal(original, actions, [pair.stable, pair.canary])
  } catch {
    return actions
  }
}

function rolesOf(
  actions: readonly Action[],
  tags: ReadonlyMap<string, string>,
  { stable, canary, pair }: AlbTarget,
  { arn: where }: ForwardOwner,
): Pair<TargetGroupArn> {
  const backends = readForward(actions, where).targets.map(({ arn, weight }) => ({ backend: arn, weight }))
  const hints = { stable, canary, pair, standby: standbyOf(tags) }
  return findRoles(backends, hints, { where, kind: 'target group', nameOf: targetGroupName })
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
  { stable, canary }: Pair<TargetGroupArn>,
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
    healthChecks: group.HealthCheckEnabled !== false,
    slowStartSeconds: Number(attribute('slow_start.duration_seconds') ?? 0),
    health,
  }
}
