import type { Pair } from '../../traffic/arms.ts'
import { describeBackends } from '../../traffic/roles.ts'
import type { FunctionVersion } from './function-alias.ts'

/** How an alias splits requests: what is not given to another version goes to the one it names. */
export interface AliasRouting {
  readonly version: string
  /** The share of each other version, 0 to 1 (Lambda API, `AliasRoutingConfiguration`). */
  readonly weights: Readonly<Record<string, number>>
}

/** Every form that the alias takes during one canary; nothing else is ever written. */
export interface AliasForms {
  readonly original: AliasRouting
  /** By percentage of the canary; at 100 % the alias names the canary alone, as a promotion leaves it. */
  readonly shifted: ReadonlyMap<number, AliasRouting>
}

/** Works out every form of the alias for one canary. */
export function planAliasForms(
  original: AliasRouting,
  { stable, canary }: Pair<FunctionVersion>,
  percents: readonly number[],
): AliasForms {
  const formOf = (percent: number): AliasRouting =>
    percent === 100
      ? { version: canary, weights: {} }
      : { version: stable, weights: { [canary]: percent / 100 } }
  return { original, shifted: new Map([...percents, 100].map((percent) => [percent, formOf(percent)])) }
}

/** The canary's share, in percent, in the form that the alias has now; undefined: it was modified outside this run. */
export function shareIn({ original, shifted }: AliasForms, routing: AliasRouting): number | undefined {
  if (sameRouting(routing, original)) return 0
  return [...shifted].find(([, form]) => sameRouting(routing, form))?.[0]
}

/** Whether both send every request the same way: a version without a share makes no difference. */
export function sameRouting(one: AliasRouting, other: AliasRouting): boolean {
  return canonical(one) === canonical(other)
}

/** The versions and their weights, in percent. */
export function backendsOf({ version, weights }: AliasRouting) {
  const others = Object.entries(weights).map(([backend, weight]) => ({ backend, weight: percentOf(weight) }))
  const rest = percentOf(1 - Object.values(weights).reduce((sum, weight) => sum + weight, 0))
  return [{ backend: version, weight: rest }, ...others]
}

/** In words: `7=90, 8=10`. */
export function describeRouting(routing: AliasRouting): string {
  return describeBackends(backendsOf(routing), { nameOf: (version) => version })
}

/** Writes a routing down in characters that a tag's value may have: `7 8=0.1`. */
export function encodeRouting({ version, weights }: AliasRouting): string {
  return [version, ...Object.entries(weights).map(([other, weight]) => `${other}=${weight}`)].join(' ')
}

/** Reads what {@link encodeRouting} wrote, or undefined when it is something else. */
export function decodeRouting(text: string): AliasRouting | undefined {
  const [version = '', ...others] = text.split(' ')
  const shares = others.map((share) =>
    /^(\d{1,10})=(0|1|0?\.\d{1,20}|\d(?:\.\d{1,20})?e-\d{1,3})$/.exec(share),
  )
  if (!/^(\$LATEST|\d{1,10})$/.test(version) || shares.includes(null)) return undefined
  return {
    version,
    weights: Object.fromEntries(shares.map((share) => [share?.[1] ?? '', Number(share?.[2])])),
  }
}

function canonical({ version, weights }: AliasRouting): string {
  const shares = Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return [version, ...shares.map(([other, weight]) => `${other}=${weight.toPrecision(9)}`)].join(' ')
}

function percentOf(share: number): number {
  return Number((100 * share).toPrecision(9))
}
