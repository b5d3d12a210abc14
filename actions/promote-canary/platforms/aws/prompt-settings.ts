import { ConfiguredRetryStrategy } from '@smithy/core/retry'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'

const ATTEMPTS = 4
const DELAY_MS = 100
const TIMEOUT_MS = 1_500

/**
 * The settings of a client for rollbacks. It tries again at once: the adaptive client slows down after throttling, which
 * is right for everything but the call that takes traffic off a bad version.
 */
export function promptSettings(settings: ClientSettings) {
  return {
    ...settings,
    retryStrategy: new ConfiguredRetryStrategy(ATTEMPTS, DELAY_MS),
    requestHandler: { connectionTimeout: TIMEOUT_MS, requestTimeout: TIMEOUT_MS },
  }
}
