import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { canaries } from '../shared/secrets/canaries.ts'
import { deploySystem } from './deployed-system.ts'
import { pascalCase, secretPlaces } from './normalise/secret-places.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
const folder = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  await deploySystem(aws)
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await aws.stop()
})

/** Every file below a folder, with its content. */
function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
}

/** What stands in each place in a release; each secret is another one in the next. */
function itemsOf(release: string) {
  const item = (resourceType: string, resourceId: string, configuration: unknown) => ({
    ...{ resourceType, resourceId, configurationItemStatus: 'OK', configuration },
    ...{ awsRegion: 'eu-central-1', awsAccountId: '123456789012' },
  })
  return [
    ...secretPlaces.flatMap(({ type, configuration }, i) => {
      const body = configuration(`swordfish-${release}`)
      return [item(type, `camel-${i}`, body), item(type, `pascal-${i}`, pascalCase(body))]
    }),
    ...canaries.map(([, secret], i) =>
      item('AWS::Some::Type', `shape-${i}`, { note: `${release} ${secret}` }),
    ),
  ]
}

test('a secret in a place or of a shape is in no file, log, summary, page or output of two releases and their diff', async () => {
  const history = join(folder.path, 'history')
  const report = join(folder.path, 'report')
  const said: string[] = []
  const run = async (inputs: Record<string, string>) => {
    const end = await runAction({
      ...{ action: 'record-config', environment: aws.environment, workspace: folder.path },
      inputs: {
        ...{ system: 'assistant', 'history-path': history, 'report-directory': report },
        'redaction-key': 'a key that is long enough',
        resources: '- config-snapshot: snapshot.json\n- config: AWS::ECS::TaskDefinition/camel-0',
        policies: 'coverage=advisory',
        ...inputs,
      },
    })
    said.push(end.log, end.summary, JSON.stringify(end.outputs), ...filesBelow(report))
    return end
  }
  let planted = 0
  for (const release of ['1', '2']) {
    const items = itemsOf(release)
    planted += items.length
    writeFileSync(join(folder.path, 'snapshot.json'), JSON.stringify({ configurationItems: items }))
    await aws.control('config/items', { items: items.slice(0, 1) })
    expect((await run({ release, 'dry-run': 'true' })).outputs.outcome).toBe('planned')
    expect((await run({ release })).outputs).toMatchObject({ outcome: 'succeeded' })
  }
  expect((await run({ mode: 'diff', from: '#1', to: '#2' })).outputs.outcome).toBe('succeeded')
  said.push(...filesBelow(history))
  const secrets = [
    'swordfish',
    '83619274',
    ...canaries.map(([, secret]) => JSON.stringify(secret).slice(1, -1)),
  ]
  expect(secrets.filter((secret) => said.some((text) => text.includes(secret)))).toEqual([])
  expect(planted).toBe(2 * (2 * secretPlaces.length + canaries.length))
  expect(said.length).toBeGreaterThan(planted)
})

test('a secret in the name or address of what is recorded is in no file, log, summary, page or output', async () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  writeFileSync(
    join(folder.path, 'data.dvc'),
    `outs:\n- md5: ${'0a1b2c3d'.repeat(4)}\n  path: https://app:swordfish@data.internal/set\n`,
  )
  const item = { resourceType: 'AWS::Some::Type', resourceId: `x/${token}`, configurationItemStatus: 'OK' }
  writeFileSync(join(folder.path, 'named.json'), JSON.stringify({ configurationItems: [item] }))
  const history = join(folder.path, 'named')
  const report = join(folder.path, 'named-report')
  const end = await runAction({
    ...{ action: 'record-config', environment: aws.environment, workspace: folder.path },
    inputs: {
      ...{ system: 'named', release: '1', 'history-path': history, 'report-directory': report },
      resources: `- config-snapshot: named.json\n- s3-object: s3://absent-bucket/${token}\n- tag: note=${token}`,
      versions: 'data:\n- name: set\n  dvc: data.dvc',
      policies: 'coverage=advisory',
    },
  })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded' })
  const said = [
    end.log,
    end.summary,
    JSON.stringify(end.outputs),
    ...filesBelow(report),
    ...filesBelow(history),
  ]
  expect(said.filter((text) => text.includes(token) || text.includes('swordfish'))).toEqual([])
  expect(said.join()).toContain('its name holds a secret in clear, so that it is not recorded')
})

test.each([
  [{ resources: '- ssm-parameter: "https://app:swordfish@db"' }, 'does not identify a ssm-parameter'],
  [{ versions: 'data:\n- uri: {a: "https://app:swordfish@db"}' }, 'uri is no text'],
  [{ release: 'postgres://app:swordfish@db/x' }, 'the name of the release holds a secret in clear'],
])('an input is refused without quoting the secret in it: %j', async (inputs, reason) => {
  const end = await runAction({
    ...{ action: 'record-config', environment: aws.environment, workspace: folder.path },
    inputs: { system: 'refused', release: '1', 'history-path': join(folder.path, 'refused'), ...inputs },
  })
  expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(reason) })
  // The runner itself shows the inputs of a step before it starts.
  expect([end.log, end.summary, JSON.stringify(end.outputs)].join()).not.toContain('swordfish')
})

test('a broken snapshot is refused without quoting it', async () => {
  writeFileSync(join(folder.path, 'broken.json'), '{"configurationItems":[{"password": swordfish}]}')
  const end = await runAction({
    ...{ action: 'record-config', environment: aws.environment, workspace: folder.path },
    inputs: {
      ...{ system: 'broken', release: '1', 'history-path': join(folder.path, 'broken') },
      ...{
        'report-directory': join(folder.path, 'broken-report'),
        resources: '- config-snapshot: broken.json',
      },
    },
  })
  expect(end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('an item is not JSON'),
  })
  const said = [
    end.log,
    end.summary,
    JSON.stringify(end.outputs),
    ...filesBelow(join(folder.path, 'broken-report')),
  ]
  expect(said.join()).not.toContain('swordfish')
})
