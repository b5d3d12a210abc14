import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import {
  ConfigServiceClient,
  DeleteConfigurationRecorderCommand,
  DeleteDeliveryChannelCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { recordOptions } from './record-runs.ts'

const LAMBDA = 'AWS::Lambda::Function'
const INTERFACE = 'AWS::EC2::NetworkInterface'

let aws: AwsEmulator
let deployed: DeployedSystem

beforeAll(async () => {
  aws = await startAws()
  deployed = await deploySystem(aws)
  const items = [LAMBDA, INTERFACE].map((resourceType) => ({ resourceType, resourceId: 'one' }))
  await aws.control('config/items', { items })
  await aws.client(CloudWatchClient).send(
    new PutMetricDataCommand({
      Namespace: 'AWS/Config',
      MetricData: [
        [LAMBDA, 100, 1],
        [INTERFACE, 20_000, 1],
        [INTERFACE, 10_000, 9],
      ].map(([Value, count, daysAgo]) => ({
        MetricName: 'ConfigurationItemsRecorded',
        Dimensions: [{ Name: 'ResourceType', Value: String(Value) }],
        Value: Number(count),
        Timestamp: new Date(Date.now() - Number(daysAgo) * 86_400_000),
      })),
    }),
  )
})
afterAll(() => aws.stop())

const run = (inputs: Record<string, string>) => runAction(recordOptions(aws, deployed, inputs))

test('says what AWS Config recorded in a month, what it costs, and what would cost less', async () => {
  const resources = `- config: ${LAMBDA}/one`
  await run({ system: 'costs', release: '1', resources, versions: '' })
  aws.forgetRequests()
  const end = await run({ system: 'costs', mode: 'costs' })
  expect(end).toMatchObject({
    exitCode: 0,
    outputs: {
      outcome: 'succeeded',
      reason: 'About $90.30 for 30100 configuration items of 2 types in 30 days; 2 proposals.',
    },
  })
  expect(end.summary).toContain(`Record ${INTERFACE} daily`)
  expect(JSON.parse(end.outputs['recorder-proposal'] ?? '')).toMatchObject({
    recordingGroup: { resourceTypes: [LAMBDA] },
  })
  expect(reportViolations(end.report())).toEqual([])
  const changing = aws.requests().filter(({ operation }) => !/^(Get|List|Describe|Head)/.test(operation))
  expect(changing).toEqual([])
})

test('without a history it proposes no list, only what may be recorded daily', async () => {
  const end = await run({ system: 'no-history', mode: 'costs' })
  expect(JSON.parse(end.outputs['recorder-proposal'] ?? '')).toEqual({
    recordingMode: {
      recordingFrequency: 'CONTINUOUS',
      recordingModeOverrides: [{ resourceTypes: [INTERFACE], recordingFrequency: 'DAILY' }],
    },
  })
})

test('what may not be read is no figure of zero', async () => {
  const denied = aws.faults.inject({ operation: 'GetMetricData' }, { kind: 'access-denied' })
  const end = await run({ system: 'denied', mode: 'costs' })
  denied.remove()
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('GetMetricData')
})

test('an account without a recorder is told so', async () => {
  const config = aws.client(ConfigServiceClient)
  await config.send(new StopConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
  await config.send(new DeleteDeliveryChannelCommand({ DeliveryChannelName: 'default' }))
  await config.send(new DeleteConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
  const end = await run({ system: 'none', mode: 'costs' })
  expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(end.outputs.reason).toContain('AWS Config has no recorder here')
})
