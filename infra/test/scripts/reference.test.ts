import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { referencePage } from '../../scripts/reference-page.ts'

/** The rows of all tables whose first column has that title. */
function rows(title: string): string[][] {
  const tables = referencePage()
    .split('\n\n')
    .filter((block) => block.startsWith(`| ${title} |`))
  return tables.flatMap((block) =>
    block
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.split(/(?<!\\) \| |^\| | \|$/).slice(1, -1)),
  )
}

describe('the tables of inputs and outputs', () => {
  const inputs = [...rows('Input'), ...rows('Field')]

  test('explain every input, field and output', () => {
    assert.ok(inputs.length > 80, String(inputs.length))
    for (const [name = '', , meaning = ''] of [...inputs, ...rows('Output')]) {
      assert.match(meaning, /^\S.{5,}/, `${name} has no comment`)
    }
  })

  test('give each input that may be left out its default', () => {
    for (const [name = '', , , byDefault = ''] of inputs) {
      assert.equal(byDefault !== '', !name.endsWith('(required)'), `${name}: ${byDefault}`)
    }
  })

  test('give each number its range, and each amount its unit', () => {
    for (const [name = '', type, meaning = ''] of inputs.filter(([, type]) => type === '`number`')) {
      assert.match(meaning, /\d( to |, | or more)/, `${name} ${type}: ${meaning}`)
      assert.match(
        meaning,
        /Days|Minutes|Hours|Seconds|Machines|Tasks|Port|Downloads|units|[GM]iB|Id /,
        `${name} ${type}: ${meaning}`,
      )
    }
  })

  test('show the types that inputs name', () => {
    const page = referencePage()
    for (const type of [
      'Exposure',
      'Compute',
      'Tasks',
      'Machines',
      'RecorderOwnership',
      'RegistrySettings',
    ]) {
      assert.match(page, new RegExp(`\n### ${type}\n`))
    }
  })
})
