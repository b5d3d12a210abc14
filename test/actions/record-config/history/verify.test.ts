import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import type { Finding } from '../../../../actions/record-config/history/finding.ts'
import { verifyHistory } from '../../../../actions/record-config/history/verify.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { newSigner, planSample, system, writeAppend, writeHistory } from './sample-history.ts'

const signer = newSigner()
const releases = ['1.0.0', '1.1.0', '1.2.0', '2.0.0', '2.1.0', '2.2.0', '3.0.0']
const written = memoryStore()
let checkpointAtFour = ''

beforeAll(async () => {
  await writeHistory(written, releases.slice(0, 4), signer)
  checkpointAtFour = written.files.get('checkpoint')?.toString() ?? ''
  await writeHistory(written, releases.slice(4), signer)
})

const copyOf = (store: MemoryStore) => memoryStore(new Map(store.files))

async function verify(store: MemoryStore, known = '') {
  return verifyHistory(store, {
    system,
    verifiers: [signer.verifier],
    known: known === '' ? [] : [{ name: 'release asset', text: known }],
    depth: 'all',
  })
}

/** What is found after a change to a copy of the history. */
async function after(
  change: (files: Map<string, Buffer>) => void,
  known = checkpointAtFour,
): Promise<readonly Finding[]> {
  const copy = copyOf(written)
  change(copy.files)
  return (await verify(copy, known)).findings
}

function edit(files: Map<string, Buffer>, path: string, from: string, to: string): void {
  const text = files.get(path)?.toString('latin1') ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`)
  files.set(path, Buffer.from(text.replace(from, to), 'latin1'))
}

test('an unchanged history is in order', async () => {
  const { findings, signature, entries, bodiesChecked } = await verify(written, checkpointAtFour)
  expect(findings).toEqual([])
  expect([signature, entries.length, bodiesChecked]).toEqual(['valid', 7, 7])
})

describe('each threat is caught by name, with the first bad entry', () => {
  test('an old record is edited', async () => {
    const path = [...written.files.keys()].filter((name) => name.startsWith('records/'))
    const third = path.find((name) => written.files.get(name)?.toString().includes('"release":"1.2.0"')) ?? ''
    const findings = await after((files) => edit(files, third, '1.2.0', '1.2.9'))
    expect(findings).toMatchObject([{ kind: 'record-edited', sequence: 3, path: third }])
  })

  test('a resource’s body is edited', async () => {
    const body = [...written.files].find(
      ([name, text]) => name.startsWith('bodies/') && text.includes('2.0.0'),
    )
    const findings = await after((files) => edit(files, body?.[0] ?? '', '2.0.0', '2.0.1'))
    expect(findings).toMatchObject([{ kind: 'body-edited', sequence: 4 }])
  })

  test('an old entry is edited', async () => {
    const findings = await after((files) => edit(files, 'tile/entries/000.p/7', '1.1.0', '1.1.9'))
    expect(findings[0]).toMatchObject({ kind: 'chain-broken', sequence: 2 })
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'entry-edited', sequence: 2 }))
  })

  test('the last entry is edited', async () => {
    const findings = await after((files) => edit(files, 'tile/entries/000.p/7', '3.0.0', '3.0.9'))
    expect(findings[0]).toMatchObject({ kind: 'entry-edited', sequence: 7 })
  })

  test('a record is deleted', async () => {
    const findings = await after((files) => {
      for (const name of [...files.keys()]) if (name.startsWith('records/')) files.delete(name)
    })
    expect(findings[0]).toMatchObject({ kind: 'record-missing', sequence: 1 })
    expect(findings).toHaveLength(7)
  })

  test('an entry is deleted from its slot', async () => {
    const findings = await after((files) => files.delete('entries/0000000005.json'))
    expect(findings).toMatchObject([{ kind: 'slot-edited', sequence: 5 }])
  })

  test('the tail is cut off: an old checkpoint is put back', async () => {
    const early = memoryStore()
    await writeHistory(early, releases.slice(0, 2), signer)
    const old = early.files.get('checkpoint') ?? Buffer.alloc(0)
    const cut = (files: Map<string, Buffer>) => {
      for (const [name, content] of early.files) files.set(name, content)
      files.set('checkpoint', old)
    }
    expect((await after(cut))[0]).toMatchObject({ kind: 'uncovered-entry', sequence: 3 })
    const cutWhole = (files: Map<string, Buffer>) => {
      files.clear()
      cut(files)
    }
    expect(await after(cutWhole)).toMatchObject([{ kind: 'truncated', sequence: 3, path: 'release asset' }])
  })

  test('the history is rewritten as a whole with the right key', async () => {
    const rewritten = memoryStore()
    await writeHistory(rewritten, releases.with(1, '1.1.9'), signer)
    const { findings } = await verify(rewritten, checkpointAtFour)
    expect(findings).toMatchObject([{ kind: 'forked', path: 'release asset' }])
  })

  test('the history is rewritten as a whole with another key', async () => {
    const rewritten = memoryStore()
    await writeHistory(rewritten, releases, newSigner())
    const { findings } = await verify(rewritten)
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'checkpoint-signature' }))
  })

  test('the history is rewritten without a signature', async () => {
    const rewritten = memoryStore()
    await writeHistory(rewritten, releases)
    const { findings } = await verify(rewritten)
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'checkpoint-signature' }))
  })

  test('entries from the third on are rewritten consistently, but the checkpoint cannot be signed', async () => {
    const forged = memoryStore()
    await writeHistory(forged, releases.slice(0, 2), signer)
    // Without the key, the forger has to take the signature off first.
    const [text = ''] = (forged.files.get('checkpoint')?.toString() ?? '').split('\n\n')
    forged.files.set('checkpoint', Buffer.from(`${text}\n\n`))
    await writeHistory(forged, ['1.2.9', ...releases.slice(3)])
    const findings = await after((files) => {
      for (const [name, content] of forged.files) {
        if (name.startsWith('tile/') || name.startsWith('entries/')) files.set(name, content)
      }
    })
    expect(findings[0]).toMatchObject({ kind: 'entry-edited', sequence: 3, path: 'tile/entries/000.p/7' })
    expect(findings[0]?.message).toContain('the first 2 are as their checkpoints say')
  })

  test('two histories are shown to two auditors', async () => {
    const [one, other] = [copyOf(written), copyOf(written)]
    await writeAppend(one, (await planSample(one, '4.0.0', signer)).append)
    await writeAppend(other, (await planSample(other, '4.0.0-evil', signer)).append)
    const seen = other.files.get('checkpoint')?.toString() ?? ''
    const { findings } = await verify(one, seen)
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'forked' }))
  })

  test('a hash in a tile is changed', async () => {
    const findings = await after((files) => {
      const tile = Buffer.from(files.get('tile/0/000.p/7') ?? '')
      tile[3 * 32] = (tile[3 * 32] ?? 0) ^ 1
      files.set('tile/0/000.p/7', tile)
    })
    expect(findings).toMatchObject([{ kind: 'tile-edited', sequence: 4 }])
  })

  test('the checkpoint of another system is put in the place', async () => {
    const findings = await after((files) => edit(files, 'checkpoint', 'assistant', 'translator'))
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'checkpoint-origin' }))
  })

  test('the history is gone', async () => {
    const findings = await after((files) => files.clear())
    expect(findings).toMatchObject([{ kind: 'truncated' }, { kind: 'checkpoint-missing' }])
  })
})

const slot = (sequence: number) => `entries/${String(sequence).padStart(10, '0')}.json`
const keptAt = (sequence: number) => `checkpoints/${String(sequence).padStart(10, '0')}`
/** Puts the checkpoint of an earlier moment back, as one does who wants later records forgotten. */
const putBack = (files: Map<string, Buffer>, size: number) => {
  files.set('checkpoint', files.get(keptAt(size)) ?? Buffer.alloc(0))
}

describe('what stands beyond the checkpoint gives a checkpoint away that was put back', () => {
  test.each([1, 2, 3, 4, 5, 6])('to %d of 7, with the entry after it deleted', async (size) => {
    const findings = await after((files) => {
      putBack(files, size)
      files.delete(slot(size + 1))
    }, '')
    expect(findings[0]).toMatchObject({
      kind: expect.stringMatching(/truncated|slot-edited/),
      sequence: size + 1,
    })
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'truncated', sequence: size + 1 }))
  })

  test('also when all later entries are deleted: the larger signed checkpoint wins', async () => {
    const findings = await after((files) => {
      putBack(files, 5)
      for (const sequence of [6, 7]) files.delete(slot(sequence))
      files.delete(keptAt(6))
    }, '')
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'truncated', sequence: 6 }))
    expect(findings.find(({ kind }) => kind === 'truncated')?.message).toContain(
      '7 entries by checkpoints/0000000007',
    )
  })

  test('also when all later checkpoints are deleted, without a key, and at depth log', async () => {
    const copy = copyOf(written)
    putBack(copy.files, 5)
    for (const sequence of [6, 7]) copy.files.delete(keptAt(sequence))
    copy.files.delete(slot(6))
    const { findings } = await verifyHistory(copy, { system, verifiers: [], known: [], depth: 'log' })
    expect(findings).toMatchObject([
      { kind: 'truncated', sequence: 6 },
      { kind: 'uncovered-entry', sequence: 7 },
    ])
  })

  test('also one of no entries that nobody signed', async () => {
    const copy = copyOf(written)
    const empty = `ai-ops.dev/record-config/${system}\n0\n${Buffer.alloc(32).toString('base64')}\n\n`
    copy.files.set('checkpoint', Buffer.from(empty))
    copy.files.delete(slot(1))
    const { findings } = await verifyHistory(copy, { system, verifiers: [], known: [], depth: 'all' })
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'truncated', sequence: 1 }))
  })

  test('a checkpoint that nobody signed, and one of a foreign key, are named', async () => {
    const foreign = memoryStore()
    await writeHistory(foreign, [...releases, '4.0.0', '4.1.0'], newSigner())
    const unsigned = memoryStore()
    await writeHistory(unsigned, [...releases, '4.0.0'])
    const findings = await after((files) => {
      files.set(keptAt(8), unsigned.files.get(keptAt(8)) ?? Buffer.alloc(0))
      files.set(keptAt(9), foreign.files.get(keptAt(9)) ?? Buffer.alloc(0))
    })
    expect(findings).toMatchObject([
      { kind: 'foreign-checkpoint', sequence: 8, message: expect.stringContaining('nobody signed it') },
      { kind: 'foreign-checkpoint', sequence: 9, message: expect.stringContaining('not trusted') },
    ])
  })
})

test.each([10_000_000, 999_999_999_999_999])(
  'a wrong signature over %d entries is named by what is there: nothing that it claims is read',
  async (size) => {
    const copy = copyOf(written)
    const origin = `ai-ops.dev/record-config/${system}`
    const zero = (length: number) => Buffer.alloc(length).toString('base64')
    copy.files.set('checkpoint', Buffer.from(`${origin}\n${size}\n${zero(32)}\n\n— ${origin} ${zero(68)}\n`))
    const read: string[] = []
    const counting: MemoryStore = {
      ...copy,
      read: (path) => {
        read.push(path)
        return copy.read(path)
      },
    }
    for (const verifiers of [[signer.verifier], []]) {
      const { findings } = await verifyHistory(counting, { system, verifiers, known: [], depth: 'all' })
      const kind = verifiers.length > 0 ? 'checkpoint-signature' : 'truncated'
      expect(findings).toContainEqual(expect.objectContaining({ kind }))
    }
    expect(read.length).toBeLessThan(250)
  },
)

test('nothing is appended to a history whose checkpoint was put back: the gap is named', async () => {
  const copy = copyOf(written)
  putBack(copy.files, 5)
  copy.files.delete(slot(6))
  await expect(planSample(copy, '5.0.0', signer)).rejects.toThrow(
    /entry 6 is missing.*old checkpoint was put back/,
  )
})

test('no random mutation is accepted, rolling back included', async () => {
  const second = memoryStore()
  await writeHistory(second, releases.with(3, '2.0.1'), signer)
  const leftOver = /^tile\/.*\.p\/[1-6]$/
  const paths = [...written.files.keys()].filter((path) => !leftOver.test(path))
  const mutation = fc.record({
    kind: fc.constantFrom('delete', 'truncate', 'append', 'swap', 'other', 'roll back'),
    path: fc.constantFrom(...paths),
    from: fc.constantFrom(...paths),
    at: fc.nat(1_000),
  })
  await fc.assert(
    fc.asyncProperty(mutation, async ({ kind, path, from, at }) => {
      const copy = copyOf(written)
      const old = copy.files.get(path) ?? Buffer.alloc(0)
      if (kind === 'delete') copy.files.delete(path)
      if (kind === 'truncate') copy.files.set(path, old.subarray(0, at % old.length))
      if (kind === 'append') copy.files.set(path, Buffer.concat([old, Buffer.from('\n')]))
      if (kind === 'swap') copy.files.set(path, written.files.get(from) ?? Buffer.alloc(0))
      if (kind === 'other') copy.files.set(path, second.files.get(path) ?? Buffer.alloc(0))
      if (kind === 'roll back') {
        putBack(copy.files, 1 + (at % 6))
        copy.files.delete(slot(2 + (at % 6)))
      }
      const isSame = [...copy.files].every(([name, content]) => written.files.get(name)?.equals(content))
      if (isSame && copy.files.size === written.files.size) return
      expect((await verify(copy)).findings.length).toBeGreaterThan(0)
    }),
    { seed: 28, numRuns: 1_000 },
  )
})

test('whichever byte of whichever file is changed, it is found', async () => {
  // Tiles of an earlier size stay behind as the tree grows; nothing refers to them any more.
  const leftOver = /^tile\/.*\.p\/[1-6]$/
  const paths = [...written.files.keys()].filter((path) => !leftOver.test(path))
  const change = fc.tuple(fc.constantFrom(...paths), fc.nat(), fc.integer({ min: 1, max: 255 }))
  await fc.assert(
    fc.asyncProperty(change, async ([path, position, mask]) => {
      const findings = await after((files) => {
        const content = Buffer.from(files.get(path) ?? '')
        const index = position % content.length
        content[index] = (content[index] ?? 0) ^ mask
        files.set(path, content)
      })
      expect(findings.length).toBeGreaterThan(0)
    }),
    { seed: 9162, numRuns: 300 },
  )
})

test('whichever file is removed, it is found', async () => {
  for (const path of written.files.keys()) {
    if (/^tile\/.*\.p\/[1-6]$/.test(path)) continue
    const findings = await after((files) => files.delete(path))
    expect([path, findings.length]).not.toEqual([path, 0])
  }
})

test('a record that does not say what its entry says is found, though its digest is right', async () => {
  const store = memoryStore()
  await writeHistory(store, ['1.0.0'], signer)
  const { append, recordText } = await planSample(store, '1.1.0', signer)
  await writeAppend(store, append)
  const other = recordText.replaceAll('1.1.0', '1.1.1')
  expect(canonicalJson(JSON.parse(other))).toBe(other)
  store.files.set(`records/${append.entry?.entry.record.slice(7)}.json`, Buffer.from(other))
  expect((await verify(store)).findings).toMatchObject([{ kind: 'record-edited', sequence: 2 }])
})
