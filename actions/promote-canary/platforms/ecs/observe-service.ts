import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { type TargetHealth, UNREAD_HEALTH } from '../../guards/health.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Pair } from '../../traffic/arms.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { isTargetGroupArn, loadBalancerDimension, type TargetGroupArn } from '../aws/load-balancer-arns.ts'
import { fromTags } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import { readTargetHealth } from '../aws/target-health.ts'
import { deploymentArn, type EcsServiceName, type TaskDefinition } from './ecs-service.ts'
import type { EcsTarget } from './ecs-target.ts'
import {
  type CallOptions,
  type ReadDeployment,
  type ReadRevision,
  type ReadService,
  readDeployment,
  readRevisions,
  readService,
} from './service-store.ts'
import { SERVICE_TAGS } from './service-tags.ts'
import { describeDeployment, isUnderWay, standingOf } from './standing.ts'

/** How long ECS may take to end a rollback before a new canary is refused. */
const ROLLBACK_MS = 15 * 60_000
const LOOK_AGAIN_MS = 10_000

/** Everything that the plan for a deployment is made from. */
export interface EcsObservation {
  readonly platform: 'ecs'
  readonly service: EcsServiceName
  readonly found: ReadService
  /** The deployment of the canary in progress, or the latest of the service, which may be over. */
  readonly deployment: ReadDeployment | undefined
  /** What the inputs want deployed. */
  readonly wanted: TaskDefinition | undefined
  /** What the deployment is between; what would be, where it is still to begin. */
  readonly pair: Pair<TaskDefinition>
  /** What serves, or served last before the deployment. */
  readonly serving: TaskDefinition | undefined
  /** From where each of them serves. */
  readonly groups: Pair<TargetGroupArn>
  /** The `LoadBalancer` dimension of both. */
  readonly loadBalancer: string
  /** A canary of an earlier run. */
  readonly record: CanaryRecord<TaskDefinition> | undefined
  readonly health: TargetHealth
  readonly guards: readonly GuardReading[]
}

/** Reads the service, its deployment, the revisions that this is between, and what guards them. Changes nothing. */
export async function observeService(
  { service, canary: wanted, alarms }: EcsTarget,
  { mode }: Pick<CanaryOptions, 'mode'>,
  { aws, clock, log, signal }: World,
): Promise<EcsObservation> {
  const region = regionOf(service.arn)
  const ecs = aws.client(ECSClient, region)
  const call = { abortSignal: signal }
  const startedAt = clock.now().getTime()
  let seen = await readStanding(ecs, service, call)
  // A new canary begins where nothing is under way, and a rollback ends by itself.
  while (mode === 'start' && isBeingRolledBack(seen.deployment)) {
    if (clock.now().getTime() - startedAt >= ROLLBACK_MS) break
    log.info(`The ${describeDeployment(seen.deployment)}. Waiting until it is over.`)
    await clock.sleep(LOOK_AGAIN_MS, signal)
    signal.throwIfAborted()
    seen = await readStanding(ecs, service, call)
  }
  const { found, record, deployment } = seen
  const { sources = [], target = '' } = deployment ?? {}
  const revisions = await readRevisions(ecs, [...found.revisions, ...sources, target], call)
  const known = { service, found, deployment, revisions }
  const pair = record?.pair ?? pairOf(known, wanted)
  const groups = groupsOf(known)
  // A rollback must not wait for what only a shift needs, or fail with it.
  const [health, guards] =
    mode === 'abort'
      ? [UNREAD_HEALTH, []]
      : await Promise.all([
          readTargetHealth(aws.client(ElasticLoadBalancingV2Client, region), groups.stable, call),
          readAlarmGuards(aws.client(CloudWatchClient, region), alarms, signal),
        ])
  signal.throwIfAborted()
  return {
    platform: 'ecs',
    service,
    found,
    deployment,
    wanted,
    pair,
    serving: revisions.get(found.revisions[0] ?? '')?.taskDefinition,
    groups,
    loadBalancer: loadBalancerOf(known),
    record,
    health,
    guards,
  }
}

/** Reads a service, with what its tags and ECS say of its deployment. */
async function readStanding(
  ecs: ECSClient,
  service: EcsServiceName,
  call: CallOptions,
): Promise<Pick<EcsObservation, 'found' | 'record' | 'deployment'>> {
  const found = await readService(ecs, service, call)
  const record = fromTags(found.tags, SERVICE_TAGS, service.arn)
  const named =
    record?.deployment === undefined ? found.deployment : deploymentArn(service, record.deployment)
  return {
    found,
    record,
    deployment: named === undefined ? undefined : await readDeployment(ecs, named, call),
  }
}

function isBeingRolledBack(deployment: ReadDeployment | undefined): deployment is ReadDeployment {
  return deployment !== undefined && standingOf(deployment).kind === 'rolling-back'
}

/** What was read of a service and its deployment. */
interface Known extends Pick<EcsObservation, 'service' | 'found' | 'deployment'> {
  readonly revisions: ReadonlyMap<string, ReadRevision>
}

/** What the deployment is between: ECS says it, whatever others may have written anywhere. */
function pairOf(
  { service, found, deployment, revisions }: Known,
  wanted: TaskDefinition | undefined,
): Pair<TaskDefinition> {
  const nameOf = (arn: string | undefined) => revisions.get(arn ?? '')?.taskDefinition
  const serving = nameOf(found.revisions[0])
  const begun = { stable: nameOf(deployment?.sources[0]), canary: nameOf(deployment?.target) }
  const underWay = deployment !== undefined && isUnderWay(deployment)
  const { stable, canary } =
    underWay || wanted === undefined || wanted === serving ? begun : { stable: serving, canary: wanted }
  if (stable !== undefined && canary !== undefined && stable !== canary) return { stable, canary }
  if (deployment === undefined || !underWay) {
    throw new UserError('no deployment of this service is in progress.', {
      where: service.arn,
      given: serving === undefined ? 'no revision that serves' : `${serving} serves`,
      next: 'Set `task-definition` to have one begun, or update the service in a step before this one.',
    })
  }
  throw new UserError('this deployment is between no two task definitions.', {
    where: service.arn,
    given: `from ${stable ?? 'nothing'} to ${canary ?? 'nothing'}`,
    next: 'A first deployment has nothing to be compared with; one that changes only the service compares a version with itself. Continue its pauses by hand.',
  })
}

/** ECS lets two target groups take turns; a revision says which one it serves from. */
function groupsOf({ service, found, deployment, revisions }: Known): Pair<TargetGroupArn> {
  const [balancer] = found.loadBalancers
  const both = [balancer?.targetGroupArn, balancer?.advancedConfiguration?.alternateTargetGroupArn].flatMap(
    (arn) => (arn !== undefined && isTargetGroupArn(arn) ? [arn] : []),
  )
  const [one, other] = both
  if (one === undefined || other === undefined) {
    throw new UserError('this service has no two target groups of an Application Load Balancer.', {
      where: service.arn,
      given: both.length === 0 ? 'none' : both.join(', '),
      next: 'Give its load balancer an `alternateTargetGroupArn`. What only Service Connect, VPC Lattice or a Network Load Balancer knows of the requests is not judged.',
    })
  }
  const source =
    deployment !== undefined && isUnderWay(deployment) ? deployment.sources[0] : found.revisions[0]
  const stable = revisions.get(source ?? '')?.group ?? one
  return stable === other ? { stable: other, canary: one } : { stable: one, canary: other }
}

function loadBalancerOf({ service, found }: Known): string {
  const rule = found.loadBalancers[0]?.advancedConfiguration?.productionListenerRule ?? ''
  const kind = rule.includes(':listener-rule/') ? 'rule' : 'listener'
  const dimension = loadBalancerDimension({ kind, arn: rule })
  if (dimension !== '') return dimension
  throw new UserError('this service has no production rule of an Application Load Balancer.', {
    where: service.arn,
    given: rule === '' ? 'none' : rule,
    next: 'Set `productionListenerRule` in the `advancedConfiguration` of its load balancer to the ARN of a listener rule.',
  })
}
