import { type Note, parseNote, type Signer, signNote } from './signed-note.ts'

/** A statement about the whole history (C2SP tlog-checkpoint): how many entries it has, and the root over them. */
export interface Checkpoint {
  /** Which history it is of. */
  readonly origin: string
  readonly size: number
  readonly root: Buffer
}

/** A checkpoint with the note that carries it. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note
}

/** The origin of a system's history; also the name of the key that signs it. */
export function originOf(system: string): string {
  return `ai-ops.dev/record-config/${system}`
}

/** Writes a checkpoint as a signed note; unsigned when there is no signer. */
export function formatCheckpoint(
  { origin, size, root }: Checkpoint,
  signer: Signer | undefined,
): Promise<string> {
  return signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signer)
}

/** Reads a checkpoint; `undefined` when the text is none. Signatures are not checked here. */
export function parseCheckpoint(text: string): SignedCheckpoint | undefined {
  const note = parseNote(text)
  if (note === undefined) return undefined
  const [origin = '', size = '', root = '', end] = note.text.split('\n')
  const bytes = Buffer.from(root, 'base64')
  if (origin === '' || !/^(0|[1-9][0-9]{0,14})$/.test(size) || bytes.length !== 32 || end !== '')
    return undefined
  if (bytes.toString('base64') !== root) return undefined
  return { origin, size: Number(size), root: bytes, note }
}
