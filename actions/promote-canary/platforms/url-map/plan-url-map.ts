import type { Check } from '../../guards/checks.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Arm, Pair } from '../../traffic/arms.ts'
import type { PlanCore } from '../plan-core.ts'
import { groupsOf } from './backend-service.ts'
import type { Division } from './division.ts'
import { type FormSettings, planForms } from './forms.ts'
import type { UrlMapObservation } from './observe-url-map.ts'
import { type BackendServicePath, backendServiceName, placeName, type UrlMapPlace } from './paths.ts'
import { preflight } from './preflight.ts'
import { restorationOf } from './restoration.ts'
import { planSmokeRule, type SmokeRouteRule, withoutSmokeRules } from './smoke-route-rule.ts'

/** The plan for a URL map. */
export interface UrlMapPlan extends PlanCore {
  readonly platform: 'url-map'
  readonly place: UrlMapPlace
  readonly pair: Pair<BackendServicePath>
  /** What the versions run in, for the health of it. */
  readonly groups: Readonly<Record<Arm, readonly string[]>>
  /** The division before the first change. */
  readonly original: Division
  /** The merge patch that restores it from any of the forms. */
  readonly restoration: object
  /** The rule by which smoke requests reach the canary. */
  readonly smokeRule: SmokeRouteRule | undefined
  /** The forms that the division takes, in their order, for the reader of the plan. */
  readonly forms: readonly { readonly percent: number; readonly division: Division }[]
}

/**
 * Plans the shift on a URL map.
 *
 * @throws UserError when a percentage cannot be written in weights
 */
export function planUrlMap(observed: UrlMapObservation, inputs: CanaryOptions): UrlMapPlan {
  const { place, urlMap, original, stable, canary, record } = observed
  const plan = {
    platform: 'url-map',
    resource: { kind: 'URL map', id: placeName(place) },
    place,
    pair: { stable: stable.path, canary: canary.path },
    names: { stable: backendServiceName(stable.path), canary: backendServiceName(canary.path) },
    groups: { stable: groupsOf(stable.service), canary: groupsOf(canary.service) },
    original,
    restoration: restorationOf(urlMap, place, original),
    steps: record?.steps ?? inputs.steps,
    stableFate: inputs.stableFate,
  } as const
  const { listed, shifted } = planForms(formSettingsOf(plan))
  const smoke = planSmoke(observed, inputs)
  return {
    ...plan,
    warmUpMinutes: 1 + Math.ceil(inputs.warmUpMs / 60_000),
    smokeRule: smoke?.rule,
    countsOthers: false,
    checks: [...preflight(observed), ...(smoke === undefined ? [] : [smoke.check])],
    forms: [
      { percent: 0, division: listed },
      ...[...shifted].map(([percent, division]) => ({ percent, division })),
    ],
  }
}

function planSmoke(
  { urlMap, place, canary }: UrlMapObservation,
  { smoke }: CanaryOptions,
): { readonly rule: SmokeRouteRule | undefined; readonly check: Check } | undefined {
  if (smoke === undefined) return undefined
  const name = 'smoke requests'
  const rule = planSmokeRule({ urlMap: withoutSmokeRules(urlMap), place }, smoke.header, canary.path)
  if ('impossible' in rule) {
    return { rule: undefined, check: { name, result: 'failed', explanation: rule.impossible } }
  }
  const explanation = `with ${smoke.header.name}: ${smoke.header.value} by a route rule of priority ${rule.priority}`
  return { rule, check: { name, result: 'passed', explanation } }
}

/** What the forms of the division follow from. */
export function formSettingsOf(
  plan: Pick<UrlMapPlan, 'original' | 'pair' | 'steps' | 'stableFate'>,
): FormSettings {
  return { ...plan, percents: plan.steps.map(({ percent }) => percent) }
}
