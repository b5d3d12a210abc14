import type { Routing } from '../../traffic/traffic.ts'
import { deploymentId } from './ecs-service.ts'
import type { Pause, ReadDeployment } from './service-store.ts'

/** How far a deployment is. */
export type Standing =
  | {
      readonly kind: 'in-progress'
      /** The share of the new revision, in percent. */
      readonly percent: number
      /** The pause at which the judge decides. */
      readonly pause: Pause | undefined
    }
  | { readonly kind: 'rolling-back'; readonly trafficIsBack: boolean }
  | { readonly kind: 'rolled-back' }
  | { readonly kind: 'complete' }
  /** ECS goes neither forward nor back any more, or says what it does not document. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The stages before the production traffic is shifted: what is not said of it there is none. */
const BEFORE_TRAFFIC = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
]
/** The pauses of other stages are for others to answer. None can be configured while traffic is being shifted. */
const JUDGED = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT']

/** How far a deployment is (ECS developer guide, "View service history using Amazon ECS service deployments"). */
export function standingOf({ status, stage, weight, pauses }: ReadDeployment): Standing {
  switch (status) {
    case 'PENDING':
      return { kind: 'in-progress', percent: weight ?? 0, pause: undefined }
    case 'IN_PROGRESS': {
      const percent = weight ?? (BEFORE_TRAFFIC.includes(stage) ? 0 : undefined)
      if (percent === undefined) {
        return {
          kind: 'unreadable',
          reason: `ECS says no production weight at the stage ${stage || '(none)'}`,
        }
      }
      return { kind: 'in-progress', percent, pause: JUDGED.includes(stage) ? pauses[0] : undefined }
    }
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { kind: 'rolling-back', trafficIsBack: weight === 0 }
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'rolled-back' }
    case 'SUCCESSFUL':
      return { kind: 'complete' }
    default:
      return { kind: 'broken' }
  }
}

/** Whether a deployment still moves traffic. */
export function isUnderWay(deployment: ReadDeployment): boolean {
  return ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].includes(
    deployment.status,
  )
}

/** Weights have one decimal. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.05
}

/**
 * Where the traffic of a deployment is. One that is being rolled back gives the new revision nothing for sure.
 *
 * @param percents the shares of its strategy
 */
export function routingOf(deployment: ReadDeployment, percents: readonly number[]): Routing {
  const standing = standingOf(deployment)
  switch (standing.kind) {
    case 'in-progress': {
      const percent = [0, ...percents].find((one) => isNear(one, standing.percent))
      if (percent === undefined) return foreign(deployment, percents)
      const unfinished = percent === 100 && standing.pause !== undefined
      return { kind: 'ours', percent, listed: true, ...(unfinished ? { unfinished } : {}) }
    }
    case 'rolling-back':
      return { kind: 'ours', percent: 0, listed: !standing.trafficIsBack, why: whyRolledBack(deployment) }
    case 'rolled-back':
      return { kind: 'ours', percent: 0, listed: false, why: whyRolledBack(deployment) }
    case 'complete':
      return { kind: 'ours', percent: 100, listed: true }
    case 'broken':
      return foreign(deployment, percents)
    case 'unreadable':
      return standing
  }
}

function foreign(deployment: ReadDeployment, percents: readonly number[]): Routing {
  const expected = `one that gives it ${percents.join(', ')} %`
  return { kind: 'foreign', found: describeDeployment(deployment), expected, suspects: [] }
}

/** Why ECS rolls a deployment back, as it says it. */
export function whyRolledBack({ reason }: ReadDeployment): string {
  return `ECS says: ${reason ?? 'nothing'}`
}

/** In words: `deployment r9i43YF is STOPPED at 10 %: tasks failed to start`. */
export function describeDeployment({ arn, status, weight, reason }: ReadDeployment): string {
  const share = weight === undefined ? '' : ` at ${weight} %`
  return `deployment ${deploymentId(arn)} is ${status}${share}${reason === undefined ? '' : `: ${reason}`}`
}
