import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often whoever holds a lock gives a sign of life, and after how long without one it is nobody's. */
const signMs = 2_000
const staleAfterMs = 30_000
const waitMs = 250

/** Does the work while no other process does work under the same lock, which is a directory. */
export async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  await acquire(lock)
  const sign = setInterval(() => {
    writeFile(join(lock, 'alive'), '').catch(() => {})
  }, signMs)
  try {
    await work()
  } finally {
    clearInterval(sign)
    await rm(lock, { recursive: true, force: true })
  }
}

async function acquire(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock)
      await writeFile(join(lock, 'alive'), '')
      return
    } catch (error) {
      if (!existsAlready(error)) throw error
    }
    if (await isStale(lock)) await takeAway(lock)
    else await sleep(waitMs)
  }
}

function existsAlready(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const alive = await stat(join(lock, 'alive')).catch(() => stat(lock))
    return Date.now() - alive.mtimeMs > staleAfterMs
  } catch {
    return false // gone meanwhile
  }
}

/** Of those who see a stale lock, one moves it away; the others find it gone. */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`
  await rename(lock, aside).catch(() => {})
  await rm(aside, { recursive: true, force: true })
}
