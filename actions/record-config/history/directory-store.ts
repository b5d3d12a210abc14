import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { HistoryStore, StoredFile } from '../../shared/history/store.ts'

/**
 * A history in a folder: a copy of one in S3 to verify offline, or a history of its own.
 *
 * A new file appears whole or not at all (it is written aside and linked into its place, which fails when
 * there is one). Replacing is for one writer at a time: a file system cannot compare and replace in one step.
 */
export function directoryStore(folder: string): HistoryStore {
  const read = async (path: string): Promise<StoredFile | undefined> => {
    try {
      const content = await readFile(join(folder, path))
      return { content, version: createHash('sha256').update(content).digest('hex') }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return {
    location: folder,
    read,
    async listAfter(inside, name) {
      try {
        return (await readdir(join(folder, inside))).filter((one) => one > name).sort()
      } catch (error) {
        if (isMissing(error)) return []
        throw error
      }
    },
    async create(path, content) {
      const aside = await writeAside(join(folder, path), content)
      try {
        await link(aside, join(folder, path))
        return 'created'
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return 'exists'
        throw error
      } finally {
        await rm(aside, { force: true })
      }
    },
    async replace(path, content, version) {
      if ((await read(path))?.version !== version) return 'moved'
      await rename(await writeAside(join(folder, path), content), join(folder, path))
      return 'replaced'
    },
  }
}

async function writeAside(path: string, content: Buffer): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}.tmp`
  await writeFile(aside, content, { flush: true })
  return aside
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
