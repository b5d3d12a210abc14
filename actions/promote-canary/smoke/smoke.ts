import type { Canary } from '../canary.ts'
import { listenerArnOf } from '../traffic/alb/arns.ts'
import { createHeaderRule, deleteHeaderRules } from './header-rule.ts'
import { sendSmokeRequests } from './smoke-test.ts'

/** A new rule takes some seconds until every node of the load balancer knows it. */
const SETTLE_MS = 5_000

/**
 * Lets the canary answer the smoke requests before it gets any real traffic: through a rule of its own for requests with
 * its header, which is gone afterwards.
 *
 * @param keepAlive says that this run is alive, between the requests
 * @throws UnfitError when an answer is not as it must be
 */
export async function smokeTest(
  { elb, plan, inputs, world, id }: Canary,
  keepAlive: () => Promise<unknown>,
): Promise<void> {
  const { headerRule } = plan
  const { smoke } = inputs
  if (headerRule === undefined || smoke === undefined) return
  try {
    await createHeaderRule(elb, headerRule, id)
    await world.clock.sleep(SETTLE_MS, world.signal)
    await sendSmokeRequests(smoke.requests, smoke.url, headerRule.header, world, keepAlive)
  } finally {
    await deleteHeaderRules(elb, headerRule.listenerArn)
  }
}

/** Deletes the header rule that a run left behind which died during its smoke test. */
export async function clearSmokeTest({ elb, plan, world }: Canary): Promise<void> {
  const deleted = await deleteHeaderRules(elb, listenerArnOf(plan.owner))
  if (deleted > 0) world.log.info('Deleted the rule for smoke requests that was left behind.')
}
