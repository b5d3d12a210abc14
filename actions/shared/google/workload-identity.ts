import { readFileSync } from 'node:fs'
import { messageOf, UserError } from '../errors.ts'
import { endpointOf } from './endpoints.ts'

/** How the job's OIDC token becomes one of Google (AIP-4117). */
export interface ExternalAccount {
  readonly audience: string
  readonly subjectTokenType: string
  readonly tokenUrl: string
  /** Where the token becomes one of a service account; the federated one is used when there is none. */
  readonly impersonationUrl: string | undefined
  readonly source: TokenSource
}

/** Where the job's OIDC token comes from. */
export type TokenSource =
  /** The runner gives it, for an audience. */
  | { readonly kind: 'runner'; readonly audience: string }
  | {
      readonly kind: 'url'
      readonly url: string
      readonly headers: Readonly<Record<string, string>>
      /** The field of the answer that holds the token; the whole answer is the token when there is none. */
      readonly field: string | undefined
    }

const NEXT =
  'Give `google-workload-identity-provider` in a job with `id-token: write`, or run `google-github-actions/auth` in a step before this one.'

/** As whom the inputs say. */
export interface FederatedIdentity {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly provider: string
  readonly serviceAccount: string | undefined
}

/** The account of a provider that trusts GitHub's OIDC tokens, whose audience is the provider by default. */
export function accountOf(
  { provider, serviceAccount }: FederatedIdentity,
  environment: Readonly<Record<string, string | undefined>>,
): ExternalAccount {
  const impersonation = `projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`
  return {
    audience: `//iam.googleapis.com/${provider}`,
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    tokenUrl: `${endpointOf('sts', environment)}token`,
    impersonationUrl:
      serviceAccount === undefined
        ? undefined
        : `${endpointOf('iamcredentials', environment)}${impersonation}`,
    source: { kind: 'runner', audience: `https://iam.googleapis.com/${provider}` },
  }
}

/**
 * Reads the file that the environment names (Application Default Credentials).
 *
 * @throws UserError when there is none, or when it is for something else than workload identity federation: keys of
 * service accounts outlive the job, and are refused
 */
export function readExternalAccount(path: string | undefined): ExternalAccount {
  const where = 'GOOGLE_APPLICATION_CREDENTIALS'
  if (path === undefined || path === '') {
    throw new UserError('there are no credentials for Google Cloud.', { where, next: NEXT })
  }
  const file = parse(path, where)
  const { type, audience, subject_token_type, token_url, credential_source: source } = file
  if (type !== 'external_account' || !audience || !subject_token_type || !token_url || !source?.url) {
    throw new UserError('these credentials are not of workload identity federation.', {
      where: `${where} (${path})`,
      given: `type \`${type ?? 'none'}\``,
      allowed: '`external_account` with the address of the token',
      next: NEXT,
    })
  }
  return {
    audience,
    subjectTokenType: subject_token_type,
    tokenUrl: token_url,
    impersonationUrl: file.service_account_impersonation_url,
    source: {
      kind: 'url',
      url: source.url,
      headers: source.headers ?? {},
      field: source.format?.type === 'json' ? source.format.subject_token_field_name : undefined,
    },
  }
}

interface CredentialsFile {
  readonly type?: string
  readonly audience?: string
  readonly subject_token_type?: string
  readonly token_url?: string
  readonly service_account_impersonation_url?: string
  readonly credential_source?: {
    readonly url?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly format?: { readonly type?: string; readonly subject_token_field_name?: string }
  }
}

function parse(path: string, where: string): CredentialsFile {
  try {
    const file: CredentialsFile | null = JSON.parse(readFileSync(path, 'utf8'))
    return file ?? {}
  } catch (error) {
    // What is said of broken JSON quotes from it.
    const why = error instanceof SyntaxError ? 'they are no JSON' : messageOf(error)
    throw new UserError(`the credentials cannot be read: ${why}.`, {
      where: `${where} (${path})`,
      next: NEXT,
    })
  }
}
