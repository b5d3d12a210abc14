import { operation } from '../../../shared/action/operation.ts'
import { outputsOfSandbox } from '../../outputs.ts'
import { applySandbox } from './apply.ts'
import { observe } from './observe.ts'
import { planSandbox } from './plan.ts'
import { reportSandbox } from './report.ts'

/** Looks whether anything speaks against the build, then makes the sandbox from a bare Ubuntu. */
export const build = operation({
  observe: (inputs, world) => world.log.group('Preflight checks', () => observe(inputs, world)),
  plan: (seen, { request }) => planSandbox(request, seen),
  decide: (plan) => (plan.decision === 'build' ? plan : plan.decision),
  apply: applySandbox,
  report: reportSandbox,
  outputs: ({ plan, applied }) => outputsOfSandbox(plan, applied),
})
