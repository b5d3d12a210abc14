import { describe, expect, test } from '@jest/globals'
import { countByClass, visibleChanges } from '../../../../../actions/record-config/diff/release-diff.ts'
import { canonicalJson } from '../../../../../actions/record-config/document/canonical-json.ts'
import { type Sha256, sha256Of } from '../../../../../actions/record-config/document/digest.ts'
import type { Json } from '../../../../../actions/record-config/document/json.ts'
import type {
  RecordDocument,
  VersionReference,
} from '../../../../../actions/record-config/document/record.ts'
import { readHead } from '../../../../../actions/record-config/history/head.ts'
import { sealAppend } from '../../../../../actions/record-config/history/seal-append.ts'
import type {
  Observation,
  ObservedResource,
  Past,
} from '../../../../../actions/record-config/modes/record/observation.ts'
import { planRecord as planAfter } from '../../../../../actions/record-config/modes/record/plan.ts'
import { describeRecord } from '../../../../../actions/record-config/modes/record/report.ts'
import { normalise } from '../../../../../actions/record-config/normalise/normalise.ts'
import { canonicalTexts } from '../../../../../actions/record-config/normalise/texts.ts'
import { rules } from '../../../../../actions/record-config/policy/rules.ts'
import { memoryStore } from '../../history/memory-store.ts'
import { system, trustIn, writeAppend } from '../../history/sample-history.ts'

const type = 'AWS::ECS::Service'
const store = memoryStore()
const settings = {
  system,
  release: '1.0.0',
  rules,
  policyLevels: new Map(),
  policyExceptions: [],
}

function resource(key: string, raw: Json, of = type): ObservedResource {
  const { complete, durable } = canonicalTexts(
    normalise({ body: raw, type: of, key, redaction: { key: undefined, isPlain: () => true } }),
    of,
  )
  return {
    key,
    type: of,
    source: 'describe',
    body: complete,
    complete: sha256Of(complete),
    durable: sha256Of(durable ?? 'null'),
  }
}

function observation(resources: readonly ObservedResource[], over: Partial<Observation> = {}): Observation {
  const collector = {
    version: '0',
    repository: '',
    commit: '',
    ref: '',
    workflow: '',
    runId: '',
    runAttempt: 1,
    actor: '',
  }
  return {
    ...{ collectedAt: '2026-11-21T09:00:00.000Z', collector, run: '', redactionKeyId: null, nonce: '0' },
    ...{
      recorder: { state: 'absent' },
      gaps: [],
      versions: { code: [], data: [], model: [], container: [] },
    },
    resources,
    ...over,
  }
}

const empty = { head: await readHead(store, system, trustIn(undefined)), previous: undefined }
const nothing = new Map<Sha256, Json>()

type Settings = Parameters<typeof planAfter>[2]

function planRecord(now: Observation, past: Past, stored: ReadonlyMap<Sha256, Json>, wanted: Settings) {
  return planAfter(now, { ...past, stored }, wanted)
}

/** The past in which an observation was recorded. */
async function pastOf(now: Observation) {
  const store = memoryStore()
  const plan = planRecord(now, empty, nothing, settings)
  if (plan.append === undefined) throw new Error('There is a record to append')
  store.files.set(`records/${plan.recordDigest.slice(7)}.json`, Buffer.from(plan.recordText))
  await writeAppend(store, await sealAppend(plan.append, { system, signer: undefined }))
  const head = await readHead(store, system, trustIn(undefined))
  const previous: RecordDocument = JSON.parse(plan.recordText)
  const bodies = new Map([...plan.bodies].map(([digest, body]) => [digest, JSON.parse(body) as Json]))
  return { past: { head, previous }, bodies }
}

const service = (over: { [name: string]: Json } = {}) => ({
  serviceName: 'a',
  desiredCount: 2,
  runningCount: 2,
  ...over,
})
const model = (version: string): VersionReference => ({
  name: 'ranker',
  version,
  digest: null,
  uri: null,
  source: 'input',
})

test('the first record holds every body, and there is nothing to compare with', () => {
  const plan = planRecord(observation([resource('a', service())]), empty, nothing, settings)
  expect(plan).toMatchObject({ isRecorded: false, previous: undefined, diff: undefined })
  expect([...plan.bodies.values()]).toEqual([canonicalJson(service())])
  expect(plan.recordText).toBe(canonicalJson(JSON.parse(plan.recordText)))
  expect(plan.append?.entry).toMatchObject({ sequence: 1, previous: null, record: plan.recordDigest })
})

describe('after a record', () => {
  const before = observation([resource('a', service())])

  test('the same release in the same state is recorded already, whatever changes by itself', async () => {
    const { past, bodies } = await pastOf(before)
    const now = observation([resource('a', service({ runningCount: 1 }))], {
      collectedAt: '2026-11-22T09:00:00.000Z',
    })
    const plan = planRecord(now, past, bodies, settings)
    expect(plan).toMatchObject({
      isRecorded: true,
      append: undefined,
      recordDigest: past.head.last?.entry.record,
    })
    expect(describeRecord(plan, { dryRun: false, location: 'memory' })).toMatchObject({
      outcome: 'unchanged',
    })
  })

  test('another release in the same state is a record of its own', async () => {
    const { past, bodies } = await pastOf(before)
    const now = observation([resource('a', service({ runningCount: 1 }))])
    const plan = planRecord(now, past, bodies, { ...settings, release: '1.1.0' })
    expect(plan.append?.entry).toMatchObject({
      sequence: 2,
      release: '1.1.0',
      previous: past.head.last?.digest,
    })
    expect(plan.diff && [visibleChanges(plan.diff), countByClass(plan.diff).ephemeral]).toEqual([0, 1])
    expect(describeRecord(plan, { dryRun: false, location: 'memory' }).reason).toBe(
      'Recorded as #2. No changes; 1 ephemeral change hidden.',
    )
  })

  test('what was added, removed and changed is told apart, by class, in the order of the keys', async () => {
    const rule = resource('r', { Priority: 1 }, 'AWS::ElasticLoadBalancingV2::ListenerRule')
    const { past, bodies } = await pastOf(
      observation([resource('a', service()), rule], {
        versions: { ...before.versions, model: [model('1')] },
      }),
    )
    const now = observation([resource('a', service({ desiredCount: 4 })), resource('b', service())], {
      versions: { ...before.versions, model: [model('2')] },
      recorder: { state: 'unknown', reason: 'access denied' },
    })
    const { diff } = planRecord(now, past, bodies, { ...settings, release: '1.1.0' })
    expect(
      diff?.resources.map(({ key, kind, changes }) => [key, kind, changes.map((change) => change.class)]),
    ).toEqual([
      ['a', 'changed', ['capacity']],
      ['b', 'added', ['version']],
      ['r', 'removed', ['routing']],
    ])
    expect(diff?.versions).toMatchObject([
      { label: 'model[ranker].version', before: '1', after: '2', class: 'version' },
    ])
    expect(diff?.recorder.map((change) => change.class)).toEqual(['security', 'security'])
    expect(diff && countByClass(diff)).toEqual({
      version: 2,
      security: 2,
      routing: 1,
      capacity: 1,
      metadata: 0,
      ephemeral: 0,
    })
  })

  test('items of another source are not compared: they spell the same differently', async () => {
    const { past, bodies } = await pastOf(before)
    const now = observation([{ ...resource('a', { ServiceName: 'a' }), source: 'config' }])
    const { diff } = planRecord(now, past, bodies, { ...settings, release: '1.1.0' })
    expect(diff?.resources).toMatchObject([{ changes: [{ label: '(collected from)', class: 'metadata' }] }])
  })

  test('a mandatory rule that is violated refuses the release, but it is recorded', async () => {
    const { past, bodies } = await pastOf(before)
    const gaps = [{ subject: 'x', kind: 'denied', reason: 'access denied' }] as const
    const plan = planRecord(observation(before.resources, { gaps }), past, bodies, settings)
    expect(plan.append?.entry?.sequence).toBe(2)
    expect(plan.record.verdict.passed).toBe(false)
    expect(describeRecord(plan, { dryRun: false, location: 'memory' })).toMatchObject({
      outcome: 'failed',
      reason: 'Recorded as #2, but the policy coverage is violated: x: not recorded: access denied.',
    })
    expect(describeRecord(plan, { dryRun: true, location: 'memory' })).toMatchObject({ outcome: 'planned' })
  })
})
