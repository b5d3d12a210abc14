/** The Google APIs that ai-ops calls. */
export type GoogleService = 'compute' | 'monitoring' | 'cloudscheduler' | 'sts' | 'iamcredentials'

const DEFAULTS: Readonly<Record<GoogleService, string>> = {
  compute: 'https://compute.googleapis.com/compute/v1/',
  monitoring: 'https://monitoring.googleapis.com/v3/',
  cloudscheduler: 'https://cloudscheduler.googleapis.com/v1/',
  sts: 'https://sts.googleapis.com/v1/',
  iamcredentials: 'https://iamcredentials.googleapis.com/v1/',
}

/** What the discovery documents call the version that comes before the path. */
const VERSIONS: Readonly<Record<GoogleService, string>> = {
  compute: '',
  monitoring: 'v3/',
  cloudscheduler: 'v1/',
  sts: 'v1/',
  iamcredentials: 'v1/',
}

/**
 * Where a Google API answers. The variables are gcloud's (`gcloud topic configurations`, section
 * `api_endpoint_overrides`): they are set where the APIs are reached through Private Service Connect.
 */
export function endpointOf(
  service: GoogleService,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const given = environment[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`]
  return given ? `${given.replace(/\/?$/, '/')}${VERSIONS[service]}` : DEFAULTS[service]
}
