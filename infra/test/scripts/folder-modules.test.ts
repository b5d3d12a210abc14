import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isInstalled } from '../../../scripts/folder-modules.ts'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
}

function installed(packages: object | undefined): boolean {
  const infra = mkdtempSync(join(tmpdir(), 'ai-ops-modules-'))
  try {
    writeFileSync(join(infra, 'package-lock.json'), JSON.stringify({ packages: locked }))
    mkdirSync(join(infra, 'node_modules'))
    if (packages !== undefined) {
      writeFileSync(join(infra, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
    }
    return isInstalled(infra)
  } finally {
    rmSync(infra, { recursive: true })
  }
}

describe('isInstalled', () => {
  const cases: readonly [string, object | undefined, boolean][] = [
    ['an installation that broke off', undefined, false],
    ['a package that came later', {}, false],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }, false],
    ['everything but what is for another machine', { 'node_modules/a': { version: '1.0.0' } }, true],
  ]
  for (const [name, packages, expected] of cases) {
    test(`${name}: ${expected}`, () => assert.equal(installed(packages), expected))
  }
})
