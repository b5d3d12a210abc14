import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { describeEach } from './answers.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'

export class AppRunnerCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'AppRunner', endpointPrefix: 'apprunner', signingName: 'apprunner' })
  }
}

/** Reads which images the services of App Runner run or will run when they are resumed. */
export async function readAppRunnerUses(
  appRunner: AppRunnerCalls,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const call = (operation: string, body: object) =>
    appRunner.call({ target: `AppRunner.${operation}`, version: '1.0', body }, signal)
  const services = await collectPages(async (NextToken) => {
    // iam: apprunner:ListServices
    const page = await call('ListServices', { MaxResults: 20, NextToken })
    return { items: listIn(page, 'ServiceSummaryList'), nextToken: textIn(page, 'NextToken') }
  })
  // iam: apprunner:DescribeService
  return describeEach(services, (service) =>
    call('DescribeService', { ServiceArn: textIn(service, 'ServiceArn') }),
  )
}
