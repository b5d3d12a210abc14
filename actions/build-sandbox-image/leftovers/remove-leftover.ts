import { CloudFormationClient, DeleteStackCommand } from '@aws-sdk/client-cloudformation'
import {
  CancelExportTaskCommand,
  DeleteKeyPairCommand,
  EC2Client,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import type { ReadingWorld } from '../assets/inventory.ts'
import type { Leftover } from './leftover.ts'

/** Asks AWS to remove it; that it is gone is seen later. */
export async function removeLeftover(asset: Leftover['asset'], { aws, signal }: ReadingWorld): Promise<void> {
  const options = { abortSignal: signal }
  switch (asset.kind) {
    case 'export-task':
      // iam: ec2:CancelExportTask
      await aws.client(EC2Client).send(new CancelExportTaskCommand({ ExportTaskId: asset.id }), options)
      return
    case 'stack':
      // CloudFormation removes what is in it in the name of whoever asks.
      // iam: cloudformation:DeleteStack, ec2:TerminateInstances, ec2:DeleteSecurityGroup
      await aws.client(CloudFormationClient).send(new DeleteStackCommand({ StackName: asset.id }), options)
      return
    case 'instance':
      // iam: ec2:TerminateInstances
      await aws.client(EC2Client).send(new TerminateInstancesCommand({ InstanceIds: [asset.id] }), options)
      return
    case 'key-pair':
      // iam: ec2:DeleteKeyPair
      await aws.client(EC2Client).send(new DeleteKeyPairCommand({ KeyPairId: asset.id }), options)
      return
  }
}
