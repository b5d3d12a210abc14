import type { Commit, Signature } from './commit.ts'
import { readCommit, readTag, writeCommit, writeTag } from './commit.ts'
import { ObjectStore } from './objects.ts'
import { findEntry, listFiles, writeFiles } from './tree.ts'

/** The files that a commit adds or replaces, and those it removes. */
export type FileChanges = { additions?: Record<string, string | Uint8Array>; deletions?: string[] }

/** What a new commit needs beyond its files. */
export type NewCommit = FileChanges & {
  parents: string[]
  message: string
  author: Signature
  committer?: Signature
}

/** A git repository in memory: objects and references. */
export class GitRepository {
  readonly objects = new ObjectStore()
  /** Full reference names (`refs/heads/main`) and the ids they point to. */
  readonly refs = new Map<string, string>()
  /** The reference that `HEAD` stands for. */
  head = 'refs/heads/main'

  /** Stores a commit that changes the files of its first parent. */
  commit({ parents, message, author, committer = author, ...changes }: NewCommit): string {
    const base = parents[0] === undefined ? undefined : readCommit(this.objects, parents[0]).tree
    return writeCommit(this.objects, {
      tree: this.changeTree(base, changes),
      parents,
      author,
      committer,
      message,
    })
  }

  /** Stores the tree that results from changing the files of another; throws for deleting what is not there. */
  changeTree(base: string | undefined, { additions = {}, deletions = [] }: FileChanges): string {
    const files = base === undefined ? new Map() : listFiles(this.objects, base)
    for (const path of deletions) {
      if (!files.delete(path)) throw new Error(`There is no file ${path} to delete`)
    }
    for (const [path, content] of Object.entries(additions)) {
      const id = this.objects.write('blob', Buffer.from(content))
      files.set(path, { mode: files.get(path)?.mode ?? '100644', id })
    }
    return writeFiles(this.objects, files)
  }

  /** Stores an annotated tag of a commit and its reference. */
  annotate(name: string, commit: string, message: string, tagger: Signature): string {
    const id = writeTag(this.objects, { object: commit, type: 'commit', name, tagger, message })
    this.refs.set(`refs/tags/${name}`, id)
    return id
  }

  /** The content of a commit; throws when there is none of this id. */
  readCommit(id: string): Commit {
    return readCommit(this.objects, id)
  }

  /** The commit that a branch, tag, full reference, id or abbreviated id means, if there is one. */
  resolve(revision: string): string | undefined {
    if (revision === 'HEAD') return this.resolve(this.head)
    for (const ref of [revision, `refs/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`]) {
      const id = this.refs.get(ref)
      if (id) return this.peel(id)
    }
    const ids = this.objects
      .expand(revision)
      .filter((id) => !['blob', 'tree'].includes(this.objects.find(id)?.type ?? ''))
    return ids.length === 1 && ids[0] ? this.peel(ids[0]) : undefined
  }

  /** The commit that an object id leads to, through annotated tags. */
  peel(id: string): string | undefined {
    const type = this.objects.find(id)?.type
    if (type === 'tag') return this.peel(readTag(this.objects, id).object)
    return type === 'commit' ? id : undefined
  }

  /** The bytes of a file in a commit, if it is there. */
  readFile(commit: string, path: string): Buffer | undefined {
    const entry = findEntry(this.objects, this.readCommit(commit).tree, path)
    return entry && this.objects.has(entry.id, 'blob') ? this.objects.read(entry.id, 'blob') : undefined
  }
}
