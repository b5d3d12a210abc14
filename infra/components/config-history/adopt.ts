import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { ChildOptions } from '../shared/child-options.ts'
import type { RecorderOwnership } from './recorder-ownership.ts'

/** What is read of a recorder that is there. */
interface Adopted {
  readonly recorderName: pulumi.Output<string>
  /** Where its channel delivers. */
  readonly bucketName: pulumi.Output<string>
}

/**
 * Reads the recorder and channel that are there, and changes nothing of them: others rely on what they record, and a
 * program that takes itself away again could not give back what it changed. A recorder that stands still is told.
 */
export function adopt(
  name: string,
  { recorderName, channelName }: Extract<RecorderOwnership, { kind: 'adopt' }>,
  { parent }: ChildOptions,
): Adopted {
  const child = { parent }
  const recorder = aws.cfg.Recorder.get(name, recorderName, {}, child)
  const channel = aws.cfg.DeliveryChannel.get(name, channelName, {}, child)
  const { isEnabled } = aws.cfg.RecorderStatus.get(name, recorderName, {}, child)
  isEnabled.apply((enabled) =>
    enabled
      ? undefined
      : pulumi.log.warn(
          `The recorder ${recorderName} of AWS Config stands still: nothing is recorded.`,
          parent,
        ),
  )
  return { recorderName: recorder.name, bucketName: channel.s3BucketName }
}
