import type { HistoryStore } from '../../../../actions/shared/history/store.ts'

/** A history in memory, whose files a test may change. */
export interface MemoryStore extends HistoryStore {
  readonly files: Map<string, Buffer>
}

export function memoryStore(files = new Map<string, Buffer>()): MemoryStore {
  const versionOf = (content: Buffer | undefined) => content?.toString('base64')
  return {
    location: 'memory',
    files,
    async read(path) {
      const content = files.get(path)
      return content === undefined ? undefined : { content, version: versionOf(content) ?? '' }
    },
    async listAfter(folder, name) {
      const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
      return inside
        .map((path) => path.slice(folder.length + 1))
        .filter((one) => one > name)
        .sort()
    },
    async create(path, content) {
      if (files.has(path)) return 'exists'
      files.set(path, content)
      return 'created'
    },
    async replace(path, content, version) {
      if (versionOf(files.get(path)) !== version) return 'moved'
      files.set(path, content)
      return 'replaced'
    },
  }
}
