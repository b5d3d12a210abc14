import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListProvisionedConcurrencyConfigsCommand,
} from '@aws-sdk/client-lambda'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { type TargetHealth, UNREAD_HEALTH } from '../../guards/health.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { GuardReading } from '../../machine/snapshot.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Pair } from '../../traffic/arms.ts'
import { findRoles, soleBackend } from '../../traffic/roles.ts'
import { readAlarmGuards } from '../aws/alarms.ts'
import { fromTags } from '../aws/record-tags.ts'
import { regionOf } from '../aws/region.ts'
import { type AliasRouting, backendsOf, decodeRouting } from './alias-routing.ts'
import { readAlias } from './alias-store.ts'
import { type FunctionAlias, type FunctionVersion, isFunctionVersion } from './function-alias.ts'
import { aliasTags, readFunctionTags } from './function-tags.ts'
import type { LambdaTarget } from './lambda-target.ts'

/** A version, as far as a canary depends on it. */
export interface ObservedVersion {
  readonly version: FunctionVersion
  readonly role: string | undefined
  readonly deadLetterQueue: string | undefined
  readonly health: TargetHealth
}

/** Provisioned concurrency of an alias or a version. */
export interface ProvisionedConcurrency {
  /** What it is allocated to: the name of an alias, or a version. */
  readonly qualifier: string
  readonly status: string
}

/** Everything that the plan for an alias is made from. */
export interface LambdaObservation {
  readonly platform: 'lambda'
  readonly alias: FunctionAlias
  /** How the alias splits its requests now. */
  readonly routing: AliasRouting
  /** How it did before the canary in progress, or does now. */
  readonly original: AliasRouting
  readonly tags: ReadonlyMap<string, string>
  /** A canary of an earlier run. */
  readonly record: CanaryRecord<FunctionVersion> | undefined
  readonly guards: readonly GuardReading[]
  readonly provisioned: readonly ProvisionedConcurrency[]
  readonly stable: ObservedVersion
  readonly canary: ObservedVersion
}

/** Reads the alias, its versions, and what guards them; for a rollback the alias and its record alone. Changes nothing. */
export async function observeAlias(
  { alias, alarms, ...named }: LambdaTarget,
  { mode }: Pick<CanaryOptions, 'mode'>,
  { aws, signal }: World,
): Promise<LambdaObservation> {
  // A rollback must not wait for what only a shift needs, or fail with it.
  const forShift = mode !== 'abort'
  const region = regionOf(alias.arn)
  const lambda = aws.client(LambdaClient, region)
  const call = { abortSignal: signal }
  const [{ routing }, tags, provisioned, guards] = await Promise.all([
    readAlias(lambda, alias, call),
    readFunctionTags(lambda, alias, call),
    forShift ? readProvisionedConcurrency(lambda, alias, call) : [],
    forShift ? readAlarmGuards(aws.client(CloudWatchClient, region), alarms, signal) : [],
  ])
  signal.throwIfAborted()
  const record = fromTags(tags, aliasTags(alias), alias.arn)
  const pair = record?.pair ?? rolesOf(routing, alias, named)
  const observeOne = (version: FunctionVersion) =>
    forShift ? observeVersion(lambda, { alias, version }, call) : unreadVersion(version)
  const [stable, canary] = await Promise.all([observeOne(pair.stable), observeOne(pair.canary)])
  const original = record === undefined ? routing : originalOf(record)
  return { platform: 'lambda', alias, routing, original, tags, record, guards, provisioned, stable, canary }
}

/** A canary begins where stable has everything: whatever else a record says, a rollback leads nowhere else. */
function originalOf({ original, pair }: CanaryRecord<FunctionVersion>): AliasRouting {
  const decoded = decodeRouting(original)
  return decoded !== undefined && soleBackend(backendsOf(decoded)) === pair.stable
    ? decoded
    : { version: pair.stable, weights: {} }
}

function rolesOf(
  routing: AliasRouting,
  { arn }: FunctionAlias,
  { stable, canary }: Pick<LambdaTarget, 'stable' | 'canary'>,
): Pair<FunctionVersion> {
  if (canary === undefined) {
    throw new UserError('the version before the promotion is not named.', {
      where: 'input stable-function-version',
      given: 'nothing',
      next: 'Name the version that the promotion has replaced: an alias keeps none but the one that it names.',
    })
  }
  const backends = backendsOf(routing).map(({ backend, weight }) => {
    if (isFunctionVersion(backend)) return { backend, weight }
    throw new UserError('the alias names no published version.', {
      where: arn,
      given: backend,
      allowed: 'an alias of a published version: one of `$LATEST` cannot split its requests',
    })
  })
  if (soleBackend(backends) === canary) {
    throw new UserError('the alias names the canary alone already, and no promotion of it is recorded.', {
      where: arn,
      given: `version ${canary}`,
      next: 'To have it judged, let the alias name the version before.',
    })
  }
  return findRoles(
    backends,
    { stable, canary },
    { where: arn, kind: 'function version', nameOf: (name) => name },
  )
}

function unreadVersion(version: FunctionVersion): ObservedVersion {
  return { version, role: undefined, deadLetterQueue: undefined, health: UNREAD_HEALTH }
}

/** A version of the function that an alias belongs to. */
export interface VersionOf {
  readonly alias: FunctionAlias
  readonly version: FunctionVersion
}

/** Reads the state of a version: whether it can be invoked. */
export async function readVersionHealth(
  lambda: LambdaClient,
  place: VersionOf,
  options: { readonly abortSignal: AbortSignal },
): Promise<TargetHealth> {
  return (await observeVersion(lambda, place, options)).health
}

async function observeVersion(
  lambda: LambdaClient,
  { alias: { functionArn, arn }, version }: VersionOf,
  options: { readonly abortSignal: AbortSignal },
): Promise<ObservedVersion> {
  try {
    const command = new GetFunctionConfigurationCommand({ FunctionName: functionArn, Qualifier: version })
    // iam: lambda:GetFunctionConfiguration
    const { State, StateReason, Role, DeadLetterConfig } = await lambda.send(command, options)
    const healthy = State === 'Active'
    return {
      version,
      role: Role,
      deadLetterQueue: DeadLetterConfig?.TargetArn,
      health: {
        healthy: healthy ? 1 : 0,
        total: 1,
        reasons: healthy
          ? []
          : [`${State ?? 'of unknown state'}${StateReason === undefined ? '' : `: ${StateReason}`}`],
      },
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error
    throw new UserError(
      'the function has no such version.',
      { where: arn, given: `version ${version}` },
      { cause: error },
    )
  }
}

async function readProvisionedConcurrency(
  lambda: LambdaClient,
  { functionArn }: FunctionAlias,
  options: { readonly abortSignal: AbortSignal },
): Promise<readonly ProvisionedConcurrency[]> {
  const found: ProvisionedConcurrency[] = []
  let Marker: string | undefined
  do {
    const command = new ListProvisionedConcurrencyConfigsCommand({
      FunctionName: functionArn,
      ...(Marker === undefined ? {} : { Marker }),
    })
    // iam: lambda:ListProvisionedConcurrencyConfigs
    const { ProvisionedConcurrencyConfigs = [], NextMarker } = await lambda.send(command, options)
    for (const { FunctionArn = '', Status = 'of unknown status' } of ProvisionedConcurrencyConfigs) {
      found.push({ qualifier: FunctionArn.split(':')[7] ?? '', status: Status })
    }
    Marker = NextMarker
  } while (Marker !== undefined)
  return found
}
