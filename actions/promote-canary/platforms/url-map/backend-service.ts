import { UserError } from '../../../shared/errors.ts'
import type { GoogleApi } from '../../../shared/google/google-api.ts'
import { GoogleApiError } from '../../../shared/google/google-error.ts'
import type { TargetHealth } from '../../guards/health.ts'
import type { BackendServicePath } from './paths.ts'

/** A backend service, as far as a canary depends on it (Compute Engine API v1, `BackendService`). */
export interface BackendService {
  readonly selfLink?: string
  readonly protocol?: string
  readonly portName?: string
  readonly loadBalancingScheme?: string
  readonly sessionAffinity?: string
  readonly healthChecks?: readonly string[]
  readonly backends?: readonly { readonly group?: string }[]
}

interface GroupHealth {
  readonly healthStatus?: readonly { readonly healthState?: 'HEALTHY' | 'UNHEALTHY' }[]
}

/**
 * Reads a backend service.
 *
 * @throws UserError when there is none
 */
export async function readBackendService(
  google: GoogleApi,
  path: BackendServicePath,
  signal: AbortSignal,
): Promise<BackendService> {
  try {
    // gcp: compute.backendServices.get
    return await google.call<BackendService>(
      { service: 'compute', name: 'backendServices.get', method: 'GET', path },
      { signal },
    )
  } catch (error) {
    if (!(error instanceof GoogleApiError) || error.status !== 404) throw error
    throw new UserError('this backend service does not exist.', { where: path }, { cause: error })
  }
}

/** The groups that a backend service sends its requests to. */
export function groupsOf({ backends = [] }: BackendService): readonly string[] {
  return backends.flatMap(({ group }) => (group === undefined ? [] : [group]))
}

/**
 * Reads the health of what is in the groups of a backend service. Google tells it by group, and tells nothing while the
 * backend service is in no URL map.
 */
export async function readGroupHealth(
  google: GoogleApi,
  { path, groups }: { readonly path: BackendServicePath; readonly groups: readonly string[] },
  signal: AbortSignal,
): Promise<TargetHealth> {
  const answers = await Promise.all(
    groups.map((group) =>
      // gcp: compute.backendServices.get
      google.call<GroupHealth>(
        {
          service: 'compute',
          name: 'backendServices.getHealth',
          method: 'POST',
          path: `${path}/getHealth`,
          body: { group },
        },
        { signal },
      ),
    ),
  )
  const states = answers.flatMap(({ healthStatus = [] }) =>
    healthStatus.map(({ healthState }) => healthState),
  )
  const sick = states.filter((state) => state !== 'HEALTHY')
  return {
    healthy: states.length - sick.length,
    total: states.length,
    reasons: [...new Set(sick.map((state) => state ?? 'of unknown state'))],
  }
}
