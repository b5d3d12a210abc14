import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { World } from '../../../shared/world.ts'
import { soleBackend } from '../../traffic/roles.ts'
import { holdsRecord, promotionOf } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import type { Serving } from '../platform.ts'
import { ALB_TAGS } from './alb-tags.ts'
import type { AlbTarget } from './alb-target.ts'
import { readForward } from './forward.ts'
import { findForward } from './rule.ts'
import { readTags } from './tags.ts'

/** Who gets the traffic of a rule or listener. */
export async function readServingOfRule(
  { owner: wanted }: AlbTarget,
  { aws, signal }: World,
): Promise<Serving> {
  const elb = aws.client(ElasticLoadBalancingV2Client, regionOf(wanted.arn))
  const options = { abortSignal: signal }
  const { owner, actions } = await findForward(elb, wanted, options)
  const tags = await readTags(elb, owner.arn, options)
  const { targets } = readForward(actions, owner.arn)
  return {
    backend: soleBackend(targets.map(({ arn, weight }) => ({ backend: arn, weight }))),
    promotion: promotionOf(tags, ALB_TAGS),
    recordLeft: holdsRecord(tags, ALB_TAGS),
  }
}
