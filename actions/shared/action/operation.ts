import { join } from 'node:path'
import type { ActionInputs } from '../inputs/common-inputs.ts'
import type { Log } from '../log/log.ts'
import type { ReportContent } from '../report/start-report.ts'
import type { Runner } from '../runner.ts'
import type { World } from '../world.ts'
import { Journal } from './journal.ts'
import { keepPlan, requireSamePlan } from './saved-plan.ts'

/** The outputs of a run besides `outcome`, `reason`, `report` and `report-page`, which every run has. */
export type Outputs = Readonly<Record<string, string>>

/** What a run gives to be reported and put out. */
export interface Told {
  readonly content: ReportContent
  readonly outputs: Outputs
}

/** What becomes of a plan: it says why nothing may be changed, that there is nothing to do, or what is to be applied. */
export type Decision<Change> = 'refuse' | 'keep' | Change

/** Everything that a run knows when it reports. */
export interface Run<Inputs, Observation, Plan, Applied> {
  readonly inputs: Inputs
  readonly observation: Observation
  readonly plan: Plan
  /** What was done; undefined when nothing was applied. */
  readonly applied: Applied | undefined
  /** Where the files of this run stand. */
  readonly directory: string
  readonly runner: Runner
}

/** What an operation needs to apply its plan, besides the plan. */
export interface Application<Inputs, Observation> {
  readonly inputs: Inputs
  readonly observation: Observation
  readonly journal: Journal
  /** Where the files of this run stand. */
  readonly directory: string
}

/** The steps of one thing that an action does: observe → plan → apply → report. */
export interface Steps<Inputs, Observation, Plan, Change, Applied> {
  /** Reads what the decision needs. Changes nothing. */
  readonly observe: (inputs: Inputs, world: World) => Promise<Observation>
  /** Decides what is to be done, and why. Pure. */
  readonly plan: (observation: Observation, inputs: Inputs) => Plan
  readonly decide: (plan: Plan) => Decision<Change>
  /** Says in the log what is planned. */
  readonly announce?: (plan: Plan, log: Log) => void
  /** What of the plan was reviewed, where that is not the whole plan. */
  readonly reviewed?: (plan: Plan) => object
  /** Whether the operation holds a saved plan against the world by itself; else it must be the same as a new one. */
  readonly readsSavedPlan?: true
  /** Writes files about the plan, besides the plan, that are to outlive the run. */
  readonly save?: (plan: Plan, directory: string) => void
  /** Carries out exactly the plan. */
  readonly apply: (
    change: Change,
    application: Application<Inputs, Observation>,
    world: World,
  ) => Promise<Applied>
  /** Says what was found, planned and done. Pure. */
  readonly report: (run: Run<Inputs, Observation, Plan, Applied>) => ReportContent
  /** The outputs besides `plan-file`; writes the files that they name. */
  readonly outputs: (run: Run<Inputs, Observation, Plan, Applied>) => Outputs | Promise<Outputs>
}

/** Everything that a run knows that only reads. */
export interface ReadRun<Inputs, Observation> {
  readonly inputs: Inputs
  readonly observation: Observation
  /** Where the files of this run stand. */
  readonly directory: string
}

/** The steps of an operation that changes nothing. */
export interface ReadingSteps<Inputs, Observation> {
  readonly observe: (inputs: Inputs, world: World) => Promise<Observation>
  readonly report: (run: ReadRun<Inputs, Observation>) => ReportContent
  readonly outputs: (run: ReadRun<Inputs, Observation>) => Outputs | Promise<Outputs>
}

/** Something that an action does with certain inputs. */
export interface Operation<Inputs> {
  readonly run: (inputs: Inputs, action: string, world: World) => Promise<Told>
}

/**
 * Makes an operation of its steps. All operations go the same way:
 *
 * - A refused plan changes nothing, and no file of it is kept.
 * - Every other plan is saved before it is applied, so that it outlives a run that dies.
 * - A plan that was saved before and reviewed is a proposal: it is applied only when the plan that this run makes from its
 *   own inputs and observation is the same, or as far as the operation itself finds it to hold.
 * - Where nothing is to be done the saved plan is not asked: a second attempt of a job finds its work done.
 * - A dry run ends here.
 */
export function operation<
  Inputs extends ActionInputs,
  Observation,
  Plan extends object,
  Change extends object,
  Applied,
>(steps: Steps<Inputs, Observation, Plan, Change, Applied>): Operation<Inputs> {
  return {
    async run(inputs, action, world) {
      const directory = reportDirectory(action, inputs, world.runner)
      const observation = await steps.observe(inputs, world)
      const plan = steps.plan(observation, inputs)
      steps.announce?.(plan, world.log)
      steps.save?.(plan, directory)
      const seen = { inputs, observation, plan, directory, runner: world.runner }
      const decision = steps.decide(plan)
      if (decision === 'refuse') return told(steps, { ...seen, applied: undefined })

      const reviewed = steps.reviewed?.(plan) ?? plan
      if (inputs.planFile !== undefined && !steps.readsSavedPlan && decision !== 'keep')
        requireSamePlan(inputs.planFile, action, reviewed)
      const planFile = keepPlan({ action, directory, at: world.clock.now() }, reviewed)
      const journal = new Journal(join(directory, `${action}.journal.jsonl`), world.clock)
      const applied =
        decision === 'keep' || inputs.dryRun
          ? undefined
          : await steps.apply(decision, { inputs, observation, journal, directory }, world)
      const { content, outputs } = await told(steps, { ...seen, applied })
      return { content, outputs: { ...outputs, 'plan-file': planFile } }
    },
  }
}

async function told<Inputs, Observation, Plan, Applied>(
  { report, outputs }: Pick<Steps<Inputs, Observation, Plan, never, Applied>, 'report' | 'outputs'>,
  run: Run<Inputs, Observation, Plan, Applied>,
): Promise<Told> {
  return { outputs: await outputs(run), content: report(run) }
}

/** Makes an operation that only observes and reports. */
export function readOnly<Inputs extends ActionInputs, Observation>({
  observe,
  report,
  outputs,
}: ReadingSteps<Inputs, Observation>): Operation<Inputs> {
  return {
    async run(inputs, action, world) {
      const directory = reportDirectory(action, inputs, world.runner)
      const run = { inputs, observation: await observe(inputs, world), directory }
      return { outputs: await outputs(run), content: report(run) }
    },
  }
}

/** Where the report of a run and the files beside it are written. */
export function reportDirectory(
  action: string,
  { reportDirectory }: Pick<ActionInputs, 'reportDirectory'>,
  { tempDir }: Pick<Runner, 'tempDir'>,
): string {
  return reportDirectory ?? join(tempDir, 'ai-ops', action)
}
