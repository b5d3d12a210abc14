import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../../scripts/action-definitions.ts'
import { parseWorkflow } from './parse-workflow.ts'
import { makeProject } from './project.ts'
import { runWorkflow } from './run-workflow.ts'

const folder = '.github/workflows'

describe('a workflow of this project', () => {
  test.each(readdirSync(join(root, folder)))('%s is one that GitHub takes', async (name) => {
    const workflow = await parseWorkflow(root, join(folder, name))
    expect(workflow.jobs).not.toEqual([])
    expect(workflow.permissions).toEqual({})
  })
})

test('a workflow is read with what the runner cannot carry out, and not run then', async () => {
  using project = makeProject({
    'w.yml':
      'on: workflow_dispatch\njobs:\n  a: { runs-on: x, container: image, steps: [{ run: a }] }\n  b: { runs-on: x, strategy: { matrix: { os: [x] } }, steps: [{ run: a }] }\n',
  })
  const { jobs } = await parseWorkflow(project.root, 'w.yml')
  expect(jobs.map(({ notInterpreted }) => notInterpreted)).toEqual([['container'], []])
  const run = runWorkflow({ root: project.root, file: 'w.yml', environment: {} })
  await expect(run).rejects.toThrow('Job a has "container", which is not interpreted here')
})

describe('a workflow file', () => {
  test('is read with its expressions', async () => {
    using project = makeProject({
      'w.yml': `name: W
on: [push]
env: { A: "x\${{ github.sha }}" }
jobs:
  a: { runs-on: x, if: "github.ref == 'b'", needs: b, permissions: read-all, steps: [{ run: a, if: "\${{ failure() }}" }] }
  b: { uses: $/c.yml, secrets: inherit }
`,
    })
    const { name, env, jobs } = await parseWorkflow(project.root, 'w.yml')
    expect(name).toBe('W')
    expect(env).toEqual({
      kind: 'mapping',
      entries: [['A', { kind: 'expression', expression: "format('x{0}', github.sha)" }]],
    })
    expect(jobs).toMatchObject([
      {
        id: 'a',
        condition: "github.ref == 'b'",
        needs: ['b'],
        permissions: 'read-all',
        steps: [{ condition: 'failure()' }],
      },
      { id: 'b', uses: '$/c.yml', secrets: { value: 'inherit' } },
    ])
  })

  test('with errors is refused with each of them on its line', async () => {
    using project = makeProject({
      'w.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: nobody\n    stepz: []\n',
    })
    await expect(parseWorkflow(project.root, 'w.yml')).rejects.toThrow(/Line: 6.*stepz/)
  })
})
