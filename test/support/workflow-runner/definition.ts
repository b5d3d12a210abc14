import type { YamlNode } from './yaml-node.ts'

/** What a job's token may do, in the workflow's words. */
export type Permissions = Record<string, 'read' | 'write' | 'none'> | 'read-all' | 'write-all'

/** A workflow file. */
export type WorkflowDefinition = {
  /** The file's path, relative to the project whose it is. */
  file: string
  name: string
  on: YamlNode | undefined
  env: YamlNode | undefined
  defaults: YamlNode | undefined
  permissions: Permissions | undefined
  jobs: JobDefinition[]
}

/** A job: its steps, or the reusable workflow that it calls. */
export type JobDefinition = {
  id: string
  /** Keys that this runner cannot carry out: it refuses to run the workflow. */
  notInterpreted: readonly string[]
  name: YamlNode | undefined
  needs: string[]
  /** The condition, without `${{ }}`. */
  condition: string | undefined
  permissions: Permissions | undefined
  environment: YamlNode | undefined
  env: YamlNode | undefined
  outputs: YamlNode | undefined
  defaults: YamlNode | undefined
  timeoutMinutes: YamlNode | undefined
  /** One run of the job for each of its combinations. */
  matrix: YamlNode | undefined
  /** Whether a run of the matrix that fails cancels the others. */
  failFast: YamlNode | undefined
  steps: StepDefinition[]
  /** The called workflow: `./…` or `$/…`. */
  uses: string | undefined
  with: YamlNode | undefined
  secrets: YamlNode | undefined
}

/** A step: an action, or a script. */
export type StepDefinition = {
  id: string | undefined
  name: YamlNode | undefined
  condition: string | undefined
  uses: string | undefined
  run: YamlNode | undefined
  with: YamlNode | undefined
  env: YamlNode | undefined
  shell: YamlNode | undefined
  workingDirectory: YamlNode | undefined
  continueOnError: YamlNode | undefined
  timeoutMinutes: YamlNode | undefined
}
