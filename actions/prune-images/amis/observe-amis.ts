import { resolve } from 'node:path'
import { EC2Client } from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import { requirePolicy } from '../policy/parse-policy.ts'
import { givenPolicy } from '../policy/policy-choice.ts'
import { CALLS_IN_FLIGHT } from '../use/answers.ts'
import type { AmiSettings, SeenAmis } from './ami-decision.ts'
import type { AmiInputs } from './ami-inputs.ts'
import { listAmis } from './list-amis.ts'
import { readSharing } from './read-sharing.ts'
import { type RetentionRules, readRetentionRules } from './recycle-bin.ts'
import { loadAmiPlan, type SavedAmiPlan } from './saved-ami-plan.ts'
import { readAmiUses } from './uses/read-ami-uses.ts'

/** What the decision rests on. */
export interface ObservedAmis {
  readonly seen: SeenAmis
  readonly settings: AmiSettings
  readonly retention: RetentionRules
  /** The plan that was reviewed, if one is to be applied. */
  readonly saved: SavedAmiPlan | undefined
}

/** Reads the AMIs, what needs them, and with whom they are shared. */
export async function observeAmis(inputs: AmiInputs, world: World): Promise<ObservedAmis> {
  const { planFile, policy, guards, usedImages, graceMs } = inputs
  const saved = planFile === undefined ? undefined : loadAmiPlan(resolve(world.runner.workspace, planFile))
  const text = givenPolicy(policy, world)
  const settings = { policy: { text, parsed: requireAmiPolicy(text) }, guards, usedImages, graceMs }
  const seen = await world.log.group('Look at the AMIs', () => lookAtAmis(inputs, new Map(), world))
  return { seen, settings, saved, retention: await readRetentionRules(world) }
}

/**
 * Looks at everything that the decision on AMIs rests on, as it is now.
 *
 * @param known with whom AMIs are shared; those that it does not name are asked
 */
export async function lookAtAmis(
  { scope }: Pick<AmiInputs, 'scope'>,
  known: ReadonlyMap<string, readonly string[]>,
  world: Pick<World, 'aws' | 'signal' | 'log' | 'clock'>,
): Promise<SeenAmis> {
  const nowMs = world.clock.now().getTime()
  const region = await world.aws.client(EC2Client).config.region()
  const { amis, others } = await listAmis(scope, world)
  const readings = await readAmiUses(amis, world)
  const asked = await inFlight(
    amis.filter(({ id }) => !known.has(id)),
    CALLS_IN_FLIGHT,
    async (ami) => [ami.id, await readSharing(ami, world)] as const,
  )
  return { region, amis, others, readings, sharing: new Map([...known, ...asked]), nowMs }
}

/**
 * Reads a policy for AMIs, in ECR's grammar.
 *
 * @throws UserError when it is none, or has a rule that says nothing of an AMI
 */
function requireAmiPolicy(text: string): LifecyclePolicy {
  const policy = requirePolicy(text, 'input policy')
  const odd = policy.rules.find(
    ({ action, limit }) =>
      action !== 'expire' || (limit.type !== 'imageCountMoreThan' && limit.type !== 'sinceImagePushed'),
  )
  if (odd === undefined) return policy
  throw new UserError(`rule ${odd.priority} says nothing of an AMI, which has no archive and no pulls.`, {
    where: 'input policy',
    given: `\`${odd.limit.type}\` with the action \`${odd.action}\``,
    allowed: '`imageCountMoreThan` and `sinceImagePushed` with the action `expire`',
  })
}
