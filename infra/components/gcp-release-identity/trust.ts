import * as gcp from '@pulumi/gcp'
import * as pulumi from '@pulumi/pulumi'
import type { GithubRepository } from '../release-identity/subject.ts'

/** The issuer of GitHub's tokens. */
const ISSUER = 'https://token.actions.githubusercontent.com'

/** Who is trusted. */
interface Trusted {
  readonly repository: GithubRepository
  readonly environment: string
}

/** Who is trusted with which account. */
interface TrustArgs extends Trusted {
  /** Id of the pool. */
  readonly poolId?: string
  readonly account: gcp.serviceaccount.Account
}

/**
 * Lets the jobs of one repository in one environment be a service account, by their GitHub token and without a key.
 *
 * The pool has this one provider, which takes no other tokens: neither a renamed repository nor whoever takes over its
 * old name has its ids (Google Cloud, "Best practices for using Workload Identity Federation").
 */
export function makeTrust(
  name: string,
  { repository, environment, account, poolId = poolIdOf(name) }: TrustArgs,
  options: pulumi.CustomResourceOptions,
): gcp.iam.WorkloadIdentityPoolProvider {
  const pool = new gcp.iam.WorkloadIdentityPool(
    name,
    {
      workloadIdentityPoolId: poolId,
      description: `GitHub jobs of ${repository.owner}/${repository.name}`,
    },
    options,
  )
  const provider = new gcp.iam.WorkloadIdentityPoolProvider(
    name,
    {
      workloadIdentityPoolId: pool.workloadIdentityPoolId,
      workloadIdentityPoolProviderId: 'github',
      oidc: { issuerUri: ISSUER },
      attributeMapping: {
        // Not the token's own subject, which may be longer than the 127 bytes that Google takes.
        'google.subject': 'assertion.repository_id + ":" + assertion.run_id',
        'attribute.repository_id': 'assertion.repository_id',
      },
      attributeCondition: conditionOf({ repository, environment }),
    },
    options,
  )
  new gcp.serviceaccount.IAMMember(
    `${name}-github`,
    {
      serviceAccountId: account.name,
      role: 'roles/iam.workloadIdentityUser',
      member: pulumi.interpolate`principalSet://iam.googleapis.com/${pool.name}/attribute.repository_id/${repository.id}`,
    },
    options,
  )
  return provider
}

/** In the Common Expression Language, whose texts in double quotes are written as in JSON. */
function conditionOf({ repository, environment }: Trusted): string {
  return [
    `assertion.repository_id == "${repository.id}"`,
    `assertion.repository_owner_id == "${repository.ownerId}"`,
    `assertion.environment == ${JSON.stringify(environment)}`,
  ].join(' && ')
}

/** 4 to 32 characters (IAM API, `workloadIdentityPools.create`). */
function poolIdOf(name: string): string {
  return `${name.slice(0, 25).replace(/-+$/, '')}-github`
}
