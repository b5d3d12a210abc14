import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ensureGoTool } from '../../../scripts/go-tools.ts'
import { DEFAULTS } from '../../policies/rule.ts'
import { CASES } from './cases.ts'

const rego = join(import.meta.dirname, '..', '..', 'policies', 'rego')
const opa = ensureGoTool('opa')
const options = opa === undefined ? { skip: 'needs Go (go.dev/dl) to build opa' } : {}

function run(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(opa ?? 'opa', args, { input, encoding: 'utf8' })
  assert.equal(status, 0, `${stderr}${stdout}`)
  return stdout
}

describe('the same policies in Rego', options, () => {
  test('are strict and formatted', () => {
    run(['check', '--strict', rego])
    assert.equal(run(['fmt', '--diff', rego]), '')
  })

  test('give the same verdicts on the same table', () => {
    // One evaluation for all cases: starting opa takes longer than judging.
    const inputs = CASES.map(({ resources, configuration }) => ({
      resources,
      configuration: { ...DEFAULTS, ...configuration },
    }))
    const query =
      '[verdicts | some i; case := input.cases[i]; verdicts := {p | some d in data.aiops.deny with input as case; p := d.policy}]'
    const output = run(
      ['eval', '--stdin-input', '--format', 'json', '--data', rego, query],
      JSON.stringify({ cases: inputs }),
    )
    const verdicts: string[][] = JSON.parse(output).result[0].expressions[0].value
    assert.deepEqual(
      verdicts.map((found, i) => `${CASES[i]?.name}: ${[...found].sort().join(', ')}`),
      CASES.map(({ name, breaks }) => `${name}: ${[...breaks].sort().join(', ')}`),
    )
  })

  test('pass opa test on the same table', () => {
    const directory = mkdtempSync(join(tmpdir(), 'ai-ops-rego-'))
    try {
      const cases = CASES.map(({ name, resources, breaks, configuration }) => ({
        name,
        input: { resources, configuration: { ...DEFAULTS, ...configuration } },
        breaks,
      }))
      writeFileSync(join(directory, 'cases.json'), JSON.stringify({ cases }))
      assert.match(
        run(['test', rego, directory]),
        new RegExp(`PASS: ${CASES.length + 1}/${CASES.length + 1}`),
      )
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})
