import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Digest, digestOfText, parseDigest } from '../../shared/images/digest.ts'
import { isRecord } from '../../shared/is-record.ts'
import { type OwnRead, parseOwnReads } from './own-reads.ts'

/** What is kept of one repository from run to run. */
export interface RepositoryMemory {
  /** The indexes whose manifests are known. */
  readonly indexes: readonly Digest[]
  /** When manifests were read, which ECR counts as pulls. */
  readonly reads: readonly OwnRead[]
  /** Since when images have been seen in quarantine, in ms since 1970. */
  readonly quarantines: ReadonlyMap<Digest, number>
}

const NOTHING: RepositoryMemory = { indexes: [], reads: [], quarantines: new Map() }

/**
 * What is kept from run to run, in a file with one JSON object a line, for all repositories that share it.
 *
 * What a digest stands for never changes, so that manifests are read from ECR once. An entry whose manifest has another digest
 * is left out: nobody can make an index seem to list less by changing the file.
 */
export class RunMemory {
  readonly #path: string | undefined
  readonly #manifests = new Map<Digest, string>()
  readonly #repositories = new Map<string, RepositoryMemory>()

  /** @param path of the file; nothing outlives the run when undefined */
  constructor(path: string | undefined) {
    this.#path = path
    if (path === undefined || !existsSync(path)) return
    const entries = readFileSync(path, 'utf8').split('\n').flatMap(entryIn)
    for (const [repository, known] of Map.groupBy(entries, ({ repository }) => String(repository))) {
      const indexes = known.flatMap(({ manifest }) => {
        if (typeof manifest !== 'string') return []
        const digest = digestOfText(manifest)
        this.learn(digest, manifest)
        return [digest]
      })
      const quarantines = known.flatMap(({ digest, quarantineSeenMs: sinceMs }): [Digest, number][] => {
        const parsed = parseDigest(String(digest))
        return parsed !== undefined && typeof sinceMs === 'number' ? [[parsed, sinceMs]] : []
      })
      this.#repositories.set(repository, {
        indexes,
        reads: parseOwnReads(known),
        quarantines: new Map(quarantines),
      })
    }
  }

  /** Whether it outlives the run. */
  get isKept(): boolean {
    return this.#path !== undefined
  }

  /** The manifest of an index, of whichever repository. */
  manifest(digest: Digest): string | undefined {
    return this.#manifests.get(digest)
  }

  learn(digest: Digest, manifest: string): void {
    this.#manifests.set(digest, manifest)
  }

  recall(repository: string): RepositoryMemory {
    return this.#repositories.get(repository) ?? NOTHING
  }

  note(repository: string, memory: RepositoryMemory): void {
    this.#repositories.set(repository, memory)
  }

  /** Writes the file, where there is one. The old one stands until the new one is whole. */
  save(): void {
    if (this.#path === undefined) return
    const lines = Array.from(this.#repositories, ([repository, { indexes, reads, quarantines }]) => [
      ...indexes.flatMap((digest) => {
        const manifest = this.#manifests.get(digest)
        return manifest === undefined ? [] : [{ repository, manifest }]
      }),
      ...reads.map((read) => ({ repository, ...read })),
      ...Array.from(quarantines, ([digest, quarantineSeenMs]) => ({ repository, digest, quarantineSeenMs })),
    ]).flat()
    mkdirSync(dirname(this.#path), { recursive: true })
    writeFileSync(`${this.#path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    renameSync(`${this.#path}.new`, this.#path)
  }
}

function entryIn(line: string): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? [value] : []
  } catch {
    return []
  }
}
