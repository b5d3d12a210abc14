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
import { type TargetHealth, UNREAD_HEALTH } from '../../guards/health.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Pair } from '../../traffic/arms.ts'
import { findRoles } from '../../traffic/roles.ts'
import {
  type ForwardOwner,
  listenerArnOf,
  loadBalancerArnOf,
  type TargetGroupArn,
  targetGroupName,
} from '../aws/load-balancer-arns.ts'
import { fromTags } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import { readTargetHealth } from '../aws/target-health.ts'
import { observeEcs, readAlbGuards } from './alb-guards.ts'
import { ALB_TAGS, standbyOf } from './alb-tags.ts'
import type { AlbTarget } from './alb-target.ts'
import type { EcsCanary } from './ecs.ts'
import { readForward } from './forward.ts'
import { decodeOriginal } from './original.ts'
import { findOtherWays, type OtherWay, readAllRules } from './other-ways.ts'
import { findForward, readRules } from './rule.ts'
import { readTags } from './tags.ts'

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
export interface AlbObservation {
  readonly platform: 'alb'
  /** Where the actions are changed: the listener when the rule is its default one. */
  readonly owner: ForwardOwner
  /** Which actions are there now. */
  readonly actions: readonly Action[]
  /** The actions before the canary in progress, or those of now. */
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

/**
 * Reads the rule or listener, its target groups, and what guards them; for a rollback only what that depends on. Changes
 * nothing.
 */
export async function observeAlb(
  target: AlbTarget,
  options: CanaryOptions,
  world: World,
): Promise<AlbObservation> {
  const region = regionOf(target.owner.arn)
  const elb = world.aws.client(ElasticLoadBalancingV2Client, region)
  const call = { abortSignal: world.signal }
  const { owner, actions } = await findForward(elb, target.owner, call)
  const tags = await readTags(elb, owner.arn, call)
  const record = fromTags(tags, ALB_TAGS, owner.arn)
  const pair = record?.pair ?? rolesOf({ actions, tags, owner }, target)
  const original = record === undefined ? actions : originalOf(record, actions)
  // A rollback must not wait for what only a shift needs, or fail with it.
  const forShift = options.mode !== 'abort'
  const reader = { elb, options: call }
  const [stable, canary] = forShift
    ? await observeGroups(reader, pair, loadBalancerArnOf(owner))
    : await Promise.all([unreadGroup(reader, pair.stable), unreadGroup(reader, pair.canary)])
  const elsewhere = forShift ? findOtherWays(await readAllRules(elb, owner, call), owner, pair) : []
  const began = record?.deployment
  const ecs =
    target.ecsServices.length === 0 || !forShift
      ? undefined
      : await observeEcs(
          target.ecsServices,
          { arn: canary.arn, name: targetGroupName(canary.arn), began },
          { region, aws: world.aws, signal: world.signal },
        )
  const alarms = await readAlbGuards(
    { alarms: forShift ? target.alarms : [], ecs: undefined, minTasks: 0 },
    { region, aws: world.aws, signal: world.signal },
  )
  const guards = [...alarms, ...(ecs === undefined ? [] : [ecs.reading])]
  const rules = options.smoke === undefined ? undefined : await observeRules(elb, owner, call)
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

/** Where the rule was modified so that its original cannot be determined, what is there now is left as it is. */
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
  { actions, tags, owner }: Pick<AlbObservation, 'actions' | 'tags' | 'owner'>,
  { stable, canary, pair }: AlbTarget,
): Pair<TargetGroupArn> {
  const where = owner.arn
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

/** What target groups are read with. */
interface ElbReader {
  readonly elb: ElasticLoadBalancingV2Client
  readonly options: { readonly abortSignal: AbortSignal }
}

async function observeGroups(
  reader: ElbReader,
  { stable, canary }: Pair<TargetGroupArn>,
  where: string,
): Promise<readonly [ObservedGroup, ObservedGroup]> {
  // iam: elasticloadbalancing:DescribeTargetGroups
  const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [stable, canary] })
  const { TargetGroups = [] } = await reader.elb.send(command, reader.options)
  const observeOne = async (arn: TargetGroupArn) => {
    const group = TargetGroups.find(({ TargetGroupArn }) => TargetGroupArn === arn)
    if (group === undefined) throw new UserError('this target group does not exist.', { where, given: arn })
    return describeGroup(reader, arn, group)
  }
  return Promise.all([observeOne(stable), observeOne(canary)])
}

/** A group of which only that is read on which the forms of the rule depend. */
async function unreadGroup(reader: ElbReader, arn: TargetGroupArn): Promise<ObservedGroup> {
  return {
    arn,
    vpcId: undefined,
    protocol: undefined,
    protocolVersion: undefined,
    targetType: undefined,
    loadBalancers: [],
    healthChecks: true,
    health: UNREAD_HEALTH,
    ...(await readGroupAttributes(reader, arn)),
  }
}

async function describeGroup(
  reader: ElbReader,
  arn: TargetGroupArn,
  group: TargetGroup,
): Promise<ObservedGroup> {
  const [attributes, health] = await Promise.all([
    readGroupAttributes(reader, arn),
    readTargetHealth(reader.elb, arn, reader.options),
  ])
  return {
    arn,
    vpcId: group.VpcId,
    protocol: group.Protocol,
    protocolVersion: group.ProtocolVersion,
    targetType: group.TargetType,
    loadBalancers: group.LoadBalancerArns ?? [],
    healthChecks: group.HealthCheckEnabled !== false,
    health,
    ...attributes,
  }
}

async function readGroupAttributes(
  { elb, options }: ElbReader,
  arn: TargetGroupArn,
): Promise<Pick<ObservedGroup, 'targetStickiness' | 'slowStartSeconds'>> {
  const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn })
  // iam: elasticloadbalancing:DescribeTargetGroupAttributes
  const { Attributes = [] } = await elb.send(command, options)
  const attribute = (key: string) => Attributes.find(({ Key }) => Key === key)?.Value
  return {
    targetStickiness: attribute('stickiness.enabled') === 'true',
    slowStartSeconds: Number(attribute('slow_start.duration_seconds') ?? 0),
  }
}
