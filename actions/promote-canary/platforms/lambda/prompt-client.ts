import { LambdaClient } from '@aws-sdk/client-lambda'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'
import { promptSettings } from '../aws/prompt-settings.ts'

/** A client of Lambda for rollbacks, which tries again at once. */
export class PromptLambdaClient extends LambdaClient {
  constructor(settings: ClientSettings) {
    super(promptSettings(settings))
  }
}
