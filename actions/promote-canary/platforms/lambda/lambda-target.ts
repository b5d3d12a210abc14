import { UserError } from '../../../shared/errors.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import { readAll } from '../../../shared/inputs/read-all.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import { readAlarmNames } from '../aws/alarms.ts'
import {
  type FunctionAlias,
  type FunctionVersion,
  parseFunctionAlias,
  parseFunctionVersion,
} from './function-alias.ts'

/** The traffic of an alias that is to be shifted, as the inputs say it. */
export interface LambdaTarget {
  readonly platform: 'lambda'
  readonly alias: FunctionAlias
  /** Undefined: the version that the alias names now. */
  readonly stable: FunctionVersion | undefined
  /** Undefined only on the way back of a promotion whose inputs do not name the version before. */
  readonly canary: FunctionVersion | undefined
  /** Versions do not take turns: each release has its own. */
  readonly pair: undefined
  /** CloudWatch alarms that roll back, at most 100. */
  readonly alarms: readonly string[]
}

/** The inputs of this platform. */
export const LAMBDA_INPUTS = {
  chosenBy: ['function-alias'],
  takesTurns: false,
  stableInput: 'stable-function-version',
  ownInputs: ['stable-function-version', 'canary-function-version', 'alarms', 'lease-role'],
} as const

/**
 * Reads which alias splits the traffic, and between which versions.
 *
 * @throws UserError when the ARN or a version is not valid, or when no canary is named
 */
export function readLambdaTarget(inputs: InputReader): LambdaTarget {
  return {
    platform: 'lambda',
    pair: undefined,
    ...readAll({
      alias: () => parseFunctionAlias(inputs.text('function-alias'), 'input function-alias'),
      stable: () => {
        const name = 'stable-function-version'
        const text = inputs.optional(name)
        return text === undefined ? undefined : parseFunctionVersion(text, `input ${name}`)
      },
      canary: () => readCanary(inputs),
      alarms: () => readAlarmNames(inputs),
    }),
  }
}

function readCanary(inputs: InputReader): FunctionVersion {
  const name = 'canary-function-version'
  const text = inputs.optional(name)
  if (text !== undefined) return parseFunctionVersion(text, `input ${name}`)
  throw new UserError('`function-alias` needs `canary-function-version`.', {
    where: `input ${name}`,
    given: 'nothing',
    allowed: 'the number of the version that is released',
  })
}

/**
 * Refuses what an alias cannot do.
 *
 * @throws UserError for smoke requests, several targets, and a guardrail that would never have data
 */
export function requireSupportedByAlias({
  smoke,
  minHealthyTargets,
  judge,
}: Pick<CanaryOptions, 'smoke' | 'minHealthyTargets' | 'judge'>): void {
  if (smoke !== undefined) {
    throw new UserError('an alias has no route by header, so smoke requests cannot reach the canary.', {
      where: 'input smoke-url',
      next: 'Invoke the version itself in a step before: `aws lambda invoke --function-name NAME:VERSION`.',
    })
  }
  if (minHealthyTargets > 1) {
    throw new UserError('a version of a function is one target.', {
      where: 'input min-healthy-targets',
      given: `${minHealthyTargets}`,
      allowed: '1',
    })
  }
  const role = judge.metrics['client-errors']?.role
  if (role !== undefined && role !== 'observe') {
    throw new UserError('Lambda counts no client errors: this metric would never have data.', {
      where: 'input settings: metrics: client-errors',
      given: `role ${role}`,
      next: 'Leave it out, or add a metric of your own.',
    })
  }
}
