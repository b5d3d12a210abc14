import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { S3Client } from '@aws-sdk/client-s3'
import { messageOf } from '../../shared/errors.ts'
import { s3Store } from '../../shared/history/s3-store.ts'
import { createSame, type HistoryStore } from '../../shared/history/store.ts'
import type { World } from '../../shared/world.ts'

/** Where in S3 the histories of runs are. */
export interface HistoryPlace {
  readonly bucket: string
  /** Without a slash at either end; may be empty. */
  readonly prefix: string
}

/** Below this are the saved manifests of a run. */
export const MANIFESTS = 'manifests'

/**
 * What a run leaves in a bucket, so that it outlives the runner: plan, decisions, journal and saved manifests, each before the call
 * that it is about. Nothing is overwritten: what comes later is an object of its own.
 */
export class RunHistory {
  /** `s3://bucket/prefix/20261127T093000Z-4711-1-0a1b2c3d` */
  readonly location: string
  readonly #store: HistoryStore
  readonly #journal: string
  readonly #world: World
  #count = 0
  /** How many characters of the journal are kept, or of an earlier run. */
  #kept: number

  /** @param journal path of the journal */
  constructor({ bucket, prefix }: HistoryPlace, journal: string, world: World) {
    const { runId, runAttempt } = world.runner
    const second = world.clock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
    // Several jobs of one run may begin in the same second.
    const name = `${second}Z-${runId || 'local'}-${runAttempt}-${randomUUID().slice(0, 8)}`
    const place = { bucket, prefix: prefix === '' ? name : `${prefix}/${name}` }
    // What is there by a call whose answer was lost is read, so that it is known to be the same.
    // iam: s3:PutObject, s3:GetObject
    // iam: kms:GenerateDataKey, kms:Decrypt
    this.#store = s3Store(world.aws.client(S3Client), place, world.signal)
    this.location = this.#store.location
    this.#journal = journal
    this.#world = world
    this.#kept = this.#journalText().length
  }

  /** Keeps a file of the run under its name. */
  async keepFile(name: string, path: string): Promise<void> {
    await this.#create(name, readFileSync(path))
  }

  /** Keeps saved images, and what the journal says by now: that they are about to be changed. */
  async keepManifests(lines: string): Promise<void> {
    await this.#create(this.#next(MANIFESTS), Buffer.from(lines))
    await this.#keepJournal()
  }

  /** Keeps the last lines of the journal. A run that was cancelled has no time for it: what it was about to do is there. */
  async close(): Promise<void> {
    try {
      await this.#keepJournal()
    } catch (error) {
      // What became of it the report says.
      this.#world.log.warning(`The end of the journal is not in ${this.location}: ${messageOf(error)}`)
    }
  }

  #next(folder: string): string {
    this.#count++
    return `${folder}/${String(this.#count).padStart(6, '0')}.jsonl`
  }

  #journalText(): string {
    return existsSync(this.#journal) ? readFileSync(this.#journal, 'utf8') : ''
  }

  async #keepJournal(): Promise<void> {
    const text = this.#journalText()
    const added = text.slice(this.#kept)
    this.#kept = text.length
    if (added !== '') await this.#create(this.#next('journal'), Buffer.from(added))
  }

  async #create(name: string, content: Buffer): Promise<void> {
    if (!(await createSame(this.#store, name, content)))
      throw new Error(`${this.location}/${name} is there already and says something else.`)
  }
}
