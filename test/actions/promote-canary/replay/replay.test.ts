import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../../../../actions/promote-canary/judge/settings.ts'
import type { Minute } from '../../../../actions/promote-canary/judge/trace.ts'
import { EVIDENCE_SCHEMA } from '../../../../actions/promote-canary/replay/evidence-file.ts'
import { replayCommand, USAGE } from '../../../../actions/promote-canary/replay/replay-command.ts'

const FIRST = 29_000_000
const arm = (requests: number, errors: number) => ({ requests, samples: { errors: { count: errors } } })
const minutes: Minute[] = Array.from({ length: 12 }, (_, index) => ({
  at: FIRST + index,
  stable: arm(5_000, 50),
  canary: arm(5_000, 68),
}))
const evidence = {
  schema: EVIDENCE_SCHEMA,
  version: 1,
  canary: '20261121T101500Z-00ff1e',
  steps: [{ percent: 50 }, { percent: 100 }],
  trace: {
    minutes,
    history: Array.from({ length: 60 }, (_, index) => ({
      at: FIRST - 60 + index,
      stable: arm(5_000, 44 + (index % 13)),
    })),
    weightChanges: [{ at: FIRST, weight: 0.5 }],
  },
  settings: DEFAULT_SETTINGS,
}

let folder: string
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('replay', () => {
  test('says for each minute what the judge would have said then', () => {
    const path = file('evidence.json', JSON.stringify(evidence))
    const lines = replayCommand([path])
    expect(lines).toHaveLength(1 + 12 + 2)
    expect(lines[1]).toContain('insufficient-traffic')
    expect(lines.at(-2)).toMatch(/^rolled back: after \d+ min \(.*errors.*\)$/)
    expect(replayCommand([path])).toEqual(lines)
  })

  test('judges under other settings', () => {
    const path = file('evidence.json', JSON.stringify(evidence))
    const settings = file('settings.yaml', 'metrics: { errors: { harm-ratio: 1.5, tolerable-ratio: 3 } }')
    const lines = replayCommand([path, settings])
    expect(lines.at(-2)).toBe('rolled back: never')
    expect(lines.at(-1)).toMatch(/^proven: after \d+ min/)
  })

  test.each([
    ['nothing', []],
    ['too much', ['a', 'b', 'c']],
  ])('given %s it says how it is called', (_, parameters) => {
    expect(replayCommand(parameters)).toEqual([USAGE])
  })

  test.each([
    ['no JSON', 'x', 'cannot be read'],
    ['something else', '{}', 'not an evidence file of a canary'],
    ['a canary that was never judged', JSON.stringify({ ...evidence, settings: undefined }), 'never judged'],
  ])('refuses %s', (_, text, message) => {
    expect(() => replayCommand([file('other.json', text)])).toThrow(message)
  })
})
