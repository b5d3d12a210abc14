import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { TargetHealth } from '../../guards/health.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Arm, Pair } from '../../traffic/arms.ts'
import { findRoles } from '../../traffic/roles.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { fromTags } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import { type Endpoint, isVariantName, type VariantName } from './endpoint.ts'
import { readEndpoint } from './endpoint-store.ts'
import { ENDPOINT_TAGS, readEndpointTags } from './endpoint-tags.ts'
import {
  backendsOf,
  describeEndpoint,
  isPassing,
  type OriginalSplit,
  originalOf,
  type ReadEndpoint,
  variantsOf,
} from './endpoint-weights.ts'
import type { SageMakerTarget } from './sagemaker-target.ts'

/** Everything that the plan for an endpoint is made from. */
export interface SageMakerObservation {
  readonly platform: 'sagemaker'
  readonly endpoint: Endpoint
  /** What it is now. */
  readonly found: ReadEndpoint
  readonly pair: Pair<VariantName>
  /** How the pair was split before the canary in progress, or is now. */
  readonly original: OriginalSplit
  readonly tags: ReadonlyMap<string, string>
  /** A canary of an earlier run. */
  readonly record: CanaryRecord<VariantName> | undefined
  readonly guards: readonly GuardReading[]
}

/** How long a change that is being carried out is waited for, and how often looked at. */
const [LONGEST_WAIT_MS, PAUSE_MS] = [5 * 60_000, 5_000]

/**
 * Reads the endpoint, its variants, and what guards them, once no change of it is being carried out: a lease that has run
 * out is gone before its change is in effect. Changes nothing.
 */
export async function observeEndpoint(
  { endpoint: { arn, ...named }, alarms, ...roles }: SageMakerTarget,
  { mode }: Pick<CanaryOptions, 'mode'>,
  world: World,
): Promise<SageMakerObservation> {
  const { aws, signal } = world
  const region = regionOf(arn)
  const sageMaker = aws.client(SageMakerClient, region)
  const call = { abortSignal: signal }
  const { name, ...found } = await afterChange(() => readEndpoint(sageMaker, named, call), world)
  const [tags, guards] = await Promise.all([
    readEndpointTags(sageMaker, arn, call),
    // A rollback must not wait for what only a shift needs, or fail with it.
    mode === 'abort' ? [] : readAlarmGuards(aws.client(CloudWatchClient, region), alarms, signal),
  ])
  signal.throwIfAborted()
  const record = fromTags(tags, ENDPOINT_TAGS, arn)
  const pair = record?.pair ?? rolesOf(found, arn, roles)
  requireVariants(found, pair, arn)
  return {
    platform: 'sagemaker',
    endpoint: { arn, name },
    found,
    pair,
    original: originalOf(record?.original ?? '', found, pair),
    tags,
    record,
    guards,
  }
}

async function afterChange<Read extends ReadEndpoint>(
  read: () => Promise<Read>,
  { clock, log, signal }: World,
): Promise<Read> {
  const untilMs = clock.now().getTime() + LONGEST_WAIT_MS
  let found = await read()
  if (isPassing(found)) log.info(`Waiting for a change of the endpoint: ${describeEndpoint(found)}.`)
  while (isPassing(found) && clock.now().getTime() < untilMs) {
    await clock.sleep(PAUSE_MS, signal)
    found = await read()
  }
  return found
}

function rolesOf(
  found: ReadEndpoint,
  arn: string,
  { stable, canary }: Pick<SageMakerTarget, 'stable' | 'canary'>,
): Pair<VariantName> {
  const backends = backendsOf(found).flatMap(({ backend, weight }) =>
    isVariantName(backend) ? [{ backend, weight }] : [],
  )
  return findRoles(backends, { stable, canary }, { where: arn, kind: 'variant', nameOf: (name) => name })
}

/** Weights are those of variants that there are: none can be added to a configuration. */
function requireVariants(found: ReadEndpoint, pair: Pair, where: string): void {
  const variants = variantsOf(found.variants, pair)
  for (const arm of ['stable', 'canary'] as const) {
    if (variants[arm] !== undefined) continue
    throw new UserError(`the endpoint has no such ${arm} variant.`, {
      where,
      given: pair[arm],
      allowed: found.variants.map(({ name }) => name).join(', '),
      next: 'Deploy a configuration with both variants, the canary with `InitialVariantWeight: 0`; remove the tags `ai-ops:canary:*` of a canary whose configuration has been replaced.',
    })
  }
}

/** What keeps an endpoint from serving, or its status where it may. */
const NOT_SERVING = ['Creating', 'OutOfService', 'Deleting', 'Failed']

/** How the instances of a variant are: SageMaker replaces those that fail, and counts what it has. */
export async function readVariantHealth(
  sageMaker: SageMakerClient,
  { endpoint, pair, arm }: { readonly endpoint: Endpoint; readonly pair: Pair; readonly arm: Arm },
  options: { readonly abortSignal: AbortSignal },
): Promise<TargetHealth> {
  return healthIn(await readEndpoint(sageMaker, endpoint, options), pair, arm)
}

/** The instances of a variant, of those that it is to have. */
export function healthIn({ status, variants }: ReadEndpoint, pair: Pair, arm: Arm): TargetHealth {
  const variant = variantsOf(variants, pair)[arm]
  if (variant === undefined) return { healthy: 0, total: 0, reasons: ['no such variant'] }
  const { instances, desiredInstances } = variant
  const healthy = NOT_SERVING.includes(status) ? 0 : instances
  const total = Math.max(instances, desiredInstances)
  return { healthy, total, reasons: healthy < total ? [`endpoint ${status}`] : [] }
}
