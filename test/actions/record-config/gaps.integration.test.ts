import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConfigServiceClient,
  DeleteConfigurationRecorderCommand,
  DeleteDeliveryChannelCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { recordOptions } from './record-runs.ts'
import { recordViolations } from './record-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
let deployed: DeployedSystem
const folder = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  deployed = await deploySystem(aws)
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await aws.stop()
})

async function gapsOf(system: string, release: string, resources: string) {
  const inputs = { system, release, resources, versions: '', 'report-directory': folder.path }
  const end = await runAction({ ...recordOptions(aws, deployed, inputs), workspace: folder.path })
  if (end.outputs.record === undefined) throw new Error(end.log)
  const record = JSON.parse(readFileSync(end.outputs.record, 'utf8'))
  expect(recordViolations(record)).toEqual([])
  const gaps: { subject: string; kind: string }[] = record.gaps
  return { end, record, gaps: Object.fromEntries(gaps.map(({ subject, kind }) => [subject, kind])) }
}

const item = (resourceId: string, configurationItemStatus: string) => ({
  ...{ resourceType: 'AWS::Lambda::Function', resourceId, configurationItemStatus },
  ...{ configuration: { functionName: resourceId } },
})
const id = (name: string) => `AWS::Lambda::Function/${name}`

test('absent, gone and not recorded are kept apart, from the API and from a snapshot', async () => {
  const items = [item('kept', 'OK'), item('deleted', 'ResourceDeleted')]
  await aws.control('config/items', { items: [item('deleted', 'OK')] })
  await aws.control('config/items', { items })
  const names = ['kept', 'deleted', 'never']
  const fromApi = await gapsOf('api', '1', names.map((name) => `- config: ${id(name)}`).join('\n'))
  expect(fromApi.gaps).toEqual({ [id('deleted')]: 'gone', [id('never')]: 'absent' })

  const configurationItems = [...items, item('unrecorded', 'ResourceNotRecorded')]
  writeFileSync(join(folder.path, 'snapshot.json'), JSON.stringify({ configurationItems }))
  const resources = '- config-snapshot: snapshot.json\n- config-snapshot: nowhere.json'
  const fromFile = await gapsOf('file', '1', resources)
  expect(fromFile.gaps).toEqual({
    ...{ [id('deleted')]: 'gone', [id('unrecorded')]: 'unrecorded', 'nowhere.json': 'absent' },
  })
})

test('a call that is denied is not taken for a removal', async () => {
  const resources = `- config: ${id('kept')}\n- ecs-service: production/assistant`
  await gapsOf('denied', '1', resources)
  const denied = aws.faults.inject(
    { service: 'ecs', operation: 'DescribeServices', times: Number.POSITIVE_INFINITY },
    {
      kind: 'error',
      status: 400,
      code: 'AccessDeniedException',
      message: 'not authorized to perform: ecs:DescribeServices',
    },
  )
  const { end, gaps } = await gapsOf('denied', '2', resources)
  denied.remove()
  expect(gaps).toMatchObject({ 'production/assistant': 'denied' })
  expect(end.summary).toContain('could not be read')
})

test('a recorder that was stopped, then deleted, is recorded as such, and the run goes on', async () => {
  const config = aws.client(ConfigServiceClient)
  const resources = `- config: ${id('kept')}\n- config-snapshot: now`
  await config.send(new StopConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
  const stopped = await gapsOf('recorder', '1', resources)
  expect(stopped.record.recorder).toMatchObject({ state: 'present', recording: false })
  expect(stopped.gaps).toEqual({ 'config-snapshot: now': 'unrecorded' })
  await config.send(new DeleteDeliveryChannelCommand({ DeliveryChannelName: 'default' }))
  await config.send(new DeleteConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
  const deleted = await gapsOf('recorder', '2', resources)
  expect(deleted.record.recorder).toEqual({ state: 'absent' })
  expect(deleted.gaps).toEqual({ [id('kept')]: 'unrecorded', 'config-snapshot: now': 'unrecorded' })
})
