import { UserError } from '../../../shared/errors.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import { readAll } from '../../../shared/inputs/read-all.ts'
import { readAlarmNames } from '../aws/alarms.ts'
import {
  type ForwardOwner,
  parseListenerArn,
  parseRuleArn,
  parseTargetGroupArn,
  type TargetGroupArn,
} from '../aws/load-balancer-arns.ts'
import { type EcsService, parseEcsService } from './ecs.ts'

/** The traffic of an Application Load Balancer that is to be shifted, as the inputs say it. */
export interface AlbTarget {
  readonly platform: 'alb'
  readonly owner: ForwardOwner
  readonly stable: TargetGroupArn | undefined
  readonly canary: TargetGroupArn | undefined
  /** The two target groups, whichever has which role. */
  readonly pair: readonly [TargetGroupArn, TargetGroupArn] | undefined
  /** CloudWatch alarms that roll back, at most 100. */
  readonly alarms: readonly string[]
  /** Those of the two versions, whichever runs the canary; none when they are not watched. */
  readonly ecsServices: readonly EcsService[]
}

/** The inputs of this platform. */
export const ALB_INPUTS = {
  chosenBy: ['rule-arn', 'listener-arn'],
  takesTurns: true,
  stableInput: 'stable-target-group',
  ownInputs: [
    'target-groups',
    'stable-target-group',
    'canary-target-group',
    'alarms',
    'ecs-service',
    'lease-role',
  ],
} as const

/**
 * Reads which rule or listener splits the traffic, and between which target groups.
 *
 * @throws UserError when an ARN is not valid, or when there is not exactly one rule or listener
 */
export function readAlbTarget(inputs: InputReader): AlbTarget {
  return {
    platform: 'alb',
    ...readAll({
      owner: () => readOwner(inputs),
      stable: () => readTargetGroup(inputs, 'stable-target-group'),
      canary: () => readTargetGroup(inputs, 'canary-target-group'),
      pair: () => readPair(inputs),
      alarms: () => readAlarmNames(inputs),
      ecsServices: () => readEcsServices(inputs),
    }),
  }
}

function readOwner(inputs: InputReader): ForwardOwner {
  const rule = inputs.optional('rule-arn')
  const listener = inputs.optional('listener-arn')
  if (rule !== undefined && listener === undefined) return parseRuleArn(rule, 'input rule-arn')
  if (listener !== undefined && rule === undefined) return parseListenerArn(listener, 'input listener-arn')
  throw new UserError('exactly one of them is required.', {
    where: 'inputs rule-arn, listener-arn, function-alias and url-map',
    given: rule === undefined ? 'none' : 'both ARNs',
  })
}

function readTargetGroup(inputs: InputReader, name: string): TargetGroupArn | undefined {
  const text = inputs.optional(name)
  return text === undefined ? undefined : parseTargetGroupArn(text, `input ${name}`)
}

function readPair(inputs: InputReader): AlbTarget['pair'] {
  const name = 'target-groups'
  const arns = inputs.list(name).map((text) => parseTargetGroupArn(text, `input ${name}`))
  const [one, other, ...more] = arns
  if (one === undefined) return undefined
  if (other !== undefined && more.length === 0 && one !== other) return [one, other]
  throw new UserError('exactly two different target groups are required.', {
    where: `input ${name}`,
    given: arns.join(', '),
    allowed: 'two ARNs, in any order',
  })
}

function readEcsServices(inputs: InputReader): readonly EcsService[] {
  const where = 'input ecs-service'
  const services = inputs.list('ecs-service').map((text) => parseEcsService(text, where))
  if (services.length <= 2) return services
  throw new UserError('too many services: one for each target group, so at most 2.', {
    where,
    given: `${services.length}`,
  })
}
