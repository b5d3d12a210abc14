import { expect, test } from '@jest/globals'
import { renderRights, rightsReport } from './rights-report.ts'
import type { Role } from './roles.ts'

const role = (...Action: string[]): Role => ({
  trust: { Statement: [] },
  policy: { Statement: [{ Action }] },
})

test('a right that no file of tests used is listed, one that any of them used is not', () => {
  const report = rightsReport({ prune: role('ecr:A', 'ecr:B', 'ecr:C'), lease: role('elb:A') }, [
    { file: 'a', uses: { prune: { 'ecr:A': 2 } }, denials: [] },
    { file: 'b', uses: { prune: { 'ecr:C': 1 }, lease: { 'elb:A': 1 } }, denials: ['no ecr:D'] },
  ])
  expect(report).toEqual({ files: 2, checked: 5, denied: 1, unused: { prune: ['ecr:B'], lease: [] } })
  expect(renderRights(report)).toContain('| prune | 1 | ecr:B |\n| lease | 0 | none |')
})
