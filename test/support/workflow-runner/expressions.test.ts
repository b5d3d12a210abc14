import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  evaluateCondition,
  evaluateExpression,
  evaluateTemplate,
  evaluateText,
  type Scope,
} from './expressions.ts'
import type { Json } from './yaml-node.ts'

const workspace = mkdtempSync(join(tmpdir(), 'expressions-'))
const succeeding = { success: true, failure: false, cancelled: false }
const scope: Scope = {
  contexts: {
    github: { ref: 'refs/heads/main', event: { number: 7, labels: [{ name: 'a' }, { name: 'b' }] } },
    inputs: { 'dry-run': false, empty: '', count: 3 },
    needs: { check: { result: 'success', outputs: { version: '1.0.0' } } },
  },
  status: succeeding,
  workspace,
}

beforeAll(() => {
  mkdirSync(join(workspace, 'sub'))
  writeFileSync(join(workspace, 'a.txt'), 'a')
  writeFileSync(join(workspace, 'sub', 'b.txt'), 'b')
})
afterAll(() => rmSync(workspace, { recursive: true }))

describe('expressions', () => {
  test.each<[string, Json]>([
    ["needs.check.outputs.version == '1.0.0'", true],
    ['inputs.dry-run', false],
    ["inputs.dry-run == 'false'", false],
    ["inputs.empty || 'default'", 'default'],
    ["inputs.count > 2 && 'many' || 'few'", 'many'],
    ['github.event.labels.*.name', ['a', 'b']],
    ["contains(github.event.labels.*.name, 'b')", true],
    ["join(github.event.labels.*.name, '+')", 'a+b'],
    ["startsWith(github.ref, 'refs/heads/')", true],
    ["format('v{0}{{}}', inputs.count)", 'v3{}'],
    ['fromJSON(\'[1,{"a":null}]\')[1]', { a: null }],
    ['toJSON(needs.check.outputs)', '{\n  "version": "1.0.0"\n}'],
    ['github.nothing.at.all', null],
    ["GITHUB.REF != 'x'", true],
  ])('%s is %j', (expression, value) => {
    expect(evaluateExpression(expression, scope)).toEqual(value)
  })

  test('an unknown function or context is an error', () => {
    expect(() => evaluateExpression('nope(1)', scope)).toThrow(/nope/)
    expect(() => evaluateExpression('nope.x', scope)).toThrow(/nope/)
  })

  test('hashFiles hashes the digests of what it finds', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest()
    const expected = createHash('sha256').update(digest('a')).update(digest('b')).digest('hex')
    expect(evaluateExpression("hashFiles('**/*.txt')", scope)).toBe(expected)
    expect(evaluateExpression("hashFiles('*.md')", scope)).toBe('')
    expect(evaluateExpression("hashFiles('**/*.txt', '!sub/**')", scope)).not.toBe(expected)
  })

  test('texts are what GitHub writes', () => {
    const text = (expression: string) => evaluateText({ kind: 'expression', expression }, scope)
    expect([text('inputs.dry-run'), text('inputs.count'), text('null'), text('1.50')]).toEqual([
      'false',
      '3',
      '',
      '1.5',
    ])
    expect(evaluateTemplate('${{ inputs.count }} of ${{github.ref}}', scope)).toBe('3 of refs/heads/main')
  })
})

describe('conditions', () => {
  const failed = { success: false, failure: true, cancelled: false }
  const cancelled = { success: false, failure: false, cancelled: true }
  test.each([
    [undefined, true, false, false],
    ["github.ref == 'refs/heads/main'", true, false, false],
    ['always()', true, true, true],
    ['failure()', false, true, false],
    ['!cancelled()', true, true, false],
    ['!cancelled() && !failure()', true, false, false],
    ["cancelled() || github.ref == 'success()'", false, false, true],
    ["github.ref != 'success'", true, false, false],
  ])('%s after success, failure, cancellation', (condition, ...expected) => {
    const results = [succeeding, failed, cancelled].map((status) =>
      evaluateCondition(condition, { ...scope, status }),
    )
    expect(results).toEqual(expected)
  })
})
