import {
  ContinueServiceDeploymentCommand,
  type DeploymentConfiguration,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  type ECSClient,
  type LoadBalancer,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { UserError } from '../../../shared/errors.ts'
import { isTargetGroupArn, type TargetGroupArn } from '../aws/load-balancer-arns.ts'
import { type EcsServiceName, isTaskDefinition, shortName, type TaskDefinition } from './ecs-service.ts'

/** How a call is made. */
export interface CallOptions {
  readonly abortSignal?: AbortSignal
}

/** A service as it was read. */
export interface ReadService {
  readonly status: string
  /** What deploys it: `ECS`, `CODE_DEPLOY` or `EXTERNAL`. */
  readonly controller: string
  readonly configuration: DeploymentConfiguration
  readonly loadBalancers: readonly LoadBalancer[]
  /** The ARN of its latest service deployment. */
  readonly deployment: string | undefined
  /** The ARNs of the service revisions that it runs. */
  readonly revisions: readonly string[]
  readonly tags: ReadonlyMap<string, string>
}

/** A service deployment as it was read. */
export interface ReadDeployment {
  readonly arn: string
  readonly status: string
  /** Why it is in this status, as ECS says it. */
  readonly reason: string | undefined
  readonly stage: string
  /** The share of the production traffic that the new revision was given, in percent; undefined when it is not said. */
  readonly weight: number | undefined
  /** The pause hooks that wait for an answer. */
  readonly pauses: readonly Pause[]
  readonly configuration: DeploymentConfiguration
  /** The ARNs of the service revisions before. */
  readonly sources: readonly string[]
  readonly target: string
}

/** A pause hook that waits for an answer. */
export interface Pause {
  readonly hookId: string
  /** What ECS does when nobody answers in time. */
  readonly timeoutAction: string
}

/** What a service revision runs, and from where it serves. */
export interface ReadRevision {
  readonly taskDefinition: TaskDefinition
  readonly group: TargetGroupArn | undefined
}

/**
 * Reads a service with its tags.
 *
 * @throws UserError when there is none
 */
export async function readService(
  ecs: ECSClient,
  { cluster, name, arn }: EcsServiceName,
  options: CallOptions = {},
): Promise<ReadService> {
  // iam: ecs:DescribeServices
  const command = new DescribeServicesCommand({ cluster, services: [name], include: ['TAGS'] })
  const { services = [], failures = [] } = await ecs.send(command, options)
  const [found] = services
  if (found === undefined) {
    const given = failures[0]?.reason ?? 'no reason given'
    throw new UserError('ECS does not know this service.', { where: arn, given })
  }
  return {
    status: found.status ?? '',
    // "If a service is using the ECS deployment controller, the deploymentController … will not be returned."
    controller: found.deploymentController?.type ?? 'ECS',
    configuration: found.deploymentConfiguration ?? {},
    loadBalancers: found.loadBalancers ?? [],
    deployment: found.currentServiceDeployment,
    revisions: (found.currentServiceRevisions ?? []).flatMap((one) => one.arn ?? []),
    tags: new Map((found.tags ?? []).map(({ key = '', value = '' }) => [key, value])),
  }
}

/** Reads a service deployment; undefined when ECS does not know it (any more). */
export async function readDeployment(
  ecs: ECSClient,
  arn: string,
  options: CallOptions = {},
): Promise<ReadDeployment | undefined> {
  // iam: ecs:DescribeServiceDeployments
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] })
  const { serviceDeployments = [] } = await ecs.send(command, options)
  const [found] = serviceDeployments
  return found === undefined ? undefined : described(arn, found)
}

function described(arn: string, found: ServiceDeployment): ReadDeployment {
  return {
    arn,
    status: found.status ?? 'of unknown status',
    reason: reasonOf(found),
    stage: found.lifecycleStage ?? '',
    weight: found.targetServiceRevision?.requestedProductionTrafficWeight,
    pauses: (found.lifecycleHookDetails ?? []).flatMap(
      ({ hookId, targetType, status, timeoutAction = '' }) =>
        hookId !== undefined && targetType === 'PAUSE' && status === 'AWAITING_ACTION'
          ? [{ hookId, timeoutAction }]
          : [],
    ),
    configuration: found.deploymentConfiguration ?? {},
    sources: (found.sourceServiceRevisions ?? []).flatMap((one) => one.arn ?? []),
    target: found.targetServiceRevision?.arn ?? '',
  }
}

function reasonOf({ alarms, rollback, statusReason }: ServiceDeployment): string | undefined {
  const triggered = alarms?.triggeredAlarmNames ?? []
  const said = rollback?.reason ?? statusReason
  if (triggered.length === 0) return said
  return `${said ?? 'an alarm of the service'} Alarms: ${triggered.join(', ')}`
}

/**
 * Reads what service revisions run.
 *
 * @returns by their ARNs; one that ECS does not know is left out
 */
export async function readRevisions(
  ecs: ECSClient,
  arns: readonly string[],
  options: CallOptions = {},
): Promise<ReadonlyMap<string, ReadRevision>> {
  const serviceRevisionArns = [...new Set(arns)].filter((arn) => arn !== '')
  if (serviceRevisionArns.length === 0) return new Map()
  // iam: ecs:DescribeServiceRevisions
  const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns })
  const { serviceRevisions = [] } = await ecs.send(command, options)
  return new Map(
    serviceRevisions.flatMap((revision): (readonly [string, ReadRevision])[] => {
      const { serviceRevisionArn = '', taskDefinition = '', resolvedConfiguration } = revision
      const short = shortName(taskDefinition)
      const group = resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? ''
      if (!isTaskDefinition(short)) return []
      return [
        [serviceRevisionArn, { taskDefinition: short, group: isTargetGroupArn(group) ? group : undefined }],
      ]
    }),
  )
}

/** Has the service deploy a task definition. Asking for what is being deployed begins nothing. */
export async function beginDeployment(
  ecs: ECSClient,
  { cluster, name }: EcsServiceName,
  taskDefinition: TaskDefinition,
): Promise<void> {
  // iam: ecs:UpdateService
  await ecs.send(new UpdateServiceCommand({ cluster, service: name, taskDefinition }))
}

/** Answers a pause. */
export async function answerPause(
  ecs: ECSClient,
  { arn: serviceDeploymentArn }: Pick<ReadDeployment, 'arn'>,
  { hookId, action }: { readonly hookId: string; readonly action: 'CONTINUE' | 'ROLLBACK' },
): Promise<void> {
  // iam: ecs:ContinueServiceDeployment
  await ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }))
}

/** Rolls a deployment back, wherever it is; harmless when it is being rolled back already. */
export async function stopDeployment(ecs: ECSClient, arn: string): Promise<void> {
  // iam: ecs:StopServiceDeployment
  await ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }))
}

/** Whether ECS refused a call because the deployment has gone on since it was looked at. */
export function hasMovedOn(error: unknown): boolean {
  const names = ['InvalidParameterException', 'ClientException', 'ConflictException']
  return error instanceof Error && names.includes(error.name)
}
