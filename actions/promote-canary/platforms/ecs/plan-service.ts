import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Pair } from '../../traffic/arms.ts'
import type { TargetGroupArn } from '../aws/load-balancer-arns.ts'
import type { PlanCore } from '../plan-core.ts'
import type { EcsServiceName, TaskDefinition } from './ecs-service.ts'
import type { EcsObservation } from './observe-service.ts'
import { configurationOf, preflightOfService } from './preflight.ts'
import { isUnderWay } from './standing.ts'
import { stepsOf, strategyOf } from './strategy.ts'

/** The plan for a deployment of an ECS service. */
export interface EcsPlan extends PlanCore {
  readonly platform: 'ecs'
  readonly service: EcsServiceName
  readonly pair: Pair<TaskDefinition>
  readonly groups: Pair<TargetGroupArn>
  /** The `LoadBalancer` dimension of both. */
  readonly loadBalancer: string
  /** The ARN of the deployment; undefined: the service is updated first. */
  readonly deployment: string | undefined
  /** The shares that ECS gives the new revision, in percent. */
  readonly percents: readonly number[]
  /** How long ECS keeps both revisions after the last pause, in minutes. */
  readonly bakeMinutes: number
}

/** Plans what is answered at the pauses of a deployment. */
export function planService(observed: EcsObservation, options: CanaryOptions): EcsPlan {
  const { service, found, deployment, record, pair, groups, loadBalancer } = observed
  const strategy = strategyOf(configurationOf(observed))
  const steps = record?.steps ?? stepsOf(strategy, options)
  const isOurs = deployment !== undefined && (isUnderWay(deployment) || record?.deployment !== undefined)
  return {
    platform: 'ecs',
    resource: { kind: 'Service', id: service.arn },
    service,
    pair,
    groups,
    names: pair,
    loadBalancer,
    deployment: isOurs ? deployment.arn : undefined,
    percents: strategy.percents,
    bakeMinutes: strategy.bakeMinutes,
    steps,
    // ECS ends the tasks of the revision before.
    stableFate: 'keep-at-zero',
    warmUpMinutes: 1 + Math.ceil(options.warmUpMs / 60_000),
    // Test traffic goes to the new revision's target group alone.
    countsOthers: found.loadBalancers[0]?.advancedConfiguration?.testListenerRule !== undefined,
    checks: preflightOfService(observed, steps, options),
  }
}
