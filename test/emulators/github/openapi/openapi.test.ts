import { describe, expect, test } from '@jest/globals'
import { routes } from '../routes.ts'
import { loadDescription } from './description.ts'
import { toJsonSchema } from './json-schema.ts'
import { operationMatcher } from './match.ts'

const { operations } = loadDescription()

describe('the published description', () => {
  test('has every operation that is emulated', () => {
    expect([...routes.keys()].filter((operation) => !operations.has(operation))).toEqual([])
  })

  test.each([
    ['GET', '/repos/o/r', 'repos/get', {}],
    ['GET', '/repos/o/r/releases/latest', 'repos/get-latest-release', {}],
    ['GET', '/repos/o/r/releases/7', 'repos/get-release', { release_id: '7' }],
    ['GET', '/repos/o/r/releases/tags/a/b', 'repos/get-release-by-tag', { tag: 'a/b' }],
    ['GET', '/repos/o/r/git/ref/heads%2Fa', 'git/get-ref', { ref: 'heads/a' }],
    ['GET', '/repos/o/r/contents', 'repos/get-content', { path: '' }],
    ['GET', '/repos/o/r/contents/a%20b/c', 'repos/get-content', { path: 'a b/c' }],
    ['GET', '/repos/o/r/compare/a/b...c', 'repos/compare-commits-with-basehead', { basehead: 'a/b...c' }],
    ['GET', '/repos/o/r/commits/a/b/status', 'repos/get-combined-status-for-ref', { ref: 'a/b' }],
    ['GET', '/repos/o/r/commits/main', 'repos/get-commit', { ref: 'main' }],
    ['DELETE', '/repos/o/r', 'repos/delete', {}],
  ])('means by %s %s the operation %s', (method, path, id, values) => {
    const match = operationMatcher(operations.values())(method, path)
    expect(match?.operation.id).toBe(id)
    expect(match?.path).toEqual({ owner: 'o', repo: 'r', ...values })
  })

  test('has no operation for what does not exist', () => {
    expect(operationMatcher(operations.values())('GET', '/repos/o/r/nothing')).toBeUndefined()
  })
})

describe('OpenAPI 3.0 schemas', () => {
  test('become JSON Schema: null where it is allowed, references absolute', () => {
    const { schema, components } = toJsonSchema({
      type: 'object',
      properties: {
        nullable: { type: 'string', nullable: true, enum: ['a'] },
        $ref: { $ref: '#/components/schemas/other', nullable: true },
      },
    })
    expect(components).toEqual(['other'])
    expect(schema).toEqual({
      type: 'object',
      properties: {
        nullable: { anyOf: [{ type: 'null' }, { type: 'string', enum: ['a'] }] },
        $ref: { anyOf: [{ type: 'null' }, { $ref: 'https://api.github.com/schemas/other' }] },
      },
    })
  })
})
