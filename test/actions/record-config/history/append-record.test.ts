import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sha256Of } from '../../../../actions/record-config/document/digest.ts'
import {
  type AppendingWorld,
  appendRecord,
  SlotTakenError,
} from '../../../../actions/record-config/history/append-record.ts'
import { directoryStore } from '../../../../actions/record-config/history/directory-store.ts'
import { verifyHistory } from '../../../../actions/record-config/history/verify.ts'
import { Journal } from '../../../../actions/shared/action/journal.ts'
import type { HistoryStore } from '../../../../actions/shared/history/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { newSigner, planSample, system, writeHistory } from './sample-history.ts'

const signer = newSigner()
const folder = temporaryFolder()
afterAll(() => rmSync(folder.path, { recursive: true, force: true }))

const quiet = () => {}
const world: AppendingWorld = {
  log: {
    ...{ debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet, mask: quiet },
    group: (_title, work) => work(),
  },
  clock: { now: () => new Date(0), sleep: async () => {} },
  signal: new AbortController().signal,
  random: () => 0.5,
  journal: new Journal(join(folder.path, 'journal.jsonl'), { now: () => new Date(0), sleep: async () => {} }),
}

/** What a run does: plan for the end of the history, apply, and again when another run was faster. */
async function append(store: HistoryStore, release: string): Promise<unknown> {
  for (;;) {
    const { plan, recordText, bodies } = await planSample(store, release, signer)
    try {
      return await appendRecord(
        { append: plan, recordText, recordDigest: sha256Of(recordText), bodies },
        { store, system, signer },
        world,
      )
    } catch (error) {
      if (!(error instanceof SlotTakenError)) throw error
    }
  }
}

async function releasesIn(store: MemoryStore): Promise<string[]> {
  const verifiers = [signer.verifier]
  const depth = store.files.size > 500 ? 'log' : 'all'
  const { findings, entries } = await verifyHistory(store, { system, verifiers, known: [], depth })
  expect(findings).toEqual([])
  return entries.map(({ entry }) => entry.release)
}

class Killed extends Error {}

/** A store whose n-th write is the last thing that its process does, before or after the write took effect. */
function dyingAt(store: MemoryStore, write: number, moment: 'before' | 'after'): HistoryStore {
  let writes = 0
  const dying = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    writes++
    if (writes > write || (writes === write && moment === 'before')) throw new Killed()
    const result = await work()
    if (writes === write) throw new Killed()
    return result
  }
  return {
    ...store,
    create: (path, content) => dying(() => store.create(path, content)),
    replace: (path, content, version) => dying(() => store.replace(path, content, version)),
  }
}

describe('a run that dies at any write leaves a history that the next run finishes', () => {
  // One at the very beginning, one in the middle of a tile, one that fills a tile.
  test.each([0, 5, 255])('after %i records', async (size) => {
    const base = memoryStore()
    await writeHistory(
      base,
      Array.from({ length: size }, (_, i) => `1.${i}.0`),
      signer,
    )
    const counting = { count: 0 }
    const counted = memoryStore(new Map(base.files))
    await append(countingWrites(counted, counting), 'dead')
    for (const moment of ['before', 'after'] as const) {
      for (let write = 1; write <= counting.count; write++) {
        const store = memoryStore(new Map(base.files))
        await expect(append(dyingAt(store, write, moment), 'dead')).rejects.toThrow(Killed)
        const isIn = store.files.has(`entries/${String(size + 1).padStart(10, '0')}.json`)
        await append(store, 'next')
        const releases = await releasesIn(store)
        expect(releases.slice(size)).toEqual(isIn ? ['dead', 'next'] : ['next'])
      }
    }
  })
})

function countingWrites(store: MemoryStore, counting: { count: number }): HistoryStore {
  const counted = <Result>(work: () => Promise<Result>) => {
    counting.count++
    return work()
  }
  return {
    ...store,
    create: (path, content) => counted(() => store.create(path, content)),
    replace: (path, content, version) => counted(() => store.replace(path, content, version)),
  }
}

describe('writers at the same time', () => {
  let base: MemoryStore
  beforeAll(async () => {
    base = memoryStore()
    await writeHistory(base, ['1.0.0'], signer)
  })

  test('in whatever order their calls are served, each has its record in the history, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, writers) => {
        const store = memoryStore(new Map(base.files))
        const interleaved: HistoryStore = {
          location: store.location,
          read: scheduler.scheduleFunction(store.read),
          listAfter: scheduler.scheduleFunction(store.listAfter),
          create: scheduler.scheduleFunction(store.create),
          replace: scheduler.scheduleFunction(store.replace),
        }
        const names = Array.from({ length: writers }, (_, i) => `2.${i}.0`)
        await scheduler.waitFor(Promise.all(names.map((name) => append(interleaved, name))))
        expect((await releasesIn(store)).slice(1).sort()).toEqual(names)
      }),
      { seed: 412, numRuns: 15 },
    )
  })

  test('8 of them append 20 records each at once: 160 contiguous entries', async () => {
    const files = directoryStore(join(folder.path, 'eight', system))
    const numbers = Array.from({ length: 20 }, (_, i) => i)
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (const number of numbers) await append(files, `${writer}.${number}.0`)
      }),
    )
    const { findings, entries } = await verifyHistory(files, {
      ...{ system, verifiers: [signer.verifier], known: [], depth: 'all' },
    })
    expect(findings).toEqual([])
    expect(entries.map(({ entry }) => entry.sequence)).toEqual(Array.from({ length: 160 }, (_, i) => i + 1))
    const expected = numbers.flatMap((number) => Array.from({ length: 8 }, (_, w) => `${w}.${number}.0`))
    expect(entries.map(({ entry }) => entry.release).sort()).toEqual(expected.sort())
  }, 60_000)
})

describe('what someone else wrote is not vouched for', () => {
  test('an entry that no trusted key signed stops the next run', async () => {
    const store = memoryStore()
    await writeHistory(store, ['1.0.0'], signer)
    const forged = (await planSample(memoryStore(new Map(store.files)), '6.6.6', signer)).append
    const bytes = Buffer.from(forged.entry?.bytes.toString().replace('6.6.6', '6.6.7') ?? '')
    store.files.set('entries/0000000002.json', bytes)
    await expect(append(store, '1.1.0')).rejects.toThrow(/no trusted key signed it/)
  })

  test.each([
    ['checkpoint', 'checkpoint'],
    ['entries/0000000003.json', 'entries/0000000003.json'],
    ['tile/0/000.p/3', 'checkpoint'],
    ['tile/entries/000.p/3', 'tile/entries/000.p/3'],
  ])('an end of the history whose %s was changed stops the next run', async (path, named) => {
    const store = memoryStore()
    await writeHistory(store, ['1.0.0', '1.1.0', '1.2.0'], signer)
    const content = Buffer.from(store.files.get(path) ?? '')
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1
    store.files.set(path, content)
    await expect(append(store, '1.3.0')).rejects.toThrow(named)
    expect(store.files.has('entries/0000000004.json')).toBe(false)
  })
})
