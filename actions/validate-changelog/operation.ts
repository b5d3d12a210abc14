import { operation, type Run } from '../shared/action/operation.ts'
import type { World } from '../shared/world.ts'
import { type Applied, applyPlan } from './apply.ts'
import { writeFiles } from './files/write-files.ts'
import { annotate } from './findings/annotate.ts'
import type { Inputs } from './inputs.ts'
import type { Observation } from './observation.ts'
import { observe } from './observe.ts'
import { outputsOf } from './outputs.ts'
import { planValidation, type ValidationPlan } from './plan.ts'
import { reportValidation } from './report.ts'

/** What was observed, and the address of the server on which the repository is. */
type Observed = Observation & { readonly serverUrl: string }

/** Judges the changes of a version: reads them and what stands around them, applies the rules, and fixes what it may. */
export const validate = operation({
  observe: async ({ request }: Inputs, world): Promise<Observed> => ({
    ...(await observe(request, world)),
    serverUrl: world.runner.serverUrl,
  }),
  plan: (seen, { request }) => planValidation(request, seen, seen.serverUrl),
  announce: ({ findings }, log) => annotate(findings, log),
  decide: (plan) => plan,
  apply: (plan, _application, world: World) => applyPlan(plan, world),
  report: (run) =>
    reportValidation(run.plan, { dryRun: run.inputs.dryRun, applied: run.applied, treeUrl: treeUrlOf(run) }),
  outputs({ inputs, observation, plan, applied, directory }) {
    const { serverUrl, origin } = observation
    const files = writeFiles(plan, inputs.request, { directory, serverUrl, repository: origin.repository })
    return outputsOf({ plan, applied, checked: observation, files })
  },
})

function treeUrlOf({
  observation: { origin, sha, serverUrl },
  applied,
}: Run<Inputs, Observed, ValidationPlan, Applied>): string | undefined {
  const commit = applied?.commit.state === 'done' ? applied.commit.sha : sha
  return origin.repository === '' || commit === ''
    ? undefined
    : `${serverUrl}/${origin.repository}/blob/${commit}`
}
