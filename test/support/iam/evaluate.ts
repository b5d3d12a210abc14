import { runSimulation, runUnsafeSimulation, type Simulation } from '@cloud-copilot/iam-simulate'
import type { NeededRight } from './needed-rights.ts'

const ACCOUNT = '123456789012'

/** The policy that a key gets where nobody gives it another one: policies of the account decide (KMS developer guide). */
const KEY_POLICY = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
  ],
}

/** Whether a policy of a role allows something: what AWS would answer, by a simulation of IAM's evaluation. */
export async function allows(policy: object, { action, resource, context }: NeededRight): Promise<boolean> {
  const simulation: Simulation = {
    request: {
      principal: `arn:aws:iam::${ACCOUNT}:role/role`,
      action,
      resource: { resource, accountId: ACCOUNT },
      contextVariables: { ...context },
    },
    identityPolicies: [{ name: 'role', policy }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  }
  if (!action.startsWith('kms:')) return runUnsafeSimulation(simulation, {}) === 'Allowed'
  // The unsafe one, which would do, takes no policy of a resource.
  const result = await runSimulation({ ...simulation, resourcePolicy: KEY_POLICY }, {})
  return result.resultType !== 'error' && result.overallResult === 'Allowed'
}

/** Who asks for a role, and under which circumstances. */
export interface Assumption {
  readonly action: 'sts:AssumeRole' | 'sts:AssumeRoleWithWebIdentity'
  /** As a trust policy names it: `{ Service: 'scheduler.amazonaws.com' }` or `{ Federated: ARN of a provider }`. */
  readonly principal: Readonly<Record<string, string>>
  readonly context: NeededRight['context']
}

/** A trust policy; the part that is looked into. */
export interface Trust {
  readonly Statement: readonly { readonly Principal: Readonly<Record<string, unknown>> }[]
}

/**
 * Whether the trust policy of a role lets somebody assume it. The simulation does not know federated principals in
 * trust policies, so that principals are compared here and it evaluates action and conditions.
 */
export async function trusts(
  { Statement }: Trust,
  { action, principal, context }: Assumption,
): Promise<boolean> {
  const own = Statement.filter(
    ({ Principal }) => JSON.stringify(Principal) === JSON.stringify(principal),
  ).map(({ Principal: _, ...statement }) => ({ ...statement, Resource: '*' }))
  const resource = `arn:aws:iam::${ACCOUNT}:role/role`
  return own.length > 0 && allows({ Version: '2012-10-17', Statement: own }, { action, resource, context })
}
