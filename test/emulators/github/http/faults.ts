/** Something that goes wrong between a client and GitHub. */
export type Fault =
  | { kind: 'status'; status: number; message?: string; headers?: Record<string, string> }
  | { kind: 'secondary-rate-limit'; retryAfterSeconds?: number; status?: 403 | 429 }
  | { kind: 'primary-rate-limit'; resetInSeconds?: number; status?: 403 | 429 }
  | { kind: 'reset'; when: 'before-effect' | 'after-effect' }
  | { kind: 'slow'; delayMs: number }
  /** Runs in the test before the request takes effect: what somebody else does at that moment. */
  | { kind: 'meanwhile'; act: () => void }

/** Which requests a fault hits. */
export type FaultRule = {
  fault: Fault
  /** The operation as the description names it, e.g. `repos/upload-release-asset`, or `graphql`, or `oidc`. */
  operation?: string
  method?: string
  /** The path below the API's address, e.g. `/repos/o/r/releases`: equal to a text, or matching an expression. */
  path?: string | RegExp
  /** Let so many matching requests pass first. 0 unless told. */
  after?: number
  /** Hit so many matching requests. 1 unless told. */
  times?: number
}

type Armed = FaultRule & { seen: number }

/** What a rule looks at. */
export type FaultTarget = { operation: string | undefined; method: string; path: string }

/** The faults that wait for their request. */
export class Faults {
  #rules: Armed[] = []

  /** Arms a fault. Rules are asked in the order in which they were added. */
  add(rule: FaultRule): void {
    this.#rules.push({ ...rule, seen: 0 })
  }

  /** Disarms all faults. */
  clear(): void {
    this.#rules = []
  }

  /** The fault that hits this request, if any; counts the request. */
  take(target: FaultTarget): Fault | undefined {
    for (const rule of this.#rules) {
      if (!matches(rule, target)) continue
      rule.seen++
      const after = rule.after ?? 0
      if (rule.seen > after && rule.seen <= after + (rule.times ?? 1)) return rule.fault
    }
    return undefined
  }
}

function matches(rule: FaultRule, target: FaultTarget): boolean {
  if (rule.operation !== undefined && rule.operation !== target.operation) return false
  if (rule.method !== undefined && rule.method !== target.method) return false
  if (rule.path === undefined) return true
  return typeof rule.path === 'string' ? rule.path === target.path : rule.path.test(target.path)
}
