import { AssumeRoleWithWebIdentityCommand, type STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { UserError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import { claimsOf, oidcTokenOf } from '../oidc-token.ts'

/** The audience that AWS expects in the token (GitHub docs, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = 'sts.amazonaws.com'

/** What is needed to become a role of AWS. */
export interface RoleRequest {
  readonly roleArn: string
  readonly durationMs: number
  /** 2 to 64 characters of `[\w+=,.@-]`; seen in CloudTrail. */
  readonly sessionName: string
  /** A new OIDC token of the job for an audience. */
  readonly idToken: (audience: string) => Promise<string>
}

/**
 * Credentials of a role, by the job's OIDC token. The SDK asks again shortly before they expire, so that a run
 * longer than one session can still roll back.
 *
 * @throws UserError when the job has no `id-token: write`, or when the role does not trust the token
 */
export function oidcRoleCredentials(
  sts: STSClient,
  request: RoleRequest,
  log: Log,
): AwsCredentialIdentityProvider {
  return async () => {
    const token = await oidcTokenOf(request.idToken, AUDIENCE, 'input role-to-assume')
    // iam: sts:AssumeRoleWithWebIdentity
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.roleArn,
      RoleSessionName: request.sessionName,
      WebIdentityToken: token,
      DurationSeconds: Math.floor(request.durationMs / 1_000),
    })
    try {
      const { Credentials } = await sts.send(command)
      if (!Credentials?.AccessKeyId || !Credentials.SecretAccessKey)
        throw new Error('AWS returned no credentials.')
      log.mask(Credentials.SecretAccessKey)
      log.mask(Credentials.SessionToken ?? '')
      log.info(`Assumed ${request.roleArn} until ${Credentials.Expiration?.toISOString() ?? 'unknown'}.`)
      return {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
        expiration: Credentials.Expiration,
      }
    } catch (error) {
      throw refused(request.roleArn, token, error)
    }
  }
}

/** Says which subject AWS saw, since a trust policy that does not match it is the usual reason. */
function refused(roleArn: string, token: string, cause: unknown): Error {
  if (!(cause instanceof Error) || !/AccessDenied|InvalidIdentityToken/.test(cause.name)) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
  const { sub, aud, ref } = claimsOf(token)
  return new UserError(
    `AWS does not let this job assume ${roleArn}.`,
    {
      where: 'input role-to-assume',
      given: `a token with sub \`${sub}\`, aud \`${aud}\`, ref \`${ref}\``,
      allowed:
        'what the trust policy of the role names under `token.actions.githubusercontent.com:sub` and `:aud`',
    },
    { cause },
  )
}
