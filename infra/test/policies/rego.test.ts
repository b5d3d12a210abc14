import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { loadPolicy } from '@open-policy-agent/opa-wasm'
import { ensureGoTool } from '../../../scripts/go-tools.ts'
import { DEFAULTS } from '../../policies/rule.ts'
import { CASES, type PolicyCase } from './cases.ts'
import { programCases } from './program-cases.ts'

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

  test('give the same verdicts on the same table', async () => {
    // One evaluation for all cases: starting opa takes longer than judging.
    const cases = await allCases()
    const query =
      '[verdicts | some i; case := input.cases[i]; verdicts := {p | some d in data.aiops.deny with input as case; p := d.policy}]'
    const output = run(
      ['eval', '--stdin-input', '--format', 'json', '--data', rego, query],
      JSON.stringify({ cases: cases.map(inputOf) }),
    )
    const verdicts: string[][] = JSON.parse(output).result[0].expressions[0].value
    assertVerdicts(cases, verdicts)
  })

  test('pass opa test on the same table', async () => {
    const cases = await allCases()
    withDirectory((directory) => {
      const table = cases.map((tried) => ({ name: tried.name, input: inputOf(tried), breaks: tried.breaks }))
      writeFileSync(join(directory, 'cases.json'), JSON.stringify({ cases: table }))
      const passed = cases.length + 1
      assert.match(run(['test', rego, directory]), new RegExp(`PASS: ${passed}/${passed}`))
    })
  })

  test('give the same verdicts as compiled wasm', async () => {
    const cases = await allCases()
    const policy = await loadPolicy(withDirectory(compile))
    const verdicts = cases.map((tried) => {
      const [answer] = policy.evaluate(inputOf(tried))
      assert.ok(Array.isArray(answer?.result), `${tried.name}: the module gave no answer`)
      return [...new Set<string>(answer.result.map(({ policy }: { policy: string }) => policy))]
    })
    assertVerdicts(cases, verdicts)
  })
})

/** The module that the policies compile to, with `deny` as its entry point. */
function compile(directory: string): Uint8Array<ArrayBuffer> {
  const bundle = join(directory, 'bundle.tar.gz')
  run([
    'build',
    '--target',
    'wasm',
    '--entrypoint',
    'aiops/deny',
    '--output',
    bundle,
    join(rego, 'policies.rego'),
  ])
  const { status, stderr } = spawnSync('tar', ['-xzf', bundle, '-C', directory, '/policy.wasm'], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return new Uint8Array(readFileSync(join(directory, 'policy.wasm')))
}

async function allCases(): Promise<readonly PolicyCase[]> {
  return [...CASES, ...(await programCases())]
}

function inputOf({ resources, configuration }: PolicyCase) {
  return { resources, configuration: { ...DEFAULTS, ...configuration } }
}

function assertVerdicts(cases: readonly PolicyCase[], verdicts: readonly (readonly string[])[]): void {
  assert.deepEqual(
    verdicts.map((found, i) => `${cases[i]?.name}: ${[...found].sort().join(', ')}`),
    cases.map(({ name, breaks }) => `${name}: ${[...breaks].sort().join(', ')}`),
  )
}

function withDirectory<Result>(use: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'ai-ops-rego-'))
  try {
    return use(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}
