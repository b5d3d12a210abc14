import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, UserError } from './errors.ts'

/** What a job's OIDC token says of it, `none` for what it does not say. */
export type OidcClaims = Readonly<Record<'sub' | 'aud' | 'ref', string>>

/** How long is waited before each further attempt to get a token; the runner's own client tries each several times. */
const RETRY_DELAYS_MS = [1_000, 3_000, 9_000]

/**
 * A new OIDC token of the job. Passing trouble of the token endpoint (5xx, a broken connection, "job in 'Pending' state")
 * is waited out.
 *
 * @param idToken asks the runner for one, for an audience
 * @param where the input that needs it, for the error
 * @throws UserError when the job may not have one, or Error when the endpoint gave none in all attempts
 */
export async function oidcTokenOf(
  idToken: (audience: string) => Promise<string>,
  audience: string,
  where: string,
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const delayMs = RETRY_DELAYS_MS[attempt]
    try {
      return await idToken(audience)
    } catch (error) {
      if (lacksPermission(error))
        throw new UserError(
          'the job cannot get an OIDC token.',
          {
            where,
            next: 'Give the job `permissions: { id-token: write, contents: read }`; a reusable workflow’s caller too.',
          },
          { cause: error },
        )
      if (delayMs === undefined)
        throw new UserError(
          `GitHub gave no OIDC token in ${RETRY_DELAYS_MS.length + 1} attempts: ${messageOf(error)}`,
          { where, next: 'This is passing trouble of the token endpoint; run the job again.' },
          { cause: error },
        )
      await sleep(delayMs)
    }
  }
}

/** Without `id-token: write` the runner sets no address to ask (@actions/core, `getIDToken`). */
function lacksPermission(error: unknown): boolean {
  return /Unable to get ACTIONS_ID_TOKEN_REQUEST/.test(messageOf(error))
}

/** Reads a token's claims without verifying it: for messages. */
export function claimsOf(token: string): OidcClaims {
  const claims: Record<string, unknown> = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}',
  )
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : 'none')
  return { sub: text('sub'), aud: text('aud'), ref: text('ref') }
}
