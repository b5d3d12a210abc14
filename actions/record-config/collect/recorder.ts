import {
  ConfigServiceClient,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelStatusCommand,
  DescribeDeliveryChannelsCommand,
} from '@aws-sdk/client-config-service'
import { toJson } from '../document/json.ts'
import type { DeliveryChannel, RecorderState } from '../document/record.ts'
import { type CollectContext, gapOf } from './collector.ts'

/**
 * Reads the state of AWS Config's customer-managed recorder (there is one per account and region) and of its
 * delivery channel.
 */
export async function readRecorder({ aws, signal }: CollectContext): Promise<RecorderState> {
  const config = aws.client(ConfigServiceClient)
  const options = { abortSignal: signal }
  try {
    const [recorders, statuses] = await Promise.all([
      // iam: config:DescribeConfigurationRecorders
      config.send(new DescribeConfigurationRecordersCommand({}), options),
      // iam: config:DescribeConfigurationRecorderStatus
      config.send(new DescribeConfigurationRecorderStatusCommand({}), options),
    ])
    const [recorder] = recorders.ConfigurationRecorders ?? []
    if (recorder === undefined) return { state: 'absent' }
    const status = statuses.ConfigurationRecordersStatus?.find(({ name }) => name === recorder.name)
    return {
      state: 'present',
      name: recorder.name ?? '',
      recording: status?.recording ?? false,
      lastStatus: status?.lastStatus ?? null,
      lastErrorCode: status?.lastErrorCode ?? null,
      recordingGroup: toJson(recorder.recordingGroup),
      recordingMode: toJson(recorder.recordingMode),
      channel: await readChannel(config, options),
    }
  } catch (error) {
    const gap = gapOf('AWS Config', error)
    if (gap === undefined) throw error
    // Deleted between two calls.
    return gap.kind === 'absent' ? { state: 'absent' } : { state: 'unknown', reason: gap.reason }
  }
}

async function readChannel(
  config: ConfigServiceClient,
  options: { readonly abortSignal: AbortSignal },
): Promise<DeliveryChannel | null> {
  // iam: config:DescribeDeliveryChannels
  const { DeliveryChannels = [] } = await config.send(new DescribeDeliveryChannelsCommand({}), options)
  const [channel] = DeliveryChannels
  if (channel === undefined) return null
  // iam: config:DescribeDeliveryChannelStatus
  const answer = await config.send(new DescribeDeliveryChannelStatusCommand({}), options)
  const status = answer.DeliveryChannelsStatus?.find(({ name }) => name === channel.name)
  const infos = [
    status?.configSnapshotDeliveryInfo,
    status?.configHistoryDeliveryInfo,
    status?.configStreamDeliveryInfo,
  ]
  return {
    name: channel.name ?? '',
    bucket: channel.s3BucketName ?? null,
    prefix: channel.s3KeyPrefix ?? null,
    snapshotStatus: status?.configSnapshotDeliveryInfo?.lastStatus ?? null,
    historyStatus: status?.configHistoryDeliveryInfo?.lastStatus ?? null,
    streamStatus: status?.configStreamDeliveryInfo?.lastStatus ?? null,
    lastErrorCode: infos.find((info) => /^failure$/i.test(info?.lastStatus ?? ''))?.lastErrorCode ?? null,
  }
}
