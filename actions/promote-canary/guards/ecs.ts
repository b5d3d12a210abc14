import { DescribeServicesCommand, type ECSClient, type Service } from '@aws-sdk/client-ecs'
import { UserError } from '../../shared/errors.ts'
import type { GuardReading } from '../machine/observation.ts'

/** The ECS service that runs the canary. */
export interface EcsService {
  readonly cluster: string
  readonly service: string
}

/**
 * Reads `cluster/service`.
 *
 * @throws UserError when it is something else
 */
export function parseEcsService(text: string, where: string): EcsService {
  const [cluster = '', service = '', ...more] = text.split('/')
  if (cluster !== '' && service !== '' && more.length === 0) return { cluster, service }
  throw new UserError('this names no ECS service.', {
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

/**
 * What the service says of its tasks: a service that was deleted (its tasks drain), a deployment that ECS gave up (its
 * circuit breaker), or fewer running tasks than must be healthy.
 */
export function judgeEcs(
  { status = 'ACTIVE', deployments = [], runningCount = 0 }: Service,
  minTasks: number,
): GuardReading {
  const guard = 'ECS service'
  if (status !== 'ACTIVE') return { guard, kind: 'tripped', explanation: `It was deleted and is ${status}.` }
  const failed = deployments.find(({ rolloutState }) => rolloutState === 'FAILED')
  if (failed !== undefined) {
    const reason = failed.rolloutStateReason ?? `deployment ${failed.id ?? ''} failed`
    return { guard, kind: 'tripped', explanation: reason }
  }
  if (runningCount >= minTasks) return { guard, kind: 'quiet' }
  return { guard, kind: 'tripped', explanation: `${runningCount} tasks run; at least ${minTasks} must.` }
}
