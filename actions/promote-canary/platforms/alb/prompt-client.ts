import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ConfiguredRetryStrategy } from '@smithy/core/retry'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'

const ATTEMPTS = 4
const DELAY_MS = 100
const TIMEOUT_MS = 1_500

/**
 * A client for rollbacks. It tries again at once: the adaptive client slows down after throttling, which is right
 * for everything but the call that takes traffic off a bad version.
 */
export class PromptElbClient extends ElasticLoadBalancingV2Client {
  constructor(settings: ClientSettings) {
    super({
      ...settings,
      retryStrategy: new ConfiguredRetryStrategy(ATTEMPTS, DELAY_MS),
      requestHandler: { connectionTimeout: TIMEOUT_MS, requestTimeout: TIMEOUT_MS },
    })
  }
}
