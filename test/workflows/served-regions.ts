import { simulateAliasLoad } from '../actions/promote-canary/support/alias-load.ts'
import { createServedAlias, type ServedAlias } from '../actions/promote-canary/support/function-alias.ts'
import { QUICK } from '../actions/promote-canary/support/quick-canary.ts'
import { LEASE_ROLE } from '../demo/seed-aws.ts'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import type { ScaledTime } from '../support/scaled-time.ts'

/** Where a release in waves goes. */
const REGIONS = ['eu', 'us', 'ap', 'sa'] as const
export type Region = (typeof REGIONS)[number]

/** Errors of a version that is as good as the one before it, and of one that is not. */
const HEALTHY = 0.01
const BAD = 0.2

/** Four aliases that serve, and the inputs of `promote-waves.yml` that release a version to them in three waves. */
export interface ServedRegions extends AsyncDisposable {
  readonly inputs: Readonly<Record<string, string>>
  /** In percent of the requests of each. */
  shares(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
  /** The new version gets better, or worse, in a region. */
  become(region: Region, quality: 'good' | 'bad'): void
}

/** Makes them, and lets them serve until they are disposed of. */
export async function serveRegions(
  aws: AwsEmulator,
  time: ScaledTime,
  bad: readonly Region[] = [],
): Promise<ServedRegions> {
  const loads = new AsyncDisposableStack()
  const served = new Map<
    Region,
    { alias: ServedAlias; load: Awaited<ReturnType<typeof simulateAliasLoad>> }
  >()
  for (const region of REGIONS) {
    const alias = await createServedAlias(aws)
    const load = await simulateAliasLoad(aws, time, alias, {
      requestsPerMinute: 12_000,
      stable: { errorRate: HEALTHY },
      canary: { errorRate: bad.includes(region) ? BAD : HEALTHY },
    })
    served.set(region, { alias, load: loads.use(load) })
  }
  const members = [...served].map(([name, { alias }]) => ({
    name,
    'function-alias': alias.aliasArn,
    'canary-function-version': alias.versions.canary,
    'stable-function-version': alias.versions.stable,
  }))
  const [eu, us, ap, sa] = members
  return {
    inputs: {
      waves: JSON.stringify([[eu], [us, ap], [sa]]),
      defaults: JSON.stringify({ ...QUICK, 'lease-role': LEASE_ROLE, lease: '8m' }),
    },
    async shares() {
      const shares = [...served].map(async ([name, { alias }]) => [name, await alias.shares()] as const)
      return Object.fromEntries(await Promise.all(shares))
    },
    become: (region, quality) =>
      served.get(region)?.load.become({ canary: { errorRate: quality === 'bad' ? BAD : HEALTHY } }),
    [Symbol.asyncDispose]: () => loads.disposeAsync(),
  }
}
