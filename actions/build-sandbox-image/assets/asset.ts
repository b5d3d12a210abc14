/** Something in AWS that carries an asset id. Ids and names come from AWS, tags and keys from whoever made them. */
export type Asset =
  | Ami
  | Snapshot
  | ExportTask
  | StoredObject
  | Instance
  | KeyPair
  | Stack
  | Volume
  | ContainerImageAsset

export interface Ami {
  readonly kind: 'ami'
  readonly id: string
  readonly name: string
  /** pending, available, invalid, deregistered, transient, failed, error, disabled (EC2, ImageState). */
  readonly state: string
  readonly reason: string | undefined
  readonly public: boolean
  /** The run that made it, as its tag says; undefined when nobody says. */
  readonly runId: string | undefined
  readonly snapshotIds: readonly string[]
  readonly createdAt: string | undefined
  /** ISO 8601, UTC. */
  readonly deprecatedAt: string | undefined
}

export interface Snapshot {
  readonly kind: 'snapshot'
  readonly id: string
  /** pending, completed, error, recoverable, recovering (EC2, SnapshotState). */
  readonly state: string
  readonly sizeGib: number
  readonly createdAt: string | undefined
}

export interface ExportTask {
  readonly kind: 'export-task'
  readonly id: string
  /** active, completed, deleting, deleted (EC2, DescribeExportImageTasks); a failed one is deleted. */
  readonly state: string
  readonly reason: string | undefined
  readonly imageId: string
}

export interface StoredObject {
  readonly kind: 's3-object'
  readonly bucket: string
  readonly key: string
  readonly sizeBytes: number
  readonly modifiedAt: string
}

export interface Instance {
  readonly kind: 'instance'
  readonly id: string
  readonly state: string
  readonly createdAt: string | undefined
}

export interface KeyPair {
  readonly kind: 'key-pair'
  readonly id: string
  readonly name: string
  readonly createdAt: string | undefined
}

export interface Stack {
  readonly kind: 'stack'
  readonly id: string
  readonly name: string
  /** CREATE_COMPLETE, ROLLBACK_COMPLETE, DELETE_FAILED … (CloudFormation, StackStatus). */
  readonly state: string
  readonly terminationProtected: boolean
  /** The stack that this one is nested in. */
  readonly parentId: string | undefined
  readonly createdAt: string | undefined
}

export interface Volume {
  readonly kind: 'volume'
  readonly id: string
  /** creating, available, in-use, deleting, deleted, error (EC2, VolumeState). */
  readonly state: string
  readonly type: string
  readonly sizeGib: number
  readonly createdAt: string | undefined
}

/** An image in ECR, by the tag that names the asset id. */
export interface ContainerImageAsset {
  readonly kind: 'container-image'
  /** With its tag, as docker takes it. */
  readonly id: string
  readonly repository: string
  readonly tag: string
  readonly digest: string
  /** Compressed, as ECR keeps and charges it. */
  readonly sizeBytes: number
  readonly createdAt: string | undefined
}

/** The id that is unique among all assets. */
export function assetKey(asset: Asset): string {
  switch (asset.kind) {
    case 's3-object':
      return `s3://${asset.bucket}/${asset.key}`
    default:
      return asset.id
  }
}

/** Tells an object that was written again from the one that was there before. */
export function assetVersion(asset: Asset): string {
  return asset.kind === 's3-object' ? `${assetKey(asset)} of ${asset.modifiedAt}` : assetKey(asset)
}

/** One line that says what the asset is and how it stands. */
export function describeAsset(asset: Asset): string {
  switch (asset.kind) {
    case 'ami':
      return `AMI ${asset.id} "${asset.name}" (${asset.state}${asset.public ? ', public' : ''})`
    case 'snapshot':
      return `snapshot ${asset.id} (${asset.state}, ${asset.sizeGib} GiB)`
    case 'export-task':
      return `export task ${asset.id} of ${asset.imageId} (${asset.state})`
    case 's3-object':
      return `object ${assetKey(asset)} (${asset.sizeBytes} bytes)`
    case 'instance':
      return `instance ${asset.id} (${asset.state})`
    case 'key-pair':
      return `key pair ${asset.id} "${asset.name}"`
    case 'stack':
      return `stack ${asset.name} (${asset.state})`
    case 'volume':
      return `volume ${asset.id} (${asset.state}, ${asset.type})`
    case 'container-image':
      return `container image ${asset.id} (${asset.digest})`
  }
}

/**
 * The AWS CLI command that removes the asset, or undefined when there is nothing to remove: an export task that has
 * ended, or an instance that is terminated, is only a record, which AWS drops by itself.
 */
export function removalCommand(asset: Asset): string | undefined {
  switch (asset.kind) {
    case 'ami':
      return `aws ec2 deregister-image --delete-associated-snapshots --image-id ${asset.id}`
    case 'snapshot':
      return `aws ec2 delete-snapshot --snapshot-id ${asset.id}`
    case 'export-task':
      return asset.state === 'active' ? `aws ec2 cancel-export-task --export-task-id ${asset.id}` : undefined
    case 's3-object':
      return `aws s3 rm ${shellQuote(assetKey(asset))}`
    case 'instance':
      return asset.state === 'terminated' || asset.state === 'shutting-down'
        ? undefined
        : `aws ec2 terminate-instances --instance-ids ${asset.id}`
    case 'key-pair':
      return `aws ec2 delete-key-pair --key-pair-id ${asset.id}`
    case 'stack':
      return `aws cloudformation delete-stack --stack-name ${shellQuote(asset.name)}`
    case 'volume':
      return `aws ec2 delete-volume --volume-id ${asset.id}`
    case 'container-image':
      return `aws ecr batch-delete-image --repository-name ${asset.repository} --image-ids imageTag=${asset.tag}`
  }
}

/** Whether the asset is of a kind that a build leaves on purpose, not a helper that it should have removed. */
export function isProduct({ kind }: Asset): boolean {
  return kind === 'ami' || kind === 'snapshot' || kind === 's3-object' || kind === 'export-task'
}

/** Quotes text for a POSIX shell (POSIX.1-2024, Shell Command Language, 2.2.2). */
function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
