import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../../scripts/action-definitions.ts'

/** What the roles install: variables that end in `_packages`. */
const lists = globSync(join(root, 'infra/ansible/roles/*/defaults/main.yml')).flatMap((path) => {
  const variables: Record<string, unknown> = parse(readFileSync(path, 'utf8')) ?? {}
  return Object.entries(variables).filter(([name]) => name.endsWith('_packages'))
})

test('no package of the archive is pinned, since a version vanishes from it (§1.8, #495)', () => {
  expect(lists.length).toBeGreaterThan(2)
  // JupyterLab comes from an index that keeps its versions, and is held to a major one.
  for (const [name, packages] of lists.filter(([name]) => name !== 'jupyter_packages'))
    for (const one of packages as string[]) expect(`${name}: ${one}`).not.toContain('=')
})
