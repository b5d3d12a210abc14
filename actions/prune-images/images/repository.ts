/** A private repository of ECR. */
export interface Repository {
  readonly accountId: string
  readonly region: string
  readonly name: string
}

/** As people write it: `123456789012/eu-west-1/team/app`. */
export function describeRepository({ accountId, region, name }: Repository): string {
  return `${name} (${region}, ${accountId})`
}
