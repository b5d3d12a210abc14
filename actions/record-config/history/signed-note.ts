import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A key that signs notes: what C2SP signed-note calls a signer. */
export interface Signer {
  /** Whose name is the signer's, and which checks its signatures. */
  readonly verifier: Verifier
  /** Makes the Ed25519 signature of a message (RFC 8032, §5.1.6), 64 bytes. */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** A key that checks notes. */
export interface Verifier {
  readonly name: string
  readonly keyId: Buffer
  readonly publicKey: KeyObject
}

/** A note: a text that ends with a line break, and the signature lines below it. */
export interface Note {
  readonly text: string
  readonly signatures: readonly {
    readonly name: string
    readonly keyId: Buffer
    readonly signature: Buffer
  }[]
}

/** The algorithm byte of Ed25519 in C2SP signed-note. */
const ed25519 = 0x01

/**
 * Makes a signer of an Ed25519 private key.
 *
 * @param pem PKCS #8 in PEM
 * @throws TypeError when it is not an Ed25519 private key
 */
export function signerFrom(pem: string, name: string): Signer {
  const privateKey = createPrivateKey(pem)
  const verifier = verifierOf(createPublicKey(privateKey), name)
  return { verifier, sign: async (message) => sign(null, message, privateKey) }
}

/** Makes a verifier of a public key. */
export function verifierOf(publicKey: KeyObject, name: string): Verifier {
  if (publicKey.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`this is a key of type ${publicKey.asymmetricKeyType}, not Ed25519`)
  }
  return { name, keyId: keyIdOf(name, rawKey(publicKey)), publicKey }
}

/** The id of a key (C2SP signed-note): the first four bytes of SHA-256(name, line feed, algorithm, public key). */
function keyIdOf(name: string, raw: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ed25519))
    .update(raw)
    .digest()
    .subarray(0, 4)
}

/** Writes a verifier as C2SP and Go's `note` package do: name, key id and key, joined by `+`. */
export function formatVerifier({ name, keyId, publicKey }: Verifier): string {
  const key = Buffer.concat([Uint8Array.of(ed25519), rawKey(publicKey)])
  return `${name}+${keyId.toString('hex')}+${key.toString('base64')}`
}

/**
 * Reads a verifier: `name+keyid+key`.
 *
 * @throws TypeError when it is none
 */
export function parseVerifier(text: string): Verifier {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text.trim())
  const [, name = '', id = '', encoded = ''] = match ?? []
  const key = Buffer.from(encoded, 'base64')
  if (match === null || key.length !== 33 || key[0] !== ed25519) {
    throw new TypeError('this is not a verification key of the form name+keyid+key with an Ed25519 key')
  }
  const x = key.subarray(1).toString('base64url')
  const verifier = verifierOf(
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    name,
  )
  if (verifier.keyId.toString('hex') !== id) throw new TypeError(`the key id ${id} is not the key's`)
  return verifier
}

/** Signs a text that ends with a line break (C2SP signed-note). Ed25519 is deterministic: same text, same note. */
export async function signNote(text: string, signer: Signer | undefined): Promise<string> {
  if (signer === undefined) return `${text}\n`
  const { name, keyId } = signer.verifier
  const signature = await signer.sign(Buffer.from(text))
  return `${text}\n— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`
}

/** Reads a note; `undefined` when it is none. A note without a signature line is read too: it is unsigned. */
export function parseNote(note: string): Note | undefined {
  const end = note.lastIndexOf('\n\n')
  if (end < 0) return undefined
  const lines = note.slice(end + 2).split('\n')
  if (lines.pop() !== '') return undefined
  const signatures = lines.map((line) => {
    const [, name, encoded] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? []
    const bytes = Buffer.from(encoded ?? '', 'base64')
    // One signature has one spelling: the last digit of base64 has bits that say nothing.
    if (name === undefined || bytes.length < 5 || bytes.toString('base64') !== encoded) return undefined
    return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) }
  })
  const good = signatures.filter((signature) => signature !== undefined)
  return good.length === lines.length ? { text: note.slice(0, end + 1), signatures: good } : undefined
}

/** What is known of a note's signatures. */
export type SignatureState = 'valid' | 'invalid' | 'unknown-key' | 'unsigned'

/** Checks a note with the keys that are trusted: one valid signature of one of them is enough. */
export function checkSignatures(note: Note, verifiers: readonly Verifier[]): SignatureState {
  if (note.signatures.length === 0) return 'unsigned'
  let known = false
  for (const { name, keyId, signature } of note.signatures) {
    const verifier = verifiers.find((one) => one.name === name && one.keyId.equals(keyId))
    if (verifier === undefined) continue
    known = true
    if (verify(null, Buffer.from(note.text), verifier.publicKey, signature)) return 'valid'
  }
  return known ? 'invalid' : 'unknown-key'
}

function rawKey(publicKey: KeyObject): Buffer {
  const { x } = publicKey.export({ format: 'jwk' })
  return Buffer.from(x ?? '', 'base64url')
}
