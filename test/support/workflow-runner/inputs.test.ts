import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { WorkflowDefinition } from './definition.ts'
import { resolveInputs } from './inputs.ts'
import { Masks } from './masks.ts'
import { grantedTo, requireWithin } from './permissions.ts'
import type { WorkflowCall } from './workflow-call.ts'
import type { YamlNode } from './yaml-node.ts'

const scope = {
  contexts: {},
  status: { success: true, failure: false, cancelled: false },
  workspace: '.',
}

const definition: WorkflowDefinition = {
  file: 'w.yml',
  name: 'w',
  on: node(
    parse(`workflow_dispatch:
  inputs:
    text: { type: string, default: d }
    flag: { type: boolean }
    size: { type: number, default: 2 }
    kind: { type: choice, options: [a, b], default: a }
    needed: { required: true }
`),
  ),
  env: undefined,
  defaults: undefined,
  permissions: undefined,
  jobs: [],
}

describe('inputs', () => {
  test.each([
    [{ needed: 'x' }, { text: 'd', flag: false, size: 2, kind: 'a', needed: 'x' }],
    [
      { needed: 'x', flag: 'true', size: '7', kind: 'b' },
      { flag: true, size: 7, kind: 'b' },
    ],
    [
      { needed: 'x', text: '', flag: true },
      { text: '', flag: true },
    ],
  ])('%j', (given, expected) => {
    expect(resolveInputs(definition, 'workflow_dispatch', given, scope)).toMatchObject(expected)
  })

  test.each([
    [{}, /"needed" is required/],
    [{ needed: 'x', other: 1 }, /no input "other".*text, flag, size, kind, needed/],
    [{ needed: 'x', flag: 'yes' }, /"flag" must be a boolean/],
    [{ needed: 'x', size: 'big' }, /"size" must be a number/],
    [{ needed: 'x', kind: 'c' }, /"kind" must be a choice/],
  ])('%j is refused', (given, message) => {
    expect(() => resolveInputs(definition, 'workflow_dispatch', given, scope)).toThrow(message)
  })
})

describe('masks', () => {
  test('hide the longest first, and each line of what has several', () => {
    const masks = new Masks(['abc', 'abcdef', 'one\ntwo', ' '])
    expect(masks.hide('abcdefg abc two ones')).toBe('***g *** *** ***s')
    expect([masks.isIn('x two'), masks.isIn('three')]).toEqual([true, false])
  })
})

describe('permissions', () => {
  const job = { id: 'a', permissions: { contents: 'write' } } as const
  const call = (ceiling: WorkflowCall['ceiling'], permissions?: WorkflowDefinition['permissions']) => ({
    ceiling,
    definition: { ...definition, permissions, jobs: [{ ...emptyJob, ...job }] },
  })

  test('are those of the job, else of the workflow, else of the caller', () => {
    const other = { ...emptyJob, id: 'b' }
    expect(grantedTo(call('read-all'), { ...emptyJob, ...job })).toEqual({ contents: 'write' })
    expect(grantedTo(call('read-all', {}), other)).toEqual({})
    expect(grantedTo(call('read-all'), other)).toBe('read-all')
  })

  test.each([
    [undefined, true],
    ['write-all' as const, true],
    [{ contents: 'write' } as const, true],
    ['read-all' as const, false],
    [{ issues: 'write' } as const, false],
  ])('under %j may write: %s', (ceiling, fits) => {
    const check = () => requireWithin(call(ceiling))
    if (fits) expect(check).not.toThrow()
    else expect(check).toThrow(/job a is requesting 'contents: write', but is only allowed/)
  })
})

const emptyJob = {
  id: '',
  name: undefined,
  needs: [],
  condition: undefined,
  permissions: undefined,
  environment: undefined,
  env: undefined,
  outputs: undefined,
  defaults: undefined,
  notInterpreted: [],
  timeoutMinutes: undefined,
  matrix: undefined,
  failFast: undefined,
  steps: [],
  uses: undefined,
  with: undefined,
  secrets: undefined,
}

function node(value: unknown): YamlNode {
  if (Array.isArray(value)) return { kind: 'sequence', items: value.map(node) }
  if (typeof value === 'object' && value !== null) {
    return { kind: 'mapping', entries: Object.entries(value).map(([name, part]) => [name, node(part)]) }
  }
  const isLiteral = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'literal', value: isLiteral ? value : null }
}
