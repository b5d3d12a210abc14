import { operation } from '../../../shared/action/operation.ts'
import { withoutBuild } from '../../builds/earlier-build.ts'
import { outputsOfBuild } from '../../outputs.ts'
import { applyBuild } from './apply.ts'
import { observe } from './observe.ts'
import { planBuild } from './plan.ts'
import { reportBuild } from './report.ts'

/** Looks whether anything speaks against the build, starts it, follows it, verifies its assets. */
export const codebuild = operation({
  observe: (inputs, world) => world.log.group('Preflight checks', () => observe(inputs, world)),
  plan: ({ seen, earlier }, { request }) =>
    planBuild(request, earlier === undefined ? seen : withoutBuild(earlier, seen)),
  announce(plan, log) {
    if (plan.decision === 'start') for (const remark of plan.remarks) log.warning(remark)
  },
  decide: (plan) => (plan.decision === 'start' ? plan : plan.decision),
  apply: applyBuild,
  report: reportBuild,
  outputs: ({ plan, applied }) => outputsOfBuild(plan, applied),
})
