import type { ObjectStore } from './objects.ts'

/** Who did something, and when. */
export type Signature = { name: string; email: string; date: Date }

/** A commit's content. `signature` is the armoured signature that GitHub puts on commits it makes itself. */
export type Commit = {
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
  signature?: string
}

/** An annotated tag's content. */
export type AnnotatedTag = { object: string; type: string; name: string; tagger: Signature; message: string }

/** Stores a commit object. */
export function writeCommit(store: ObjectStore, commit: Commit): string {
  return store.write('commit', Buffer.from(encodeCommit(commit)))
}

/** A commit as git writes it; without its signature this is the text that was signed. */
export function encodeCommit(commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
  ]
  if (commit.signature) lines.push(`gpgsig ${commit.signature.replaceAll('\n', '\n ')}`)
  return `${lines.join('\n')}\n\n${commit.message}`
}

/** Reads a commit object; throws when there is none of this id. */
export function readCommit(store: ObjectStore, id: string): Commit {
  const { headers, message } = decode(store.read(id, 'commit').toString('utf8'))
  return {
    tree: headers.get('tree')?.[0] ?? '',
    parents: headers.get('parent') ?? [],
    author: decodeSignature(headers.get('author')?.[0] ?? ''),
    committer: decodeSignature(headers.get('committer')?.[0] ?? ''),
    message,
    signature: headers.get('gpgsig')?.[0],
  }
}

/** Stores an annotated tag object. */
export function writeTag(store: ObjectStore, tag: AnnotatedTag): string {
  const header = [
    `object ${tag.object}`,
    `type ${tag.type}`,
    `tag ${tag.name}`,
    `tagger ${encodeSignature(tag.tagger)}`,
  ].join('\n')
  return store.write('tag', Buffer.from(`${header}\n\n${tag.message}`))
}

/** Reads an annotated tag object; throws when there is none of this id. */
export function readTag(store: ObjectStore, id: string): AnnotatedTag {
  const { headers, message } = decode(store.read(id, 'tag').toString('utf8'))
  return {
    object: headers.get('object')?.[0] ?? '',
    type: headers.get('type')?.[0] ?? '',
    name: headers.get('tag')?.[0] ?? '',
    tagger: decodeSignature(headers.get('tagger')?.[0] ?? ''),
    message,
  }
}

function encodeSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}

function decodeSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000) }
}

function decode(text: string): { headers: Map<string, string[]>; message: string } {
  const end = text.indexOf('\n\n')
  const headers = new Map<string, string[]>()
  for (const line of text.slice(0, end).replaceAll('\n ', '\0').split('\n')) {
    const at = line.indexOf(' ')
    const name = line.slice(0, at)
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).replaceAll('\0', '\n')])
  }
  return { headers, message: text.slice(end + 2) }
}
