import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { REFERENCE_FILE, referencePage } from '../../scripts/generate-reference.ts'

test('the tables of inputs and outputs are those of the types', () => {
  assert.equal(
    readFileSync(REFERENCE_FILE, 'utf8'),
    referencePage(),
    'node infra/scripts/generate-reference.ts',
  )
})

test('every input is explained, or its name and type say it', () => {
  assert.match(referencePage(), /\| `retentionDays` \| `number` \| Days .*1 to 36500\. \| 365 \|/)
})
