import type { Arm, Pair } from '../../traffic/arms.ts'
import { describeBackends } from '../../traffic/roles.ts'
import type { VariantName } from './endpoint.ts'

/** A production variant as it was read. */
export interface ReadVariant {
  readonly name: string
  /** Its weight in effect; a share of the requests only beside those of all others. */
  readonly current: number
  /** The weight that was asked for last. */
  readonly desired: number
  readonly instances: number
  readonly desiredInstances: number
  /** Whether it serves a model of its own: one for inference components does not. */
  readonly servesModel: boolean
}

/** An endpoint as it was read. */
export interface ReadEndpoint {
  readonly status: string
  readonly config: string
  /** The configuration that is being deployed. */
  readonly pending: string | undefined
  readonly variants: readonly ReadVariant[]
  readonly shadows: readonly string[]
}

/** How the pair is split before a canary: stable has all that both have together, in every form. */
export interface OriginalSplit {
  /** The configuration that both variants belong to. */
  readonly config: string
  /** The weight of both together, above 0. */
  readonly total: number
}

/** Every form that the weights take during one canary; nothing else is ever written. */
export interface EndpointForms extends OriginalSplit {
  readonly pair: Pair<VariantName>
  /** The percentages of the canary, from 0 to 100. */
  readonly percents: readonly number[]
}

/** Where an endpoint is between two forms; both are the same when no change of weights is being carried out. */
export interface Shares {
  /** The canary's share in effect, in percent. */
  readonly current: number
  /** The one that was asked for last. */
  readonly desired: number
}

/** Weights are single-precision numbers: two that differ by less are the same, and no two steps are so close. */
const TOLERANCE = 1e-5

/** Works out every form of the weights for one canary. */
export function planEndpointForms(
  original: OriginalSplit,
  pair: Pair<VariantName>,
  percents: readonly number[],
): EndpointForms {
  return { ...original, pair, percents: [...new Set([0, ...percents, 100])] }
}

/** The weights of both variants at a percentage of the canary; those of other variants stay, and so do their shares. */
export function weightsAt(
  { total }: Pick<OriginalSplit, 'total'>,
  percent: number,
): Readonly<Record<Arm, number>> {
  const canary = Number(((total * percent) / 100).toPrecision(7))
  return { stable: percent === 0 ? total : Number((total - canary).toPrecision(7)), canary }
}

/**
 * Which forms the endpoint has and is to have; undefined: it was modified outside this run, or has failed, after which it
 * takes no weights.
 */
export function sharesIn(forms: EndpointForms, endpoint: ReadEndpoint): Shares | undefined {
  const { status, config, pending, variants } = endpoint
  if (pending !== undefined || config !== forms.config) return undefined
  if (status !== 'InService' && !isPassing(endpoint)) return undefined
  const { stable, canary } = variantsOf(variants, forms.pair)
  if (stable === undefined || canary === undefined) return undefined
  const shareOf = (weight: 'current' | 'desired') =>
    forms.percents.find((percent) => {
      const wanted = weightsAt(forms, percent)
      const isNear = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE * forms.total
      return isNear(stable[weight], wanted.stable) && isNear(canary[weight], wanted.canary)
    })
  const [current, desired] = [shareOf('current'), shareOf('desired')]
  return current === undefined || desired === undefined ? undefined : { current, desired }
}

/** Whether an endpoint is in a state that ends by itself (SageMaker API, `DescribeEndpointOutput`, `EndpointStatus`). */
export function isPassing({ status }: Pick<ReadEndpoint, 'status'>): boolean {
  return ['Updating', 'SystemUpdating', 'RollingBack', 'Creating'].includes(status)
}

/** The two variants among all of an endpoint. */
export function variantsOf(
  variants: readonly ReadVariant[],
  pair: Pair,
): Readonly<Record<Arm, ReadVariant | undefined>> {
  const find = (wanted: string) => variants.find(({ name }) => name === wanted)
  return { stable: find(pair.stable), canary: find(pair.canary) }
}

/** The variants and their weights in effect. */
export function backendsOf({ variants }: Pick<ReadEndpoint, 'variants'>) {
  return variants.map(({ name, current }) => ({ backend: name, weight: current }))
}

/** In words: `blue=9, green=1 of configuration shop-7, InService`. */
export function describeEndpoint(endpoint: ReadEndpoint): string {
  const { config, pending, status, variants } = endpoint
  const weights = describeBackends(backendsOf(endpoint), { nameOf: (name) => name })
  const wanted = variants.some(({ current, desired }) => current !== desired)
    ? ` on the way to ${variants.map(({ name, desired }) => `${name}=${desired}`).join(', ')}`
    : ''
  const next = pending === undefined ? '' : `, while ${pending} is being deployed`
  return `${weights}${wanted} of configuration ${config}${next}, ${status}`
}

/** Writes down what the split was in characters that a tag's value may have: `shop-7 1`. */
export function encodeOriginal({ config, total }: OriginalSplit): string {
  return `${config} ${total}`
}

/** Reads what {@link encodeOriginal} wrote, or undefined when it is something else. */
export function decodeOriginal(text: string): OriginalSplit | undefined {
  const [, config, total] =
    /^([a-zA-Z0-9-]{1,63}) (\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)$/.exec(text) ?? []
  return config === undefined || !(Number(total) > 0) ? undefined : { config, total: Number(total) }
}

/**
 * The split that a canary found in progress began with. Whoever may tag may have written the record: what both variants have
 * together is read from them, and the record only says it more exactly, and of which configuration it was.
 */
export function originalOf(recorded: string, { config, variants }: ReadEndpoint, pair: Pair): OriginalSplit {
  const { stable, canary } = variantsOf(variants, pair)
  const together = Number(((stable?.current ?? 0) + (canary?.current ?? 0)).toPrecision(7))
  const said = decodeOriginal(recorded)
  if (said === undefined) return { config, total: together }
  const agrees = Math.abs(said.total - together) <= TOLERANCE * together
  return { config: said.config, total: agrees ? said.total : together }
}
