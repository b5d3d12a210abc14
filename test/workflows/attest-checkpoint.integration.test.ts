import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeProject } from '../support/workflow-runner/project.ts'
import { runWorkflow, type WorkflowResult } from '../support/workflow-runner/run-workflow.ts'
import { artifactsIn } from '../support/workflow-runner/stand-ins/artifacts.ts'

let kept: ReturnType<typeof makeProject>
beforeEach(() => {
  kept = makeProject({})
})
afterEach(() => kept[Symbol.dispose]())

/** Runs the workflow in a run that has kept these files, by artifact and path. */
async function attest(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly run: WorkflowResult; readonly attested: readonly string[] }> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(kept.root, path, '..'), { recursive: true })
    writeFileSync(join(kept.root, path), text)
  }
  const attested: string[] = []
  const run = await runWorkflow({
    file: '.github/workflows/attest-checkpoint.yml',
    called: true,
    environment: { GITHUB_REPOSITORY: 'octo/service' },
    inputs,
    standIns: {
      ...artifactsIn(kept.root).standIns,
      'actions/attest': ({ inputs: { 'subject-path': path = '' }, workspace }) => {
        attested.push(readFileSync(join(workspace, path), 'utf8'))
        return { 'attestation-url': 'https://github.com/octo/service/attestations/1' }
      },
    },
  })
  return { run, attested }
}

const checkpoint = (size: number) => `ai-ops.dev/record-config/assistant\n${size}\nAAAA\n\n`

test('attests the checkpoint that the newest attempt left, and says how to verify it', async () => {
  const { run, attested } = await attest({
    'report-record-config-attempt-2/checkpoint': checkpoint(2),
    'report-record-config-attempt-10/checkpoint': checkpoint(10),
    'report-record-attempt-11/checkpoint': checkpoint(11),
  })
  expect(attested).toEqual([checkpoint(10)])
  expect(run.outputs['attestation-url']).toBe('https://github.com/octo/service/attestations/1')
  const digest = createHash('sha256').update(checkpoint(10)).digest('hex')
  const summaries = run.jobs.attest?.steps.map(({ summary }) => summary).join('\n')
  expect(summaries).toContain(
    `Attested \`${digest}\`, the checkpoint of \`ai-ops.dev/record-config/assistant\` with 10 entries:`,
  )
  expect(summaries).toContain('gh attestation verify checkpoint --repo octo/service')
})

test('attests that of release.yml', async () => {
  const files = { 'report-record-attempt-1/report/checkpoint': checkpoint(3) }
  expect((await attest(files, { report: 'report-record' })).attested).toEqual([checkpoint(3)])
})

test('is red where no checkpoint was left, and attests nothing', async () => {
  const { run, attested } = await attest({ 'report-record-config-attempt-1/record.json': '{}' })
  expect([run.result, attested]).toEqual(['failure', []])
  expect(run.jobs.attest?.steps.flatMap(({ annotations }) => annotations)).toContainEqual(
    expect.objectContaining({ kind: 'error', title: 'No checkpoint' }),
  )
})
