import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { canonicalJson } from '../../../actions/record-config/document/canonical-json.ts'
import { toJson } from '../../../actions/record-config/document/json.ts'
import { root } from '../../../scripts/action-definitions.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { copyHistory } from './history-copy.ts'
import { offline, recordOptions } from './record-runs.ts'
import { recordViolations } from './record-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
let deployed: DeployedSystem
let verificationKey = ''
const reports = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  deployed = await deploySystem(aws)
})
afterAll(async () => {
  reports[Symbol.dispose]()
  await aws.stop()
})

function record(release: string, inputs: Record<string, string> = {}) {
  return runAction(recordOptions(aws, deployed, { system: 'assistant', release, ...inputs }))
}

test('the first record says what there is', async () => {
  const end = await record('1.0.0', { 'report-directory': `${reports.path}/first` })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1', changes: '0' })
  expect(end.exitCode).toBe(0)
  verificationKey = end.outputs['verification-key'] ?? ''
  const document = JSON.parse(readFileSync(end.outputs.record ?? '', 'utf8'))
  const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/)
  expect(recordViolations(document)).toEqual([])
  expect(document).toMatchObject({
    system: 'assistant',
    release: '1.0.0',
    recorder: { state: 'present', recording: true, channel: { bucket: 'config-delivery' } },
    gaps: [],
    versions: {
      code: [{ name: 'octo/service', version: '0'.repeat(40), source: 'github' }],
      model: [{ name: 'ranker', source: 's3', digest: sha256 }],
      container: [{ name: 'assistant/app', version: '1.0.0', source: 'ecr', digest: sha256 }],
    },
  })
  const types = Object.values<{ type: string }>(document.resources).map(({ type }) => type)
  expect(types.sort()).toEqual([
    'AWS::ECS::Service',
    'AWS::ECS::TaskDefinition',
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'AWS::SSM::Parameter',
    'AWS::SSM::Parameter',
  ])
})

test('recorded again, nothing has changed and nothing is written', async () => {
  aws.forgetRequests()
  const end = await record('1.0.0')
  expect(end.outputs).toMatchObject({ outcome: 'unchanged', sequence: '1', changes: '0' })
  expect(aws.requests().filter(({ operation }) => operation === 'PutObject')).toEqual([])
})

test('recorded as another release, it is a record without changes', async () => {
  const end = await record('1.0.1')
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2', changes: '0' })
})

test('the next release shows what changed, by class', async () => {
  const digest = await deployed.deploy('1.1.0', [
    { name: 'MODEL_ID', value: 'ranker-2' },
    { name: 'DATABASE', value: 'postgres://swordfish' },
  ])
  await deployed.shiftTraffic(100)
  await deployed.uploadModel('weights 2')
  const end = await record('1.1.0', { 'report-directory': `${reports.path}/third` })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '3' })
  const { counts, versions, resources } = JSON.parse(readFileSync(end.outputs.diff ?? '', 'utf8'))
  expect(counts).toMatchObject({ routing: 2, security: 0, capacity: 0, metadata: 0 })
  expect(counts.ephemeral).toBeGreaterThan(0)
  expect(end.summary).toContain(`${counts.ephemeral} ephemeral changes hidden`)
  const labels = (changes: { label: string }[]) => changes.map(({ label }) => label).sort()
  expect(labels(versions)).toEqual([
    'container[assistant/app].digest',
    'container[assistant/app].uri',
    'container[assistant/app].version',
    'model[ranker].digest',
    'model[ranker].version',
  ])
  expect(JSON.stringify(versions)).toContain(digest)
  const changed = resources.filter(({ type }: { type: string }) => type === 'AWS::ECS::TaskDefinition')
  const shown = changed[0].changes.filter((change: { class: string }) => change.class !== 'ephemeral')
  expect(labels(shown)).toEqual([
    'containerDefinitions[app].environment[DATABASE]',
    'containerDefinitions[app].environment[MODEL_ID].value',
    'containerDefinitions[app].image',
  ])
})

test('no secret is anywhere in the history, and a copy of it verifies without a network', async () => {
  using copy = temporaryFolder()
  const files = await copyHistory(aws, copy.path, 'history/', 'assistant')
  expect([...files.keys()].filter((path) => path.startsWith('assistant/entries/'))).toHaveLength(3)
  for (const content of files.values()) expect(content.toString('latin1')).not.toContain('swordfish')
  const end = await runAction({
    action: 'record-config',
    environment: offline,
    inputs: {
      mode: 'verify',
      system: 'assistant',
      'history-path': copy.path,
      'verification-keys': verificationKey,
      'known-checkpoints': `${reports.path}/first/checkpoint`,
    },
  })
  expect(end.outputs).toMatchObject({
    outcome: 'succeeded',
    reason: '3 entries are complete and unchanged.',
  })
  expect(end.exitCode).toBe(0)
})

test('the command of the documentation verifies outside a workflow', async () => {
  using copy = temporaryFolder()
  await copyHistory(aws, join(copy.path, 'history'), 'history/', 'assistant')
  const document = readFileSync(join(root, 'doc/record-config/format.md'), 'utf8')
  const [command] = /^node dist\/record-config\.js --mode verify[\s\S]*?(?=^```)/m.exec(document) ?? []
  if (command === undefined) throw new Error('The document has no such command.')
  const node = join(root, 'node_modules/.bin/node')
  const script = command
    .replace('node dist/record-config.js', `'${node}' '${join(root, 'dist/record-config.js')}'`)
    .replace('<system>', 'assistant')
    .replace('<output verification-key>', verificationKey)
    .replace('<checkpoint kept elsewhere>', `${reports.path}/first/checkpoint`)
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    cwd: copy.path,
    env: { PATH: process.env.PATH, HOME: copy.path, RUNNER_TEMP: copy.path, ...offline },
  })
  expect(stdout).toContain('3 entries are complete and unchanged.')
})

test('two records are compared by any address', async () => {
  const inputs = { mode: 'diff', system: 'assistant', 'history-bucket': 'history' }
  const diff = (from: string, to: string) =>
    runAction({ action: 'record-config', environment: aws.environment, inputs: { ...inputs, from, to } })
  const end = await diff('#1', '1.1.0')
  expect(end.outputs).toMatchObject({
    outcome: 'succeeded',
    reason: expect.stringMatching(/^From #1 to #3: /),
  })
  expect(Number(end.outputs.changes)).toBeGreaterThan(5)
  const missing = await diff('9.9.9', '~0')
  expect(missing.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('input from') })
})

test('a forged plan: who records, when and what come from the run; what the plan says else is refused', async () => {
  const folder = `${reports.path}/forged`
  const inputs = { system: 'forged', resources: `${deployed.resources}\n- lambda: absent` }
  const planned = await record('1', { ...inputs, 'dry-run': 'true', 'report-directory': folder })
  const honest = readFileSync(planned.outputs['plan-file'] ?? '', 'utf8')
  const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const forge = (change: (record: Forgeable, bodies: Record<string, string>) => void) => {
    const file = JSON.parse(honest)
    const document: Forgeable = JSON.parse(file.plan.record)
    change(document, file.plan.bodies)
    file.plan.record = canonicalJson(toJson(document))
    file.sha256 = digestOf(JSON.stringify(file.plan))
    writeFileSync(`${folder}/plan.json`, JSON.stringify(file))
    return record('1', { ...inputs, plan: `${folder}/plan.json`, 'report-directory': folder })
  }
  const body = canonicalJson({ forged: 'never deployed' })
  const refusals: [string, (record: Forgeable, bodies: Record<string, string>) => void][] = [
    [
      'the policy says: coverage: absent',
      (one) => Object.assign(one.verdict, { passed: true, violations: [] }),
    ],
    ['the commit is', (one) => Object.assign(one.collector, { commit: 'f'.repeat(40) })],
    ['code', (one) => Object.assign(one.versions, { code: [] })],
    ['absent is absent', (one) => Object.assign(one, { gaps: [] })],
    [
      'its body',
      (one, bodies) => {
        const [first] = Object.values(one.resources)
        Object.assign(first ?? {}, { complete: `sha256:${digestOf(body)}` })
        bodies[`sha256:${digestOf(body)}`] = body
      },
    ],
    [
      'AWS::',
      (one) => Object.assign(Object.values(one.resources)[0] ?? {}, { durable: `sha256:${digestOf(body)}` }),
    ],
  ]
  for (const [difference, change] of refusals) {
    const { outputs } = await forge(change)
    expect(outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(difference) })
  }
  const { outputs } = await forge((one) => {
    Object.assign(one, { collectedAt: '2020-01-01T00:00:00.000Z' })
    Object.assign(one.collector, { actor: 'ceo', runId: '1' })
  })
  expect(outputs.outcome).toBe('failed')
  const recorded = JSON.parse(readFileSync(outputs.record ?? '', 'utf8'))
  expect(recorded.collectedAt).not.toContain('2020')
  expect(recorded.collector.actor).not.toBe('ceo')
  expect(recorded.verdict.passed).toBe(false)
})

interface Forgeable {
  readonly verdict: object
  readonly collector: object
  readonly versions: object
  readonly resources: Record<string, object>
}

test('a reviewed plan is applied as it was reviewed, once, and refused when what is deployed has moved', async () => {
  const planned = await record('1.2.0', { 'dry-run': 'true', 'report-directory': `${reports.path}/plan` })
  expect(planned.outputs).toMatchObject({ outcome: 'planned', sequence: '4' })
  expect(planned.outputs.checkpoint).toBeUndefined()
  const plan = planned.outputs['plan-file'] ?? ''
  const saved = JSON.parse(readFileSync(plan, 'utf8')).plan

  await deployed.shiftTraffic(50)
  const refused = await record('1.2.0', { plan })
  expect(refused.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('has changed since'),
  })
  await deployed.shiftTraffic(100)
  const applied = await record('1.2.0', { plan, 'report-directory': `${reports.path}/applied` })
  expect(applied.outputs).toMatchObject({ outcome: 'succeeded', sequence: '4' })
  const lasting = (text: string) => {
    const { versions, gaps, verdict, state } = JSON.parse(text)
    return { versions, gaps, verdict, durable: state.durable }
  }
  expect(lasting(readFileSync(applied.outputs.record ?? '', 'utf8'))).toEqual(lasting(saved.record))

  const again = await record('1.2.0', { plan })
  expect(again.outputs).toMatchObject({ outcome: 'unchanged', sequence: '4' })
})
