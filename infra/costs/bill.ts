import { AWS_TARIFFS } from './aws-tariffs.ts'
import type { Billed, BillingContext, Tariff } from './charge.ts'
import { GOOGLE_TARIFFS } from './google-tariffs.ts'
import { type PriceName, perMonth } from './prices.ts'

/** What a part of the program costs at rest. */
export interface Bill {
  readonly lines: readonly BillLine[]
  readonly usdPerMonth: number
  /** Number of resources that cost nothing, by the reason. */
  readonly free: ReadonlyMap<string, number>
}

/** All units of one price. */
export interface BillLine {
  readonly price: PriceName
  readonly count: number
  readonly usdPerMonth: number
}

/**
 * Adds up what resources cost in a month in which nobody uses them.
 *
 * @param madeFrom what a resource is made from directly
 * @throws Error for a type whose cost is not known: nothing is left out in silence
 */
export function billOf(
  resources: readonly Billed[],
  madeFrom: (resource: Billed) => readonly Billed[],
): Bill {
  const counts = new Map<PriceName, number>()
  const free = new Map<string, number>()
  for (const resource of resources) {
    const tariff = tariffOf(resource)
    if ('freeBecause' in tariff) {
      free.set(tariff.freeBecause, (free.get(tariff.freeBecause) ?? 0) + 1)
      continue
    }
    for (const { price, count } of tariff.charges(resource, contextOf(resource, resources, madeFrom))) {
      counts.set(price, (counts.get(price) ?? 0) + count)
    }
  }
  const lines = [...counts].map(([price, count]) => ({ price, count, usdPerMonth: perMonth(price, count) }))
  return { lines, free, usdPerMonth: lines.reduce((sum, line) => sum + line.usdPerMonth, 0) }
}

function tariffOf({ type, name }: Billed): Tariff {
  const tariff = AWS_TARIFFS[type] ?? GOOGLE_TARIFFS[type]
  if (tariff === undefined) {
    throw new Error(
      `${type} ${name}: nobody knows what it costs. Add the type to infra/costs, with its price or why it is free.`,
    )
  }
  return tariff
}

function contextOf(
  resource: Billed,
  siblings: readonly Billed[],
  madeFrom: (resource: Billed) => readonly Billed[],
): BillingContext {
  return {
    siblings,
    madeFrom: (type) => {
      const [first, ...more] = madeFrom(resource).filter((earlier) => earlier.type === type)
      if (first === undefined || more.length > 0) {
        throw new Error(
          `${resource.type} ${resource.name} is made from ${more.length + 1} ${type}, not from one.`,
        )
      }
      return first
    },
  }
}
