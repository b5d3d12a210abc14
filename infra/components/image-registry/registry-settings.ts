import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { ChildOptions } from '../shared/child-options.ts'
import { lifecyclePolicyText } from './lifecycle-policy-text.ts'
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
  const templates = regions.flatMap((region) =>
    Object.entries(repositories).map(
      ([repository, { lifecyclePolicy }]) =>
        new aws.ecr.RepositoryCreationTemplate(
          `${name}-${region}-${repository.replaceAll('/', '-')}`,
          {
            region,
            prefix: repository,
            appliedFors: ['REPLICATION'],
            imageTagMutability: 'IMMUTABLE',
            encryptionConfigurations: [{ encryptionType: 'AES256' }],
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

function sign(
  name: string,
  repositories: readonly string[],
  { parent }: ChildOptions,
): pulumi.Output<string> {
  const profile = new aws.signer.SigningProfile(
    name,
    {
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
