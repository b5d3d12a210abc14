import { type Distribution, difference, excerpt, merged, share } from './distribution.ts'

/** A value of a point. */
export type Value =
  | { readonly int64Value: string }
  | { readonly doubleValue: number }
  | { readonly distributionValue: Distribution }

/** The sum of two values of the same kind. */
export function plus(a: Value, b: Value): Value {
  if ('int64Value' in a && 'int64Value' in b) {
    return { int64Value: String(BigInt(a.int64Value) + BigInt(b.int64Value)) }
  }
  if ('doubleValue' in a && 'doubleValue' in b) return { doubleValue: a.doubleValue + b.doubleValue }
  if ('distributionValue' in a && 'distributionValue' in b) {
    return { distributionValue: merged(a.distributionValue, b.distributionValue) }
  }
  throw new Error('Values of different types are not added')
}

/** What a counter has gained since an earlier value. */
export function gain(later: Value, earlier: Value): Value {
  if ('int64Value' in later && 'int64Value' in earlier) {
    return { int64Value: String(BigInt(later.int64Value) - BigInt(earlier.int64Value)) }
  }
  if ('doubleValue' in later && 'doubleValue' in earlier) {
    return { doubleValue: later.doubleValue - earlier.doubleValue }
  }
  if ('distributionValue' in later && 'distributionValue' in earlier) {
    return { distributionValue: difference(later.distributionValue, earlier.distributionValue) }
  }
  throw new Error('Values of different types are not compared')
}

/**
 * What of a value falls between two shares of its span, 0 to 1. Integers are rounded so that parts that lie side by
 * side add up to the whole.
 */
export function part(value: Value, from: number, to: number): Value {
  if ('int64Value' in value) return { int64Value: String(share(Number(value.int64Value), from, to)) }
  if ('doubleValue' in value) return { doubleValue: value.doubleValue * (to - from) }
  return { distributionValue: excerpt(value.distributionValue, from, to) }
}
