import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { Json } from '../../shared/json.ts'
import type { World } from '../../shared/world.ts'
import { type ExportPlace, missingExportRights } from './export-rights.ts'
import { type Looked, looked } from './looked.ts'

type LookingWorld = Pick<World, 'aws' | 'signal'>

/** The Region of a bucket, as EC2 exports only to a bucket of its own. */
export function lookAtBucket(bucket: string, { aws, signal }: LookingWorld): Promise<Looked<string>> {
  return looked(/^(NotFound|NoSuchBucket)$/, async () => {
    // iam: s3:ListBucket
    const command = new HeadBucketCommand({ Bucket: bucket })
    const { BucketRegion } = await aws.client(S3Client).send(command, { abortSignal: signal })
    return BucketRegion ?? ''
  })
}

/** The role with which EC2 writes VM images. */
export interface ExportRole {
  /** Whether EC2 may take it (VM Import/Export user guide, "Required service role"). */
  readonly trusts: boolean
  /** What it may not do, and an export does. */
  readonly missing: readonly string[]
}

export function lookAtExportRole(
  name: string,
  place: Omit<ExportPlace, 'roleArn'>,
  world: LookingWorld,
): Promise<Looked<ExportRole>> {
  return looked(/^NoSuchEntity/, async () => {
    // iam: iam:GetRole
    const command = new GetRoleCommand({ RoleName: name })
    const { Role } = await world.aws.client(IAMClient).send(command, { abortSignal: world.signal })
    return {
      trusts: trustsExport(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')),
      missing: await missingExportRights({ ...place, roleArn: Role?.Arn ?? '' }, world),
    }
  })
}

/** Whether a trust policy lets VM Import/Export assume the role. Text that is no policy trusts nobody. */
export function trustsExport(policy: string): boolean {
  try {
    const document: Json = JSON.parse(policy)
    return listOf(document, 'Statement').some(
      (statement) =>
        listOf(statement, 'Effect').includes('Allow') &&
        listOf(statement, 'Action').includes('sts:AssumeRole') &&
        listOf(listOf(statement, 'Principal')[0], 'Service').includes('vmie.amazonaws.com'),
    )
  } catch {
    return false
  }
}

/** A member that IAM allows to be one value or a list of them (IAM user guide, "Grammar of the IAM JSON policy language"). */
function listOf(value: Json | undefined, name: string): readonly Json[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const member = Object.entries(value).find(([key]) => key === name)?.[1]
  if (member === undefined) return []
  return Array.isArray(member) ? member : [member]
}
