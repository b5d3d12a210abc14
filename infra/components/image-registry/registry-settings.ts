import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { policyOf } from '../shared/grant.ts'
import { trustService } from '../shared/trust.ts'
import { lifecyclePolicyText } from './lifecycle-policy-text.ts'
import { mutabilityOf } from './mutability.ts'
import type { RegistrySettings, RepositorySettings } from './settings-types.ts'

/** What images are copied by. */
interface ReplicationArgs {
  /** Where they are copied to. */
  readonly regions: readonly string[]
  readonly repositories: Readonly<Record<string, RepositorySettings>>
  readonly accountId: pulumi.Output<string>
}

/** The registry, and the repositories in it that are ours. */
interface RegistryArgs extends RegistrySettings, Omit<ReplicationArgs, 'regions'> {}

/** Sets up the registry; gives the ARN of the signing profile, if there is one. */
export function makeRegistrySettings(
  name: string,
  { scanning, signing, replicationRegions: regions = [], repositories, accountId }: RegistryArgs,
  { parent }: ChildOptions,
): pulumi.Output<string> | undefined {
  const child = { parent }
  const names = Object.keys(repositories)
  new aws.ecr.RegistryScanningConfiguration(
    name,
    {
      scanType: scanning === 'enhanced' ? 'ENHANCED' : 'BASIC',
      rules: [
        {
          scanFrequency: scanning === 'enhanced' ? 'CONTINUOUS_SCAN' : 'SCAN_ON_PUSH',
          repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }],
        },
      ],
    },
    child,
  )
  if (regions.length > 0) replicate(name, { regions, repositories, accountId }, child)
  return signing ? sign(name, names, child) : undefined
}

/** Copies never lose what the source deletes, so each Region gets the same policy for its own pruning. */
function replicate(
  name: string,
  { regions, repositories, accountId }: ReplicationArgs,
  { parent }: ChildOptions,
): void {
  const role = makeReplicaRole(name, { regions, accountId }, { parent })
  const templates = regions.flatMap((region) =>
    Object.entries(repositories).map(
      ([repository, { lifecyclePolicy, mutableTags }]) =>
        new aws.ecr.RepositoryCreationTemplate(
          `${name}-${region}-${repository.replaceAll('/', '-')}`,
          {
            region,
            prefix: repository,
            appliedFors: ['REPLICATION'],
            customRoleArn: role.arn,
            // As the source is; a key of its own lies in its Region alone.
            ...mutabilityOf(mutableTags),
            encryptionConfigurations: [{ encryptionType: 'KMS' }],
            lifecyclePolicy: lifecyclePolicyText(lifecyclePolicy, repository),
          },
          { parent },
        ),
    ),
  )
  new aws.ecr.ReplicationConfiguration(
    name,
    {
      replicationConfiguration: {
        rules: [
          {
            destinations: regions.map((region) => ({ region, registryId: accountId })),
            repositoryFilters: Object.keys(repositories).map((filter) => ({
              filter,
              filterType: 'PREFIX_MATCH',
            })),
          },
        ],
      },
    },
    // The first copy makes the repository, by the template.
    { parent, dependsOn: templates },
  )
}

/** With which ECR makes a repository that is encrypted by KMS (ECR user guide, "IAM permissions for repository creation templates"). */
function makeReplicaRole(
  name: string,
  { regions, accountId }: Pick<ReplicationArgs, 'regions' | 'accountId'>,
  { parent }: ChildOptions,
): aws.iam.Role {
  const role = new aws.iam.Role(
    `${name}-replicas`,
    { assumeRolePolicy: trustService('ecr.amazonaws.com', accountId) },
    { parent },
  )
  const { partition } = accountOf(parent)
  const inRegions = (service: string, resource: string) =>
    regions.map(
      (region) => pulumi.interpolate`arn:${partition}:${service}:${region}:${accountId}:${resource}`,
    )
  new aws.iam.RolePolicy(
    `${name}-replicas`,
    {
      role: role.name,
      policy: policyOf([
        {
          sid: 'MakeRepositories',
          actions: ['ecr:CreateRepository', 'ecr:ReplicateImage', 'ecr:TagResource'],
          on: inRegions('ecr', 'repository/*'),
        },
        {
          sid: 'Encrypt',
          actions: ['kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'],
          on: inRegions('kms', 'key/*'),
          condition: {
            StringEquals: { 'kms:ViaService': regions.map((region) => `ecr.${region}.amazonaws.com`) },
          },
        },
      ]),
    },
    { parent },
  )
  return role
}

function sign(
  name: string,
  repositories: readonly string[],
  { parent }: ChildOptions,
): pulumi.Output<string> {
  const profile = new aws.signer.SigningProfile(
    name,
    {
      // Pulumi's own names have a `-`, which Signer takes in none (AWS Signer API, `PutSigningProfile`).
      namePrefix: `${name.replaceAll(/\W|-/g, '_')}_`,
      platformId: 'Notation-OCI-SHA384-ECDSA',
      signatureValidityPeriod: { type: 'MONTHS', value: 135 },
    },
    { parent },
  )
  // The provider has no resource of its own for it.
  new aws.cloudcontrol.Resource(
    `${name}-signing`,
    {
      typeName: 'AWS::ECR::SigningConfiguration',
      desiredState: pulumi.jsonStringify({
        Rules: [
          {
            SigningProfileArn: profile.arn,
            RepositoryFilters: repositories.map((Filter) => ({ Filter, FilterType: 'WILDCARD_MATCH' })),
          },
        ],
      }),
    },
    { parent },
  )
  return profile.arn
}
