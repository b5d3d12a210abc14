import { DescribeServicesCommand, type ECSClient, type Service } from '@aws-sdk/client-ecs'
import { UserError } from '../../../shared/errors.ts'
import type { GuardReading } from '../../machine/snapshot.ts'

const GUARD = 'ECS service'

/** An ECS service. */
export interface EcsService {
  readonly cluster: string
  readonly service: string
}

/** The service that runs the canary, and what it ran when the canary began. */
export interface EcsCanary extends EcsService {
  /** The id of its primary deployment; undefined where the service does not deploy by itself (CodeDeploy). */
  readonly deployment: string | undefined
}

/**
 * Reads `cluster/service`.
 *
 * @throws UserError when it is something else
 */
export function parseEcsService(text: string, where: string): EcsService {
  const [cluster = '', service = '', ...more] = text.split('/')
  if (cluster !== '' && service !== '' && more.length === 0) return { cluster, service }
  throw new UserError('not an ECS service.', {
    where,
    given: `\`${text}\``,
    allowed: '`cluster/service`',
  })
}

/** Reads the service. */
export async function readEcsService(
  ecs: ECSClient,
  { cluster, service }: EcsService,
  abortSignal: AbortSignal,
): Promise<Service> {
  // iam: ecs:DescribeServices
  const command = new DescribeServicesCommand({ cluster, services: [service] })
  const { services = [], failures = [] } = await ecs.send(command, { abortSignal })
  const [found] = services
  if (found !== undefined) return found
  throw new Error(`ECS does not know ${cluster}/${service}: ${failures[0]?.reason ?? 'no reason given'}.`)
}

/** The target groups that a service registers its tasks with, those of its task sets too. */
export function targetGroupsOf({ loadBalancers = [], taskSets = [] }: Service): readonly string[] {
  return [...loadBalancers, ...taskSets.flatMap((set) => set.loadBalancers ?? [])].flatMap(
    ({ targetGroupArn, advancedConfiguration }) =>
      [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined),
  )
}

/** Whether ECS itself shifts the traffic of a service's deployments; undefined where it does not. */
export function ownStrategyOf({ deploymentConfiguration }: Service): string | undefined {
  const { strategy } = deploymentConfiguration ?? {}
  return strategy === 'BLUE_GREEN' || strategy === 'CANARY' || strategy === 'LINEAR' ? strategy : undefined
}

/** The primary deployment, which brings up what the service is to run (ECS API, `Deployment.status`). */
export function primaryOf({ deployments = [] }: Service) {
  return deployments.find(({ status }) => status === 'PRIMARY')
}

/**
 * What the service says of its tasks: a service that was deleted (its tasks drain), a deployment that ECS gave up or
 * rolled back (its circuit breaker), one that came after the canary had begun, or fewer running tasks than must be healthy.
 *
 * @param deployment the id of the primary deployment with which the canary began; undefined before
 */
export function judgeEcs(service: Service, deployment: string | undefined, minTasks: number): GuardReading {
  const explanation = faultOf(service, deployment, minTasks)
  return explanation === undefined
    ? { guard: GUARD, kind: 'quiet' }
    : { guard: GUARD, kind: 'tripped', explanation }
}

function faultOf(service: Service, deployment: string | undefined, minTasks: number): string | undefined {
  const { status = 'ACTIVE', deployments = [], runningCount = 0 } = service
  if (status !== 'ACTIVE') return `It was deleted and is ${status}.`
  const failed = deployments.find(({ rolloutState }) => rolloutState === 'FAILED')
  if (failed !== undefined) return failed.rolloutStateReason ?? `deployment ${failed.id ?? ''} failed`
  const primary = primaryOf(service)
  // The reason of a deployment that the circuit breaker or an alarm began (ECS developer guide, "Deployment circuit breaker").
  if (/rolling back|rolled back/i.test(primary?.rolloutStateReason ?? ''))
    return `ECS rolled it back, so its tasks run the previous version: ${primary?.rolloutStateReason}`
  if (deployment !== undefined && primary?.id !== deployment)
    return `Its primary deployment is ${primary?.id ?? 'none'} (${primary?.taskDefinition ?? 'no task definition'}), no longer ${deployment}, with which the canary started: another version would be judged.`
  return runningCount >= minTasks
    ? undefined
    : `${runningCount} ${runningCount === 1 ? 'task is' : 'tasks are'} running; at least ${minTasks} must be.`
}
