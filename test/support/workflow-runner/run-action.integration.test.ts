import { describe, expect, test } from '@jest/globals'
import { makeProject } from './project.ts'
import { runWorkflow, type WorkflowEvent } from './run-workflow.ts'
import { artifactsIn } from './stand-ins/artifacts.ts'
import { checkoutOf } from './stand-ins/checkout.ts'

const ACTION = `name: Note
description: Notes
inputs:
  text: { description: What, default: "\${{ github.repository }}" }
  a-dash: { description: Dash, default: d }
outputs:
  text: { description: It }
runs: { using: node24, main: main.js, post: post.js }
`
const MAIN = `import { appendFileSync } from 'node:fs'
const text = process.env.INPUT_TEXT
console.log('main ' + text + ' ' + process.env['INPUT_A-DASH'])
appendFileSync(process.env.GITHUB_OUTPUT, 'text=' + text + '\\n')
appendFileSync(process.env.GITHUB_STATE, 'kept=' + text + '\\n')
if (text === 'fail') { console.log('::error file=a.md,line=2::broken%0Aindeed'); process.exit(1) }
if (text === 'wait') { console.log('waiting'); setInterval(() => {}, 1000) }
`
const POST = `console.log('post ' + process.env.STATE_kept + ' ' + process.env.INPUT_TEXT)
`
const files = {
  'package.json': '{"type":"module"}',
  'actions/note/action.yml': ACTION,
  'actions/note/main.js': MAIN,
  'actions/note/post.js': POST,
}

function workflow(steps: string) {
  return { ...files, 'w.yml': `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}` }
}

const environment = { GITHUB_REPOSITORY: 'octo/service' }

describe('an action of the project', () => {
  test('gets its inputs with defaults, and its post step at the end, the last one first', async () => {
    using project = makeProject(
      workflow(`
      - id: one
        uses: $/actions/note
      - uses: $/actions/note
        with: { text: "\${{ steps.one.outputs.text }}!", a-dash: e, unknown: x }
      - run: echo end
`),
    )
    const { jobs } = await runWorkflow({ root: project.root, file: 'w.yml', environment })
    const steps = jobs.a?.steps ?? []
    expect(steps.map(({ lines }) => lines.at(-1))).toEqual([
      'main octo/service d',
      'main octo/service! e',
      'end',
      'post octo/service! octo/service!',
      'post octo/service octo/service',
    ])
    expect(steps[1]?.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining("'unknown'") },
    ])
    expect(steps.map(({ name }) => name)).toContain('Post Run $/actions/note')
  })

  test('that fails has its post step still, and its annotations', async () => {
    using project = makeProject(workflow(`      - uses: $/actions/note\n        with: { text: fail }\n`))
    const { result, jobs } = await runWorkflow({ root: project.root, file: 'w.yml', environment })
    expect(result).toBe('failure')
    expect(jobs.a?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success'])
    expect(jobs.a?.steps[0]?.annotations).toMatchObject([
      { file: 'a.md', line: 2, message: 'broken\nindeed' },
    ])
  })

  test('can be killed from outside: the step fails, its post step runs', async () => {
    using project = makeProject(workflow(`      - uses: $/actions/note\n        with: { text: wait }\n`))
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const onEvent = (event: WorkflowEvent) => {
      if (event.type === 'process-started') kill ??= event.kill
      if (event.type === 'line' && event.line === 'waiting') kill?.('SIGKILL')
    }
    const { jobs } = await runWorkflow({ root: project.root, file: 'w.yml', environment, onEvent })
    expect(jobs.a?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success'])
    expect(jobs.a?.steps[1]?.lines).toEqual(['post wait wait'])
  })
})

describe('foreign actions', () => {
  test('are carried out by what stands in: checkout and artifacts from job to job', async () => {
    using project = makeProject({
      ...files,
      'w.yml': `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - uses: ./actions/note
      - run: mkdir -p out/deep && echo one > out/one.txt && echo two > out/deep/two.txt && echo no > out/no.log
      - uses: actions/upload-artifact@v7
        with: { name: report-a, path: "out\\n!out/*.log\\n" }
      - uses: actions/upload-artifact@v7
        continue-on-error: true
        with: { name: report-a, path: out }
      - uses: actions/upload-artifact@v7
        with: { name: nothing, path: absent/* }
  b:
    needs: a
    runs-on: x
    steps:
      - uses: actions/download-artifact@v7
        with: { pattern: report-*, path: got, merge-multiple: "true" }
      - run: cat got/one.txt got/deep/two.txt; ls got
`,
    })
    using kept = makeProject({})
    const artifacts = artifactsIn(kept.root)
    const standIns = { 'actions/checkout': checkoutOf(project.root), ...artifacts.standIns }
    const { result, jobs } = await runWorkflow({ root: project.root, file: 'w.yml', environment, standIns })
    expect(result).toBe('success')
    expect(jobs.a?.steps[4]).toMatchObject({
      outcome: 'failure',
      annotations: [{ message: expect.stringContaining('already exists') }],
    })
    expect(jobs.a?.steps[5]?.annotations).toMatchObject([{ kind: 'warning' }])
    expect(jobs.b?.steps[1]?.lines).toEqual(['one', 'two', 'deep', 'one.txt'])
    expect(artifacts.names()).toEqual(['report-a'])
  })
})

describe('a called workflow', () => {
  const called = `on:
  workflow_call:
    inputs:
      text: { type: string, required: true }
      loud: { type: boolean, default: false }
    secrets:
      key: { required: true }
    outputs:
      said: { value: "\${{ jobs.say.outputs.said }}" }
permissions: {}
jobs:
  say:
    runs-on: x
    permissions: { contents: PERMISSION }
    outputs: { said: "\${{ steps.s.outputs.said }}" }
    steps:
      - id: s
        run: echo "said=\${{ inputs.text }} \${{ inputs.loud && 'loud' || 'soft' }}" >> "$GITHUB_OUTPUT"
      - run: echo \${{ secrets.key }}
`
  const caller = `on: workflow_dispatch
permissions: { contents: read }
jobs:
  call:
    uses: $/called.yml
    with: { text: hi, loud: true }
    secrets: { key: "\${{ secrets.KEY }}" }
  after:
    needs: call
    runs-on: x
    steps: [{ run: 'echo "\${{ needs.call.outputs.said }} \${{ needs.call.result }}"' }]
`
  const run = (root: string) => runWorkflow({ root, file: 'w.yml', environment, secrets: { KEY: 'key-1' } })

  test('gets inputs and secrets, and returns outputs', async () => {
    using project = makeProject({ 'w.yml': caller, 'called.yml': called.replace('PERMISSION', 'read') })
    const { jobs } = await run(project.root)
    expect(jobs.after?.steps[0]?.lines).toEqual(['hi loud success'])
    expect(jobs.call?.called?.jobs.say?.steps[1]?.lines).toEqual(['***'])
  })

  test.each([
    [
      'asks for more than its caller may',
      caller,
      /job say is requesting 'contents: write', but is only allowed 'contents: read'/,
    ],
    ['lacks a secret', caller.replace(/ {4}secrets: .*\n/, ''), /secret "key" is required/],
    ['lacks an input', caller.replace('text: hi, ', ''), /input "text" is required/],
    [
      'has an input of another type',
      caller.replace('loud: true', 'loud: maybe'),
      /must be a boolean, not "maybe"/,
    ],
  ])('does not start when it %s', async (_, text, message) => {
    using project = makeProject({ 'w.yml': text, 'called.yml': called.replace('PERMISSION', 'write') })
    await expect(run(project.root)).rejects.toThrow(message)
  })
})
