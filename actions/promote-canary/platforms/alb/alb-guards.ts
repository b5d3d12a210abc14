import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import type { World } from '../../../shared/world.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { whyUnreadable } from '../aws/why-unreadable.ts'
import type { AlbTarget } from './alb-target.ts'
import {
  type EcsCanary,
  type EcsService,
  judgeEcs,
  ownStrategyOf,
  primaryOf,
  readEcsService,
  targetGroupsOf,
} from './ecs.ts'

/** What guards a canary on AWS besides the health of its targets. */
export interface AlbGuards extends Pick<AlbTarget, 'alarms'> {
  readonly ecs: EcsCanary | undefined
  /** Tasks of the ECS service that must run. */
  readonly minTasks: number
}

/** What is read with in a region. */
export interface RegionReader extends Pick<World, 'aws' | 'signal'> {
  readonly region: string
}

/**
 * Reads the alarms and the ECS service. What cannot be read is a reading too, no error: it stops the advance of a canary,
 * and must not prevent its rollback.
 */
export async function readAlbGuards(
  guards: AlbGuards,
  { region, aws, signal }: RegionReader,
): Promise<readonly GuardReading[]> {
  const [alarms, ecs] = await Promise.all([
    readAlarmGuards(aws.client(CloudWatchClient, region), guards.alarms, signal),
    readEcsGuard(aws.client(ECSClient, region), guards, signal),
  ])
  signal.throwIfAborted()
  return [...alarms, ...ecs]
}

async function readEcsGuard(
  ecs: ECSClient,
  { ecs: canary, minTasks }: AlbGuards,
  signal: AbortSignal,
): Promise<readonly GuardReading[]> {
  if (canary === undefined) return []
  try {
    return [judgeEcs(await readEcsService(ecs, canary, signal), canary.deployment, minTasks)]
  } catch (error) {
    return [{ guard: 'ECS service', kind: 'unreadable', explanation: whyUnreadable(error, signal) }]
  }
}

/** The service that runs the canary, as it is before anything begins. */
export interface ObservedEcs {
  /** Undefined when none of the services does, or when they cannot be read. */
  readonly canary: EcsCanary | undefined
  readonly reading: GuardReading
}

/**
 * Finds the service whose tasks are in the canary's target group now: after a promotion the roles have swapped.
 *
 * @param began the deployment with which a canary in progress started
 */
export async function observeEcs(
  services: readonly EcsService[],
  canaryGroup: { readonly arn: string; readonly name: string; readonly began: string | undefined },
  { region, aws, signal }: RegionReader,
): Promise<ObservedEcs> {
  const guard = 'ECS service'
  try {
    const ecs = aws.client(ECSClient, region)
    const found = await Promise.all(
      services.map(async (service) => ({ service, state: await readEcsService(ecs, service, signal) })),
    )
    const [own] = found.filter(({ state }) => targetGroupsOf(state).includes(canaryGroup.arn))
    if (own === undefined) {
      const explanation = `No task of ${services.map(nameOf).join(' or ')} is in the canary's target group ${canaryGroup.name}. Roles swap after a promotion: name the services of both versions.`
      return { canary: undefined, reading: { guard, kind: 'tripped', explanation } }
    }
    const strategy = ownStrategyOf(own.state)
    if (strategy !== undefined) {
      const explanation = `ECS itself shifts the traffic of ${nameOf(own.service)} (${strategy}) and sets the weights of its rule. Judge its deployments: set \`ecs-deployment: ${own.state.serviceArn}\` instead of \`rule-arn\` or \`listener-arn\`.`
      return { canary: undefined, reading: { guard, kind: 'tripped', explanation } }
    }
    // Tasks that are still to come up are waited for later, as targets are.
    const reading = judgeEcs(own.state, canaryGroup.began, 0)
    return {
      canary: { ...own.service, deployment: canaryGroup.began ?? primaryOf(own.state)?.id },
      reading,
    }
  } catch (error) {
    const explanation = whyUnreadable(error, signal)
    return { canary: undefined, reading: { guard, kind: 'unreadable', explanation } }
  }
}

function nameOf({ cluster, service }: EcsService): string {
  return `${cluster}/${service}`
}
