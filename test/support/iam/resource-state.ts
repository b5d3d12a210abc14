import {
  DescribeExportImageTasksCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  DescribeTagsCommand,
  EC2Client,
  type Tag,
} from '@aws-sdk/client-ec2'
import { GetBucketEncryptionCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { AwsCall } from './aws-call.ts'
import type { NeededRight } from './needed-rights.ts'

/** What a client is made with to look into the emulator, past the proxy. */
interface ClientSettings {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string }
  readonly maxAttempts: number
}

type MakeClient = <Client>(Service: new (settings: ClientSettings) => Client, region?: string) => Client

/** What a resource is like, as far as conditions ask for it. */
export interface TagContext {
  /** Its ARN, where the call gives another id. */
  readonly arn?: string
  readonly context: NeededRight['context']
}

/** The actions whose rights ask for tags of what is there; no other policy of ours does. */
const ON_TAGGED = new Set([
  'ec2:CancelExportTask',
  'ec2:CreateImage',
  'ec2:DeleteKeyPair',
  'ec2:DeleteSnapshot',
  'ec2:DeregisterImage',
  'ec2:DescribeImageAttribute',
  'ec2:DisableImage',
  'ec2:DisableImageDeprecation',
  'ec2:EnableImage',
  'ec2:EnableImageDeprecation',
  'ec2:ExportImage',
  'ec2:ModifyImageAttribute',
  'ec2:RestoreImageFromRecycleBin',
  'ec2:RestoreSnapshotFromRecycleBin',
  'ec2:TerminateInstances',
])

/** Looks up in the emulator what a request does not say: tags of what is there, how buckets are encrypted. */
export class ResourceState {
  readonly #client: MakeClient
  readonly #clients = new Map<string, object>()

  constructor(client: MakeClient) {
    this.#client = client
  }

  /** The tags of what a call changes, as condition keys. */
  async tagContext({ region }: AwsCall, { action, resource }: NeededRight): Promise<TagContext> {
    if (!ON_TAGGED.has(action)) return { context: {} }
    const id = resource.split('/').at(-1) ?? ''
    const found = await this.#ec2Resource(this.#clientOf(EC2Client, region), action, id).catch(
      () => undefined,
    )
    const context = Object.fromEntries(
      (found?.tags ?? []).map(({ Key = '', Value = '' }) => [`aws:ResourceTag/${Key}`, Value]),
    )
    const name = found?.name
    return { ...(name === undefined ? {} : { arn: resource.replace(id, name) }), context }
  }

  /** The rights on the key of a bucket that an object needs (S3 user guide, "Using SSE-KMS"). */
  async encryptionRights({ service, operation, path, region }: AwsCall): Promise<readonly NeededRight[]> {
    if (service !== 's3' || !['GetObject', 'HeadObject', 'PutObject'].includes(operation)) return []
    const key = await this.#keyOf(path[0] ?? '', region)
    if (key === undefined) return []
    const action = operation === 'PutObject' ? 'kms:GenerateDataKey' : 'kms:Decrypt'
    return [{ action, resource: key, context: { 'kms:ViaService': `s3.${region}.amazonaws.com` } }]
  }

  /** Whether there is no such bucket, which S3 says before it asks who may. */
  async lacksBucket({ service, path, region }: AwsCall): Promise<boolean> {
    if (service !== 's3') return false
    const head = this.#clientOf(S3Client, region).send(new HeadBucketCommand({ Bucket: path[0] ?? '' }))
    return head.then(
      () => false,
      (error: unknown) => error instanceof Error && error.name === 'NotFound',
    )
  }

  /** One client for each service and Region, as making one takes longer than a call. */
  #clientOf<Client extends object>(
    Service: new (settings: ClientSettings) => Client,
    region: string,
  ): Client {
    const key = `${Service.name} ${region}`
    const known = this.#clients.get(key)
    if (known instanceof Service) return known
    const client = this.#client(Service, region)
    this.#clients.set(key, client)
    return client
  }

  async #ec2Resource(
    ec2: EC2Client,
    action: string,
    id: string,
  ): Promise<{ readonly tags: readonly Tag[] | undefined; readonly name?: string | undefined } | undefined> {
    switch (action) {
      case 'ec2:CreateImage':
      case 'ec2:TerminateInstances': {
        const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }))
        return { tags: Reservations?.[0]?.Instances?.[0]?.Tags }
      }
      case 'ec2:DeleteKeyPair': {
        const which = id.startsWith('key-') ? { KeyPairIds: [id] } : { KeyNames: [id] }
        const { KeyPairs } = await ec2.send(new DescribeKeyPairsCommand(which))
        return { tags: KeyPairs?.[0]?.Tags, name: KeyPairs?.[0]?.KeyName }
      }
      case 'ec2:DeleteSnapshot': {
        // Of the image that is deregistered with its snapshots.
        const { Images } = await ec2.send(
          new DescribeImagesCommand({
            Filters: [{ Name: 'image-id', Values: [id.replace('of-', '')] }],
            IncludeDisabled: true,
          }),
        )
        const snapshotId = Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? ''
        // One that is gone by now is none that EC2 asks about.
        return { tags: await tagsOf(ec2, snapshotId === '' ? id.replace('of-', '') : snapshotId) }
      }
      case 'ec2:DeregisterImage':
      case 'ec2:DescribeImageAttribute':
      case 'ec2:DisableImage':
      case 'ec2:DisableImageDeprecation':
      case 'ec2:EnableImage':
      case 'ec2:EnableImageDeprecation':
      case 'ec2:ModifyImageAttribute':
      case 'ec2:ExportImage':
      case 'ec2:RestoreImageFromRecycleBin':
      case 'ec2:RestoreSnapshotFromRecycleBin':
        return { tags: await tagsOf(ec2, id) }
      case 'ec2:CancelExportTask': {
        const command = new DescribeExportImageTasksCommand({ ExportImageTaskIds: [id] })
        return { tags: (await ec2.send(command)).ExportImageTasks?.[0]?.Tags }
      }
      default:
        return undefined
    }
  }

  async #keyOf(bucket: string, region: string): Promise<string | undefined> {
    const s3 = this.#clientOf(S3Client, region)
    try {
      const command = new GetBucketEncryptionCommand({ Bucket: bucket })
      const { ServerSideEncryptionConfiguration } = await s3.send(command)
      const rule = ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault
      return rule?.SSEAlgorithm === 'aws:kms' ? rule.KMSMasterKeyID : undefined
    } catch {
      return undefined
    }
  }
}

/** Also of what is in the Recycle Bin, which no other call shows. */
async function tagsOf(ec2: EC2Client, id: string): Promise<readonly Tag[] | undefined> {
  const command = new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [id] }] })
  return (await ec2.send(command)).Tags
}
