import { CodeBuildClient } from '@aws-sdk/client-codebuild'
import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2'
import { ECSClient } from '@aws-sdk/client-ecs'
import { LambdaClient } from '@aws-sdk/client-lambda'
import type { AwsClients } from '../../shared/aws/aws-clients.ts'
import { isAbsent } from '../../shared/aws/json-service.ts'
import { isCancellation, messageOf } from '../../shared/errors.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import { AgentCoreCalls, readAgentCoreUses } from './agentcore.ts'
import { AppRunnerCalls, readAppRunnerUses } from './app-runner.ts'
import { BatchCalls, readBatchUses } from './batch.ts'
import { readCodeBuildUses } from './codebuild.ts'
import { type EcsReading, readEcsUses, type TaskDefinitionImages } from './ecs.ts'
import { EksCalls, findUnreadClusters } from './eks.ts'
import type { ImageUse, UseReading } from './image-use.ts'
import { readKubernetesUses, serversOf } from './kubernetes.ts'
import { readLambdaUses } from './lambda.ts'
import { isDenied, type PartialUses } from './parts.ts'
import { type Reading, Recent } from './recent.ts'
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
  readonly definitionsPerFamily: number
  /** How old a reading may be to count for another repository; 0 where each look is to read anew. */
  readonly shareMs: number
}

/** What is in use, and when the oldest part of that was read, in ms since 1970. */
export interface ReadUses {
  readonly readings: readonly UseReading[]
  readonly readAtMs: number
}

/** Reads which images are in use, of a repository in the given region. */
export type UseReader = (region: string) => Promise<ReadUses>

/** One account that may run the images: the job's own, or one that a role leads to. */
interface Account {
  readonly name: string
  readonly clients: AwsClients
}

/** What a source said, or why it did not. */
type Answer = readonly ImageUse[] | PartialUses | { readonly error: unknown }

/**
 * Reads, as often as asked, which images are in use in all accounts, regions and sources of the scope. Repositories that are
 * looked at within `shareMs` share what was read.
 */
export function createUseReader(
  settings: UseReaderSettings,
  { aws, clock, exec, log, signal }: Pick<World, 'aws' | 'clock' | 'exec' | 'log' | 'signal'>,
): UseReader {
  const { scope, shareMs } = settings
  const nowMs = () => clock.now().getTime()
  const definitions = new Map<string, TaskDefinitionImages>()
  const answers = new Recent<Answer>(shareMs, nowMs)
  const regionsKnown = new Recent<readonly string[] | { readonly denied: string }>(shareMs, nowMs)
  const clusters = new Recent<UseReading>(shareMs, nowMs)
  const told = new Set<string>()
  let servers: ReturnType<typeof serversOf> | undefined
  const accounts: readonly Account[] = [
    { name: '', clients: aws },
    // iam: sts:AssumeRole
    ...scope.roles.map((role) => ({ name: `${accountOf(role)}/`, clients: aws.assuming(role) })),
  ]

  /** What an answer means for a repository in a region. */
  const judge = ({ account, region, source }: Place, answer: Answer, ownRegion: string): UseReading => {
    const place = `${account.name}${region}`
    // Named sources are required everywhere, elsewhere only where they exist; the usual ones at least where the repository is.
    const required = scope.required.has(source) || (ALWAYS_REQUIRED.has(source) && region === ownRegion)
    if (!('error' in answer)) {
      if (!('denied' in answer)) return { source, place, status: 'read', uses: answer }
      if (answer.denied.length === 0 || !required) return { source, place, status: 'read', ...answer }
      return unreadable(source, place, `Error: the role may not read ${answer.denied.join(', ')}`)
    }
    const { error } = answer
    const reason = error instanceof Error ? `${error.name}: ${messageOf(error)}` : messageOf(error)
    const absent = isAbsent(error) && (region !== ownRegion || !required)
    return absent || (isDenied(error) && !required)
      ? { source, place, status: 'skipped', reason }
      : unreadable(source, place, reason)
  }
  const unreadable = (source: ReadSource, place: string, reason: string): UseReading => {
    const sentence = `${source} in ${place} is unreadable; refusing to delete anything: ${reason}`
    if (!told.has(sentence) || shareMs === 0) log.warning(sentence)
    told.add(sentence)
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

  const readSource = ({ account, region, source }: Place): Promise<Reading<Answer>> =>
    answers.get(`${account.name}${region}/${source}`, async () => {
      try {
        return await readers[source](account, region)
      } catch (error) {
        if (isCancellation(error, signal)) throw error
        return { error }
      }
    })

  const regionsOf = (account: Account, ownRegion: string) =>
    regionsKnown.get(account.name, async () => {
      if (scope.regions !== 'all') return scope.regions
      try {
        // iam: ec2:DescribeRegions
        const { Regions } = await account.clients
          .client(EC2Client, ownRegion)
          .send(new DescribeRegionsCommand({}), { abortSignal: signal })
        if (Regions?.[0] === undefined) throw new Error('EC2 names no region.')
        return Regions.flatMap(({ RegionName }) => (RegionName === undefined ? [] : [RegionName]))
      } catch (error) {
        if (isCancellation(error, signal) || !isDenied(error)) throw error
        return { denied: messageOf(error) }
      }
    })

  return async (ownRegion) => {
    const pods = await inFlight(scope.kubernetesContexts, READINGS_IN_FLIGHT, (context) =>
      clusters.get(context, () => readContext(context)),
    )
    const perAccount = await inFlight(
      scope.sources.length === 0 ? [] : accounts,
      READINGS_IN_FLIGHT,
      async (account) => ({ account, regions: (await regionsOf(account, ownRegion)).value }),
    )
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
        .map((source): Place => ({ account, region, source })),
    )
    const read = await inFlight(wanted, READINGS_IN_FLIGHT, async (place) => {
      const { value, readAtMs } = await readSource(place)
      return { value: judge(place, value, ownRegion), readAtMs }
    })
    // What nobody shares is as old as the look.
    const times = shareMs === 0 ? [] : [...read, ...pods].map(({ readAtMs }) => readAtMs)
    return {
      readings: [...read.map(({ value }) => value), ...skipped, ...pods.map(({ value }) => value)],
      readAtMs: Math.min(nowMs(), ...times),
    }
  }
}

/** One source in one region of one account. */
interface Place {
  readonly account: Account
  readonly region: string
  readonly source: UseSource
}

function accountOf(roleArn: string): string {
  return roleArn.split(':')[4] ?? roleArn
}
