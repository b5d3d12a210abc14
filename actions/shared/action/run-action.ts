import * as core from '@actions/core'
import { cancelOnSignals } from '../cancellation.ts'
import { explainError } from '../explain-error.ts'
import type { ActionInputs } from '../inputs/common-inputs.ts'
import { InputReader } from '../inputs/input-reader.ts'
import { createLog } from '../log/log.ts'
import { logSafe } from '../log/log-safe.ts'
import { useProxiesOfEnvironment } from '../proxy.ts'
import { publishReport } from '../report/publish-report.ts'
import { isSuccess, type Outcome } from '../report/report.ts'
import { startReport } from '../report/start-report.ts'
import { createWorld, type World } from '../world.ts'
import type { Action, ActionResult } from './define-action.ts'
import { reportDirectory } from './operation.ts'

/**
 * Runs an action in the real world: reads its inputs, makes it cancellable, publishes its report, sets its outputs,
 * and lets the exit code follow from the outcome.
 */
export async function runAction<Inputs extends ActionInputs>(action: Action<Inputs>): Promise<void> {
  useProxiesOfEnvironment()
  const log = createLog()
  const signal = cancelOnSignals(
    (error) => log.warning(`${error.message} Undoing what is unfinished.`),
    endUnfinished,
  )
  const settings: { inputs?: Inputs; world: World } = { world: createWorld({ action: action.name, signal }) }
  const finishReport = startReport(action.name, settings.world)
  try {
    const inputs = action.readInputs(
      new InputReader((name) => core.getInput(name, { trimWhitespace: false })),
    )
    if (inputs.githubToken !== undefined) log.mask(inputs.githubToken)
    settings.inputs = inputs
    settings.world = createWorld({
      action: action.name,
      signal,
      aws: inputs.aws,
      google: inputs.google,
      githubToken: inputs.githubToken,
    })
    await finish(await action.run(inputs, settings.world), settings)
  } catch (error) {
    const { kind, headline, lines } = explainError(error, signal)
    for (const line of lines) log.info(line)
    const outcome: Outcome = kind === 'cancelled' ? 'cancelled' : 'failed'
    const title = `${action.name} ${outcome === 'cancelled' ? 'was cancelled' : 'failed'}`
    const report = finishReport({
      title,
      outcome,
      reason: headline,
      dryRun: settings.inputs?.dryRun ?? false,
    })
    await finish({ report, outputs: {} }, settings)
  }
  // Sockets that a server keeps open must not keep the step waiting.
  process.exit()
}

/** The outputs and the annotation of a cancelled run that has no time left for its report. */
function endUnfinished(reason: string): void {
  core.setOutput('outcome', 'failed' satisfies Outcome)
  core.setOutput('reason', reason)
  core.setFailed(reason)
}

async function finish(
  { report, outputs }: ActionResult,
  { inputs, world }: { readonly inputs?: ActionInputs; readonly world: World },
): Promise<void> {
  const directory = reportDirectory(report.action, { reportDirectory: inputs?.reportDirectory }, world.runner)
  const files = await publishReport(report, directory, async (markdown) => {
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write()
  })
  const all = {
    ...outputs,
    outcome: report.outcome,
    reason: report.reason,
    report: files.json,
    'report-page': files.html,
  }
  for (const [name, value] of Object.entries(all)) core.setOutput(name, value)
  if (isSuccess(report.outcome)) core.notice(logSafe(report.reason), { title: logSafe(report.title) })
  else core.setFailed(logSafe(report.reason))
}
