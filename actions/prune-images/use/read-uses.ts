import { CodeBuildClient } from '@aws-sdk/client-codebuild'
import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2'
import { ECSClient } from '@aws-sdk/client-ecs'
import { LambdaClient } from '@aws-sdk/client-lambda'
import type { AwsClients } from '../../shared/aws/aws-clients.ts'
import { isCancellation, messageOf } from '../../shared/errors.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { Log } from '../../shared/log/log.ts'
import type { World } from '../../shared/world.ts'
import { AgentCoreCalls, readAgentCoreUses } from './agentcore.ts'
import { AppRunnerCalls, readAppRunnerUses } from './app-runner.ts'
import { BatchCalls, readBatchUses } from './batch.ts'
import { readCodeBuildUses } from './codebuild.ts'
import { type EcsReading, readEcsUses, type TaskDefinitionImages } from './ecs.ts'
import { EksCalls, findUnreadClusters } from './eks.ts'
import type { ImageUse, UseReading } from './image-use.ts'
import { isAbsent } from './json-service.ts'
import { readKubernetesUses, serversOf } from './kubernetes.ts'
import { readLambdaUses } from './lambda.ts'
import { isDenied, type PartialUses } from './parts.ts'
import { readSageMakerUses, SageMakerCalls } from './sagemaker.ts'
import { EventBridgeCalls, readScheduleUses, SchedulerCalls } from './schedules.ts'
import {
  ALWAYS_REQUIRED,
  OWN_REGION_ONLY,
  type ReadSource,
  type UseScope,
  type UseSource,
} from './use-sources.ts'

/** Sources read at once, over all regions and accounts. */
const READINGS_IN_FLIGHT = 8

/** What reading the uses needs. */
export interface UseReaderSettings {
  readonly scope: UseScope
  /** The region of the repository. */
  readonly region: string
  readonly definitionsPerFamily: number
  readonly aws: AwsClients
  readonly exec: World['exec']
  readonly log: Log
  readonly signal: AbortSignal
}

/** One account that may run the images: the job's own, or one that a role leads to. */
interface Account {
  readonly name: string
  readonly clients: AwsClients
}

/** Reads, as often as asked, which images are in use in all accounts, regions and sources of the scope. */
export function createUseReader(settings: UseReaderSettings): () => Promise<readonly UseReading[]> {
  const { scope, region: ownRegion, aws, exec, log, signal } = settings
  const definitions = new Map<string, TaskDefinitionImages>()
  let servers: ReturnType<typeof serversOf> | undefined
  const accounts: readonly Account[] = [
    { name: '', clients: aws },
    // iam: sts:AssumeRole
    ...scope.roles.map((role) => ({ name: `${accountOf(role)}/`, clients: aws.assuming(role) })),
  ]

  const readSource = async (account: Account, region: string, source: UseSource): Promise<UseReading> => {
    const place = `${account.name}${region}`
    try {
      const read = await readers[source](account, region)
      if (!('denied' in read)) return { source, place, status: 'read', uses: read }
      if (read.denied.length === 0 || !isRequired(source, region))
        return { source, place, status: 'read', ...read }
      throw new Error(`the role may not read ${read.denied.join(', ')}`)
    } catch (error) {
      if (isCancellation(error, signal)) throw error
      const reason = error instanceof Error ? `${error.name}: ${messageOf(error)}` : messageOf(error)
      const absent = isAbsent(error) && region !== ownRegion
      if (absent || (isDenied(error) && !isRequired(source, region)))
        return { source, place, status: 'skipped', reason }
      return unreadable(source, place, reason)
    }
  }
  const unreadable = (source: ReadSource, place: string, reason: string): UseReading => {
    log.warning(`${source} in ${place} is unreadable; refusing to delete anything: ${reason}`)
    return { source, place, status: 'unreadable', reason }
  }
  const readContext = async (context: string): Promise<UseReading> => {
    try {
      const uses = await readKubernetesUses(exec, context)
      return { source: 'kubernetes', place: context, status: 'read', uses }
    } catch (error) {
      if (isCancellation(error, signal)) throw error
      return unreadable('kubernetes', context, messageOf(error))
    }
  }
  /** Named sources everywhere, where they exist; the usual ones at least where the repository is. */
  const isRequired = (source: UseSource, region: string): boolean =>
    scope.required.has(source) || (ALWAYS_REQUIRED.has(source) && region === ownRegion)

  /** What is known of task definitions is kept from look to look. */
  const ecsReading = (key: string): EcsReading => {
    const known = definitions.get(key) ?? new Map()
    definitions.set(key, known)
    return { known, definitionsPerFamily: settings.definitionsPerFamily, signal }
  }
  const readers: Record<
    UseSource,
    (account: Account, region: string) => Promise<readonly ImageUse[] | PartialUses>
  > = {
    ecs: ({ name, clients }, region) =>
      readEcsUses(clients.client(ECSClient, region), ecsReading(`${name}${region}`)),
    schedules: ({ name, clients }, region) =>
      readScheduleUses(
        {
          ecs: clients.client(ECSClient, region),
          scheduler: clients.client(SchedulerCalls, region),
          events: clients.client(EventBridgeCalls, region),
        },
        ecsReading(`${name}${region}`),
      ),
    lambda: ({ clients }, region) => readLambdaUses(clients.client(LambdaClient, region), signal),
    sagemaker: ({ clients }, region) => readSageMakerUses(clients.client(SageMakerCalls, region), signal),
    codebuild: ({ clients }, region) => readCodeBuildUses(clients.client(CodeBuildClient, region), signal),
    batch: ({ clients }, region) => readBatchUses(clients.client(BatchCalls, region), signal),
    'app-runner': ({ clients }, region) => readAppRunnerUses(clients.client(AppRunnerCalls, region), signal),
    eks: async ({ clients }, region) => {
      servers ??= serversOf(exec, scope.kubernetesContexts)
      return findUnreadClusters(clients.client(EksCalls, region), await servers, signal)
    },
    agentcore: ({ clients }, region) => readAgentCoreUses(clients.client(AgentCoreCalls, region), signal),
  }

  const regionsOf = async (account: Account): Promise<readonly string[] | { readonly denied: string }> => {
    if (scope.regions !== 'all') return scope.regions
    try {
      // iam: ec2:DescribeRegions
      const { Regions = [] } = await account.clients
        .client(EC2Client, ownRegion)
        .send(new DescribeRegionsCommand({}), { abortSignal: signal })
      return Regions.flatMap(({ RegionName }) => (RegionName === undefined ? [] : [RegionName]))
    } catch (error) {
      if (isCancellation(error, signal) || !isDenied(error)) throw error
      return { denied: messageOf(error) }
    }
  }

  return async () => {
    const clusters = await inFlight(scope.kubernetesContexts, READINGS_IN_FLIGHT, readContext)
    if (scope.sources.length === 0) return clusters
    const perAccount = await inFlight(accounts, READINGS_IN_FLIGHT, async (account) => ({
      account,
      regions: await regionsOf(account),
    }))
    const skipped: UseReading[] = []
    const places = perAccount.flatMap(({ account, regions }) => {
      if ('denied' in regions) {
        const place = `${account.name}regions other than ${ownRegion}`
        for (const source of scope.sources)
          if (!OWN_REGION_ONLY.has(source))
            skipped.push({ source, place, status: 'skipped', reason: regions.denied })
        return [{ account, region: ownRegion }]
      }
      return [...new Set([ownRegion, ...regions])].map((region) => ({ account, region }))
    })
    const wanted = places.flatMap(({ account, region }) =>
      scope.sources
        .filter((source) => region === ownRegion || !OWN_REGION_ONLY.has(source))
        .map((source) => ({ account, region, source })),
    )
    const readings = await inFlight(wanted, READINGS_IN_FLIGHT, ({ account, region, source }) =>
      readSource(account, region, source),
    )
    return [...readings, ...skipped, ...clusters]
  }
}

function accountOf(roleArn: string): string {
  return roleArn.split(':')[4] ?? roleArn
}
