import { ECSClient } from '@aws-sdk/client-ecs'
import type { World } from '../../../shared/world.ts'
import { holdsRecord, promotionOf } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import type { Serving } from '../platform.ts'
import type { EcsTarget } from './ecs-target.ts'
import { readDeployment, readRevisions, readService } from './service-store.ts'
import { SERVICE_TAGS } from './service-tags.ts'
import { isUnderWay, standingOf } from './standing.ts'

/** Which task definition serves; none while a deployment could still be rolled back by a pause. */
export async function readServingOfService({ service }: EcsTarget, { aws, signal }: World): Promise<Serving> {
  const ecs = aws.client(ECSClient, regionOf(service.arn))
  const call = { abortSignal: signal }
  const { tags, deployment: arn, revisions } = await readService(ecs, service, call)
  const latest = arn === undefined ? undefined : await readDeployment(ecs, arn, call)
  let serving = revisions[0]
  if (latest !== undefined && isUnderWay(latest)) {
    const standing = standingOf(latest)
    const decided =
      standing.kind === 'in-progress' && standing.percent === 100 && standing.pause === undefined
    serving = decided ? latest.target : undefined
  }
  const known = await readRevisions(ecs, serving === undefined ? [] : [serving], call)
  return {
    backend: known.get(serving ?? '')?.taskDefinition,
    promotion: promotionOf(tags, SERVICE_TAGS),
    recordLeft: holdsRecord(tags, SERVICE_TAGS),
  }
}
