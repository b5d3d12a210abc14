import { describe, expect, test } from '@jest/globals'
import { readHead } from '../../../../actions/record-config/history/head.ts'
import { requireContained } from '../../../../actions/record-config/history/require-contained.ts'
import type { Signer } from '../../../../actions/record-config/history/signed-note.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { newSigner, system, trustIn, writeHistory } from './sample-history.ts'

const signer = newSigner()
const releases = (count: number, minor = 0) => Array.from({ length: count }, (_, n) => `${n}.${minor}`)

async function historyOf(names: readonly string[], by: Signer = signer): Promise<MemoryStore> {
  const store = memoryStore()
  await writeHistory(store, names, by)
  return store
}

const checkpointOf = (store: MemoryStore) => store.files.get('checkpoint')?.toString() ?? ''

async function contains(store: MemoryStore, text: string): Promise<void> {
  const head = await readHead(store, system, trustIn(signer))
  const known = [{ name: 'kept', text }]
  await requireContained(store, head, { system, verifiers: [signer.verifier], known })
}

describe('a history is continued that contains what was kept', () => {
  test.each([1, 255, 256, 257, 300])('of %d entries', async (size) => {
    const store = await historyOf(releases(size))
    const kept = checkpointOf(store)
    await contains(store, kept)
    await writeHistory(store, ['next', 'and next'], signer)
    await contains(store, kept)
  })

  test('nothing was kept', async () => {
    const store = memoryStore()
    const head = await readHead(store, system, trustIn(signer))
    await requireContained(store, head, { system, verifiers: [], known: [] })
  })
})

describe('another one is not', () => {
  test.each([
    [
      'rewritten as a whole, longer, with the right key',
      () => historyOf(releases(5, 1)),
      /kept: the first 3 entries are not/,
    ],
    ['cut off and begun anew', () => historyOf(releases(1)), /the history had 3 entries once, now it has 1/],
    ['gone', async () => memoryStore(), /the history had 3 entries once, now it has 0/],
  ])('%s', async (_what, make, reason) => {
    const kept = checkpointOf(await historyOf(releases(3)))
    await expect(contains(await make(), kept)).rejects.toThrow(reason)
  })

  test('what was kept is signed by another key, or is none', async () => {
    const store = await historyOf(releases(3))
    const foreign = checkpointOf(await historyOf(releases(3), newSigner()))
    await expect(contains(store, foreign)).rejects.toThrow(/no valid signature of a trusted key/)
    await expect(contains(store, 'nothing')).rejects.toThrow(/it is not a checkpoint/)
  })

  test('its hashes were changed where only the end of them is read to append', async () => {
    const store = await historyOf(releases(300))
    const tile = store.files.get('tile/0/000') ?? Buffer.alloc(0)
    store.files.set('tile/0/000', Buffer.concat([tile.subarray(32), tile.subarray(0, 32)]))
    await expect(contains(store, checkpointOf(store))).rejects.toThrow(/its root is not that of the tiles/)
  })
})
