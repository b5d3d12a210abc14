/** What stands in for a foreign action. What it returns are the step's outputs; what it throws fails the step. */
export type StandIn = (
  step: StandInStep,
) => Promise<Record<string, string> | undefined> | Record<string, string> | undefined

/** The step that a stand-in carries out. */
export type StandInStep = {
  /** The job's id; in a called workflow `caller/id`. */
  job: string
  /** The values of `with`. */
  inputs: Readonly<Record<string, string>>
  environment: Readonly<Record<string, string>>
  workspace: string
  tempDir: string
  /** Prints a line. */
  log(line: string): void
}

/** The part of a `uses` that names the action: `actions/checkout` of `actions/checkout@8e8c…`. */
export function actionName(uses: string): string {
  return uses.split('@')[0] ?? uses
}

/** True for an action or workflow of the project itself (`$/…`) or of the workspace (`./…`). */
export function isOwn(uses: string): boolean {
  return uses.startsWith('$/') || uses.startsWith('./')
}
