import { setTimeout as sleep } from 'node:timers/promises'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  type STSClient,
} from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { messageOf, UserError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import { claimsOf, oidcTokenOf } from '../oidc-token.ts'

/** The audience that AWS expects in the token (GitHub docs, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = 'sts.amazonaws.com'

/** How long is waited before each further attempt while STS cannot reach GitHub's keys. */
const RETRY_DELAYS_MS = [1_000, 3_000, 9_000]

/**
 * Whether STS says that it could not reach the identity provider, which passes (STS API reference,
 * `AssumeRoleWithWebIdentity`, errors `IDPCommunicationError` and `InvalidIdentityToken`).
 */
function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    (/IDPCommunicationError/.test(error.name) || /couldn't retrieve verification key/i.test(error.message))
  )
}

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
    for (const delayMs of [...RETRY_DELAYS_MS, undefined]) {
      try {
        return identityOf((await sts.send(command)).Credentials, request.roleArn, log)
      } catch (error) {
        if (delayMs === undefined || !isPassing(error)) throw refused(request.roleArn, token, error)
        log.info(`STS could not check the token (${messageOf(error)}); trying again in ${delayMs / 1_000} s.`)
        await sleep(delayMs)
      }
    }
    throw new Error('STS gave no session.')
  }
}

/** Credentials of a role that the client's own identity assumes; a session of such a chain lasts an hour at most. */
export function assumedRoleCredentials({
  sts,
  roleArn,
  sessionName,
  log,
}: {
  readonly sts: STSClient
  readonly roleArn: string
  readonly sessionName: string
  readonly log: Log
}): AwsCredentialIdentityProvider {
  return async () => {
    // iam: sts:AssumeRole
    const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName })
    return identityOf((await sts.send(command)).Credentials, roleArn, log)
  }
}

function identityOf(credentials: Credentials | undefined, roleArn: string, log: Log): AwsCredentialIdentity {
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey)
    throw new Error('AWS returned no credentials.')
  log.mask(credentials.SecretAccessKey)
  log.mask(credentials.SessionToken ?? '')
  log.info(`Assumed ${roleArn} until ${credentials.Expiration?.toISOString() ?? 'unknown'}.`)
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: credentials.Expiration,
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
