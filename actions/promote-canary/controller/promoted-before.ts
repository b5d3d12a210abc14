import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../inputs.ts'
import type { AlbTarget } from '../platforms/alb/alb-target.ts'
import { regionOf } from '../platforms/alb/arns.ts'
import { readForward } from '../platforms/alb/forward.ts'
import { holdsRecord, promotionOf } from '../platforms/alb/record-tags.ts'
import { findForward } from '../platforms/alb/rule.ts'
import { readTags } from '../platforms/alb/tags.ts'
import { promotionIn, recordIn } from '../platforms/url-map/description-record.ts'
import { backendsOf, readDivision } from '../platforms/url-map/division.ts'
import { UrlMapStore } from '../platforms/url-map/url-map-store.ts'
import type { UrlMapTarget } from '../platforms/url-map/url-map-target.ts'
import type { Promotion } from '../record/promotion.ts'

/** A promotion that the weights show. */
export interface PromotionBefore extends Promotion {
  /** Whether a record of a canary is there as well: its run died before it had cleared away. */
  readonly recordLeft: boolean
}

/** What stands at the rule, listener or URL map. */
interface Standing {
  readonly recordLeft: boolean
  readonly promotion: Promotion | undefined
  /** What gets all the traffic; undefined when it is divided. */
  readonly serving: string | undefined
}

/**
 * The promotion that has been carried out here already, when the weights show it: what it promoted gets all the traffic.
 * A second attempt of its job, whose roles have swapped by then, would otherwise promote the old version.
 *
 * @returns undefined when there is none
 */
export async function findPromotionBefore(
  { target }: CanaryInputs,
  world: World,
): Promise<PromotionBefore | undefined> {
  const { promotion, serving, recordLeft } =
    target.platform === 'alb' ? await readRule(target, world) : await readUrlMap(target, world)
  if (promotion === undefined || promotion.backend !== serving) return undefined
  return { ...promotion, recordLeft }
}

async function readRule({ owner: wanted }: AlbTarget, { aws, signal }: World): Promise<Standing> {
  const elb = aws.client(ElasticLoadBalancingV2Client, regionOf(wanted.arn))
  const options = { abortSignal: signal }
  const { owner, actions } = await findForward(elb, wanted, options)
  const tags = await readTags(elb, owner.arn, options)
  const { targets } = readForward(actions, owner.arn)
  return {
    recordLeft: holdsRecord(tags),
    promotion: promotionOf(tags),
    serving: onlyOne(targets.filter(({ weight }) => weight > 0).map(({ arn }) => arn)),
  }
}

async function readUrlMap({ place }: UrlMapTarget, world: World): Promise<Standing> {
  const urlMap = await new UrlMapStore(world.google(), place, world).read({ signal: world.signal })
  const backends = backendsOf(readDivision(urlMap, place), place)
  return {
    recordLeft: recordIn(urlMap.description, place) !== undefined,
    promotion: promotionIn(urlMap.description, place),
    serving: onlyOne(backends.filter(({ weight }) => weight > 0).map(({ backend }) => backend)),
  }
}

function onlyOne(backends: readonly string[]): string | undefined {
  return backends.length === 1 ? backends[0] : undefined
}
