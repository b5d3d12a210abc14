import type { ActionResult } from '../shared/action/define-action.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { World } from '../shared/world.ts'
import type { Mode } from './inputs/canary-options.ts'
import type { Inputs } from './inputs.ts'
import { abort } from './modes/abort.ts'
import { ACTION, type ModeResult } from './modes/mode.ts'
import { resume } from './modes/resume.ts'
import { start } from './modes/start.ts'
import { status } from './modes/status.ts'

const MODES: Readonly<Record<Mode, (inputs: Inputs, world: World) => Promise<ModeResult>>> = {
  start,
  resume,
  abort,
  status,
}

/** Runs the mode that the inputs choose. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport(ACTION, world)
  if (inputs.prometheus?.token !== undefined) world.log.mask(inputs.prometheus.token)
  const { content, outputs } = await MODES[inputs.mode](inputs, world)
  return { report: finishReport(content), outputs }
}
