import { ECSClient } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { ecsService } from '../../../../actions/record-config/rollback/ecs-service.ts'
import { createAwsClients } from '../../../../actions/shared/aws/aws-clients.ts'
import { createLog } from '../../../../actions/shared/log/log.ts'

const step = {
  key: 'AWS::ECS::Service/arn:aws:ecs:eu-central-1:123456789012:service/live/app',
  type: 'AWS::ECS::Service',
  id: 'arn:aws:ecs:eu-central-1:123456789012:service/live/app',
  from: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/app:2',
  to: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/app:1',
}

test.each([
  ['CODE_DEPLOY', 'its deployments are those of CODE_DEPLOY: go back there'],
  ['EXTERNAL', 'its deployments are those of EXTERNAL: go back there'],
  ['ECS', undefined],
])('a service that %s deploys has this in its way: %s', async (type, obstacle) => {
  const inputs = { region: 'eu-central-1', roleToAssume: undefined, roleDurationMs: 3_600_000 }
  const about = { action: 'record-config', version: '0', sessionName: 'test', idToken: async () => '' }
  const aws = createAwsClients({ inputs, ...about }, createLog())
  const services = [{ deploymentController: { type } }]
  const output = { $metadata: {}, services, taskDefinition: { status: 'ACTIVE' } }
  aws
    .client(ECSClient, 'eu-central-1')
    .middlewareStack.add(() => async () => ({ response: {}, output }), { step: 'initialize' })
  expect(await ecsService.obstacle(step, { aws, signal: new AbortController().signal })).toBe(obstacle)
})
