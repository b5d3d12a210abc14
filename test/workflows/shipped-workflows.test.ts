import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type ActionDefinition, readActionDefinition, root } from '../../scripts/action-definitions.ts'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly uses?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly concurrency?: unknown
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Input {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
}

interface Workflow {
  readonly on?: {
    readonly workflow_dispatch?: { readonly inputs?: Readonly<Record<string, Input>> } | null
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, Input>>
      readonly secrets?: Readonly<Record<string, unknown>>
      readonly outputs?: Readonly<Record<string, unknown>>
    }
  }
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const directory = join(root, '.github', 'workflows')
const names = readdirSync(directory)
const sources = new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
/** How many inputs a `workflow_dispatch` may have. */
const DISPATCH_INPUTS = 25
const OWN = '$/actions/'
/** By the `action.yml` of the pinned version. */
const OUTPUTS_OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['attestation-id', 'attestation-url', 'bundle-path'],
}

describe.each(names)('%s', (name) => {
  const source = sources.get(name) ?? ''
  const workflow: Workflow = parse(source)
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps ?? [])

  test('is a workflow to GitHub’s own parser', () => {
    // The parser does not know the self-repository syntax yet.
    const content = source.replaceAll('uses: $/', 'uses: ./')
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('grants nothing at the top, and each job only what it needs, for a limited time', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency).toBeDefined()
    for (const [, job] of jobs) {
      expect(job.permissions).toBeDefined()
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  test('says why next to each permission', () => {
    const granted = jobs.flatMap(([, job]) => Object.entries(job.permissions ?? {}))
    const explained = [...source.matchAll(/^ {6}[a-z-]+: (read|write) # .+$/gm)]
    expect(explained).toHaveLength(granted.length)
  })

  test('uses its own actions by the self-repository syntax and pins all others to a commit', () => {
    const used = [...jobs.map(([, job]) => job.uses), ...steps.map((step) => step.uses)].filter(
      (one) => one !== undefined,
    )
    for (const uses of used) expect(uses).toMatch(/^\$\/|@[0-9a-f]{40}$/)
  })

  test('keeps its reports on every end, cancelled too, and those of each attempt', () => {
    const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    for (const step of uploads) {
      // The page that links the reports is made on every end by its job.
      const job = jobs.find(([, { steps: its = [] }]) => its.includes(step))?.[1]
      expect([step.if, job?.if].join(' ')).toMatch(/\$\{\{ always\(\) (&& |\}\})/)
      expect(step.with?.name).toMatch(/-attempt-\$\{\{ github\.run_attempt \}\}$/)
    }
    if (steps.some((step) => actionOf(step) !== undefined)) expect(uploads.length).toBeGreaterThan(0)
  })

  test('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('gives its own actions inputs that they have, and all that they require', () => {
    for (const step of steps) {
      const action = actionOf(step)
      if (action === undefined) continue
      const given = Object.keys(step.with ?? {})
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
      const required = Object.entries(action.inputs).filter(([, field]) => field.required === true)
      expect(given).toEqual(expect.arrayContaining(required.map(([input]) => input)))
    }
  })

  test('takes by hand what it takes from a caller, and no more than GitHub takes by hand', () => {
    const { workflow_dispatch: dispatch, workflow_call: call } = workflow.on ?? {}
    if (dispatch?.inputs === undefined || call?.inputs === undefined) return
    expect(Object.keys(dispatch.inputs).length).toBeLessThanOrEqual(DISPATCH_INPUTS)
    for (const [input, declaration] of Object.entries(dispatch.inputs))
      expect({ [input]: declaration }).toEqual({ [input]: call.inputs[input] })
    // What a run by hand does not know is empty there: the default stands beside it.
    const absent = Object.entries(call.inputs).filter(([input]) => !(input in (dispatch.inputs ?? {})))
    for (const [input, { default: value }] of absent) {
      if (value === '' || value === false) continue
      const used = [...source.matchAll(new RegExp(`inputs\\.${input}\\b(.*?)\\}\\}`, 'g'))]
      expect(used.length).toBeGreaterThan(0)
      for (const [, rest] of used) expect(rest).toBe(` || '${value}' `)
    }
  })

  test('takes what is secret from its caller’s secrets, never as an input', () => {
    const isSecret = /(^|-)(token|(?<!tag-)key|password|secret)$/
    const call = workflow.on?.workflow_call
    expect(Object.keys(call?.inputs ?? {}).filter((input) => isSecret.test(input))).toEqual([])
    for (const step of steps) {
      if (actionOf(step) === undefined) continue
      for (const [input, value] of Object.entries(step.with ?? {})) {
        if (!isSecret.test(input) || input === 'github-token') continue
        expect(value).toBe(`\${{ secrets.${input} }}`)
        expect(Object.keys(call?.secrets ?? {})).toContain(input)
      }
    }
  })

  test('that is one action keeps every file that it leaves, under a name that a caller can choose', () => {
    const run = steps.find(({ id }) => id === 'run')
    if (run === undefined) return
    const left = Object.entries(actionOf(run)?.outputs ?? {})
      .filter(([, { description = '' }]) => description.startsWith('Path of'))
      .map(([output]) => `\${{ steps.run.outputs.${output} }}`)
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with
    // GitHub refuses a second artifact of a name: a run that calls the workflow twice names them apart.
    const name = String(upload?.name)
    expect(name).toMatch(/inputs\.report-name|matrix\.member\.name/)
    expect(name).toMatch(/-attempt-\$\{\{ github\.run_attempt \}\}$/)
    const kept = upload?.path
    expect(String(kept).trim().split('\n')).toEqual(left)
  })

  test('reads only outputs that its own actions and jobs have', () => {
    for (const [, job] of jobs) {
      const text = JSON.stringify(job)
      for (const [, id = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        expect(outputsOfStep(job.steps?.find((step) => step.id === id) ?? {})).toContain(output)
      }
      for (const [, needed = '', output = ''] of text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        expect(outputsOfJob(workflow.jobs[needed])).toContain(output)
      }
    }
  })
})

test('release.yml asks for no identity before the changes file is checked (§1.9, 12)', () => {
  const { jobs }: Workflow = parse(sources.get('release.yml') ?? '')
  const withIdentity = Object.entries(jobs).filter(([, job]) => job.permissions?.['id-token'] === 'write')
  expect(withIdentity.length).toBeGreaterThan(3)
  for (const [name] of withIdentity) expect(jobsBefore(name, jobs)).toContain('check')
})

test('the roll-back of release.yml is told the place of its canary, and which version was before', () => {
  const { jobs }: Workflow = parse(sources.get('release.yml') ?? '')
  const inputsOf = (job: string) =>
    jobs[job]?.steps?.find(({ uses }) => uses === `${OWN}promote-canary`)?.with ?? {}
  const [canary, back] = [inputsOf('canary'), inputsOf('roll-back')]
  const place = [
    'rule-arn',
    'listener-arn',
    'function-alias',
    'canary-function-version',
    'sagemaker-endpoint',
    'canary-variant',
    'ecs-deployment',
    'target-groups',
  ]
  for (const input of place) {
    expect(canary[input]).toBe(`\${{ inputs.${input} }}`)
    expect(back[input]).toBe(canary[input])
  }
  expect(canary['task-definition']).toBe('${{ inputs.task-definition }}')
  for (const input of ['stable-function-version', 'task-definition'])
    expect(back[input]).toContain('needs.canary.outputs.stable')
  expect(jobs['roll-back']?.concurrency).toEqual(jobs.canary?.concurrency)
})

/** All jobs that a job needs, directly or by others. */
function jobsBefore(name: string, jobs: Workflow['jobs']): readonly string[] {
  const needs = [jobs[name]?.needs ?? []].flat()
  return [...needs, ...needs.flatMap((one) => jobsBefore(one, jobs))]
}

/** Those of its action, or those that its script writes to GITHUB_OUTPUT. */
function outputsOfStep(step: Step): readonly string[] {
  const written = [...(step.run ?? '').matchAll(/echo "([\w$-]+)=[^"]*" >> "\$GITHUB_OUTPUT"/g)]
  // In a loop a variable stands for the number of a wave.
  const numbered = (output: string) =>
    output.includes('$') ? ['1', '2', '3', '4', '5'].map((at) => output.replace(/\$\w+/, at)) : [output]
  return [
    ...Object.keys(actionOf(step)?.outputs ?? {}),
    ...(OUTPUTS_OF_OTHERS[step.uses?.split('@')[0] ?? ''] ?? []),
    ...written.flatMap(([, output = '']) => numbered(output)),
  ]
}

/** Its own, or those of the workflow that it calls. */
function outputsOfJob(job: Job | undefined): readonly string[] {
  const [, called] = /^\$\/\.github\/workflows\/(.+)$/.exec(job?.uses ?? '') ?? []
  if (called === undefined) return Object.keys(job?.outputs ?? {})
  const { on }: Workflow = parse(sources.get(called) ?? '')
  return Object.keys(on?.workflow_call?.outputs ?? {})
}

function actionOf({ uses = '' }: Step): ActionDefinition | undefined {
  return uses.startsWith(OWN) ? readActionDefinition(uses.slice(OWN.length)) : undefined
}
