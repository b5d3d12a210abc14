import { AdaptiveRetryStrategy } from '@smithy/core/retry'
import type { RetryErrorInfo, RetryToken, StandardRetryToken } from '@smithy/types'
import { messageOf } from '../errors.ts'
import type { Log } from '../log/log.ts'

/** Attempts of one call, the first included. */
export const MAX_ATTEMPTS = 8

/**
 * The SDK's adaptive retry (token bucket, client-side rate, jittered back-off) with one log line a retry, so that
 * nobody has to guess why a run is slow.
 */
export class LoggedAdaptiveRetry extends AdaptiveRetryStrategy {
  readonly #service: string
  readonly #log: Log

  constructor(service: string, log: Log) {
    super(MAX_ATTEMPTS)
    this.#service = service
    this.#log = log
  }

  override async refreshRetryTokenForRetry(
    token: StandardRetryToken,
    info: RetryErrorInfo,
  ): Promise<RetryToken> {
    const renewed = await super.refreshRetryTokenForRetry(token, info)
    const reason = info.error === undefined ? info.errorType : `${info.error.name}: ${messageOf(info.error)}`
    this.#log.info(
      `${this.#service}: attempt ${renewed.getRetryCount() + 1} of ${MAX_ATTEMPTS} in ${renewed.getRetryDelay()} ms (${reason})`,
    )
    return renewed
  }
}
