import {
  type ConfigExportDeliveryInfo,
  ConfigServiceClient,
  DeliverConfigSnapshotCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelStatusCommand,
  DescribeDeliveryChannelsCommand,
} from '@aws-sdk/client-config-service'
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import { UserError } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { World } from '../../shared/world.ts'
import type { CoverageGap } from '../document/record.ts'
import { gapOf } from './collector.ts'

/** What stands in place of a file for a snapshot that is to be delivered now. */
export const DELIVER_NOW = 'now'

/** What came of asking for a snapshot. */
export type Delivery =
  /** @param place `s3://bucket/key` */
  | { readonly kind: 'delivered'; readonly place: string }
  /** AWS Config records or delivers nothing here, or may not be asked. */
  | { readonly kind: 'none'; readonly gap: CoverageGap }

type AskingWorld = Pick<World, 'aws' | 'clock' | 'log' | 'signal'>

/** Where the files of an account and Region are delivered. */
interface Channel {
  readonly name: string
  readonly bucket: string
  /** Of all files, ending with `/`; the date follows (AWS Config developer guide, "Viewing configuration snapshots"). */
  readonly prefix: string
}

/** A snapshot of an account takes minutes at most; no document says how many. */
const DELIVERY_LIMIT_MS = 20 * 60_000
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, PAUSE_PART] = [1_000, 15_000, 0.2] as const
/** By which the clock of AWS may be behind or ahead of this one. */
const CLOCK_SKEW_MS = 60_000
const SUBJECT = `config-snapshot: ${DELIVER_NOW}`

const NO_CHANNEL = 'AWS Config has no delivery channel'
/** Errors of DeliverConfigSnapshot that say that nothing is recorded (AWS Config API reference). */
const NOT_RECORDED: Readonly<Record<string, string>> = {
  NoAvailableConfigurationRecorderException: 'AWS Config has no recorder',
  NoRunningConfigurationRecorderException: 'the recorder of AWS Config is stopped',
  NoSuchDeliveryChannelException: NO_CHANNEL,
}

/**
 * Has AWS Config deliver a snapshot of what it has recorded until now, and waits until the file is in the bucket.
 *
 * @throws UserError when AWS Config cannot deliver it, or has not after 20 minutes
 */
export async function deliverSnapshot(world: AskingWorld): Promise<Delivery> {
  const { aws, clock, log, signal } = world
  const config = aws.client(ConfigServiceClient)
  try {
    const channel = await findChannel(config, signal)
    if (channel === undefined) return none(NO_CHANNEL)
    const before = await lastDelivery(config, channel, signal)
    const askedAt = clock.now()
    // iam: config:DeliverConfigSnapshot
    const { configSnapshotId = '' } = await config.send(
      new DeliverConfigSnapshotCommand({ deliveryChannelName: channel.name }),
      { abortSignal: signal },
    )
    log.info(`AWS Config delivers snapshot ${configSnapshotId} to ${channel.bucket}.`)
    const key = await awaitFile({ config, channel, id: configSnapshotId, askedAt, before }, world)
    return { kind: 'delivered', place: `s3://${channel.bucket}/${key}` }
  } catch (error) {
    const reason = error instanceof Error ? NOT_RECORDED[error.name] : undefined
    if (reason !== undefined) return none(reason)
    const gap = gapOf(SUBJECT, error)
    if (gap === undefined) throw error
    return { kind: 'none', gap }
  }
}

function none(reason: string): Delivery {
  return { kind: 'none', gap: { subject: SUBJECT, kind: 'unrecorded', reason } }
}

async function findChannel(config: ConfigServiceClient, signal: AbortSignal): Promise<Channel | undefined> {
  const options = { abortSignal: signal }
  const [{ DeliveryChannels = [] }, { ConfigurationRecorders = [] }, region] = await Promise.all([
    // iam: config:DescribeDeliveryChannels
    config.send(new DescribeDeliveryChannelsCommand({}), options),
    // iam: config:DescribeConfigurationRecorders
    config.send(new DescribeConfigurationRecordersCommand({}), options),
    config.config.region(),
  ])
  const [channel] = DeliveryChannels
  const accountId = /^arn:[^:]*:iam::(\d{12}):/.exec(ConfigurationRecorders[0]?.roleARN ?? '')?.[1]
  if (channel?.name === undefined || channel.s3BucketName === undefined || accountId === undefined)
    return undefined
  const own = channel.s3KeyPrefix === undefined ? '' : `${channel.s3KeyPrefix.replace(/\/+$/, '')}/`
  return {
    name: channel.name,
    bucket: channel.s3BucketName,
    prefix: `${own}AWSLogs/${accountId}/Config/${region}/`,
  }
}

async function lastDelivery(
  config: ConfigServiceClient,
  { name }: Channel,
  signal: AbortSignal,
): Promise<ConfigExportDeliveryInfo> {
  const command = new DescribeDeliveryChannelStatusCommand({ DeliveryChannelNames: [name] })
  // iam: config:DescribeDeliveryChannelStatus
  const { DeliveryChannelsStatus = [] } = await config.send(command, { abortSignal: signal })
  return DeliveryChannelsStatus[0]?.configSnapshotDeliveryInfo ?? {}
}

/** A delivery that was asked for. */
interface Asked {
  readonly config: ConfigServiceClient
  readonly channel: Channel
  readonly id: string
  readonly askedAt: Date
  /** How the delivery before it went. */
  readonly before: ConfigExportDeliveryInfo
}

async function awaitFile(
  { config, channel, id, askedAt, before }: Asked,
  world: AskingWorld,
): Promise<string> {
  const { clock, signal } = world
  for (;;) {
    const now = clock.now()
    const key = await findFile(channel, { id, days: daysOf(askedAt, now) }, world)
    if (key !== undefined) return key
    const { lastStatus, lastAttemptTime, lastErrorCode, lastErrorMessage } = await lastDelivery(
      config,
      channel,
      signal,
    )
    const isNew = lastAttemptTime?.getTime() !== before.lastAttemptTime?.getTime()
    if (isNew && /^failure$/i.test(lastStatus ?? '')) {
      throw new UserError(
        `AWS Config could not deliver a snapshot: ${lastErrorCode ?? 'no code'} ${lastErrorMessage ?? ''}`.trim(),
        {
          where: `delivery channel ${channel.name}`,
          next: `Look whether the policy of ${channel.bucket} lets config.amazonaws.com write there.`,
        },
      )
    }
    const waitedMs = now.getTime() - askedAt.getTime()
    if (waitedMs >= DELIVERY_LIMIT_MS) {
      throw new UserError(
        `snapshot ${id} of AWS Config is not there after ${formatDuration(DELIVERY_LIMIT_MS)}.`,
        { where: `s3://${channel.bucket}/${channel.prefix}` },
      )
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, PAUSE_PART * waitedMs))
    await clock.sleep(pauseMs, signal)
  }
}

/** The name of the file ends with the id of the snapshot. */
async function findFile(
  { bucket, prefix }: Channel,
  { id, days }: { readonly id: string; readonly days: readonly string[] },
  { aws, signal }: AskingWorld,
): Promise<string | undefined> {
  for (const day of days) {
    const request = { Bucket: bucket, Prefix: `${prefix}${day}/ConfigSnapshot/` }
    // iam: s3:ListBucket
    const pages = paginateListObjectsV2({ client: aws.client(S3Client) }, request, { abortSignal: signal })
    for await (const { Contents = [] } of pages) {
      const key = Contents.find(({ Key }) => Key?.endsWith(`_${id}.json.gz`))?.Key
      if (key !== undefined) return key
    }
  }
  return undefined
}

/** Each day from one instant to another as the keys have it: `2026/1/31`, UTC, without leading zeros. */
function daysOf(from: Date, to: Date): readonly string[] {
  const dayOf = (at: Date) => `${at.getUTCFullYear()}/${at.getUTCMonth() + 1}/${at.getUTCDate()}`
  const around = [from.getTime() - CLOCK_SKEW_MS, to.getTime() + CLOCK_SKEW_MS]
  return [...new Set(around.map((ms) => dayOf(new Date(ms))))]
}
