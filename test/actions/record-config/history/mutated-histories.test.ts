import { beforeAll, expect, test } from '@jest/globals'
import { verifyHistory } from '../../../../actions/record-config/history/verify.ts'
import { seededRandom } from '../../../support/seeded-random.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { newSigner, system, writeHistory } from './sample-history.ts'

/** `npm run test:mutated-histories` tries 100,000. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 1_000)
const SIZE = 9

const signer = newSigner()
const base = memoryStore()
/** Another history, signed with the same key. */
const other = memoryStore()
/** What was there when the history had n entries, by n. */
const checkpoints: (Buffer | undefined)[] = []

beforeAll(async () => {
  for (let n = 0; n < SIZE; n += 1) {
    checkpoints.push(base.files.get('checkpoint'))
    await writeHistory(base, [`1.${n}`], signer)
    await writeHistory(other, [`1.${n}`], signer)
  }
})

const random = seededRandom(2026)
const below = (n: number) => Math.floor(random() * n)

function pick<T>(all: readonly T[]): T {
  const one = all[below(all.length)]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}

/** A tile of an earlier width may go (doc/record-config/format.md). */
const mayGo = (name: string) => /\.p\/\d+$/.test(name) && !name.endsWith(`/${SIZE}`)

type Mutation = (files: Map<string, Buffer>, name: string, content: Buffer) => void

const mutations: Record<string, Mutation> = {
  flip(files, name, content) {
    const bytes = Buffer.from(content)
    const at = below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
    files.set(name, bytes)
  },
  byte(files, name, content) {
    const bytes = Buffer.from(content)
    bytes[below(bytes.length)] = below(256)
    files.set(name, bytes)
  },
  delete(files, name) {
    if (!mayGo(name)) files.delete(name)
  },
  truncate(files, name, content) {
    files.set(name, content.subarray(0, below(content.length)))
  },
  append(files, name, content) {
    files.set(name, Buffer.concat([content, Buffer.from(pick(['\n', ' ', '{}', '\0', '\r\n']))]))
  },
  insert(files, name, content) {
    const at = below(content.length)
    files.set(
      name,
      Buffer.concat([
        content.subarray(0, at),
        Buffer.from(pick([' ', '\n', '0', '='])),
        content.subarray(at),
      ]),
    )
  },
  swap(files, name) {
    files.set(name, pick([...base.files.values()]))
  },
  ofAnother(files, name) {
    const content = other.files.get(name)
    if (content !== undefined) files.set(name, content)
  },
  rollBack(files) {
    const size = 1 + below(SIZE - 1)
    const checkpoint = checkpoints[size]
    if (checkpoint !== undefined) files.set('checkpoint', checkpoint)
    for (const name of [...files.keys()]) {
      const number = Number(/^(?:entries|checkpoints)\/(\d+)/.exec(name)?.[1] ?? 0)
      if (number > size && number < SIZE && random() < 0.5) files.delete(name)
    }
  },
  add(files) {
    const number = String(SIZE + 1 + below(3)).padStart(10, '0')
    files.set(pick([`entries/${number}.json`, `checkpoints/${number}`]), pick([...other.files.values()]))
  },
}

function isSame(one: MemoryStore): boolean {
  if (one.files.size !== base.files.size) return false
  return [...one.files].every(([name, content]) => base.files.get(name)?.equals(content))
}

test(`none of ${MUTATIONS} mutated histories is called complete and unchanged`, async () => {
  const accepted: string[] = []
  let tried = 0
  while (tried < MUTATIONS) {
    const mutated = memoryStore(new Map(base.files))
    const kind = pick(Object.keys(mutations))
    const [name, content] = pick([...base.files])
    mutations[kind]?.(mutated.files, name, content)
    if (isSame(mutated)) continue
    tried += 1
    const { findings } = await verifyHistory(mutated, {
      ...{ system, verifiers: [signer.verifier], known: [], depth: 'all' },
    })
    if (findings.length === 0) accepted.push(`${kind} ${name}`)
  }
  expect(accepted).toEqual([])
}, 3_600_000)
