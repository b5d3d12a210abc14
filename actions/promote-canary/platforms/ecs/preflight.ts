import { formatDuration } from '../../../shared/inputs/duration.ts'
import { type Check, checkGuard, checkServing } from '../../guards/checks.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Step } from '../../machine/steps.ts'
import { checkRoomForTags } from '../aws/tag-checks.ts'
import type { EcsObservation } from './observe-service.ts'
import { SERVICE_TAGS } from './service-tags.ts'
import { describeDeployment, isUnderWay, standingOf } from './standing.ts'
import { JUDGED_STAGES, judgedPauses, longestPauseMs, MOST_STEPS, strategyOf } from './strategy.ts'

/** What the deployment is to follow: what it was begun with, or what the service says. */
export function configurationOf({ deployment, found }: Pick<EcsObservation, 'deployment' | 'found'>) {
  return deployment !== undefined && isUnderWay(deployment) ? deployment.configuration : found.configuration
}

/** Checks that ECS pauses where the judge decides, and rolls back by itself when nobody answers. */
export function preflightOfService(
  observed: EcsObservation,
  steps: readonly Step[],
  options: Pick<CanaryOptions, 'lease' | 'onInconclusive' | 'deadlineMs'>,
): readonly Check[] {
  const { health, guards, found } = observed
  return [
    checkService(observed),
    checkDeployment(observed),
    checkStrategy(observed, steps, options.deadlineMs),
    ...checkPauses(observed, longestPauseMs(steps, options)),
    checkServing('targets of the stable revision', health),
    ...checkBalancers(observed),
    ...checkRoomForTags('service', found.tags, SERVICE_TAGS),
    ...guards.map(checkGuard),
  ]
}

function checkService({ found: { status, controller } }: EcsObservation): Check {
  const name = 'service'
  if (status !== 'ACTIVE') return { name, result: 'failed', explanation: `It is ${status}, not ACTIVE.` }
  if (controller === 'ECS') return { name, result: 'passed', explanation: 'ACTIVE, deployed by ECS' }
  const explanation = `Its deployment controller is ${controller}: ECS does not shift its traffic. Shift it with \`rule-arn\`, or set the controller to ECS.`
  return { name, result: 'failed', explanation }
}

/** Where one is under way that is not the one that is asked for, it is left to whoever began it. */
function checkDeployment({ deployment, wanted, pair, serving }: EcsObservation): Check {
  const name = 'deployment'
  const failed = (explanation: string): Check => ({ name, result: 'failed', explanation })
  if (deployment === undefined || !isUnderWay(deployment)) {
    if (wanted !== undefined) {
      return wanted === serving
        ? failed(`${wanted} serves already: there is nothing to deploy.`)
        : { name, result: 'passed', explanation: `${wanted} is to be deployed in place of ${pair.stable}.` }
    }
    const last = deployment === undefined ? '' : ` The last ${describeDeployment(deployment)}.`
    return failed(
      `None is in progress.${last} Set \`task-definition\` to have one begun, or update the service in a step before this one.`,
    )
  }
  const standing = standingOf(deployment)
  if (standing.kind !== 'in-progress')
    return failed(`The ${describeDeployment(deployment)}. Wait until it is over.`)
  if (wanted !== undefined && wanted !== pair.canary)
    return failed(`${pair.canary} is being deployed, not ${wanted}. Wait until it is over, or roll it back.`)
  if (deployment.sources.length > 1)
    return failed(
      'It takes the place of a deployment that was not over: what it would be rolled back to is a mixture. Roll it back, and begin it again.',
    )
  if (standing.percent > 0)
    return failed(
      `${pair.canary} has ${standing.percent} % of the traffic already, and no canary of ai-ops is in progress. Roll the deployment back, or let it end.`,
    )
  return {
    name,
    result: 'passed',
    explanation: `from ${pair.stable} to ${pair.canary}, at ${deployment.stage}`,
  }
}

function checkStrategy(observed: EcsObservation, steps: readonly Step[], deadlineMs: number): Check {
  const name = 'strategy'
  const { kind, percents } = strategyOf(configurationOf(observed))
  if (kind === undefined) {
    const explanation =
      'Tasks are replaced one after the other (ROLLING), and no requests are divided. Set `strategy` to CANARY, LINEAR or BLUE_GREEN, with pause hooks.'
    return { name, result: 'failed', explanation }
  }
  if (percents.length > MOST_STEPS) {
    const explanation = `LINEAR with ${percents.length} steps; at most ${MOST_STEPS} are recorded. Set \`stepPercent\` to 8.4 or more.`
    return { name, result: 'failed', explanation }
  }
  const shortestMs = steps.slice(0, -1).reduce((sum, { minDwellMs }) => sum + minDwellMs, 0)
  if (shortestMs > deadlineMs) {
    const explanation = `Its steps take ${formatDuration(shortestMs)} at least up to 100 %, and the deadline is ${formatDuration(deadlineMs)}. Set a later \`deadline\`, or shorter bake times.`
    return { name, result: 'failed', explanation }
  }
  return {
    name,
    result: 'passed',
    explanation: `${kind}: ${percents.map((percent) => `${percent} %`).join(', ')}`,
  }
}

/** The time-out of a pause is the lease: it rolls back when this run is lost. */
function checkPauses(observed: EcsObservation, neededMs: number): readonly Check[] {
  const { deployment } = observed
  const stages = judgedPauses(configurationOf(observed)).map(({ stage, timeoutMs, rollsBack }): Check => {
    const name = `pause at ${stage}`
    if (timeoutMs === undefined) {
      const explanation = `None: ECS would go on by itself, whatever the judge says. Add the lifecycle hook ${hookFor(neededMs)}.`
      return { name, result: 'failed', explanation }
    }
    if (!rollsBack) {
      const explanation = `When nobody answers in time, ECS goes on (\`action: CONTINUE\`): a lost runner would promote the canary. Set the \`timeoutConfiguration\` of the hook to \`action: ROLLBACK\`.`
      return { name, result: 'failed', explanation }
    }
    if (timeoutMs < neededMs) {
      const explanation = `ECS rolls back after ${formatDuration(timeoutMs)}, and a step may take ${formatDuration(neededMs)}. Set \`timeoutInMinutes\` to ${Math.ceil(neededMs / 60_000)} or more, or \`max-dwell\` and \`hold-for\` to less.`
      return { name, result: 'failed', explanation }
    }
    return { name, result: 'passed', explanation: `ECS rolls back after ${formatDuration(timeoutMs)}` }
  })
  const careless = deployment?.pauses.some(({ timeoutAction }) => timeoutAction === 'CONTINUE')
  if (!careless) return stages
  const explanation =
    'ECS is at a pause whose time-out goes on (`timeoutAction: CONTINUE`). Answer it, or roll the deployment back.'
  return [...stages, { name: 'pause of now', result: 'failed', explanation }]
}

function hookFor(neededMs: number): string {
  const hook = {
    targetType: 'PAUSE',
    lifecycleStages: JUDGED_STAGES,
    timeoutConfiguration: {
      timeoutInMinutes: Math.max(60, Math.ceil(neededMs / 60_000)),
      action: 'ROLLBACK',
    },
  }
  return `\`${JSON.stringify(hook)}\``
}

function checkBalancers({ found: { loadBalancers } }: EcsObservation): readonly Check[] {
  if (loadBalancers.length < 2) return []
  const explanation = `The service has ${loadBalancers.length} pairs of target groups; the requests of the first are judged.`
  return [{ name: 'load balancers', result: 'warning', explanation }]
}
