import { type Check, checkGuard, checkServing } from '../../guards/checks.ts'
import { checkManagers, checkRoomForTags } from '../aws/tag-checks.ts'
import { ENDPOINT_TAGS } from './endpoint-tags.ts'
import { variantsOf } from './endpoint-weights.ts'
import { healthIn, type SageMakerObservation } from './observe-endpoint.ts'

/** Checks that requests can be split between the two variants at all. */
export function preflightOfEndpoint(observed: SageMakerObservation): readonly Check[] {
  const { found, pair, tags, guards } = observed
  return [
    checkStatus(observed),
    checkServing('instances of the stable variant', healthIn(found, pair, 'stable')),
    ...checkShadows(observed),
    ...checkModels(observed),
    ...checkInstances(observed),
    ...checkRoomForTags('endpoint', tags, ENDPOINT_TAGS),
    ...guards.map(checkGuard),
    ...checkManagers('endpoint', tags, 'Let it ignore the weights of the variants.'),
  ]
}

/** "Cannot update in-progress endpoint": whoever is at it would set weights of their own. */
function checkStatus({ found: { status, pending } }: SageMakerObservation): Check {
  const name = 'status of the endpoint'
  if (status === 'InService' && pending === undefined) return { name, result: 'passed', explanation: status }
  const whose = pending === undefined ? '' : ` The configuration ${pending} is being deployed.`
  const explanation = `It is ${status}.${whose} Wait until it is InService: until then it takes no weights.`
  return { name, result: 'failed', explanation }
}

/** Shadow variants get copies of requests, and their results nobody: they have no part in a split. */
function checkShadows({ found: { shadows } }: SageMakerObservation): readonly Check[] {
  if (shadows.length === 0) return []
  const explanation = `The endpoint has shadow variants (${shadows.join(', ')}), which get copies of the requests of its one production variant: there is nothing to shift. End the shadow test, and deploy the canary as a production variant.`
  return [{ name: 'shadow variants', result: 'failed', explanation }]
}

/** Requests name an inference component, and the weights of variants split none of them. */
function checkModels({ found, pair }: SageMakerObservation): readonly Check[] {
  const odd = Object.values(variantsOf(found.variants, pair)).flatMap((variant) =>
    variant === undefined || variant.servesModel ? [] : [variant.name],
  )
  if (odd.length === 0) return []
  const explanation = `Variant ${odd.join(' and ')} serves no model of its own, as on an endpoint with inference components: requests name their component, so weights split none of them.`
  return [{ name: 'models of the variants', result: 'failed', explanation }]
}

/** A canary on fewer instances than stable is slower for that reason. */
function checkInstances({ found, pair }: SageMakerObservation): readonly Check[] {
  const { stable, canary } = variantsOf(found.variants, pair)
  if (stable === undefined || canary === undefined || canary.instances >= stable.instances) return []
  const explanation = `The canary has ${canary.instances} and stable ${stable.instances}: at a large share it may be overloaded. Give it as many; ai-ops changes no instance counts, and automatic scaling makes the endpoint wait for it.`
  return [{ name: 'instances of both variants', result: 'warning', explanation }]
}
