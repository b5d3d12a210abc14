import { readFileSync } from 'node:fs'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionOptions, runAction, startAction } from '../../support/action-process.ts'
import { signingKey } from './record-runs.ts'
import { createHistoryBucket, createScene, type RollbackScene } from './rollback-scene.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The calls by which each type is brought back, in their order. */
const WRITES = ['PutImage', 'PutParameter', 'UpdateService', 'UpdateEndpoint', 'UpdateAlias', 'ModifyRule']

let aws: AwsEmulator
let scene: RollbackScene
beforeAll(async () => {
  aws = await startAws()
  await createHistoryBucket(aws)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  scene = await createScene(aws)
  expect((await runAction(record('1.0.0'))).outputs).toMatchObject({ outcome: 'succeeded' })
})

const options = (inputs: Record<string, string>): ActionOptions => ({
  action: 'record-config',
  environment: aws.environment,
  inputs: {
    system: scene.name,
    'history-bucket': 'history',
    'signing-key': signingKey,
    'redaction-key': 'a key that is long enough',
    resources: scene.resources,
    ...inputs,
  },
})
const record = (release: string) => options({ release, policies: 'container-digest=advisory' })
const rollback = (inputs: Record<string, string> = {}) =>
  options({ mode: 'rollback', to: '1.0.0', ...inputs })
const writes = () =>
  aws
    .requests()
    .filter(({ operation }) => WRITES.includes(operation))
    .map(({ operation }) => operation)
const byHand = (end: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(end.outputs['by-hand'] ?? '[]').map(
    ({ key, reason }: { key: string; reason: string }) => `${key.split('/')[0]}: ${reason}`,
  )

/** What is left of the differences from the first record, besides that the parameter was written anew. */
async function differences(): Promise<string[]> {
  const end = await runAction(record('1.0.0'))
  if (end.outputs.outcome === 'unchanged') return []
  using reports = temporaryFolder()
  const diff = await runAction(
    options({ mode: 'diff', from: '#1', to: '~0', 'report-directory': reports.path }),
  )
  const { resources } = JSON.parse(readFileSync(diff.outputs.diff ?? '', 'utf8'))
  return resources.flatMap(
    ({ type, changes }: { type: string; changes: { label: string; class: string }[] }) =>
      changes.filter((one) => one.class !== 'ephemeral').map(({ label }) => `${type} ${label}`),
  )
}

describe('what was changed since a record', () => {
  test('is brought back, of each type, in the order that works, and the next record says no difference', async () => {
    await scene.change()
    aws.forgetRequests()
    const end = await runAction(rollback())
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', restored: '6', 'by-hand': '[]' })
    expect(end.exitCode).toBe(0)
    expect(writes()).toEqual(WRITES)
    // Systems Manager counts each value that is written: the value itself is the same, to the byte.
    expect(await differences()).toEqual(['AWS::SSM::Parameter Version'])
    const { Parameter } = await aws
      .client(SSMClient)
      .send(new GetParameterCommand({ Name: `/${scene.name}/prompt` }))
    expect(Parameter?.Value).toBe('{ "tone":  "kind" }')
  })

  test('is not brought back twice', async () => {
    await scene.change()
    await runAction(rollback())
    aws.forgetRequests()
    expect((await runAction(rollback())).outputs).toMatchObject({ outcome: 'unchanged', restored: '0' })
    expect(writes()).toEqual([])
  })

  test('is only planned in a dry run, and a reviewed plan is carried out unless the world has moved', async () => {
    await scene.change()
    aws.forgetRequests()
    using reports = temporaryFolder()
    const planned = await runAction(rollback({ 'dry-run': 'true', 'report-directory': reports.path }))
    expect(planned.outputs).toMatchObject({ outcome: 'planned', restored: '0' })
    expect(writes()).toEqual([])
    const plan = planned.outputs['plan-file'] ?? ''
    expect(readFileSync(plan, 'utf8')).not.toContain('tone')
    await scene.change()
    aws.forgetRequests()
    const moved = await runAction(rollback({ plan }))
    expect(moved).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(writes()).toEqual([])
  })

  test('is brought back by a plan that was reviewed', async () => {
    await scene.change()
    using reports = temporaryFolder()
    const planned = await runAction(rollback({ 'dry-run': 'true', 'report-directory': reports.path }))
    const end = await runAction(rollback({ plan: planned.outputs['plan-file'] ?? '' }))
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', restored: '6' })
  })

  test('by somebody else between the plan and the act is left as it is', async () => {
    await scene.change()
    aws.faults.inject({ operation: 'PutImage' }, { kind: 'after', hook: scene.spoil.divideOtherwise })
    aws.forgetRequests()
    const end = await runAction(rollback())
    expect(end.outputs).toMatchObject({ outcome: 'failed', restored: '5' })
    expect(writes()).not.toContain('ModifyRule')
    expect(end.outputs.reason).toContain('not as the plan saw it')
  })
})

describe('what cannot be brought back', () => {
  test.each<[Exclude<keyof RollbackScene['spoil'], 'divideOtherwise'>, string]>([
    ['deleteImage', 'AWS::ECR::Image: the repository has no image sha256:'],
    ['deleteVersion', 'AWS::Lambda::Alias: version 1 of the function was deleted'],
    ['deregisterTaskDefinition', 'AWS::ECS::Service: task definition'],
    ['deleteConfiguration', 'AWS::SageMaker::Endpoint: the configuration'],
    ['deleteModel', 'AWS::SageMaker::Endpoint: the model'],
    ['beginCanary', 'AWS::ElasticLoadBalancingV2::ListenerRule: a canary is under way'],
    ['beginCanaryOfService', 'AWS::ECS::Service: a canary is under way'],
    ['beginCanaryOfEndpoint', 'AWS::SageMaker::Endpoint: a canary is under way'],
    ['beginCanaryOfAlias', 'AWS::Lambda::Alias: a canary is under way'],
    ['stopStable', 'has no healthy target'],
  ])('%s: it is said, the rest is brought back, and the run is red', async (what, reason) => {
    await scene.change()
    await scene.spoil[what]()
    const end = await runAction(rollback())
    expect(end.outputs).toMatchObject({ outcome: 'failed', restored: '5' })
    expect(byHand(end).join('\n')).toContain(reason)
    expect(end.summary).toContain('Left to do by hand')
    expect(end.exitCode).toBe(1)
  })

  test('a record whose secrets were hashed with another key is not compared', async () => {
    const end = await runAction(rollback({ 'redaction-key': 'another key that is long enough' }))
    expect(end.outputs).toMatchObject({ outcome: 'failed' })
    expect(end.outputs.reason).toContain('input redaction-key')
  })
})

describe('a run that is killed', () => {
  test.each(WRITES)('at %s: the next one finishes', async (operation) => {
    await scene.change()
    await using running = startAction(rollback())
    aws.faults.inject({ operation }, { kind: 'after', hook: () => void running.kill() })
    expect((await running.result).signal).toBe('SIGKILL')
    aws.faults.clear()
    expect((await runAction(rollback())).exitCode).toBe(0)
    expect(await differences()).toEqual(['AWS::SSM::Parameter Version'])
  })
})
