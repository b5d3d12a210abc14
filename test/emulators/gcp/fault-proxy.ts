import {
  type FaultProxy,
  type Meaning,
  type RequestHead,
  type ServiceErrors,
  startFaultProxy,
  type WriteError,
} from '../../support/fault-proxy.ts'
import { apis } from './discovery/description.ts'
import { errorBody } from './http/google-error.ts'
import type { GcpEmulator } from './server.ts'

/** Errors in the form of the API that is called. */
export const writeGoogleError: WriteError = ({ service }, _, { status, code, message }) => {
  const api = apis.find((known) => known === service) ?? 'compute'
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(errorBody(api, { status, reason: code, message })),
  }
}

/** What Google's APIs say, with Compute's reasons. */
export const googleErrors: ServiceErrors = {
  throttled: () => ({ status: 429, code: 'rateLimitExceeded', message: 'Rate Limit Exceeded' }),
  accessDenied: ({ service, operation }) => ({
    status: 403,
    code: 'forbidden',
    message: `Required '${service}.${operation}' permission for the resource`,
  }),
  failed: (status = 503) => ({ status, code: 'backendError', message: 'Backend Error' }),
}

/**
 * Tells what a request means by Google's descriptions: `compute` `urlMaps.patch`, `monitoring`
 * `projects.timeSeries.list`, `cloudscheduler` `projects.locations.jobs.create`, `sts` `token`, `iamcredentials`
 * `projects.serviceAccounts.generateAccessToken`, `github` `oidc`.
 */
export function googleMeaning(gcp: GcpEmulator): (request: RequestHead) => Meaning {
  return ({ method, url }) => {
    const name = gcp.operationOf(method, url)
    if (name === undefined) return { service: '', operation: `${method} ${url}` }
    const at = name.indexOf('.')
    return { service: name.slice(0, at), operation: name.slice(at + 1) }
  }
}

/** Starts a proxy before the emulator that breaks requests on demand; `gcp.environment(proxy.url)` leads through it. */
export function startGcpFaultProxy(gcp: GcpEmulator, now?: () => Date): Promise<FaultProxy> {
  return startFaultProxy({
    target: gcp.url,
    meaning: googleMeaning(gcp),
    writeError: writeGoogleError,
    errors: googleErrors,
    ...(now === undefined ? {} : { now }),
  })
}
