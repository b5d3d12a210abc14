import type { Ami } from '../../../../actions/prune-images/amis/ami.ts'
import type { SeenAmis } from '../../../../actions/prune-images/amis/ami-decision.ts'
import type { AmiPlanContext } from '../../../../actions/prune-images/amis/ami-plan.ts'
import { AMI_SOURCES } from '../../../../actions/prune-images/amis/uses/ami-use.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { NOW, policyText, rule, settings } from '../support/build.ts'

/** An AMI of so many days. */
export function ami(id: string, days: number, more: Partial<Ami> = {}): Ami {
  return {
    id,
    name: `name of ${id}`,
    assetId: '1.0.0',
    runId: '7',
    state: 'available',
    createdAtMs: NOW.getTime() - days * DAY_MS,
    deprecatedAtMs: undefined,
    launchedAtMs: undefined,
    isProtected: false,
    snapshotIds: [`snap-${id}`],
    sizeGib: 8,
    tags: new Map(),
    ...more,
  }
}

export const ago = (days: number) => NOW.getTime() - days * DAY_MS

/** Nothing uses the AMIs, nobody shares them. */
export function seen(amis: readonly Ami[], more: Partial<SeenAmis> = {}): SeenAmis {
  return {
    region: 'eu-west-1',
    amis,
    others: [],
    readings: AMI_SOURCES.map((source) => ({ source, status: 'read', uses: [] })),
    sharing: new Map(amis.map(({ id }) => [id, []])),
    nowMs: NOW.getTime(),
    ...more,
  }
}

export const THIRTY_DAYS = policyText(
  rule(1, { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 }),
)

/** Lets go what is older than 30 days, with a grace period of 14. */
export function context(
  guards: Partial<AmiPlanContext['settings']['guards']> = {},
  more: Partial<AmiPlanContext['settings']> = {},
): AmiPlanContext {
  const text = THIRTY_DAYS
  return {
    settings: {
      policy: { text, parsed: requirePolicy(text, 'input policy') },
      guards: { ...settings(text).guards, maxDelete: { type: 'percent', percent: 100 }, ...guards },
      usedImages: [],
      graceMs: 14 * DAY_MS,
      ...more,
    },
    retention: { images: [], snapshots: [] },
    saved: undefined,
  }
}
