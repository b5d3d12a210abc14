import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import type { ClientSettings } from '../../../shared/aws/aws-clients.ts'
import { promptSettings } from '../aws/prompt-settings.ts'

/** A client of SageMaker for rollbacks, which tries again at once. */
export class PromptSageMakerClient extends SageMakerClient {
  constructor(settings: ClientSettings) {
    super(promptSettings(settings))
  }
}
