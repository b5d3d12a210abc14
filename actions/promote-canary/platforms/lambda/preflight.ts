import { type Check, checkGuard, checkSame, checkServing } from '../../guards/checks.ts'
import { managersOf } from '../aws/managers.ts'
import { recordTagsOf } from '../aws/record-tags.ts'
import { aliasTags } from './function-tags.ts'
import type { LambdaObservation, ObservedVersion } from './observe-alias.ts'

/** Tags that a function may have (Lambda developer guide, "Using tags on Lambda functions"). */
const MAX_TAGS = 50

/** Checks that requests can be split between the two versions at all. */
export function preflightOfAlias(observed: LambdaObservation): readonly Check[] {
  const { stable, canary, guards } = observed
  const pair = [stable, canary] as const
  const nameOf = ({ version }: ObservedVersion) => `version ${version}`
  return [
    // "Both versions must have the same execution role", and the same dead-letter queue or none (developer guide,
    // "Implement Lambda canary deployments using a weighted alias").
    checkSame('execution role', pair, { nameOf, of: ({ role }) => role }),
    checkSame('dead-letter queue', pair, { nameOf, of: ({ deadLetterQueue }) => deadLetterQueue }),
    checkServing('state of the stable version', stable.health),
    ...checkProvisionedConcurrency(observed),
    ...checkRoomForTags(observed),
    ...guards.map(checkGuard),
    ...checkManagers(observed),
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

function checkRoomForTags({ alias, tags }: LambdaObservation): readonly Check[] {
  const space = aliasTags(alias)
  const more = [...recordTagsOf(space), space.promotedTag].filter((key) => !tags.has(key)).length
  const own = [...tags.keys()].filter((key) => !key.startsWith('aws:')).length
  if (own + more <= MAX_TAGS) return []
  const explanation = `The function has ${own} tags, and the record of a canary takes ${more} more; AWS allows ${MAX_TAGS}. Remove some.`
  return [{ name: 'room for the record', result: 'failed', explanation }]
}

function checkManagers({ tags }: LambdaObservation): readonly Check[] {
  const managers = managersOf(tags)
  if (managers.length === 0) return []
  const explanation = `The function is managed by ${managers.join(' and ')}: an update there during the canary would reset the weights. Let it ignore the version and the routing of this alias.`
  return [{ name: 'managed elsewhere', result: 'warning', explanation }]
}
