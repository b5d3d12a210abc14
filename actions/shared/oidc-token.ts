import { UserError } from './errors.ts'

/** What a job's OIDC token says of it, `none` for what it does not say. */
export type OidcClaims = Readonly<Record<'sub' | 'aud' | 'ref', string>>

/**
 * A new OIDC token of the job.
 *
 * @param idToken asks the runner for one, for an audience
 * @param where the input that needs it, for the error
 * @throws UserError when the job may not have one
 */
export async function oidcTokenOf(
  idToken: (audience: string) => Promise<string>,
  audience: string,
  where: string,
): Promise<string> {
  try {
    return await idToken(audience)
  } catch (error) {
    throw new UserError(
      'the job cannot get an OIDC token.',
      {
        where,
        next: 'Give the job `permissions: { id-token: write, contents: read }`; a reusable workflow’s caller too.',
      },
      { cause: error },
    )
  }
}

/** Reads a token's claims without verifying it: for messages. */
export function claimsOf(token: string): OidcClaims {
  const claims: Record<string, unknown> = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}',
  )
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : 'none')
  return { sub: text('sub'), aud: text('aud'), ref: text('ref') }
}
