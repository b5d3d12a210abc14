import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { UserError } from '../../../actions/shared/errors.ts'
import { accountOf } from '../shared/account.ts'
import { lifecyclePolicyText } from './lifecycle-policy-text.ts'
import { mutabilityOf } from './mutability.ts'
import { makeRegistrySettings } from './registry-settings.ts'
import type { RegistrySettings, RepositorySettings } from './settings-types.ts'

export interface ImageRegistryArgs {
  /** The repositories, by name. */
  readonly repositories: Readonly<Record<string, RepositorySettings>>
  /** ARN of a KMS key. @default AWS's key for ECR */
  readonly kmsKeyArn?: pulumi.Input<string>
  /** Roles, by a name, whose pulls do not count as use: CI and `prune-images` itself, which reads manifests. @default none */
  readonly pullTimeExclusions?: Readonly<Record<string, pulumi.Input<string>>>
  /** What holds for the whole registry of the account. @default left alone */
  readonly registry?: RegistrySettings
}

/** The most patterns of movable tags (ECR API, `ImageTagMutabilityExclusionFilter`). */
const MAX_MUTABLE_TAGS = 5

/** ECR repositories with immutable tags, and what the registry does for them. */
export class ImageRegistry extends pulumi.ComponentResource {
  /** Where images are pushed to and pulled from, by the name of the repository. */
  readonly repositoryUrls: pulumi.Output<Record<string, string>>
  /** The same by ARN. */
  readonly repositoryArns: pulumi.Output<Record<string, string>>
  /** Of the profile that signs each pushed image; undefined where images are not signed. */
  readonly signingProfileArn: pulumi.Output<string> | undefined

  constructor(name: string, args: ImageRegistryArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:ImageRegistry', name, {}, options)
    const child = { parent: this }
    const checked = Object.entries(args.repositories).map(checkRepository)
    const made = checked.map(
      (repository) => [repository.name, this.#repository(name, repository, args)] as const,
    )
    for (const [role, principalArn] of Object.entries(args.pullTimeExclusions ?? {})) {
      new aws.ecr.PullTimeUpdateExclusion(`${name}-${role}`, { principalArn }, child)
    }
    if (args.registry !== undefined) {
      this.signingProfileArn = makeRegistrySettings(
        name,
        { ...args.registry, repositories: args.repositories, accountId: accountOf(this).accountId },
        child,
      )
    }
    this.repositoryUrls = pulumi.output(
      Object.fromEntries(made.map(([key, repository]) => [key, repository.repositoryUrl])),
    )
    this.repositoryArns = pulumi.output(
      Object.fromEntries(made.map(([key, repository]) => [key, repository.arn])),
    )
    this.registerOutputs({
      repositoryUrls: this.repositoryUrls,
      repositoryArns: this.repositoryArns,
      signingProfileArn: this.signingProfileArn,
    })
  }

  #repository(
    name: string,
    { name: repository, policy, mutableTags }: CheckedRepository,
    { kmsKeyArn }: ImageRegistryArgs,
  ): aws.ecr.Repository {
    const logicalName = `${name}-${repository.replaceAll('/', '-')}`
    const made = new aws.ecr.Repository(
      logicalName,
      {
        name: repository,
        forceDelete: false,
        ...mutabilityOf(mutableTags),
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfigurations: [
          { encryptionType: 'KMS', ...(kmsKeyArn === undefined ? {} : { kmsKey: kmsKeyArn }) },
        ],
      },
      { parent: this, retainOnDelete: true },
    )
    new aws.ecr.LifecyclePolicy(
      logicalName,
      { repository: made.name, policy },
      // Without it the images of a repository that is kept would never expire.
      { parent: this, retainOnDelete: true },
    )
    return made
  }
}

interface CheckedRepository {
  readonly name: string
  readonly policy: string
  readonly mutableTags: readonly string[]
}

/** Everything is checked before the first resource is declared. */
function checkRepository([name, settings]: readonly [string, RepositorySettings]): CheckedRepository {
  const { lifecyclePolicy, mutableTags = [] } = settings
  if (mutableTags.length > MAX_MUTABLE_TAGS) {
    throw new UserError('has too many patterns of movable tags.', {
      where: `repository ${name}`,
      given: `${mutableTags.length} patterns`,
      allowed: `up to ${MAX_MUTABLE_TAGS}`,
    })
  }
  return { name, policy: lifecyclePolicyText(lifecyclePolicy, name), mutableTags }
}
