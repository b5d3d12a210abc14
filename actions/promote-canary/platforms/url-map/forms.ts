import type { Pair } from '../../traffic/arms.ts'
import type { StableFate } from '../../traffic/traffic.ts'
import { chooseScale, pairWeights } from '../../traffic/weights.ts'
import { type Division, SINGLE_WEIGHT, shortLink } from './division.ts'
import type { BackendServicePath } from './paths.ts'
import { MAX_WEIGHT, type WeightedBackendService } from './url-map-resource.ts'

/** Everything that the division depends on during one canary. */
export interface FormSettings {
  /** The division as it was read before the first change. */
  readonly original: Division
  readonly pair: Pair<BackendServicePath>
  /** The percentages of the plan, above 0, up to 100. */
  readonly percents: readonly number[]
  readonly stableFate: StableFate
}

/** Every form that the division takes during one canary; nothing else is ever written. */
export interface Forms {
  /** Exactly what was there before, and what a rollback writes. */
  readonly original: Division
  /** The canary at weight 0, so that it is health-checked. */
  readonly listed: Division
  /** By percentage of the canary. */
  readonly shifted: ReadonlyMap<number, Division>
  /** What a promotion leaves. */
  readonly promoted: Division
}

/** Which of the forms a division has. */
export type FormName =
  | { readonly kind: 'original' | 'listed' | 'promoted' }
  | { readonly kind: 'shifted'; readonly percent: number }

/**
 * Works out every form of the division for one canary. Other backend services keep their share.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planForms({ original, pair, percents, stableFate }: FormSettings): Forms {
  const before = weightedOf(original)
  const weightOf = (path: string) => before.find(({ backendService }) => isAt(backendService, path))?.weight
  const pairWeight = weightOf(pair.stable) ?? 0
  const isPair = ({ backendService }: WeightedBackendService) =>
    isAt(backendService, pair.stable) || isAt(backendService, pair.canary)
  const others = before.filter((one) => !isPair(one)).map(({ weight }) => weight ?? 0)
  const scale = chooseScale({
    pairWeight,
    others,
    percents: percents.filter((percent) => percent < 100),
    maxWeight: MAX_WEIGHT,
  })
  const divided = (stable: number, canary: number, factor = 1): Division => ({
    kind: 'weighted',
    backends: withPair(before, pair, { stable, canary, factor }),
  })
  const shifted = new Map<number, Division>()
  for (const percent of percents) {
    const { stable, canary } = pairWeights(scale, percent)
    shifted.set(percent, percent === 100 ? divided(0, pairWeight) : divided(stable, canary, scale.factor))
  }
  const full = divided(0, pairWeight)
  return {
    original,
    listed: divided(pairWeight, 0),
    shifted,
    promoted: stableFate === 'remove-from-rule' ? without(pair.stable, full) : full,
  }
}

/** Recognises the form that a division has, or undefined: then it was modified outside this run. */
export function recogniseForm(forms: Forms, division: Division): FormName | undefined {
  const found = canonical(division)
  const is = (form: Division) => canonical(form) === found
  if (is(forms.original)) return { kind: 'original' }
  if (is(forms.listed)) return { kind: 'listed' }
  for (const [percent, form] of forms.shifted) if (is(form)) return { kind: 'shifted', percent }
  return is(forms.promoted) ? { kind: 'promoted' } : undefined
}

function canonical(division: Division): string {
  if (division.kind === 'single') return shortLink(division.service)
  return JSON.stringify(
    division.backends
      .map(({ backendService, weight = 0, ...rest }) => [shortLink(backendService), weight, rest] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function weightedOf(division: Division): readonly WeightedBackendService[] {
  return division.kind === 'weighted'
    ? division.backends
    : [{ backendService: division.service, weight: SINGLE_WEIGHT }]
}

/** A canary that was not listed comes last. */
function withPair(
  before: readonly WeightedBackendService[],
  pair: Pair<BackendServicePath>,
  weights: Readonly<Record<'stable' | 'canary' | 'factor', number>>,
): readonly WeightedBackendService[] {
  const changed = before.map((one) => {
    if (isAt(one.backendService, pair.stable)) return { ...one, weight: weights.stable }
    if (isAt(one.backendService, pair.canary)) return { ...one, weight: weights.canary }
    return { ...one, weight: (one.weight ?? 0) * weights.factor }
  })
  return before.some(({ backendService }) => isAt(backendService, pair.canary))
    ? changed
    : [...changed, { backendService: pair.canary, weight: weights.canary }]
}

/** A backend service that is alone gets everything without weights, unless something is said about its headers. */
function without(path: BackendServicePath, division: Division): Division {
  const left = weightedOf(division).filter(({ backendService }) => !isAt(backendService, path))
  const [only, ...more] = left
  return only !== undefined && more.length === 0 && only.headerAction === undefined
    ? { kind: 'single', service: only.backendService }
    : { kind: 'weighted', backends: left }
}

function isAt(link: string, path: string): boolean {
  return shortLink(link) === path
}
