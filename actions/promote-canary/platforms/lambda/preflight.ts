import { type Check, checkGuard, checkSame, checkServing } from '../../guards/checks.ts'
import { checkManagers, checkRoomForTags } from '../aws/tag-checks.ts'
import { aliasTags } from './function-tags.ts'
import type { LambdaObservation, ObservedVersion } from './observe-alias.ts'

/** Checks that requests can be split between the two versions at all. */
export function preflightOfAlias(observed: LambdaObservation): readonly Check[] {
  const { alias, stable, canary, guards, tags } = observed
  const pair = [stable, canary] as const
  const nameOf = ({ version }: ObservedVersion) => `version ${version}`
  return [
    // "Both versions must have the same execution role", and the same dead-letter queue or none (developer guide,
    // "Implement Lambda canary deployments using a weighted alias").
    checkSame('execution role', pair, { nameOf, of: ({ role }) => role }),
    checkSame('dead-letter queue', pair, { nameOf, of: ({ deadLetterQueue }) => deadLetterQueue }),
    checkServing('state of the stable version', stable.health),
    ...checkProvisionedConcurrency(observed),
    ...checkRoomForTags('function', tags, aliasTags(alias)),
    ...guards.map(checkGuard),
    ...checkManagers('function', tags, 'Let it ignore the version and the routing of this alias.'),
  ]
}

/** With weights Lambda allocates the concurrency of an alias anew between its versions (Lambda API, `AllocatedProvisionedConcurrentExecutions`). */
function checkProvisionedConcurrency({
  alias,
  provisioned,
  stable,
  canary,
}: LambdaObservation): readonly Check[] {
  const name = 'provisioned concurrency'
  if (provisioned.some(({ qualifier }) => qualifier === alias.name)) {
    const explanation = `The alias ${alias.name} has it, and Lambda allocates it anew with each change of the weights: until then the canary starts cold and will be slower. Allocate it to the versions instead: \`aws lambda put-provisioned-concurrency-config --qualifier VERSION …\`.`
    return [{ name, result: 'warning', explanation }]
  }
  const of = ({ version }: ObservedVersion) => provisioned.find(({ qualifier }) => qualifier === version)
  const [own, before] = [of(canary), of(stable)]
  if (own !== undefined && own.status !== 'READY') {
    const explanation = `That of version ${canary.version} is ${own.status}. Wait until it is READY: until then its requests start cold.`
    return [{ name, result: own.status === 'FAILED' ? 'failed' : 'warning', explanation }]
  }
  if (own === undefined && before !== undefined) {
    const explanation = `Version ${stable.version} has it and version ${canary.version} has not: the canary starts cold and will be slower. Allocate it to the canary first.`
    return [{ name, result: 'warning', explanation }]
  }
  return []
}
