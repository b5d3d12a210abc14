import type { Clock } from '../clock.ts'
import { messageOf, UserError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import { claimsOf, oidcTokenOf } from '../oidc-token.ts'
import { GoogleApiError, readGoogleError } from './google-error.ts'
import type { ExternalAccount } from './workload-identity.ts'

/** A token and when it ends, epoch milliseconds. */
export interface AccessToken {
  readonly token: string
  readonly endsAt: number
}

/** What the exchange acts through. */
export interface TokenWorld {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly log: Log
  /** A new OIDC token of the job for an audience. */
  readonly idToken: (audience: string) => Promise<string>
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'
/** The longest that a token lives without a policy of the organisation (`generateAccessToken`, lifetime). */
const LIFETIME = '3600s'

/**
 * A new access token, by the job's OIDC token: token exchange (RFC 8693, Security Token Service `v1.token`), then the
 * service account's (IAM Credentials `generateAccessToken`). A run that is longer than one token gets the next one the
 * same way.
 *
 * @throws UserError when the pool, the provider or the service account does not accept the job; other errors when asking
 * again may help
 */
export async function exchangeToken(account: ExternalAccount, world: TokenWorld): Promise<AccessToken> {
  const subjectToken = await readSubjectToken(account, world)
  world.log.mask(subjectToken)
  try {
    const federated = await federate(account, subjectToken, world)
    world.log.mask(federated.token)
    const token =
      account.impersonationUrl === undefined
        ? federated
        : await impersonate(account.impersonationUrl, federated.token, world)
    world.log.mask(token.token)
    return token
  } catch (error) {
    if (!(error instanceof GoogleApiError) || error.isPassing) throw error
    throw new UserError(
      `Google Cloud does not accept the job's identity: ${messageOf(error)}`,
      {
        where: account.audience,
        given: `a token with sub \`${claimsOf(subjectToken).sub}\`, aud \`${claimsOf(subjectToken).aud}\``,
        next: "Compare the provider's attribute condition and the service account's `roles/iam.workloadIdentityUser` with the repository and environment of this job.",
      },
      { cause: error },
    )
  }
}

async function readSubjectToken(
  { source }: ExternalAccount,
  { fetch, idToken }: TokenWorld,
): Promise<string> {
  if (source.kind === 'runner') {
    return oidcTokenOf(idToken, source.audience, 'input google-workload-identity-provider')
  }
  const response = await fetch(source.url, { headers: source.headers })
  const text = await response.text()
  if (!response.ok) throw readGoogleError('the OIDC token of the job', response.status, text)
  if (source.field === undefined) return text
  const answer: Readonly<Record<string, unknown>> = JSON.parse(text)
  const token = answer[source.field]
  if (typeof token !== 'string') throw new Error(`The answer to ${source.url} has no \`${source.field}\`.`)
  return token
}

async function federate(
  { audience, subjectTokenType, tokenUrl }: ExternalAccount,
  subjectToken: string,
  world: TokenWorld,
): Promise<AccessToken> {
  const answer: { access_token?: string; expires_in?: number } = await post({
    what: 'sts.token',
    url: tokenUrl,
    body: {
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience,
      scope: SCOPE,
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectTokenType,
      subjectToken,
    },
    headers: {},
    tokenWorld: world,
  })
  if (answer.access_token === undefined) throw new Error('The token exchange gave no token.')
  return {
    token: answer.access_token,
    endsAt: world.clock.now().getTime() + 1_000 * (answer.expires_in ?? 0),
  }
}

async function impersonate(url: string, federated: string, world: TokenWorld): Promise<AccessToken> {
  const body = { scope: [SCOPE], lifetime: LIFETIME }
  const headers = { authorization: `Bearer ${federated}` }
  const answer: { accessToken?: string; expireTime?: string } = await post({
    what: 'iamcredentials.generateAccessToken',
    url,
    body,
    headers,
    tokenWorld: world,
  })
  if (answer.accessToken === undefined) throw new Error('The service account gave no token.')
  return { token: answer.accessToken, endsAt: Date.parse(answer.expireTime ?? '') }
}

async function post<Answer>({
  what,
  url,
  body,
  headers,
  tokenWorld: { fetch },
}: {
  readonly what: string
  readonly url: string
  readonly body: object
  readonly headers: Readonly<Record<string, string>>
  readonly tokenWorld: TokenWorld
}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw readGoogleError(what, response.status, text)
  const answer: Answer = JSON.parse(text)
  return answer
}
