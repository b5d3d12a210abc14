import { ECSClient } from '@aws-sdk/client-ecs'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'
import { promptSettings } from '../aws/prompt-settings.ts'

/** A client of ECS for rollbacks, which tries again at once. */
export class PromptEcsClient extends ECSClient {
  constructor(settings: ClientSettings) {
    super(promptSettings(settings))
  }
}
