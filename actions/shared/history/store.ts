/** A file of the history as it was read. */
export interface StoredFile {
  readonly content: Buffer
  /** Changes whenever the file is written; says what a replacement replaces. */
  readonly version: string
}

/** Where a history is kept. Paths are relative to the history of one system, see `layout`. */
export interface HistoryStore {
  /** For messages: `s3://bucket/prefix/system` or a folder. */
  readonly location: string
  /** The file, or `undefined` when there is none. */
  read(path: string): Promise<StoredFile | undefined>
  /** The names of the files directly in a folder that sort after a name, in their order. */
  listAfter(folder: string, name: string): Promise<string[]>
  /** Writes a file that must not exist yet; `exists` when it does, whatever its content. */
  create(path: string, content: Buffer): Promise<'created' | 'exists'>
  /**
   * Writes a file in the place of exactly the version that was read (`undefined`: of none); `moved` when there is
   * another one by now.
   */
  replace(path: string, content: Buffer, version: string | undefined): Promise<'replaced' | 'moved'>
}

/**
 * Writes a file whose content is given by what came before. One that is there already must be the same: then a
 * run that died, or another writer, was here first.
 *
 * @returns whether the file that is there now has this content
 */
export async function createSame(store: HistoryStore, path: string, content: Buffer): Promise<boolean> {
  if ((await store.create(path, content)) === 'created') return true
  const existing = await store.read(path)
  return existing?.content.equals(content) ?? false
}
