import type { AwsCall } from './aws-call.ts'
import { resourcesOf } from './resources.ts'

/** A right that a call needs: an IAM action on a resource, in the circumstances that conditions ask for. */
export interface NeededRight {
  /** `elasticloadbalancing:ModifyRule` */
  readonly action: string
  /** ARN, or `*` where the service knows no resources for the action. */
  readonly resource: string
  /** Condition keys, without those of the resource's tags. */
  readonly context: Readonly<Record<string, string | string[]>>
}

/** Calls of S3 whose IAM action has another name (S3 user guide, "Required permissions for S3 API operations"). */
const S3_ACTIONS: Readonly<Record<string, string>> = {
  HeadBucket: 'ListBucket',
  ListObjects: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  ListObjectVersions: 'ListBucketVersions',
  HeadObject: 'GetObject',
  CreateMultipartUpload: 'PutObject',
  UploadPart: 'PutObject',
  UploadPartCopy: 'PutObject',
  CompleteMultipartUpload: 'PutObject',
  ListMultipartUploads: 'ListBucketMultipartUploads',
}

/** Calls that everybody may make (STS API, `GetCallerIdentity`), and those by which a role is assumed, which its trust decides. */
const NEED_NO_RIGHT = new Set(['sts:GetCallerIdentity', 'sts:AssumeRoleWithWebIdentity'])

/** Every right that a call needs of whoever makes it. */
export function neededRights(call: AwsCall): readonly NeededRight[] {
  const action = iamActionOf(call)
  if (NEED_NO_RIGHT.has(action)) return []
  const context = contextOf(call)
  return [
    ...resourcesOf(action, call).map((resource) => ({ action, resource, context })),
    ...further(action, call),
  ]
}

function iamActionOf({ service, operation, query }: AwsCall): string {
  if (service !== 's3') return `${service}:${operation}`
  const action = S3_ACTIONS[operation] ?? operation
  return `s3:${action}${action === 'GetObject' && query.has('versionId') ? 'Version' : ''}`
}

function contextOf(call: AwsCall): NeededRight['context'] {
  const keys = Object.keys(call.tags)
  const cluster = call.service === 'ecs' ? call.text('cluster') : ''
  return {
    'aws:RequestedRegion': call.region,
    'aws:SecureTransport': 'true',
    ...(keys.length === 0 ? {} : { 'aws:TagKeys': keys }),
    ...Object.fromEntries(keys.map((key) => [`aws:RequestTag/${key}`, call.tags[key] ?? ''])),
    ...(cluster.startsWith('arn:') ? { 'ecs:cluster': cluster } : {}),
    ...(call.query.has('prefix') ? { 's3:prefix': call.query.get('prefix') ?? '' } : {}),
  }
}

/** What a call needs besides the action of its own name. */
function further(action: string, call: AwsCall): readonly NeededRight[] {
  const context = contextOf(call)
  switch (action) {
    case 'elasticloadbalancing:CreateRule': {
      if (Object.keys(call.tags).length === 0) return []
      const rule = `${call.text('ListenerArn').replace(':listener/', ':listener-rule/')}/new`
      const made = { ...context, 'elasticloadbalancing:CreateAction': 'CreateRule' }
      return [{ action: 'elasticloadbalancing:AddTags', resource: rule, context: made }]
    }
    case 's3:PutObject':
      return call.operation === 'CreateMultipartUpload'
        ? resourcesOf('s3:PutObjectTagging', call).map((resource) => ({
            action: 's3:PutObjectTagging',
            resource,
            context,
          }))
        : []
    case 'ec2:CreateImage':
    case 'ec2:CreateKeyPair':
    case 'ec2:CreateSecurityGroup':
    case 'ec2:ExportImage': {
      const made = { ...context, 'ec2:CreateAction': action.replace('ec2:', '') }
      return resourcesOf(action, call)
        .filter((resource) => !/:(vpc|instance)\/|image\/ami-/.test(resource))
        .map((resource) => ({ action: 'ec2:CreateTags', resource, context: made }))
    }
    case 'ec2:DeregisterImage':
      return call.text('DeleteAssociatedSnapshots') === 'true'
        ? resourcesOf('ec2:DeleteSnapshot', call).map((resource) => ({
            action: 'ec2:DeleteSnapshot',
            resource,
            context,
          }))
        : []
    case 'scheduler:CreateSchedule':
    case 'scheduler:UpdateSchedule': {
      const passed = { ...context, 'iam:PassedToService': 'scheduler.amazonaws.com' }
      const role = String(call.structure('Target')?.RoleArn ?? '')
      return [{ action: 'iam:PassRole', resource: role, context: passed }]
    }
    default:
      return []
  }
}
