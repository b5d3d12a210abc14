import {
  type Action,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { CollectContext } from '../collect/collector.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, toJson } from '../document/json.ts'
import { canaryUnderWay } from './canary-under-way.ts'
import type { Restorer, RollbackStep } from './restorer.ts'
import { regionOf } from './restorer.ts'

/** Brings back how a rule divides the traffic between its target groups. Which groups it has, and all else, stays. */
export const listenerRule: Restorer = {
  what: 'weights',
  covers: /\bWeight$/,
  valueOf: ({ Actions }) => weightsIn(Actions ?? null),
  async obstacle(step, context) {
    const [from, to] = [sharesIn(step.from), sharesIn(step.to)]
    if ([...to.keys()].sort().join() !== [...from.keys()].sort().join())
      return 'it forwards to other target groups by now'
    const elb = clientOf(step, context)
    const tags = new DescribeTagsCommand({ ResourceArns: [step.id] })
    // iam: elasticloadbalancing:DescribeTags
    const { TagDescriptions = [] } = await elb.send(tags, { abortSignal: context.signal })
    const canary = canaryUnderWay(TagDescriptions.flatMap(({ Tags = [] }) => Tags.map(({ Key }) => Key)))
    if (canary !== undefined) return canary
    for (const [arn, weight] of to) {
      if (weight === 0) continue
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: arn })
      // iam: elasticloadbalancing:DescribeTargetHealth
      const { TargetHealthDescriptions = [] } = await elb.send(command, { abortSignal: context.signal })
      if (!TargetHealthDescriptions.some(({ TargetHealth }) => TargetHealth?.State === 'healthy'))
        return `${arn} would have traffic and has no healthy target`
    }
    return undefined
  },
  async read(step, context) {
    return weightsIn(toJson(await actionsOf(step, context)))
  },
  async write(step, context) {
    const shares = sharesIn(step.to)
    const Actions = (await actionsOf(step, context)).map((action) => weighted(action, shares))
    const command = new ModifyRuleCommand({ RuleArn: step.id, Actions })
    // iam: elasticloadbalancing:ModifyRule
    await clientOf(step, context).send(command, { abortSignal: context.signal })
  },
}

async function actionsOf(step: RollbackStep, context: CollectContext): Promise<Action[]> {
  const command = new DescribeRulesCommand({ RuleArns: [step.id] })
  // iam: elasticloadbalancing:DescribeRules
  const { Rules = [] } = await clientOf(step, context).send(command, { abortSignal: context.signal })
  return Rules[0]?.Actions ?? []
}

/** The same action with other weights; with the secret of a log-in, which AWS never tells, left as it is. */
function weighted(action: Action, shares: ReadonlyMap<string, number>): Action {
  if (action.AuthenticateOidcConfig !== undefined)
    return {
      ...action,
      AuthenticateOidcConfig: { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true },
    }
  const { ForwardConfig, TargetGroupArn, ...rest } = action
  if (ForwardConfig?.TargetGroups === undefined) return action
  const TargetGroups = ForwardConfig.TargetGroups.map((group) => ({
    ...group,
    Weight: shares.get(group.TargetGroupArn ?? '') ?? group.Weight,
  }))
  return { ...rest, ForwardConfig: { ...ForwardConfig, TargetGroups } }
}

/** `arn=90 arn=10`, in the order of the ARNs; undefined where nothing is forwarded by weights. */
function weightsIn(actions: Json): string | undefined {
  const groups = (isJsonArray(actions) ? actions : []).flatMap((action): readonly Json[] => {
    const config = isJsonObject(action) ? (action.ForwardConfig ?? null) : null
    const list = isJsonObject(config) ? (config.TargetGroups ?? null) : null
    return isJsonArray(list) ? list : []
  })
  const shares = groups
    .filter((group): group is JsonObject => isJsonObject(group))
    .map(({ TargetGroupArn, Weight }) => `${TargetGroupArn}=${Weight ?? 1}`)
  return shares.length === 0 ? undefined : shares.sort().join(' ')
}

function sharesIn(weights: string): Map<string, number> {
  return new Map(
    weights.split(' ').map((share) => {
      const end = share.lastIndexOf('=')
      return [share.slice(0, end), Number(share.slice(end + 1))]
    }),
  )
}

function clientOf({ id }: RollbackStep, { aws }: CollectContext): ElasticLoadBalancingV2Client {
  return aws.client(ElasticLoadBalancingV2Client, regionOf(id))
}
