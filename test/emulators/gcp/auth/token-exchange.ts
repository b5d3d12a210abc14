import { Refusal } from '../http/google-error.ts'
import type { World } from '../world.ts'

/** The body of STS's token method. */
export interface TokenExchange {
  readonly audience?: string | null
  readonly grantType?: string | null
  readonly requestedTokenType?: string | null
  readonly scope?: string | null
  readonly subjectToken?: string | null
  readonly subjectTokenType?: string | null
}

const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token'
const JWT_TYPES = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token']

/**
 * Exchanges an identity token of GitHub for a federated token: RFC 8693, and the description of `sts.token`.
 *
 * @throws Refusal 400 with a code of RFC 6749, §5.2
 */
export function exchange(world: World, asked: TokenExchange): object {
  if (asked.grantType !== 'urn:ietf:params:oauth:grant-type:token-exchange') {
    throw refusal('unsupported_grant_type', 'Invalid value for "grant_type".')
  }
  if (asked.requestedTokenType !== TOKEN_TYPE) {
    throw refusal('invalid_request', 'Invalid value for "requested_token_type".')
  }
  if (!JWT_TYPES.includes(asked.subjectTokenType ?? '')) {
    throw refusal('invalid_request', 'Invalid value for "subject_token_type".')
  }
  if (asked.audience !== world.audience) throw refusal('invalid_target', 'Invalid value for "audience".')
  const scopes = asked.scope?.split(' ').filter((scope) => scope !== '') ?? []
  if (scopes.length === 0) throw refusal('invalid_scope', 'Invalid value for "scope".')
  const claims = world.github.verify(asked.subjectToken ?? '')
  if (claims === undefined) throw refusal('invalid_grant', 'The given credential is rejected or has expired.')
  // A provider takes its own name as audience, with or without the scheme, unless told otherwise.
  if (claims.aud !== world.audience && claims.aud !== `https:${world.audience}`) {
    throw refusal('invalid_grant', 'The audience in ID Token does not match the expected audience.')
  }
  const principal = world.federatedPrincipal
  const { token, expiresAt } = world.tokens.issue({ principal, scopes })
  return {
    access_token: token,
    issued_token_type: TOKEN_TYPE,
    token_type: 'Bearer',
    expires_in: Math.round((expiresAt.getTime() - world.now().getTime()) / 1_000),
  }
}

function refusal(reason: string, message: string): Refusal {
  return new Refusal({ status: 400, reason, message })
}
