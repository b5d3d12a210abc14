import * as aws from '@pulumi/aws'
import * as gcp from '@pulumi/gcp'
import * as pulumi from '@pulumi/pulumi'
import type { Deployed } from './changes/deployed.ts'
import { unlessUnderWay } from './changes/unless-under-way.ts'
import { CanaryService } from './components/canary-service/canary-service.ts'
import { ConfigHistory } from './components/config-history/config-history.ts'
import { EndpointLease } from './components/endpoint-lease/endpoint-lease.ts'
import { FunctionLease } from './components/function-lease/function-lease.ts'
import { GcpHttpLoadBalancer } from './components/gcp-http-load-balancer/gcp-http-load-balancer.ts'
import { GcpReleaseIdentity } from './components/gcp-release-identity/gcp-release-identity.ts'
import { ImageRegistry } from './components/image-registry/image-registry.ts'
import { ReleaseIdentity } from './components/release-identity/release-identity.ts'
import type { ReleaseResources } from './components/release-identity/scope.ts'
import { SandboxBuild } from './components/sandbox-build/sandbox-build.ts'
import { DEFAULTS } from './components/shared/defaults.ts'
import type { Settings } from './configuration/settings.ts'

/** The parts that were made; each is undefined where it was not asked for. */
export interface ReleaseEnvironment {
  readonly history: ConfigHistory | undefined
  readonly images: ImageRegistry | undefined
  readonly service: CanaryService | undefined
  readonly sandbox: SandboxBuild | undefined
  /** Made where the roles may shift the requests of functions. */
  readonly functionLease: FunctionLease | undefined
  /** Made where they may shift those of SageMaker endpoints. */
  readonly endpointLease: EndpointLease | undefined
  readonly identity: ReleaseIdentity | undefined
  readonly gcp: GcpHttpLoadBalancer | undefined
  /** Made where there is a load balancer in Google Cloud and `promote-canary` has an environment. */
  readonly gcpIdentity: GcpReleaseIdentity | undefined
}

/** Makes what the settings ask for: everything on AWS in one Region and with one tag, and roles for exactly that. */
export function releaseEnvironment(
  settings: Settings,
  deployed: readonly Deployed[] = [],
): ReleaseEnvironment {
  const { assetId, region } = settings
  const provider = new aws.Provider('aws', {
    region: region as aws.Region,
    defaultTags: { tags: { 'asset-id': assetId, 'managed-by': 'ai-ops' } },
  })
  const options = { providers: { aws: provider } }
  const history = settings.history && new ConfigHistory('history', settings.history, options)
  const images = settings.images && new ImageRegistry('images', settings.images, options)
  const service =
    settings.service &&
    new CanaryService('service', unlessUnderWay(settings.service, deployed, { provider }), options)
  const sandbox = settings.sandbox && new SandboxBuild('sandbox', settings.sandbox, options)
  const { functionArns = [], endpointArns = [] } = settings.identity?.others ?? {}
  const functionLease =
    functionArns.length === 0 ? undefined : new FunctionLease('functions', { functionArns }, options)
  const endpointLease =
    endpointArns.length === 0 ? undefined : new EndpointLease('endpoints', { endpointArns }, options)
  const parts = { history, images, service, sandbox, functionLease, endpointLease }
  const identity = makeIdentity(parts, settings, options)
  const made = { ...parts, identity, ...makeGcp(settings) }
  if (settings.service !== undefined)
    holdTogether(made, settings.service.deletionProtection ?? DEFAULTS.deletionProtection)
  return made
}

/**
 * Protects all parts while the load balancer is protected. The engine deletes what depends on others first: this note in
 * the state depends on all, so that without a preview too a `destroy` ends before it deletes anything. Its name is
 * what the engine says then: which setting lifts it.
 */
function holdTogether(made: ReleaseEnvironment, protect: boolean): void {
  const parts = Object.values(made).filter((part) => part !== undefined)
  new pulumi.Stash(
    'ai-ops:service.deletionProtection',
    { input: 'Set it to false and run `pulumi up` before a destroy.' },
    { protect, dependsOn: parts },
  )
}

function makeIdentity(
  made: MadeForRelease,
  settings: Settings,
  options: pulumi.ComponentResourceOptions,
): ReleaseIdentity | undefined {
  if (settings.identity === undefined) return undefined
  const { others, ...identity } = settings.identity
  return new ReleaseIdentity(
    'release',
    { ...identity, resources: together(resourcesOf(made, settings), others ?? {}) },
    options,
  )
}

/** What this program made, and then what others did. A lease of others lies in the group that every account has. */
function together(made: ReleaseResources, others: ReleaseResources): ReleaseResources {
  const both = (key: 'repositoryArns' | 'listenerArns' | 'leaseRoleArns') => [
    ...(made[key] ?? []),
    ...(others[key] ?? []),
  ]
  return {
    ...others,
    ...made,
    repositoryArns: both('repositoryArns'),
    listenerArns: both('listenerArns'),
    leaseRoleArns: both('leaseRoleArns'),
    leaseGroupNames: [
      ...(made.leaseGroupNames ?? []),
      ...(others.leaseRoleArns === undefined ? [] : [DEFAULTS.leaseGroup]),
    ],
  }
}

function makeGcp({
  gcp: settings,
  assetId,
  identity,
}: Settings): Pick<ReleaseEnvironment, 'gcp' | 'gcpIdentity'> {
  if (settings === undefined) return { gcp: undefined, gcpIdentity: undefined }
  const { project, poolId, ...args } = settings
  const provider = new gcp.Provider('gcp', {
    project,
    region: args.region,
    defaultLabels: {
      'asset-id': assetId
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]/g, '-')
        .slice(0, 63),
    },
  })
  const options = { providers: { gcp: provider } }
  const environment = identity?.environments['promote-canary']
  return {
    gcp: new GcpHttpLoadBalancer('web', args, options),
    gcpIdentity:
      identity && environment !== undefined
        ? new GcpReleaseIdentity(
            'release',
            {
              project,
              repository: identity.repository,
              environment,
              ...(poolId === undefined ? {} : { poolId }),
            },
            options,
          )
        : undefined,
  }
}

/** The parts that the roles work on. */
type MadeForRelease = Pick<
  ReleaseEnvironment,
  'history' | 'images' | 'service' | 'sandbox' | 'functionLease' | 'endpointLease'
>

/** What the roles may touch of what this program made. */
function resourcesOf(
  { history, images, service, sandbox, functionLease, endpointLease }: MadeForRelease,
  settings: Settings,
): ReleaseResources {
  const repositories = Object.keys(settings.images?.repositories ?? {})
  const { stackPrefix, assetTag, keyPrefix } = settings.sandbox ?? {}
  const leases = [service, functionLease, endpointLease].filter((made) => made !== undefined)
  return {
    ...(images && {
      repositoryArns: repositories.map((name) => images.repositoryArns.apply((arns) => arns[name] ?? '')),
    }),
    ...(service && { listenerArns: [service.listenerArn] }),
    leaseRoleArns: leases.map(({ leaseRoleArn }) => leaseRoleArn),
    leaseGroupNames: leases.map(({ leaseGroupName }) => leaseGroupName),
    ...(sandbox && {
      buildProjectArns: [0, 1].map((i) => sandbox.projectArns.apply((arns) => arns[i] ?? '')),
      buildLogGroupArns: [0, 1].map((i) => sandbox.logGroupArns.apply((arns) => arns[i] ?? '')),
      imageBucketArn: sandbox.imageBucketArn,
      distributionArn: sandbox.distributionArn,
    }),
    ...(sandbox &&
      settings.sandbox?.buildsOnRunner === true && {
        exportRoleArn: sandbox.exportRoleArn,
        instanceRoleArn: sandbox.instanceRoleArn,
      }),
    ...(history && {
      historyBucketArn: history.historyBucketArn,
      ...(settings.history?.kmsKeyArn && { historyKeyArn: settings.history.kmsKeyArn }),
      ...(settings.history?.signingKeyArn && { signingKeyArn: settings.history.signingKeyArn }),
      ...(history.deliveryBucketArn && { deliveryBucketArn: history.deliveryBucketArn }),
    }),
    ...(stackPrefix !== undefined && { stackPrefix }),
    ...(assetTag !== undefined && { assetTag }),
    ...(keyPrefix !== undefined && { keyPrefix }),
  }
}
