import { UserError } from '../../../shared/errors.ts'
import type { Brand } from '../../traffic/brand.ts'

/** A revision of a task definition, `family:revision`. */
export type TaskDefinition = Brand<'task definition'>

/** A service of ECS. */
export interface EcsServiceName {
  readonly arn: string
  readonly cluster: string
  readonly name: string
}

/**
 * Reads the ARN of a service (Service Authorization Reference, "Amazon Elastic Container Service", resource types).
 *
 * @throws UserError when it is not one, or of the old form without its cluster
 */
export function parseServiceArn(text: string, where: string): EcsServiceName {
  const [, cluster, name] =
    /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service\/([\w-]{1,255})\/([\w-]{1,255})$/.exec(text) ?? []
  if (cluster !== undefined && name !== undefined) return { arn: text, cluster, name }
  throw new UserError('not an ARN of an ECS service.', {
    where,
    given: `\`${text}\``,
    allowed: '`arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`',
  })
}

/**
 * Reads a task definition, by its ARN or as `family:revision`. A family alone would be another version tomorrow.
 *
 * @throws UserError when it is neither
 */
export function parseTaskDefinition(text: string, where: string): TaskDefinition {
  const short = shortName(text)
  if (isTaskDefinition(short)) return short
  throw new UserError('not a revision of a task definition.', {
    where,
    given: `\`${text}\``,
    allowed: '`FAMILY:REVISION`, or its ARN',
  })
}

/** Whether the text is `family:revision`. */
export function isTaskDefinition(text: string): text is TaskDefinition {
  return /^[\w-]{1,200}:\d{1,10}$/.test(text)
}

/** `family:revision` of an ARN of a task definition. */
export function shortName(arn: string): string {
  return arn.replace(/^arn:[^/]*:task-definition\//, '')
}

/** The id of a service deployment, by its ARN. */
export function deploymentId(arn: string): string {
  return arn.split('/').at(-1) ?? ''
}

/** The ARN of a deployment of a service. */
export function deploymentArn({ arn }: EcsServiceName, id: string): string {
  return `${arn.replace(':service/', ':service-deployment/')}/${id}`
}
