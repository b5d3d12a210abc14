import { generateKeyPairSync } from 'node:crypto'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import { type Sha256, sha256Of } from '../../../../actions/record-config/document/digest.ts'
import type { Json } from '../../../../actions/record-config/document/json.ts'
import {
  RECORD_SCHEMA,
  type RecordDocument,
  stateOf,
} from '../../../../actions/record-config/document/record.ts'
import { originOf } from '../../../../actions/record-config/history/checkpoint.ts'
import { readHead } from '../../../../actions/record-config/history/head.ts'
import type { Keyring } from '../../../../actions/record-config/history/keyring.ts'
import { layout } from '../../../../actions/record-config/history/layout.ts'
import { planAppend } from '../../../../actions/record-config/history/plan-append.ts'
import { type Append, sealAppend } from '../../../../actions/record-config/history/seal-append.ts'
import { type Signer, signerFrom } from '../../../../actions/record-config/history/signed-note.ts'
import type { HistoryStore } from '../../../../actions/shared/history/store.ts'

export const system = 'assistant'

/** A fresh key for the sample system. */
export function newSigner(): Signer {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  return signerFrom(pem.toString(), originOf(system))
}

export function trustIn(signer: Signer | undefined): Keyring {
  return { signer, verifiers: signer === undefined ? [] : [signer.verifier] }
}

/** A small record with one resource. */
export function sampleRecord(release: string, body: Json = { release }) {
  const text = canonicalJson(body)
  const digest = sha256Of(text)
  const state = {
    versions: { code: [], data: [], model: [], container: [] },
    recorder: { state: 'absent' },
    gaps: [],
    resources: {
      'AWS::Some::Type/one': {
        type: 'AWS::Some::Type',
        source: 'describe',
        complete: digest,
        durable: digest,
      },
    },
  } as const
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
  const record: RecordDocument = {
    ...{ schema: RECORD_SCHEMA, system, release, collectedAt: '2026-11-21T09:00:00.000Z', collector },
    ...state,
    redaction: { keyId: null },
    verdict: { passed: true, violations: [] },
    state: stateOf(state),
  }
  return {
    record,
    recordText: canonicalJson(record),
    bodies: new Map<Sha256, string>([[digest, text]]),
  }
}

/** Plans to append a record at the end that the history has now. */
export async function planSample(
  store: HistoryStore,
  release: string,
  signer: Signer | undefined,
  body?: Json,
) {
  const sample = sampleRecord(release, body)
  const head = await readHead(store, system, trustIn(signer))
  const plan = planAppend(head, {
    ...{ system, release, record: sha256Of(sample.recordText), state: sample.record.state.durable },
    ...{ collectedAt: sample.record.collectedAt, run: '', nonce: release },
  })
  if (plan === undefined) throw new Error('There is always something to append')
  return { ...sample, plan, append: await sealAppend(plan, { system, signer }) }
}

/** Appends records one after the other, as runs do that nobody disturbs. */
export async function writeHistory(
  store: HistoryStore,
  releases: readonly string[],
  signer?: Signer,
): Promise<void> {
  for (const release of releases) {
    const { append, recordText, bodies } = await planSample(store, release, signer)
    for (const [digest, text] of bodies) await store.create(layout.body(digest), Buffer.from(text))
    await store.create(layout.record(sha256Of(recordText)), Buffer.from(recordText))
    await writeAppend(store, append)
  }
}

export async function writeAppend(store: HistoryStore, append: Append): Promise<void> {
  if (append.entry !== undefined)
    await store.create(layout.entry(append.entry.entry.sequence), append.entry.bytes)
  for (const { path, content } of append.files) await store.create(path, content)
  await store.replace(layout.checkpoint, append.checkpoint.content, append.checkpoint.replaces)
}
