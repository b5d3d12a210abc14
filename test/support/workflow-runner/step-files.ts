import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnvFile } from '../runner/env-file.ts'

/** The runner takes no longer summary of a step (actions/runner FileCommandManager.cs). */
const MAX_SUMMARY_BYTES = 1024 * 1024

const NAMES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** The files through which a step talks to the runner. */
export type StepFiles = {
  /** `GITHUB_OUTPUT` and its kin. */
  variables: Record<string, string>
  /** What the step has written. */
  read(): StepMessages
}

/** What a step told the runner through its files. */
export type StepMessages = {
  outputs: Record<string, string>
  state: Record<string, string>
  env: Record<string, string>
  /** What it puts in front of `PATH`, last first. */
  path: string[]
  summary: string
}

/** Makes the files for one step in a folder that is made for them. */
export function makeStepFiles(directory: string): StepFiles {
  mkdirSync(directory, { recursive: true })
  for (const name of NAMES) writeFileSync(join(directory, name), '')
  const text = (name: (typeof NAMES)[number]) => readFileSync(join(directory, name), 'utf8')
  return {
    variables: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, join(directory, name)])),
    read: () => ({
      outputs: parseEnvFile(text('OUTPUT')),
      state: parseEnvFile(text('STATE')),
      env: parseEnvFile(text('ENV')),
      path: text('PATH').split(/\r?\n/).filter(Boolean).reverse(),
      summary: statSync(join(directory, 'STEP_SUMMARY')).size > MAX_SUMMARY_BYTES ? '' : text('STEP_SUMMARY'),
    }),
  }
}
