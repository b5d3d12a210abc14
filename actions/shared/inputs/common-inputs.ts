import type { GoogleInputs } from './google-inputs.ts'
import type { InputReader } from './input-reader.ts'

/** The inputs that every action has. */
export interface CommonInputs {
  /** Stop after the plan. */
  readonly dryRun: boolean
  /** Where the report is written; a folder of the runner's temporary directory when not given. */
  readonly reportDirectory: string | undefined
}

/** The inputs of an action that can carry out a plan that was saved and reviewed before. */
export interface PlanInputs {
  /** The path of a saved plan. */
  readonly planFile: string | undefined
}

/** The inputs of an action that talks to AWS. */
export interface AwsInputs {
  readonly region: string | undefined
  /** The ARN of a role to assume with the job's OIDC token, renewed before it expires. */
  readonly roleToAssume: string | undefined
  readonly roleDurationMs: number
}

/** What the inputs of every action have in common. */
export type ActionInputs = CommonInputs &
  Partial<PlanInputs> & {
    readonly aws?: AwsInputs
    readonly google?: GoogleInputs
    readonly githubToken?: string | undefined
  }

export function readCommonInputs(inputs: InputReader): CommonInputs {
  return { dryRun: inputs.boolean('dry-run'), reportDirectory: inputs.optional('report-directory') }
}

export function readPlanInputs(inputs: InputReader): PlanInputs {
  return { planFile: inputs.optional('plan') }
}

export function readAwsInputs(inputs: InputReader): AwsInputs {
  return {
    region: inputs.optional('aws-region'),
    roleToAssume: inputs.optional('role-to-assume'),
    roleDurationMs: inputs.durationMs('role-duration', { min: 900_000, max: 43_200_000 }),
  }
}
