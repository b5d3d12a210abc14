import { SageMakerClient, UpdateEndpointCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import type { CollectContext } from '../../../../actions/record-config/collect/collector.ts'
import { sagemakerEndpoint } from '../../../../actions/record-config/rollback/sagemaker-endpoint.ts'
import { createAwsClients } from '../../../../actions/shared/aws/aws-clients.ts'
import { createLog } from '../../../../actions/shared/log/log.ts'

const step = {
  key: 'AWS::SageMaker::Endpoint/arn:aws:sagemaker:eu-central-1:123456789012:endpoint/live',
  type: 'AWS::SageMaker::Endpoint',
  id: 'arn:aws:sagemaker:eu-central-1:123456789012:endpoint/live',
  from: 'v2',
  to: 'v1',
}

/** A context in which DescribeEndpoint answers so; what else is sent is noted. */
function contextOf(endpoint: object) {
  const sent: object[] = []
  const inputs = { region: 'eu-central-1', roleToAssume: undefined, roleDurationMs: 3_600_000 }
  const about = { action: 'record-config', version: '0', sessionName: 'test', idToken: async () => '' }
  const aws = createAwsClients({ inputs, ...about }, createLog())
  const answer = { response: {}, output: { $metadata: {}, ...endpoint } }
  aws.client(SageMakerClient, 'eu-central-1').middlewareStack.add(
    () =>
      async ({ input }) => {
        sent.push(input)
        return answer
      },
    { step: 'initialize' },
  )
  const context: CollectContext = { aws, signal: new AbortController().signal }
  return { context, sent }
}

describe('an endpoint of SageMaker', () => {
  test.each(['Updating', 'Creating', 'RollingBack', 'SystemUpdating', 'Deleting', 'OutOfService'])(
    'that is %s is left alone',
    async (EndpointStatus) => {
      const { context } = contextOf({ EndpointStatus, EndpointConfigName: 'v2' })
      expect(await sagemakerEndpoint.obstacle(step, context)).toBe(`the endpoint is ${EndpointStatus}`)
    },
  )

  test.each([
    [{ EndpointConfigName: 'v1' }, true],
    [{ EndpointConfigName: 'v2', PendingDeploymentSummary: { EndpointConfigName: 'v1' } }, true],
    [{ EndpointConfigName: 'v2', PendingDeploymentSummary: { EndpointConfigName: 'v3' } }, false],
    [{ EndpointConfigName: 'v2' }, false],
  ])('%j is back: %s', async (endpoint, isBack) => {
    expect(await sagemakerEndpoint.isBack?.(step, contextOf(endpoint).context)).toBe(isBack)
  })

  test('keeps its deployment configuration', async () => {
    const { context, sent } = contextOf({})
    await sagemakerEndpoint.write(step, context)
    expect(sent).toEqual([
      new UpdateEndpointCommand({
        EndpointName: 'live',
        EndpointConfigName: 'v1',
        RetainDeploymentConfig: true,
      }).input,
    ])
  })

  test.each([
    ['EndpointConfigName', true],
    ['ProductionVariants.all.DeployedImages', true],
    ['ProductionVariants.all.CurrentWeight', false],
    ['ProductionVariants.all.DesiredWeight', false],
    ['Tags', false],
  ])('a difference in %s is gone afterwards: %s', (label, covered) => {
    expect(sagemakerEndpoint.covers.test(label)).toBe(covered)
  })
})
