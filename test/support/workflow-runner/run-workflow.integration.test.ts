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
  c: { needs: a, if: always(), runs-on: x, steps: [{ if: cancelled(), run: 'echo c' }] }
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
    expect(jobs.c?.steps[0]?.lines).toEqual(['c'])
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
    [
      'on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    strategy: { matrix: { x: [1] } }\n    steps: [{ run: a }]\n',
      /"strategy"/,
    ],
  ])('of a file that GitHub, or this, does not take does not start', async (workflow, message) => {
    await expect(run(workflow)).rejects.toThrow(message)
  })

  test('of unknown inputs does not start', async () => {
    await expect(run(job('      - run: a\n'), { inputs: { x: 1 } })).rejects.toThrow(/no input "x"/)
  })
})
