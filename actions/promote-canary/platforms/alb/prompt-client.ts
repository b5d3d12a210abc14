import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'
import { promptSettings } from '../aws/prompt-settings.ts'

/** A client of Elastic Load Balancing for rollbacks, which tries again at once. */
export class PromptElbClient extends ElasticLoadBalancingV2Client {
  constructor(settings: ClientSettings) {
    super(promptSettings(settings))
  }
}
