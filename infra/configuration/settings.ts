import { parsePolicy } from '../../actions/prune-images/policy/parse-policy.ts'
import { describeProblem } from '../../actions/prune-images/policy/problem.ts'
import type { CanaryServiceArgs, Compute, Exposure, Tasks } from '../components/canary-service/arguments.ts'
import type { ConfigHistoryArgs, RecorderOwnership } from '../components/config-history/config-history.ts'
import type { GcpHttpLoadBalancerArgs, Machines } from '../components/gcp-http-load-balancer/arguments.ts'
import type { ImageRegistryArgs } from '../components/image-registry/image-registry.ts'
import type { RepositorySettings } from '../components/image-registry/settings-types.ts'
import { RELEASE_ACTIONS, type ReleaseAction } from '../components/release-identity/declared-actions.ts'
import type { GithubRepository } from '../components/release-identity/subject.ts'
import type { SandboxBuildArgs } from '../components/sandbox-build/arguments.ts'
import { ConfigurationError, Reader, type Refusal } from './reader.ts'
import * as rules from './rules.ts'

/** What the program makes. A part that is left out is not made. */
export interface Settings {
  readonly region: string
  /** Value of the tag `asset-id` of everything. */
  readonly assetId: string
  readonly history: ConfigHistoryArgs | undefined
  readonly images: ImageRegistryArgs | undefined
  readonly service: CanaryServiceArgs | undefined
  readonly sandbox: SandboxBuildArgs | undefined
  readonly identity: Identity | undefined
  readonly gcp: (GcpHttpLoadBalancerArgs & { readonly project: string }) | undefined
}

/** For whom roles are made. */
export interface Identity {
  readonly repository: GithubRepository
  readonly environments: Partial<Record<ReleaseAction, string>>
  readonly existingProviderArn?: string
}

/**
 * Reads the whole configuration.
 *
 * @param values by key, as the stack has them
 * @throws ConfigurationError with all that is wrong, before anything is made
 */
export function readSettings(values: Readonly<Record<string, unknown>>, stack: string): Settings {
  const refusals: Refusal[] = []
  const reader = new Reader('ai-ops:', values, refusals)
  const settings: Settings = {
    region: reader.requiredText('region', rules.REGION),
    assetId: reader.text('assetId', rules.NAME) ?? stack,
    history: reader.object('history', readHistory),
    images: reader.object('images', readImages),
    service: reader.object('service', readService),
    sandbox: reader.object('sandbox', readSandbox),
    identity: reader.object('identity', readIdentity),
    gcp: reader.object('gcp', readGcp),
  }
  reader.end()
  if (refusals.length > 0) throw new ConfigurationError(refusals)
  return settings
}

/** The fields that are there. */
function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }
}

function readHistory(reader: Reader): ConfigHistoryArgs {
  return given({
    recorder: reader.object('recorder', readRecorder),
    recordsGlobalTypes: reader.flag('recordsGlobalTypes'),
    deliveryFrequency: reader.choice('deliveryFrequency', [
      'One_Hour',
      'Three_Hours',
      'Six_Hours',
      'Twelve_Hours',
      'TwentyFour_Hours',
    ]),
    retentionDays: reader.integer('retentionDays', 1, 36_500),
    kmsKeyArn: reader.text('kmsKeyArn', rules.arnOf('kms')),
  })
}

function readRecorder(reader: Reader): RecorderOwnership {
  const kind = reader.choice('kind', ['create', 'adopt', 'leave-alone']) ?? 'create'
  if (kind !== 'adopt') return { kind }
  return {
    kind,
    recorderName: reader.requiredText('recorderName', rules.NAME),
    channelName: reader.requiredText('channelName', rules.NAME),
  }
}

function readImages(reader: Reader): ImageRegistryArgs {
  const replication = () => reader.texts('replicationRegions', rules.REGION)
  const scanning = reader.choice('scanning', ['basic', 'enhanced'])
  const signing = reader.flag('signing')
  const replicationRegions = replication()
  const managesRegistry = [scanning, signing, replicationRegions].some((value) => value !== undefined)
  const kmsKeyArn = reader.text('kmsKeyArn', rules.arnOf('kms'))
  return {
    repositories: reader.objects('repositories', rules.IMAGE_REPOSITORY, readRepository) ?? {},
    ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
    ...(managesRegistry
      ? {
          registry: {
            scanning: scanning ?? 'basic',
            signing: signing ?? false,
            ...(replicationRegions === undefined ? {} : { replicationRegions }),
          },
        }
      : {}),
  }
}

function readRepository(reader: Reader): RepositorySettings {
  const document = reader.json('lifecyclePolicy')
  const lifecyclePolicy = typeof document === 'string' ? document : JSON.stringify(document ?? null)
  const parsed = parsePolicy(lifecyclePolicy)
  if (!parsed.ok) {
    reader.refuse(
      'lifecyclePolicy',
      `a lifecycle policy that ECR takes: ${parsed.problems.map(describeProblem).join(' ')}`,
    )
  }
  const mutableTags = reader.texts('mutableTags', rules.TAG_PATTERN)
  if ((mutableTags?.length ?? 0) > 5) reader.refuse('mutableTags', 'up to 5 patterns')
  return { lifecyclePolicy, ...(mutableTags === undefined ? {} : { mutableTags }) }
}

function readService(reader: Reader): CanaryServiceArgs {
  const required = {
    vpcId: reader.requiredText('vpcId', rules.idOf('vpc')),
    loadBalancerSubnetIds: [...reader.requiredTexts('loadBalancerSubnetIds', rules.idOf('subnet'), 2)],
    targetSubnetIds: [...reader.requiredTexts('targetSubnetIds', rules.idOf('subnet'), 1)],
    exposure: readExposure(reader),
    compute: reader.object('compute', readCompute) ?? { kind: 'external', targetType: 'ip' },
  } satisfies CanaryServiceArgs
  return {
    ...required,
    ...given({
      ingressCidrs: reader.texts('ingressCidrs', rules.CIDR),
      port: reader.integer('port', 1, 65_535),
      healthPath: reader.text('healthPath', rules.PATH),
      slowStartSeconds: reader.integer('slowStartSeconds', 30, 900),
      stable: reader.choice('stable', ['a', 'b']),
      accessLogDays: reader.integer('accessLogDays', 1, 3_650),
      deletionProtection: reader.flag('deletionProtection'),
    }),
  }
}

/** The internet is only reached with a certificate. */
function readExposure(reader: Reader): Exposure {
  const kind = reader.choice('exposure', ['internet', 'internal']) ?? 'internal'
  const certificateArn = reader.text('certificateArn', rules.arnOf('acm'))
  if (kind === 'internet') {
    if (certificateArn === undefined)
      reader.refuse('certificateArn', 'an ARN of acm, which exposure internet needs')
    return { kind, certificateArn: certificateArn ?? '' }
  }
  return { kind, ...(certificateArn === undefined ? {} : { certificateArn }) }
}

function readCompute(reader: Reader): Compute {
  const kind = reader.choice('kind', ['external', 'instances', 'fargate']) ?? 'external'
  if (kind === 'external') {
    return { kind, targetType: reader.choice('targetType', ['instance', 'ip']) ?? 'ip' }
  }
  if (kind === 'instances') {
    const side = (name: 'a' | 'b') => reader.requiredObject(name, readInstances) ?? NO_INSTANCES
    return { kind, a: side('a'), b: side('b') }
  }
  const side = (name: 'a' | 'b') => reader.requiredObject(name, readTasks) ?? NO_TASKS
  return { kind, a: side('a'), b: side('b') }
}

const NO_INSTANCES = { imageId: '', instanceType: '', count: 0 }
const NO_TASKS: Tasks = { image: '', cpu: 256, memoryMiB: 512, count: 0 }

function readInstances(reader: Reader) {
  return {
    imageId: reader.requiredText('imageId', rules.idOf('ami')),
    instanceType: reader.requiredText('instanceType', {
      pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
      allowed: 'an instance type such as m7g.large',
    }),
    count: reader.integer('count', 0, 1_000) ?? 1,
  }
}

function readTasks(reader: Reader): Tasks {
  const cpu = reader.integer('cpu', 256, 16_384) ?? 256
  if (![256, 512, 1_024, 2_048, 4_096, 8_192, 16_384].includes(cpu)) {
    reader.refuse('cpu', '256, 512, 1024, 2048, 4096, 8192, 16384')
  }
  return {
    image: reader.requiredText('image', rules.IMAGE),
    cpu,
    memoryMiB: reader.integer('memoryMiB', 512, 122_880) ?? 512,
    count: reader.integer('count', 0, 1_000) ?? 1,
  }
}

function readSandbox(reader: Reader): SandboxBuildArgs {
  return {
    repositoryUrl: reader.requiredText('repositoryUrl', rules.REPOSITORY_URL),
    ...given({
      connectionArn: reader.text('connectionArn', rules.arnOf('code(connections|star-connections)')),
      startsOnPush: reader.flag('startsOnPush'),
      assetPrefix: reader.text('assetPrefix', {
        pattern: /^[\w-]+$/,
        allowed: 'a folder name without slashes',
      }),
      assetTag: reader.text('assetTag', rules.NAME),
      stackPrefix: reader.text('stackPrefix', {
        pattern: /^[A-Za-z][A-Za-z0-9-]*$/,
        allowed: 'letters, digits and -, a letter first',
      }),
      timeoutMinutes: reader.integer('timeoutMinutes', 5, 2_160),
      logDays: readLogDays(reader),
      allowedCidrs: reader.texts('allowedCidrs', rules.CIDR),
      downloadsPerFiveMinutes: reader.integer('downloadsPerFiveMinutes', 10, 2_000_000_000),
    }),
  }
}

/** The periods of CloudWatch Logs (`PutRetentionPolicy`). */
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]

function readLogDays(reader: Reader): number | undefined {
  const days = reader.integer('logDays', 1, 3_653)
  if (days !== undefined && !LOG_DAYS.includes(days)) reader.refuse('logDays', LOG_DAYS.join(', '))
  return days
}

function readIdentity(reader: Reader): Identity {
  const text = reader.requiredText('repository', rules.REPOSITORY)
  const [, owner = '', ownerId = '', name = '', id = ''] = rules.REPOSITORY.pattern.exec(text) ?? []
  const environment = { ...rules.NAME, allowed: `the name of an environment: ${rules.NAME.allowed}` }
  const environments =
    reader.object('environments', (inner) =>
      Object.fromEntries(RELEASE_ACTIONS.map((action) => [action, inner.text(action, environment)])),
    ) ?? Object.fromEntries(RELEASE_ACTIONS.map((action) => [action, 'release']))
  return {
    repository: { owner, ownerId: Number(ownerId), name, id: Number(id) },
    environments: given(environments),
    ...given({ existingProviderArn: reader.text('existingProviderArn', rules.arnOf('iam')) }),
  }
}

function readGcp(reader: Reader): GcpHttpLoadBalancerArgs & { readonly project: string } {
  const machines = (inner: Reader): Machines => ({ count: inner.integer('count', 0, 1_000) ?? 1 })
  return {
    project: reader.requiredText('project', rules.PROJECT),
    region: reader.requiredText('region', rules.GCP_REGION),
    ...given({
      a: reader.object('a', machines),
      b: reader.object('b', machines),
      machineType: reader.text('machineType', {
        pattern: /^[a-z][a-z0-9-]+$/,
        allowed: 'a machine type such as e2-small',
      }),
      cidr: reader.text('cidr', rules.CIDR),
      port: reader.integer('port', 1, 65_535),
      healthPath: reader.text('healthPath', rules.PATH),
      domains: reader.texts('domains', rules.DOMAIN),
    }),
  }
}
