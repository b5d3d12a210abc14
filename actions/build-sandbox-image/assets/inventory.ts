import { CloudFormationClient, paginateDescribeStacks } from '@aws-sdk/client-cloudformation'
import {
  DescribeKeyPairsCommand,
  EC2Client,
  paginateDescribeExportImageTasks,
  paginateDescribeInstances,
  paginateDescribeVolumes,
} from '@aws-sdk/client-ec2'
import { requireList } from '../../shared/aws/require-list.ts'
import type { World } from '../../shared/world.ts'
import type { ExportTask, Instance, KeyPair, Stack, Volume } from './asset.ts'

/** Something in AWS with its tags. */
export interface Tagged<T> {
  readonly asset: T
  readonly tags: ReadonlyMap<string, string>
}

/** A filter of EC2: any of the values, in which `*` and `?` are wildcards. */
export interface Ec2Filter {
  readonly Name: string
  readonly Values: string[]
}

export type ReadingWorld = Pick<World, 'aws'> & { readonly signal: AbortSignal }

/** Reads the tags that an API of AWS gives. */
export function tagsOf(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
): ReadonlyMap<string, string> {
  return new Map((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']))
}

export async function describeInstances(
  filters: Ec2Filter[],
  { aws, signal }: ReadingWorld,
): Promise<Tagged<Instance>[]> {
  const found: Tagged<Instance>[] = []
  // iam: ec2:DescribeInstances
  const pages = paginateDescribeInstances(
    { client: aws.client(EC2Client) },
    { Filters: filters },
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const instance of requireList(page.Reservations, 'Reservations', page.NextToken).flatMap(
      ({ Instances }) => Instances ?? [],
    )) {
      found.push({
        asset: {
          kind: 'instance',
          id: instance.InstanceId ?? '',
          state: instance.State?.Name ?? 'pending',
          createdAt: instance.LaunchTime?.toISOString(),
        },
        tags: tagsOf(instance.Tags),
      })
    }
  }
  return found
}

export async function describeVolumes(
  filters: Ec2Filter[],
  { aws, signal }: ReadingWorld,
): Promise<Tagged<Volume>[]> {
  const found: Tagged<Volume>[] = []
  // iam: ec2:DescribeVolumes
  const pages = paginateDescribeVolumes(
    { client: aws.client(EC2Client) },
    { Filters: filters },
    { abortSignal: signal },
  )
  for await (const page of pages) {
    const volumes = requireList(page.Volumes, 'Volumes', page.NextToken)
    for (const { VolumeId, State, VolumeType, Size, CreateTime, Tags } of volumes) {
      found.push({
        asset: {
          kind: 'volume',
          id: VolumeId ?? '',
          state: State ?? 'creating',
          type: VolumeType ?? '',
          sizeGib: Size ?? 0,
          createdAt: CreateTime?.toISOString(),
        },
        tags: tagsOf(Tags),
      })
    }
  }
  return found
}

export async function describeKeyPairs(
  filters: Ec2Filter[],
  { aws, signal }: ReadingWorld,
): Promise<Tagged<KeyPair>[]> {
  // iam: ec2:DescribeKeyPairs
  const command = new DescribeKeyPairsCommand({ Filters: filters })
  const { KeyPairs } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return requireList(KeyPairs, 'KeyPairs').map(({ KeyPairId, KeyName, CreateTime, Tags }) => ({
    asset: {
      kind: 'key-pair',
      id: KeyPairId ?? '',
      name: KeyName ?? '',
      createdAt: CreateTime?.toISOString(),
    },
    tags: tagsOf(Tags),
  }))
}

/** All export tasks: EC2 filters them by their state alone. */
export async function describeExportTasks({ aws, signal }: ReadingWorld): Promise<Tagged<ExportTask>[]> {
  const found: Tagged<ExportTask>[] = []
  // iam: ec2:DescribeExportImageTasks
  const pages = paginateDescribeExportImageTasks(
    { client: aws.client(EC2Client) },
    {},
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const task of requireList(page.ExportImageTasks, 'ExportImageTasks', page.NextToken)) {
      found.push({
        asset: {
          kind: 'export-task',
          id: task.ExportImageTaskId ?? '',
          state: task.Status ?? 'active',
          reason: task.StatusMessage,
          imageId: task.ImageId ?? '',
        },
        tags: tagsOf(task.Tags),
      })
    }
  }
  return found
}

/** All stacks that are not deleted: CloudFormation does not filter them by tags. */
export async function describeStacks({ aws, signal }: ReadingWorld): Promise<Tagged<Stack>[]> {
  const found: Tagged<Stack>[] = []
  // iam: cloudformation:DescribeStacks
  const pages = paginateDescribeStacks(
    { client: aws.client(CloudFormationClient) },
    {},
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const stack of requireList(page.Stacks, 'Stacks', page.NextToken)) {
      if (stack.StackStatus === 'DELETE_COMPLETE') continue
      found.push({
        asset: {
          kind: 'stack',
          id: stack.StackId ?? '',
          name: stack.StackName ?? '',
          state: stack.StackStatus ?? '',
          terminationProtected: stack.EnableTerminationProtection ?? false,
          parentId: stack.ParentId,
          createdAt: stack.CreationTime?.toISOString(),
        },
        tags: tagsOf(stack.Tags),
      })
    }
  }
  return found
}
