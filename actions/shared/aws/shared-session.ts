import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { messageOf } from '../errors.ts'
import type { Log } from '../log/log.ts'

/** How long before its end a session is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000

/** How long after a renewal that failed the next one is tried. */
const TRY_AGAIN_AFTER_MS = 15_000

/**
 * Shares one session between the clients of all services. It is renewed shortly before its end, while it is still used:
 * no call waits for that, and a renewal that fails takes nothing away that is valid. Only when the session has ended does
 * a failure to renew it fail the call.
 *
 * @param provider begins a new session
 * @param now milliseconds since 1970
 */
export function sharedSession(
  provider: AwsCredentialIdentityProvider,
  log: Pick<Log, 'warning'>,
  now: () => number = Date.now,
): AwsCredentialIdentityProvider {
  let session: AwsCredentialIdentity | undefined
  let renewal: Promise<AwsCredentialIdentity> | undefined
  let notBeforeMs = Number.NEGATIVE_INFINITY

  const renew = (): Promise<AwsCredentialIdentity> => {
    renewal ??= provider()
      .then((begun) => {
        session = begun
        return begun
      })
      .finally(() => {
        renewal = undefined
      })
    return renewal
  }

  return async () => {
    const leftMs = (session?.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now()
    if (session === undefined || leftMs <= 0) return renew()
    if (leftMs < RENEW_BEFORE_MS && renewal === undefined && now() >= notBeforeMs) {
      notBeforeMs = now() + TRY_AGAIN_AFTER_MS
      const until = session.expiration?.toISOString() ?? ''
      renew().catch((error: unknown) =>
        log.warning(
          `The AWS session could not be renewed (${messageOf(error)}); the current one is valid until ${until} and still used.`,
        ),
      )
    }
    return session
  }
}
