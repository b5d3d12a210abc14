import type { PriceName } from './prices.ts'

/** A resource as charges are made from it; `inputs` as its provider gets them. */
export interface Billed {
  readonly type: string
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: inputs of every type of resource
  readonly inputs: Record<string, any>
}

/** What is there to find what a resource is made from. */
export interface BillingContext {
  /** Everything of the same part of the program, the resource itself included. */
  readonly siblings: readonly Billed[]
  /** The resource of a type that this one is made from. @throws Error when there is none, or several */
  readonly madeFrom: (type: string) => Billed
}

/** So many units of something. */
export interface Charge {
  readonly price: PriceName
  readonly count: number
}

/** What a type of resource costs, or why it costs nothing. */
export type Tariff =
  | { readonly charges: (resource: Billed, context: BillingContext) => readonly Charge[] }
  | { readonly freeBecause: string }

/** One price for each resource of a type. */
export function each(...prices: readonly PriceName[]): Tariff {
  return { charges: () => prices.map((price) => ({ price, count: 1 })) }
}

/** A machine, task or address type that the table of prices does not have. */
export function noPrice(resource: Billed, what: string): Error {
  return new Error(
    `${resource.type} ${resource.name}: no price for ${what}. Add it to infra/costs/prices.ts with its page and date.`,
  )
}
