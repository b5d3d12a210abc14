import { verify } from 'node:crypto'
import { canonicalJson } from '../document/canonical-json.ts'
import { isSha256, type Sha256, sha256Of } from '../document/digest.ts'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { Signer, Verifier } from './signed-note.ts'

export const ENTRY_SCHEMA = 'https://ai-ops.dev/record-entry/v1'

/** The place of a record in the history. The record says what was found, the entry when and after what. */
export interface Entry {
  readonly schema: typeof ENTRY_SCHEMA
  readonly system: string
  readonly release: string
  /** Counted from 1, without gaps. */
  readonly sequence: number
  /** SHA-256 of the previous entry's bytes; `null` for the first. */
  readonly previous: Sha256 | null
  /** SHA-256 of the record's canonical bytes. */
  readonly record: Sha256
  /** Equal for two records exactly when nothing that lasts differs between them. */
  readonly state: Sha256
  /** ISO 8601, UTC, by the clock of the machine that recorded. */
  readonly collectedAt: string
  /** The workflow run that recorded; empty outside a workflow. */
  readonly run: string
  /** Tells apart two writers that append the same at the same time. */
  readonly nonce: string
}

/** An entry as it is stored. */
export interface StoredEntry {
  readonly entry: Entry
  readonly bytes: Buffer
  /** SHA-256 of the bytes: what the next entry names as its `previous`. */
  readonly digest: Sha256
}

/**
 * Writes an entry as canonical JSON. Signed by itself, so that whoever finishes for a writer that died can tell
 * that writer's entry from one that someone else put there.
 */
export async function sealEntry(entry: Entry, signer: Signer | undefined): Promise<StoredEntry> {
  const unsigned: JsonObject = { ...entry }
  const sealed =
    signer === undefined ? unsigned : { ...unsigned, signature: await signatureOf(unsigned, signer) }
  const bytes = Buffer.from(canonicalJson(sealed))
  return { entry, bytes, digest: sha256Of(bytes) }
}

/** Reads an entry; `undefined` when the bytes are none. Signatures are not checked here. */
export function parseEntry(bytes: Buffer): StoredEntry | undefined {
  const entry = entryIn(bytes)
  return entry === undefined ? undefined : { entry, bytes, digest: sha256Of(bytes) }
}

function entryIn(bytes: Buffer): Entry | undefined {
  let value: Json
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
  if (!isJsonObject(value) || value.schema !== ENTRY_SCHEMA) return undefined
  const { system, release, sequence, previous, record, state, collectedAt, run, nonce } = value
  if (typeof system !== 'string' || typeof release !== 'string' || typeof collectedAt !== 'string')
    return undefined
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return undefined
  if (previous !== null && !isSha256(previous)) return undefined
  if (!isSha256(record) || !isSha256(state)) return undefined
  if (typeof run !== 'string' || typeof nonce !== 'string') return undefined
  return { schema: ENTRY_SCHEMA, system, release, sequence, previous, record, state, collectedAt, run, nonce }
}

/** Checks the signature that an entry carries itself. */
export function isSignedBy({ bytes }: StoredEntry, verifiers: readonly Verifier[]): boolean {
  const value: Json = JSON.parse(bytes.toString('utf8'))
  if (!isJsonObject(value) || !isJsonObject(value.signature)) return false
  const { signature, ...unsigned } = value
  if (!isJsonObject(signature) || typeof signature.ed25519 !== 'string') return false
  const verifier = verifiers.find((one) => keyOf(one) === signature.key)
  if (verifier === undefined) return false
  return verify(null, signedBytes(unsigned), verifier.publicKey, Buffer.from(signature.ed25519, 'base64'))
}

async function signatureOf(unsigned: JsonObject, signer: Signer): Promise<JsonObject> {
  const signature = await signer.sign(signedBytes(unsigned))
  return { key: keyOf(signer.verifier), ed25519: Buffer.from(signature).toString('base64') }
}

/** A prefix keeps the signature of an entry from being passed off as one of a checkpoint, or the reverse. */
function signedBytes(unsigned: JsonObject): Buffer {
  return Buffer.from(`${ENTRY_SCHEMA}\n${canonicalJson(unsigned)}`)
}

function keyOf({ name, keyId }: Verifier): string {
  return `${name}+${keyId.toString('hex')}`
}
