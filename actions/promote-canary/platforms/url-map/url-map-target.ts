import { UserError } from '../../../shared/errors.ts'
import { readServiceAccount } from '../../../shared/inputs/google-inputs.ts'
import type { InputReader } from '../../../shared/inputs/input-reader.ts'
import { type BackendServicePath, parseBackendService, parseUrlMap, type UrlMapPlace } from './paths.ts'

/** The traffic of a URL map that is to be shifted, as the inputs say it. */
export interface UrlMapTarget {
  readonly platform: 'url-map'
  readonly place: UrlMapPlace
  readonly stable: BackendServicePath | undefined
  readonly canary: BackendServicePath | undefined
  /** The two backend services, whichever has which role. */
  readonly pair: readonly [BackendServicePath, BackendServicePath] | undefined
  /** In whose name, and from where, the lease rolls the traffic back; no lease without both. */
  readonly lease: { readonly serviceAccount: string; readonly location: string } | undefined
}

/** The inputs of this platform. */
export const URL_MAP_INPUTS = {
  chosenBy: ['url-map'],
  takesTurns: true,
  stableInput: 'stable-backend-service',
  ownInputs: [
    'path-matcher',
    'route-rule',
    'backend-services',
    'stable-backend-service',
    'canary-backend-service',
    'lease-service-account',
    'lease-location',
    'google-workload-identity-provider',
    'google-service-account',
  ],
} as const

const LOCATION = /^[a-z]+-[a-z]+\d+$/

/**
 * Reads which URL map splits the traffic, and between which backend services.
 *
 * @throws UserError when a path is not valid
 */
export function readUrlMapTarget(inputs: InputReader): UrlMapTarget {
  const { path, project, name } = parseUrlMap(inputs.text('url-map'), 'input url-map')
  const backend = (input: string) => {
    const text = inputs.optional(input)
    return text === undefined ? undefined : parseBackendService(text, project, `input ${input}`)
  }
  return {
    platform: 'url-map',
    place: { path, project, name, ...readWithin(inputs) },
    stable: backend('stable-backend-service'),
    canary: backend('canary-backend-service'),
    pair: readPair(inputs, project),
    lease: readLease(inputs),
  }
}

function readWithin(inputs: InputReader): Pick<UrlMapPlace, 'pathMatcher' | 'routeRulePriority'> {
  const pathMatcher = inputs.optional('path-matcher')
  const routeRulePriority = inputs.optionalInteger('route-rule', { min: 0, max: 2_147_483_647 })
  if (routeRulePriority !== undefined && pathMatcher === undefined) {
    throw new UserError('`route-rule` needs `path-matcher`.', {
      where: 'inputs path-matcher and route-rule',
      given: `route rule ${routeRulePriority}, no path matcher`,
    })
  }
  return { pathMatcher, routeRulePriority }
}

function readPair(inputs: InputReader, project: string): UrlMapTarget['pair'] {
  const name = 'backend-services'
  const paths = inputs.list(name).map((text) => parseBackendService(text, project, `input ${name}`))
  const [one, other, ...more] = paths
  if (one === undefined) return undefined
  if (other !== undefined && more.length === 0 && one !== other) return [one, other]
  throw new UserError('exactly two different backend services are required.', {
    where: `input ${name}`,
    given: paths.join(', '),
    allowed: 'two names or paths, in any order',
  })
}

function readLease(inputs: InputReader): UrlMapTarget['lease'] {
  const serviceAccount = readServiceAccount(inputs, 'lease-service-account')
  const location = inputs.optional('lease-location')
  if (serviceAccount === undefined && location === undefined) return undefined
  if (serviceAccount === undefined || location === undefined) {
    throw new UserError('a lease needs both inputs; leave both empty for no lease.', {
      where: 'inputs lease-service-account and lease-location',
      given: serviceAccount === undefined ? 'only lease-location' : 'only lease-service-account',
    })
  }
  if (!LOCATION.test(location)) {
    throw new UserError('not a location of Cloud Scheduler.', {
      where: 'input lease-location',
      given: `\`${location}\``,
      allowed: 'a region such as `europe-west3`',
    })
  }
  return { serviceAccount, location }
}
