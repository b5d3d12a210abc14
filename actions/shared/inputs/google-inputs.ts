import { UserError } from '../errors.ts'
import type { InputReader } from './input-reader.ts'

/** As whom an action talks to Google Cloud. */
export interface GoogleInputs {
  /** The workload identity provider that accepts the job's OIDC token; the environment's credentials when undefined. */
  readonly provider: string | undefined
  /** Email of the service account to become; the federated identity itself when undefined. */
  readonly serviceAccount: string | undefined
}

const PROVIDER =
  /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/
const EMAIL = /^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])@[-a-z0-9.]+\.iam\.gserviceaccount\.com$/

/**
 * Reads the inputs of an action that talks to Google Cloud.
 *
 * @throws UserError when one is not what it must be, or when there is a service account and nothing to become it with
 */
export function readGoogleInputs(inputs: InputReader): GoogleInputs {
  const provider = inputs.optional('google-workload-identity-provider')
  const serviceAccount = readServiceAccount(inputs, 'google-service-account')
  if (provider !== undefined && !PROVIDER.test(provider)) {
    throw new UserError('this is not a workload identity provider.', {
      where: 'input google-workload-identity-provider',
      given: `\`${provider}\``,
      allowed: '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`',
    })
  }
  if (serviceAccount !== undefined && provider === undefined) {
    throw new UserError('a service account needs a provider that lets the job become it.', {
      where: 'inputs google-service-account and google-workload-identity-provider',
      given: 'only a service account',
    })
  }
  return { provider, serviceAccount }
}

/**
 * Reads the email of a service account.
 *
 * @throws UserError when it is none
 */
export function readServiceAccount(inputs: InputReader, name: string): string | undefined {
  const email = inputs.optional(name)
  if (email === undefined || EMAIL.test(email)) return email
  throw new UserError('this is not a service account.', {
    where: `input ${name}`,
    given: `\`${email}\``,
    allowed: '`NAME@PROJECT.iam.gserviceaccount.com`',
  })
}
