import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import { type AlbTarget, readAlbTarget } from './alb/alb-target.ts'
import { readUrlMapTarget, type UrlMapTarget } from './url-map/url-map-target.ts'

/** Where the traffic is divided, and between what, as the inputs say it. */
export type Target = AlbTarget | UrlMapTarget

/** Inputs that need an Application Load Balancer in AWS. */
const ONLY_ALB = [
  'rule-arn',
  'listener-arn',
  'target-groups',
  'stable-target-group',
  'canary-target-group',
  'alarms',
  'ecs-service',
  'lease-role',
] as const
/** Inputs that need a URL map. */
const ONLY_URL_MAP = [
  'path-matcher',
  'route-rule',
  'backend-services',
  'stable-backend-service',
  'canary-backend-service',
  'lease-service-account',
  'lease-location',
  'google-workload-identity-provider',
  'google-service-account',
] as const

/**
 * Reads whose load balancer divides the traffic: that of a listener rule, of a listener, or of a URL map.
 *
 * @throws UserError when there is not exactly one, or when an input belongs to the other kind
 */
export function readTarget(inputs: InputReader): Target {
  const urlMap = inputs.optional('url-map')
  const foreign = urlMap === undefined ? ONLY_URL_MAP : ONLY_ALB
  const stray = foreign.filter((name) => inputs.optional(name) !== undefined)
  if (stray.length > 0) {
    throw new UserError(
      urlMap === undefined ? 'these inputs go with `url-map`.' : 'these inputs do not go with `url-map`.',
      { where: `inputs ${stray.join(', ')}`, next: 'Leave them empty.' },
    )
  }
  return urlMap === undefined ? readAlbTarget(inputs) : readUrlMapTarget(inputs, urlMap)
}
