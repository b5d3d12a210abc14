import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import { policyOf } from '../shared/grant.ts'
import { RELEASE_ACTIONS, type ReleaseAction } from './declared-actions.ts'
import { grantsOf } from './grants-of.ts'
import type { ReleaseResources } from './scope.ts'
import { type GithubRepository, subjectOf } from './subject.ts'

/** The issuer of GitHub's tokens. An account can have one provider for it. */
const ISSUER = 'token.actions.githubusercontent.com'

export interface ReleaseIdentityArgs {
  /** Whose workflows they are. */
  readonly repository: GithubRepository
  /** The environment in which each action runs, whose rules and reviewers guard its role. Actions left out get no role. */
  readonly environments: Readonly<Partial<Record<ReleaseAction, string>>>
  /** The resources that the roles have access to; without one, the rights on it are not granted. */
  readonly resources: ReleaseResources
  /** ARN of the provider for GitHub that the account has already. @default makes one */
  readonly existingProviderArn?: pulumi.Input<string>
  /** Hours that a session may last, 1 to 12. The actions renew theirs. @default 1 */
  readonly sessionHours?: number
}

/** Who the workflows are in AWS: one role for each action, which its environment alone can assume. */
export class ReleaseIdentity extends pulumi.ComponentResource {
  /** GitHub's provider in the account, made or given. */
  readonly providerArn: pulumi.Output<string>
  /** For the input `role-to-assume` of each action. */
  readonly roleArns: pulumi.Output<Partial<Record<ReleaseAction, string>>>

  constructor(name: string, args: ReleaseIdentityArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:ReleaseIdentity', name, {}, options)
    const child = { parent: this }
    const account = accountOf(this)
    const {
      existingProviderArn,
      environments,
      repository,
      resources,
      sessionHours = DEFAULTS.sessionHours,
    } = args
    this.providerArn =
      existingProviderArn === undefined
        ? new aws.iam.OpenIdConnectProvider(
            name,
            { url: `https://${ISSUER}`, clientIdLists: ['sts.amazonaws.com'] },
            child,
          ).arn
        : pulumi.output(existingProviderArn)
    const roles: Partial<Record<ReleaseAction, pulumi.Output<string>>> = {}
    for (const action of RELEASE_ACTIONS) {
      const environment = environments[action]
      if (environment === undefined) continue
      const role = new aws.iam.Role(
        `${name}-${action}`,
        {
          description: `${action} in the environment ${environment} of ${repository.owner}/${repository.name}`,
          assumeRolePolicy: trust(this.providerArn, subjectOf(repository, environment)),
          maxSessionDuration: sessionHours * 3_600,
        },
        child,
      )
      new aws.iam.RolePolicy(
        `${name}-${action}`,
        { role: role.name, policy: policyOf(grantsOf(action, { account, resources })) },
        child,
      )
      roles[action] = role.arn
    }
    this.#excludePulls(name, roles['prune-images'], resources)
    this.roleArns = pulumi.output(roles)
    this.registerOutputs({ providerArn: this.providerArn, roleArns: this.roleArns })
  }

  /** `prune-images` reads manifests, which ECR takes for pulls: an image would be in use because it was looked at. */
  #excludePulls(
    name: string,
    role: pulumi.Output<string> | undefined,
    { repositoryArns = [] }: ReleaseResources,
  ): void {
    if (role === undefined || repositoryArns.length === 0) return
    new aws.ecr.PullTimeUpdateExclusion(`${name}-prune-images`, { principalArn: role }, { parent: this })
  }
}

function trust(providerArn: pulumi.Output<string>, subject: string): pulumi.Output<string> {
  return pulumi.jsonStringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: providerArn },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: subject } },
      },
    ],
  })
}
