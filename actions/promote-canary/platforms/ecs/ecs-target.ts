import { UserError } from '../../../shared/errors.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import { readAll } from '../../../shared/inputs/read-all.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import { readAlarmNames } from '../aws/alarms.ts'
import {
  type EcsServiceName,
  parseServiceArn,
  parseTaskDefinition,
  type TaskDefinition,
} from './ecs-service.ts'

/** The deployment that is to be judged, as the inputs say it. */
export interface EcsTarget {
  readonly platform: 'ecs'
  readonly service: EcsServiceName
  /** What the service runs before the deployment is ECS's knowledge alone. */
  readonly stable: undefined
  /** Undefined: whatever is being deployed. */
  readonly canary: TaskDefinition | undefined
  /** Revisions do not take turns: each release has its own. */
  readonly pair: undefined
  /** CloudWatch alarms that roll back, at most 100. */
  readonly alarms: readonly string[]
}

/** The inputs of this platform. */
export const ECS_INPUTS = {
  chosenBy: ['ecs-deployment'],
  takesTurns: false,
  stableInput: 'task-definition',
  ownInputs: ['task-definition', 'alarms'],
} as const

/**
 * Reads which service is deployed, and to what.
 *
 * @throws UserError when the ARN or the task definition is not valid
 */
export function readEcsTarget(inputs: InputReader): EcsTarget {
  return {
    platform: 'ecs',
    stable: undefined,
    pair: undefined,
    ...readAll({
      service: () => parseServiceArn(inputs.text('ecs-deployment'), 'input ecs-deployment'),
      canary: () => {
        const text = inputs.optional('task-definition')
        return text === undefined ? undefined : parseTaskDefinition(text, 'input task-definition')
      },
      alarms: () => readAlarmNames(inputs),
    }),
  }
}

/**
 * Refuses what a deployment cannot do.
 *
 * @throws UserError for smoke requests, and for the way back of a promotion
 */
export function requireSupportedByDeployment({ smoke, mode }: Pick<CanaryOptions, 'smoke' | 'mode'>): void {
  if (smoke !== undefined) {
    throw new UserError('ECS has test traffic of its own for a revision without production traffic.', {
      where: 'input smoke-url',
      next: 'Give the service a test listener rule, and a pause hook at POST_TEST_TRAFFIC_SHIFT that a step before this one continues.',
    })
  }
  if (mode === 'revert') {
    throw new UserError('a deployment that ECS has completed is undone only by another one.', {
      where: 'input mode',
      given: 'revert',
      next: 'Run `mode: start` with the `task-definition` of the version before.',
    })
  }
}
