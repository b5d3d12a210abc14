import type { World } from '../../shared/world.ts'
import type { CanaryOptions } from '../inputs/canary-options.ts'
import type { Ledger } from '../record/ledger.ts'
import type { Routing } from '../traffic/traffic.ts'
import { ALB, type AlbKind } from './alb/alb-platform.ts'
import { ECS, type EcsKind } from './ecs/ecs-platform.ts'
import { LAMBDA, type LambdaKind } from './lambda/lambda-platform.ts'
import type { Platform, PlatformDefinition, Serving } from './platform.ts'
import { SAGEMAKER, type SageMakerKind } from './sagemaker/sagemaker-platform.ts'
import { URL_MAP, type UrlMapKind } from './url-map/url-map-platform.ts'

/** The documents of every platform. */
interface Kinds {
  readonly alb: AlbKind
  readonly 'url-map': UrlMapKind
  readonly lambda: LambdaKind
  readonly sagemaker: SageMakerKind
  readonly ecs: EcsKind
}

/** What a platform is called. */
export type PlatformName = keyof Kinds

/** Every platform: a new one is a row here and in {@link Kinds}. The first is taken when no input chooses another. */
export const PLATFORMS: { readonly [Name in PlatformName]: PlatformDefinition<Kinds[Name]> } = {
  alb: ALB,
  'url-map': URL_MAP,
  lambda: LAMBDA,
  sagemaker: SAGEMAKER,
  ecs: ECS,
}

/** Where the traffic is split, and between what, as the inputs say it. */
export type Target = Kinds[PlatformName]['target']

/** Everything that the plan is made from. */
export type Observation = Kinds[PlatformName]['observation']

/** What a canary will do: plain data, the same for the same observation and inputs. */
export type Plan = Kinds[PlatformName]['plan']

/** The inputs of a canary. */
export interface CanaryInputs extends CanaryOptions {
  readonly target: Target
}

/** Reads what a plan needs. Changes nothing. */
export function observe(inputs: CanaryInputs, world: World): Promise<Observation> {
  return observeOn(inputs.target.platform, inputs.target, { inputs, world })
}

/**
 * Plans the shift: every form that the rule or URL map will take, and the preflight checks.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planCanary(observation: Observation, options: CanaryOptions): Plan {
  return planOn(observation.platform, observation, options)
}

/**
 * Plans the rest of a canary that an earlier run left: the steps are those of the inputs, whatever its record says.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planResumption(observation: Observation, options: CanaryOptions): Plan {
  return planCanary({ ...observation, record: undefined }, options)
}

/**
 * Connects a planned canary to its cloud. Makes no call.
 *
 * @param leaseId the id under which its lease was begun
 */
export function openPlatform(
  plan: Plan,
  leaseId: string,
  context: { readonly inputs: CanaryInputs; readonly world: World },
): Platform {
  return openOn(plan.platform, plan, { ...context, leaseId, target: context.inputs.target })
}

/** Where the record of the canary of what was observed is kept. */
export function openLedger(observation: Observation, world: World): Ledger {
  return openLedgerOn(observation.platform, observation, world)
}

/** The split before the first change, as the record keeps it. */
export function encodeOriginal(plan: Plan): string {
  return encodeOriginalOn(plan.platform, plan)
}

/** Whether the roles that the inputs name confirm those of a record. */
export function namesConfirm(target: Target, routing: Routing): boolean {
  return namesConfirmOn(target.platform, target, routing)
}

/** Who gets the traffic now. Changes nothing. */
export function readServing({ target }: Pick<CanaryInputs, 'target'>, world: World): Promise<Serving> {
  return readServingOn(target.platform, target, world)
}

function namesConfirmOn<Name extends PlatformName>(
  name: Name,
  target: Kinds[Name]['target'],
  routing: Routing,
): boolean {
  return PLATFORMS[name].namesConfirm(target, routing)
}

function observeOn<Name extends PlatformName>(
  name: Name,
  target: Kinds[Name]['target'],
  { inputs, world }: { readonly inputs: CanaryOptions; readonly world: World },
): Promise<Kinds[Name]['observation']> {
  return PLATFORMS[name].observe(target, inputs, world)
}

function planOn<Name extends PlatformName>(
  name: Name,
  observation: Kinds[Name]['observation'],
  options: CanaryOptions,
): Kinds[Name]['plan'] {
  return PLATFORMS[name].plan(observation, options)
}

function openOn<Name extends PlatformName>(
  name: Name,
  plan: Kinds[Name]['plan'],
  context: {
    readonly target: Kinds[Name]['target']
    readonly inputs: CanaryOptions
    readonly world: World
    readonly leaseId: string
  },
): Platform {
  const { inputs: options, ...rest } = context
  return PLATFORMS[name].open({ plan, options, ...rest })
}

function openLedgerOn<Name extends PlatformName>(
  name: Name,
  observation: Kinds[Name]['observation'],
  world: World,
): Ledger {
  return PLATFORMS[name].openLedger(observation, world)
}

function encodeOriginalOn<Name extends PlatformName>(name: Name, plan: Kinds[Name]['plan']): string {
  return PLATFORMS[name].encodeOriginal(plan)
}

function readServingOn<Name extends PlatformName>(
  name: Name,
  target: Kinds[Name]['target'],
  world: World,
): Promise<Serving> {
  return PLATFORMS[name].readServing(target, world)
}
