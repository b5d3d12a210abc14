import { describe, expect, test } from '@jest/globals'
import { makeProject } from './project.ts'
import { runWorkflow, type WorkflowOptions } from './run-workflow.ts'

/** Runs a workflow that is the only file of its project. */
async function run(workflow: string, options: Partial<WorkflowOptions> = {}) {
  using project = makeProject({ 'w.yml': workflow })
  return await runWorkflow({
    root: project.root,
    file: 'w.yml',
    environment: { GITHUB_REPOSITORY: 'octo/service' },
    ...options,
  })
}

/** A workflow with one job of these steps, indented as they are written. */
const job = (steps: string) => `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`

/** A workflow whose job has this strategy. */
const matrix = (strategy: string, steps = '[{ run: exit 0 }]') =>
  `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    strategy: { ${strategy} }\n    steps: ${steps}\n`

describe('a matrix', () => {
  const each = '[{ run: "echo ${{ matrix.x }}-${{ matrix.y }}" }]'

  test('is one run of the job for each combination, which its name and steps see', async () => {
    const { result, jobs } = await run(
      matrix("matrix: { x: [1, 2], y: '${{ fromJSON(inputs.ys) }}' }", each).replace(
        'workflow_dispatch',
        '{ workflow_dispatch: { inputs: { ys: { type: string } } } }',
      ),
      { inputs: { ys: '["a", "b"]' } },
    )
    expect(result).toBe('success')
    const said = jobs.a?.runs.map(({ steps }) => steps[0]?.lines.at(-1))
    expect(said).toEqual(['1-a', '1-b', '2-a', '2-b'])
  })

  test.each([
    ['cancels the others', '', 'cancelled'],
    ['leaves the others alone when told', 'fail-fast: false,', 'success'],
  ])('with a run that fails %s', async (_what, failFast, other) => {
    const { jobs } = await run(
      matrix(
        `${failFast} matrix: { x: [0, 2] }`,
        '[{ run: "sleep ${{ matrix.x }}; [ ${{ matrix.x }} = 2 ]" }]',
      ),
    )
    expect(jobs.a?.runs.map(({ result }) => result)).toEqual(['failure', other])
    expect(jobs.a?.result).toBe('failure')
  })
})

test('failed jobs that are run again leave alone what succeeded before them', async () => {
  const workflow = `on: workflow_dispatch
jobs:
  first: { runs-on: x, steps: [{ run: 'echo first $GITHUB_RUN_ATTEMPT' }] }
  many:
    needs: first
    runs-on: x
    strategy: { fail-fast: false, matrix: { x: [1, 2] } }
    steps: [{ run: 'echo many $GITHUB_RUN_ATTEMPT; [ \${{ matrix.x }} = 1 ] || [ $GITHUB_RUN_ATTEMPT = 2 ]' }]
  last: { needs: many, runs-on: x, steps: [{ run: 'echo last $GITHUB_RUN_ATTEMPT' }] }
`
  const attempt = (number: string) => ({ GITHUB_RUN_ATTEMPT: number })
  const earlier = await run(workflow, { environment: attempt('1') })
  expect(earlier.result).toBe('failure')
  const { result, jobs } = await run(workflow, { environment: attempt('2'), earlier })
  expect(result).toBe('success')
  const said = (job: { steps: readonly { lines: readonly string[] }[] } | undefined) =>
    job?.steps[0]?.lines[0]
  expect([jobs.first, ...(jobs.many?.runs ?? []), jobs.last].map(said)).toEqual([
    'first 1',
    'many 1',
    'many 2',
    'last 2',
  ])
})

describe('steps', () => {
  test('hand over outputs, variables and paths by files', async () => {
    const { jobs } = await run(
      job(`
      - id: first
        run: |
          echo 'greeting=hello' >> "$GITHUB_OUTPUT"
          printf 'text<<X\\none\\ntwo\\nX\\n' >> "$GITHUB_OUTPUT"
          echo 'NAME=world' >> "$GITHUB_ENV"
          mkdir "$RUNNER_TEMP/bin" && printf '#!/bin/sh\\necho tool' > "$RUNNER_TEMP/bin/tool" && chmod +x "$RUNNER_TEMP/bin/tool"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
          echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
      - name: Say \${{ steps.first.outputs.greeting }}
        env:
          TEXT: \${{ steps.first.outputs.text }}
        run: echo "$NAME/$TEXT/$(tool)/\${{ env.NAME }}/$GITHUB_REPOSITORY/\${{ github.repository_owner }}/\${{ github.token }}-$GITHUB_TOKEN"
`),
      {
        environment: {
          GITHUB_REPOSITORY: 'octo/service',
          GITHUB_REPOSITORY_OWNER: 'octo',
          GITHUB_TOKEN: 'token-1',
        },
      },
    )
    const [first, second] = jobs.a?.steps ?? []
    expect(first).toMatchObject({ outputs: { greeting: 'hello', text: 'one\ntwo' }, summary: '# Summary\n' })
    expect(second?.name).toBe('Say hello')
    expect(second?.lines).toEqual(['world/one', 'two/tool/world/octo/service/octo/***-'])
  })

  test('that fail stop the job, except for those that ask to run', async () => {
    const { result, jobs } = await run(
      job(`
      - id: tolerated
        continue-on-error: true
        run: exit 3
      - run: "false | true"
      - shell: bash
        run: "false | true"
      - run: echo never
      - if: failure()
        run: echo "\${{ steps.tolerated.outcome }} \${{ steps.tolerated.conclusion }} \${{ job.status }}"
`),
    )
    expect(result).toBe('failure')
    const steps = jobs.a?.steps ?? []
    expect(steps.map(({ outcome, conclusion }) => `${outcome} ${conclusion}`)).toEqual([
      'failure success',
      'success success',
      'failure failure',
      'skipped skipped',
      'success success',
    ])
    expect(steps[4]?.lines).toEqual(['failure success failure'])
  })

  test('do not show secrets, nor hand them to other jobs', async () => {
    const { jobs } = await run(
      `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    outputs:
      open: open
      shown: the \${{ steps.s.outputs.mine }}
    steps:
      - id: s
        env:
          KEY: \${{ secrets.KEY }}
        run: |
          echo "::add-mask::mine-1"
          echo "$KEY and mine-1"
          echo "mine=mine-1" >> "$GITHUB_OUTPUT"
`,
      { secrets: { KEY: 'key-1' } },
    )
    expect(jobs.a?.steps[0]?.lines).toEqual(['::add-mask::***', '*** and ***'])
    expect(jobs.a?.outputs).toEqual({ open: 'open' })
  })

  test('end when their time is over', async () => {
    const { jobs } = await run(job(`      - timeout-minutes: 1\n        run: exec sleep 60\n`), {
      toReal: (ms) => ms / 300,
    })
    expect(jobs.a?.steps[0]).toMatchObject({ outcome: 'failure', annotations: [{ kind: 'error' }] })
  })
})

describe('jobs', () => {
  const jobs = (conditions: string) => `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    if: inputs.a != 'skip'
    outputs: { it: "\${{ steps.s.outputs.it }}" }
    steps: [{ id: s, run: '[ "\${{ inputs.a }}" = ok ] && echo it=$GITHUB_JOB >> $GITHUB_OUTPUT' }]
  b:
    needs: a
    runs-on: x
    if: always()
    steps: [{ run: 'echo "\${{ needs.a.result }} \${{ needs.a.outputs.it }}"' }]
  c:
    needs: b
    runs-on: x
    ${conditions}
    steps: [{ run: 'true' }]
`
  const inputs = `on:
  workflow_dispatch:
    inputs: { a: { type: choice, options: [ok, fail, skip], default: ok } }
`
  const withInputs = (conditions: string) => jobs(conditions).replace('on: workflow_dispatch\n', inputs)

  test.each([
    ['ok', '', ['success', 'success', 'success'], 'success a'],
    ['fail', '', ['failure', 'success', 'skipped'], 'failure '],
    // A job is skipped when any job before it was, however far: only its own condition can say otherwise.
    ['skip', '', ['skipped', 'success', 'skipped'], 'skipped '],
    ['skip', 'if: ${{ !cancelled() && !failure() }}', ['skipped', 'success', 'success'], 'skipped '],
    ['fail', 'if: ${{ !cancelled() && !failure() }}', ['failure', 'success', 'skipped'], 'failure '],
  ])('first job: %s, last job: %s', async (a, condition, results, seen) => {
    const end = await run(withInputs(condition), { inputs: { a } })
    expect(Object.values(end.jobs).map(({ result }) => result)).toEqual(results)
    expect(end.jobs.b?.steps[0]?.lines).toEqual([seen])
  })

  test('wait for approval of their environment', async () => {
    const workflow = `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    environment: { name: "\${{ vars.ENV }}" }
    steps: [{ run: 'true' }]
`
    const asked: string[] = []
    const answer = (approved: boolean) => ({
      vars: { ENV: 'prod' },
      approve: (environment: string, id: string) => {
        asked.push(`${environment} ${id}`)
        return approved
      },
    })
    expect((await run(workflow, answer(true))).result).toBe('success')
    const refused = await run(workflow, answer(false))
    expect([refused.result, refused.jobs.a?.steps]).toEqual(['failure', []])
    expect(asked).toEqual(['prod a', 'prod a'])
  })

  test('know what their token may do', async () => {
    const seen: unknown[] = []
    await run(
      `on: workflow_dispatch
permissions: {}
jobs:
  a: { runs-on: x, steps: [{ run: 'true' }] }
  b: { runs-on: x, permissions: { contents: read, id-token: write }, steps: [{ run: 'true' }] }
`,
      {
        environment({ job: id, permissions }) {
          seen.push([id, permissions])
          return {}
        },
      },
    )
    expect(seen).toEqual([
      ['a', {}],
      ['b', { contents: 'read', 'id-token': 'write' }],
    ])
  })
})

describe('a run', () => {
  test('that is cancelled ends its processes and runs what always runs', async () => {
    const controller = new AbortController()
    const { result, jobs } = await run(
      `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    steps:
      - run: |
          trap 'echo stopped; exit 1' INT
          echo ready
          while true; do sleep 0.05; done
      - run: echo never
      - if: always()
        run: echo "\${{ job.status }}"
  b: { needs: a, runs-on: x, steps: [{ run: 'true' }] }
  c: { needs: a, if: always(), runs-on: x, steps: [{ run: 'echo c' }, { if: cancelled(), run: 'echo never' }] }
`,
      {
        signal: controller.signal,
        onEvent: (event) => event.type === 'line' && event.line === 'ready' && controller.abort(),
      },
    )
    expect(result).toBe('cancelled')
    expect(jobs.a?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success'])
    expect(jobs.a?.steps.map(({ lines }) => lines.at(-1))).toEqual(['stopped', undefined, 'cancelled'])
    expect(jobs.b?.result).toBe('skipped')
    // It begins after the cancellation, so that nothing cancels it: its status is its own (actions/runner, CancelledFunction).
    expect(jobs.c?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'skipped'])
    expect(jobs.c?.result).toBe('success')
  })

  test('that must be killed takes along what its steps have started', async () => {
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const end = await run(
      job(
        `      - run: |\n          trap '' INT TERM\n          sleep 600 &\n          echo ready\n          wait\n`,
      ),
      {
        onEvent: (event) => {
          if (event.type === 'process-started') kill = event.kill
          if (event.type === 'line') kill?.('SIGKILL')
        },
      },
    )
    expect(end.jobs.a?.steps[0]?.outcome).toBe('failure')
  })

  test.each([
    ['jobs: {}', /./],
    [job('      - uses: a/b@v1\n'), /nothing stands in for a\/b@v1/],
    [job('      - run: echo ${{ nope.x }}\n'), /Line: 6.*nope/],
    [matrix('max-parallel: 1, matrix: { x: [1] }'), /"max-parallel"/],
    [matrix('matrix: { x: [1], include: [{ x: 2 }] }'), /"include"/],
    [matrix('matrix: { x: [] }'), /does not contain any values/],
  ])('of a file that GitHub, or this, does not take does not start', async (workflow, message) => {
    await expect(run(workflow)).rejects.toThrow(message)
  })

  test('of unknown inputs does not start', async () => {
    await expect(run(job('      - run: a\n'), { inputs: { x: 1 } })).rejects.toThrow(/no input "x"/)
  })
})
