/** Where the canary of a release gets its share of the traffic. */
export interface CanaryPlace {
  /** The inputs of `release.yml` that choose it. */
  readonly inputs: Readonly<Record<string, string>>
  /** How `record-config` names it, as YAML. */
  readonly resources: string
}
