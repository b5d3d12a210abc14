import { type Sha256, sha256OfJson } from './digest.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'

export const RECORD_SCHEMA = 'https://ai-ops.dev/record/v1'

/** The four axes along which a release of an AI service has versions. */
export const versionAxes = ['code', 'data', 'model', 'container'] as const
export type VersionAxis = (typeof versionAxes)[number]

// Types, not interfaces: only the former are JSON in the eyes of the compiler.

/** One thing on an axis: what it is called, and exactly which one it is. */
export type VersionReference = {
  readonly name: string
  /** A commit, a tag, an S3 version id, a model package's version… */
  readonly version: string
  /** `algorithm:hex`, where the content is known by one. */
  readonly digest: string | null
  /** Where it is. */
  readonly uri: string | null
  /** Who says so: the caller, or a service that was asked. */
  readonly source: 'input' | 'github' | 'dvc' | 'ecr' | 'ecs' | 's3' | 'sagemaker' | 'mlflow' | 'hugging-face'
}

export type Versions = { readonly [axis in VersionAxis]: readonly VersionReference[] }

/** Something that should have been recorded and could not be. */
export type CoverageGap = {
  /** The resource, selection or service. */
  readonly subject: string
  readonly reason: string
  /**
   * Three states, never one for another. It is not there: `absent`. It was there and was deleted: `gone`. It may be there
   * and could not be read: `denied` (not allowed to look), `unrecorded` (AWS Config, which was asked, does not record it),
   * `unsupported` (nothing here can look).
   */
  readonly kind: 'absent' | 'gone' | 'denied' | 'unrecorded' | 'unsupported'
}

/** AWS Config's recorder and delivery channel, since turning them off is itself an event. */
export type RecorderState =
  | { readonly state: 'unknown'; readonly reason: string }
  | { readonly state: 'absent' }
  | {
      readonly state: 'present'
      readonly name: string
      readonly recording: boolean
      readonly lastStatus: string | null
      readonly lastErrorCode: string | null
      /** Which types it records, in AWS's own form. */
      readonly recordingGroup: Json
      readonly recordingMode: Json
      readonly channel: DeliveryChannel | null
    }

/** Where AWS Config delivers to, and whether it succeeds. */
export type DeliveryChannel = {
  readonly name: string
  readonly bucket: string | null
  readonly prefix: string | null
  /** `null` where the status could not be read. */
  readonly snapshotStatus: string | null
  readonly historyStatus: string | null
  readonly streamStatus: string | null
  readonly lastErrorCode: string | null
}

/** A resource in a record; its body is stored apart, under its `complete` digest. */
export type ResourceSummary = {
  /** The CloudFormation type. */
  readonly type: string
  /** Items of different sources spell their members differently: only like is compared with like. */
  readonly source: 'describe' | 'config' | 'config-snapshot'
  /** The digest of the whole normalised body. */
  readonly complete: Sha256
  /** The digest of what lasts of it. */
  readonly durable: Sha256
}

/** Who recorded. */
export type Collector = {
  /** The version of ai-ops. */
  readonly version: string
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly workflow: string
  readonly runId: string
  readonly runAttempt: number
  readonly actor: string
}

/** What a release consists of, as it was found. */
export type RecordDocument = {
  readonly schema: typeof RECORD_SCHEMA
  readonly system: string
  readonly release: string
  /** ISO 8601, UTC. */
  readonly collectedAt: string
  readonly collector: Collector
  readonly versions: Versions
  readonly recorder: RecorderState
  readonly gaps: readonly CoverageGap[]
  readonly resources: { readonly [key: string]: ResourceSummary }
  /** How secrets were treated: the id of the key they are hashed with. */
  readonly redaction: { readonly keyId: string | null }
  readonly verdict: Verdict
  /** Digests of the state as a whole: one comparison says whether two records differ. */
  readonly state: { readonly complete: Sha256; readonly durable: Sha256 }
}

/** What the policy says of a release. */
export type Verdict = {
  readonly passed: boolean
  readonly violations: readonly Violation[]
}

export type Violation = {
  readonly rule: string
  readonly level: 'advisory' | 'mandatory'
  readonly message: string
  /** The resource, version or setting that it is about. */
  readonly subject: string
  /** The rule gave no answer that counts: whether it holds is not known, which passes no release. */
  readonly notJudged?: true
  /** Lets it pass until the end of a day (UTC), for a reason. */
  readonly exception?: { readonly until: string; readonly reason: string }
}

/** What the state's digests are made of: neither who recorded nor when, nor what the policy made of it. */
export type RecordedState = Pick<RecordDocument, 'versions' | 'recorder' | 'gaps' | 'resources'>

/**
 * The digests of a state: over everything, and over what lasts. Of AWS Config's recorder the results of its last
 * deliveries do not last. This is part of the format: it must not depend on rules that a later version changes.
 */
export function stateOf({ versions, recorder, gaps, resources }: RecordedState): RecordDocument['state'] {
  const digest = (which: 'complete' | 'durable') =>
    sha256OfJson({
      versions,
      recorder: which === 'complete' ? recorder : lastingRecorder(recorder),
      gaps,
      resources: Object.fromEntries(
        Object.entries(resources).map(([key, resource]) => [key, resource[which]]),
      ),
    })
  return { complete: digest('complete'), durable: digest('durable') }
}

function lastingRecorder(recorder: RecorderState): Json {
  if (recorder.state !== 'present') return recorder
  const { name, recording, recordingGroup, recordingMode, channel } = recorder
  const lasting =
    channel === null ? null : { name: channel.name, bucket: channel.bucket, prefix: channel.prefix }
  return { state: recorder.state, name, recording, recordingGroup, recordingMode, channel: lasting }
}

/** Reads a record from its bytes; `undefined` when they are none. The digest of the bytes is not checked here. */
export function parseRecord(content: Buffer): RecordDocument | undefined {
  let value: Json
  try {
    value = JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
  return isRecord(value) ? value : undefined
}

/** The members that reading code relies on; what else stands in a record is covered by its digest alone. */
function isRecord(value: Json): value is RecordDocument & JsonObject {
  if (!isJsonObject(value) || value.schema !== RECORD_SCHEMA) return false
  const { system, release, collectedAt, versions, recorder, gaps, resources, state } = value
  return (
    [system, release, collectedAt].every((text) => typeof text === 'string') &&
    isJsonObject(versions) &&
    versionAxes.every((axis) => Array.isArray(versions[axis])) &&
    isJsonObject(recorder) &&
    Array.isArray(gaps) &&
    isJsonObject(state) &&
    isJsonObject(resources) &&
    Object.values(resources).every((one) => isJsonObject(one) && typeof one.complete === 'string')
  )
}
