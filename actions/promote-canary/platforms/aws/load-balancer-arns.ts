import { UserError } from '../../../shared/errors.ts'
import type { Brand } from '../../traffic/brand.ts'

/** The ARN of a target group of an Application Load Balancer. */
export type TargetGroupArn = Brand<'target group ARN'>

/** Where the weighted forward lives: a rule of a listener, or the listener's default action. */
export type ForwardOwner =
  | { readonly kind: 'rule'; readonly arn: string }
  | { readonly kind: 'listener'; readonly arn: string }

const TARGET_GROUP = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(targetgroup\/[\w-]{1,32}\/[0-9a-f]+)$/
const RULE =
  /^(arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+)\/[0-9a-f]+$/
const LISTENER =
  /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+$/

/**
 * Reads a target group's ARN (Service Authorization Reference, "Elastic Load Balancing V2", resource types).
 *
 * @param where the input it came from, for the error
 * @throws UserError when it is not one
 */
export function parseTargetGroupArn(text: string, where: string): TargetGroupArn {
  if (isTargetGroupArn(text)) return text
  throw new UserError('not an ARN of a target group.', {
    where,
    given: `\`${text}\``,
    allowed: '`arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID`',
  })
}

/** Whether the text is a target group's ARN. */
export function isTargetGroupArn(text: string): text is TargetGroupArn {
  return TARGET_GROUP.test(text)
}

/**
 * Reads the ARN of a listener rule of an Application Load Balancer.
 *
 * @throws UserError when it is not one
 */
export function parseRuleArn(text: string, where: string): ForwardOwner {
  if (RULE.test(text)) return { kind: 'rule', arn: text }
  throw new UserError('not an ARN of a rule of an Application Load Balancer.', {
    where,
    given: `\`${text}\``,
    allowed: '`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener-rule/app/NAME/ID/LISTENER/RULE`',
  })
}

/**
 * Reads the ARN of a listener of an Application Load Balancer.
 *
 * @throws UserError when it is not one
 */
export function parseListenerArn(text: string, where: string): ForwardOwner {
  if (LISTENER.test(text)) return { kind: 'listener', arn: text }
  throw new UserError('not an ARN of a listener of an Application Load Balancer.', {
    where,
    given: `\`${text}\``,
    allowed: '`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener/app/NAME/ID/LISTENER`',
  })
}

/** The listener that a rule belongs to, or the listener itself. */
export function listenerArnOf({ kind, arn }: ForwardOwner): string {
  if (kind === 'listener') return arn
  return (RULE.exec(arn)?.[1] ?? arn).replace(':listener-rule/', ':listener/')
}

/** The `LoadBalancer` dimension of CloudWatch's `AWS/ApplicationELB` metrics: `app/NAME/ID`. */
export function loadBalancerDimension({ kind, arn }: ForwardOwner): string {
  return (kind === 'rule' ? RULE.exec(arn)?.[2] : LISTENER.exec(arn)?.[1]) ?? ''
}

/** The `TargetGroup` dimension of CloudWatch's `AWS/ApplicationELB` metrics: `targetgroup/NAME/ID`. */
export function targetGroupDimension(arn: TargetGroupArn): string {
  return TARGET_GROUP.exec(arn)?.[1] ?? ''
}

/** The short name of a target group, for people. */
export function targetGroupName(arn: TargetGroupArn): string {
  return targetGroupDimension(arn).split('/')[1] ?? arn
}

/** The ARN of a load balancer that a rule or listener belongs to. */
export function loadBalancerArnOf(owner: ForwardOwner): string {
  const prefix = owner.arn.split(':').slice(0, 5).join(':')
  return `${prefix}:loadbalancer/${loadBalancerDimension(owner)}`
}
