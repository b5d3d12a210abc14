import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildDist } from '../../scripts/build-dist.ts'
import { packedSize } from '../../scripts/check-dist.ts'
import { reportGoals } from './goals.ts'

/** How the AWS SDK is taken into the bundle: as ES modules that can be shaken, or as its CommonJS files. */
const WAYS = { 'ES modules': ['module', 'main'], CommonJS: ['main'] } as const

const directory = mkdtempSync(join(tmpdir(), 'ai-ops-bench-bundle-'))
try {
  const rows = []
  for (const [way, mainFields] of Object.entries(WAYS)) {
    await buildDist(directory, { mainFields: [...mainFields] })
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    rows.push({
      'AWS SDK as': way,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.length, 0),
      'bytes, gzip -6': gzipSync(Buffer.concat(files), { level: 6 }).length,
    })
  }
  console.table(rows)
} finally {
  rmSync(directory, { recursive: true, force: true })
}
const { bytes, limitBytes } = packedSize()
reportGoals([{ name: 'packed-tree', measured: bytes, bound: { atMost: limitBytes }, unit: 'bytes' }])
