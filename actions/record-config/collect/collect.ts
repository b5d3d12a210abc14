import type { CoverageGap } from '../document/record.ts'
import { type CollectContext, type FoundResource, join } from './collector.ts'
import { collectConfigItems } from './config-items.ts'
import { collectImages } from './ecr.ts'
import { collectEcs, type UsedImage } from './ecs.ts'
import { collectFunctions } from './lambda.ts'
import { collectLoadBalancing } from './load-balancing.ts'
import { collectObjects } from './s3-object.ts'
import { collectEndpoints } from './sagemaker.ts'
import type { Selector, SelectorKind } from './selectors.ts'
import { collectParameters } from './ssm.ts'
import { findTagged } from './tagged.ts'

/** Everything that was found, each resource once, in a fixed order. */
export interface Collected {
  readonly found: readonly FoundResource[]
  readonly gaps: readonly CoverageGap[]
  /** The images that task definitions run. */
  readonly images: readonly UsedImage[]
}

/** Collects everything that the selectors name, and what belongs to it (task definitions, target groups). */
export async function collect(selectors: readonly Selector[], context: CollectContext): Promise<Collected> {
  const tagged = await findTagged(idsOf(selectors, 'tag'), context)
  const all = [...selectors, ...tagged.selectors]
  const ids = (kind: SelectorKind) => idsOf(all, kind)
  const [ecs, ...others] = await Promise.all([
    collectEcs(ids('ecs-service'), ids('ecs-task-definition'), context),
    collectLoadBalancing(
      {
        rules: ids('listener-rule'),
        listeners: ids('listener'),
        targetGroups: ids('target-group'),
        loadBalancers: ids('load-balancer'),
      },
      context,
    ),
    collectFunctions(ids('lambda'), context),
    collectParameters(ids('ssm-parameter'), context),
    collectObjects(ids('s3-object'), context),
    collectImages(ids('ecr-image'), context),
    collectEndpoints(ids('sagemaker-endpoint'), context),
    collectConfigItems(ids('config'), context),
  ])
  const { found, gaps } = join([ecs, ...others])
  return {
    found: [...new Map(found.map((one) => [one.key, one])).values()].sort(byKey),
    gaps: [...tagged.gaps, ...gaps],
    images: ecs.images,
  }
}

/** The ids of one kind, each once, in a fixed order. */
export function idsOf(selectors: readonly Selector[], kind: SelectorKind): string[] {
  return [...new Set(selectors.filter((one) => one.kind === kind).map(({ id }) => id))].sort()
}

function byKey(a: FoundResource, b: FoundResource): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
