import { createHash } from 'node:crypto'

/** The kinds of objects that git stores. */
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** A stored object. */
export type GitObject = { type: ObjectType; content: Buffer }

/** Git's object database in memory, with the ids that git itself computes. */
export class ObjectStore {
  readonly #objects = new Map<string, GitObject>()

  /** Stores an object; its id is the SHA-1 of `<type> <size>\0<content>` (git's object format). */
  write(type: ObjectType, content: Buffer): string {
    const id = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
    if (!this.#objects.has(id)) this.#objects.set(id, { type, content })
    return id
  }

  /** The object of an id, or undefined. */
  find(id: string): GitObject | undefined {
    return this.#objects.get(id)
  }

  /** The content of an object; throws when it is absent or of another type. */
  read(id: string, type: ObjectType): Buffer {
    const object = this.#objects.get(id)
    if (object?.type !== type) throw new Error(`There is no ${type} ${id}`)
    return object.content
  }

  /** True when there is an object of this id (and type). */
  has(id: string, type?: ObjectType): boolean {
    const object = this.#objects.get(id)
    return object !== undefined && (type === undefined || object.type === type)
  }

  /** Every object with its id. */
  entries(): IterableIterator<[string, GitObject]> {
    return this.#objects.entries()
  }

  /** The full ids that start with an abbreviation of at least 4 digits. */
  expand(abbreviation: string): string[] {
    if (!/^[0-9a-f]{4,40}$/.test(abbreviation)) return []
    return [...this.#objects.keys()].filter((id) => id.startsWith(abbreviation))
  }
}
