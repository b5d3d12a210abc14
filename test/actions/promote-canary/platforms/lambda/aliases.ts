import {
  parseFunctionAlias,
  parseFunctionVersion,
} from '../../../../../actions/promote-canary/platforms/lambda/function-alias.ts'
import type {
  LambdaObservation,
  ObservedVersion,
} from '../../../../../actions/promote-canary/platforms/lambda/observe-alias.ts'

/** An alias for tests. */
export const ALIAS = parseFunctionAlias(
  'arn:aws:lambda:eu-central-1:123456789012:function:checkout:live',
  'the test',
)

/** Versions for tests. */
export const [STABLE, CANARY] = [parseFunctionVersion('7', 'the test'), parseFunctionVersion('8', 'the test')]

/** A version that can be invoked. */
export function observedVersion(
  version: typeof STABLE,
  changes: Partial<ObservedVersion> = {},
): ObservedVersion {
  return {
    version,
    role: 'arn:aws:iam::123456789012:role/checkout',
    deadLetterQueue: undefined,
    health: { healthy: 1, total: 1, reasons: [] },
    ...changes,
  }
}

/** What is there before a canary that may begin. */
export function observedAlias(changes: Partial<LambdaObservation> = {}): LambdaObservation {
  return {
    platform: 'lambda',
    alias: ALIAS,
    routing: { version: STABLE, weights: {} },
    original: { version: STABLE, weights: {} },
    tags: new Map(),
    record: undefined,
    guards: [],
    provisioned: [],
    stable: observedVersion(STABLE),
    canary: observedVersion(CANARY),
    ...changes,
  }
}
