import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../scripts/action-definitions.ts'

interface StepOptions {
  /** Makes the files that the step finds, in its folder. */
  readonly prepare?: (folder: string) => void
  readonly environment?: Readonly<Record<string, string>>
}

/** How the script of a step ended. */
export interface StepEnd {
  readonly status: number | null
  readonly stdout: string
  /** What it wrote to GITHUB_OUTPUT. */
  readonly output: string
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly {
          readonly name?: string
          readonly run?: string
          readonly env?: Readonly<Record<string, string>>
        }[]
      }
    >
  >
}

/**
 * Runs scripts of a shipped workflow's steps as GitHub runs `shell: bash`, each in a folder that is made for it. Variables of the
 * step that hold no expression are set; the others come from the options.
 */
export function runStepOf(workflow: string) {
  const path = join(root, '.github', 'workflows', `${workflow}.yml`)
  const { jobs }: Workflow = parse(readFileSync(path, 'utf8'))
  return (job: string, name: string, { prepare, environment = {} }: StepOptions = {}): StepEnd => {
    const step = jobs[job]?.steps.find((one) => one.name === name)
    if (step?.run === undefined) throw new Error(`${workflow}.yml: the job ${job} has no script "${name}".`)
    const own = Object.entries(step.env ?? {}).filter(([, value]) => !String(value).includes('${{'))
    const folder = mkdtempSync(join(tmpdir(), 'ai-ops-step-'))
    try {
      prepare?.(folder)
      writeFileSync(join(folder, 'output'), '')
      const { status, stdout } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
            GITHUB_OUTPUT: join(folder, 'output'),
            GITHUB_STEP_SUMMARY: join(folder, 'summary'),
            ...Object.fromEntries(own),
            ...environment,
          },
        },
      )
      return { status, stdout, output: readFileSync(join(folder, 'output'), 'utf8').trim() }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
