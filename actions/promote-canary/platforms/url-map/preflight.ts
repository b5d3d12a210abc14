import { type Check, checkSame, checkServing } from '../../guards/checks.ts'
import { groupsOf } from './backend-service.ts'
import { MAX_DESCRIPTION } from './description-record.ts'
import { withDivision } from './division.ts'
import type { ObservedBackend, UrlMapObservation } from './observe-url-map.ts'
import { encodeDivision } from './original.ts'
import { backendServiceName } from './paths.ts'
import { withoutSmokeRules } from './smoke-route-rule.ts'

/** What the record of a canary takes at most, besides the division before it. */
const RECORD_LENGTH = 1_200

/**
 * Checks that traffic can be shifted between the two backend services at all. The canary's health comes later: what is in
 * no URL map is not health-checked.
 */
export function preflight(observed: UrlMapObservation): readonly Check[] {
  const { stable, canary } = observed
  const pair = [stable, canary] as const
  return [
    checkSame('load balancing scheme', pair, { nameOf, of: ({ service }) => service.loadBalancingScheme }),
    checkSame('protocol', pair, { nameOf, of: ({ service }) => service.protocol }),
    checkScheme(stable),
    checkHealthCheck(canary),
    checkGroups(canary),
    checkServing('targets of the stable version', stable.health),
    checkDescription(observed),
    ...checkAffinity(pair),
    ...checkElsewhere(observed, pair),
  ]
}

function nameOf({ path }: ObservedBackend): string {
  return backendServiceName(path)
}

/**
 * The classic load balancer knows no weights ("Load balancing features: routing and traffic management"), and the requests
 * of internal ones are counted by other metrics ("Google Cloud metrics", loadbalancing).
 */
function checkScheme({ service }: ObservedBackend): Check {
  const name = 'global external load balancer'
  const scheme = service.loadBalancingScheme ?? 'EXTERNAL'
  if (scheme === 'EXTERNAL_MANAGED') return { name, result: 'passed', explanation: scheme }
  const explanation =
    scheme === 'EXTERNAL'
      ? 'A classic load balancer (EXTERNAL) cannot split by weights; EXTERNAL_MANAGED can.'
      : `${scheme} is not supported: its metrics differ from those of EXTERNAL_MANAGED.`
  return { name, result: 'failed', explanation }
}

function checkHealthCheck({ service }: ObservedBackend): Check {
  const name = 'health check of the canary'
  return service.healthChecks?.length
    ? { name, result: 'passed', explanation: 'present' }
    : {
        name,
        result: 'failed',
        explanation:
          'The canary has no health check, so its health is unknown. Serverless backends cannot have one.',
      }
}

function checkGroups({ service }: ObservedBackend): Check {
  const name = 'groups of the canary'
  const groups = groupsOf(service).length
  return groups > 0
    ? { name, result: 'passed', explanation: `${groups}` }
    : { name, result: 'failed', explanation: 'The backend service of the canary has no backends.' }
}

function checkDescription({ urlMap: { description = '' }, original, record }: UrlMapObservation): Check {
  const name = 'space for the record'
  const room = MAX_DESCRIPTION - description.length
  const needed = RECORD_LENGTH + JSON.stringify(encodeDivision(original)).length
  return room >= needed || record !== undefined
    ? { name, result: 'passed', explanation: 'in the description of the URL map' }
    : {
        name,
        result: 'failed',
        explanation: `The description of the URL map has ${room} characters left; a canary record may need ${needed}.`,
      }
}

function checkAffinity(pair: readonly ObservedBackend[]): readonly Check[] {
  const sticky = pair.filter(({ service }) => (service.sessionAffinity ?? 'NONE') !== 'NONE')
  if (sticky.length === 0) return []
  const names = sticky.map(nameOf).join(' and ')
  return [
    {
      name: 'session affinity',
      result: 'warning',
      explanation: `${names} have session affinity, which weights override: users may switch versions with each request.`,
    },
  ]
}

/** Cloud Monitoring counts by backend service, whichever part of the URL map sends it the requests. */
function checkElsewhere(
  { urlMap: { description: _, ...urlMap }, place }: UrlMapObservation,
  pair: readonly ObservedBackend[],
): readonly Check[] {
  const rest = withDivision(withoutSmokeRules(urlMap), place, { kind: 'weighted', backends: [] })
  const links = JSON.stringify(rest)
  const serving = pair.filter(({ path }) => links.includes(`${path}"`))
  if (serving.length === 0) return []
  return [
    {
      name: 'other requests',
      result: 'warning',
      explanation: `Other parts of this URL map send requests to ${serving.map(nameOf).join(' and ')}. Those requests are counted too, so the split check may fail; use backend services that serve only here.`,
    },
  ]
}
