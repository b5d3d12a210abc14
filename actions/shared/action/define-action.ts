import type { ActionInputs } from '../inputs/common-inputs.ts'
import type { InputReader } from '../inputs/input-reader.ts'
import type { Report } from '../report/report.ts'
import { startReport } from '../report/start-report.ts'
import type { World } from '../world.ts'
import type { Operation, Outputs, Told } from './operation.ts'

/** An operation with the inputs that it was chosen for. */
export type Chosen = (action: string, world: World) => Promise<Told>

/** What makes an action. */
export interface ActionDefinition<Inputs extends ActionInputs> {
  /** Its folder, and the name that its plans and reports bear. */
  readonly name: string
  readonly readInputs: (inputs: InputReader) => Inputs
  /** What the log must never show. */
  readonly secrets?: (inputs: Inputs) => readonly (string | undefined)[]
  /** Which operation the inputs ask for; see {@link chosen}. */
  readonly choose: (inputs: Inputs) => Chosen
}

/** An action that can be run. */
export interface Action<Inputs extends ActionInputs> {
  readonly name: string
  readonly readInputs: (inputs: InputReader) => Inputs
  readonly run: (inputs: Inputs, world: World) => Promise<ActionResult>
}

/** What a run of an action gives. */
export interface ActionResult {
  readonly report: Report
  readonly outputs: Outputs
}

/** Binds an operation to the inputs that it was chosen for. */
export function chosen<Inputs>(operation: Operation<Inputs>, inputs: Inputs): Chosen {
  return (action, world) => operation.run(inputs, action, world)
}

/** Makes an action of its definition: every action is one of these, with the same four steps in each of its operations. */
export function defineAction<Inputs extends ActionInputs>({
  name,
  readInputs,
  secrets,
  choose,
}: ActionDefinition<Inputs>): Action<Inputs> {
  return {
    name,
    readInputs,
    async run(inputs, world) {
      const finishReport = startReport(name, world)
      for (const secret of secrets?.(inputs) ?? []) if (secret !== undefined) world.log.mask(secret)
      const { content, outputs } = await choose(inputs)(name, world)
      return { report: finishReport(content), outputs }
    },
  }
}
