import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONFIGURATION } from '../../configuration/schema.ts'
import { configurationPage } from '../../scripts/configuration-page.ts'

describe('the reference of the configuration', () => {
  const page = configurationPage()
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\) \| |^\| | \|$/).slice(1, -1))

  test('tells of every key its type, its default and what it does', () => {
    assert.ok(rows.length > 70, String(rows.length))
    for (const row of rows) {
      assert.equal(row.length, 4, row.join(' | '))
      for (const cell of row) assert.match(cell, /\S/, row.join(' | '))
    }
  })

  test('has a section for every part, and the keys inside', () => {
    for (const key of Object.keys(CONFIGURATION.entries))
      assert.ok(page.includes(`\n## ${key}\n`) || page.includes(`| \`${key}\` |`))
    for (const key of ['gcp.a.image', 'images.repositories.NAME.mutableTags', 'service.compute.b.memoryMiB'])
      assert.ok(page.includes(`| \`${key}\` |`), key)
  })
})
