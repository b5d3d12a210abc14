import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import type { ReadingWorld } from '../assets/inventory.ts'

/** What the role of an export has to get at. */
export interface ExportPlace {
  readonly roleArn: string
  readonly bucket: string
  /** Where in the bucket the images are put, ending with `/`. */
  readonly prefix: string
  readonly region: string
}

/**
 * Asks IAM by the role's own policies, boundaries included, whether it may do what an export does (VM Import/Export user
 * guide, "Required service role"). What depends on circumstances that are not known beforehand counts as allowed.
 *
 * @returns what it may not do, as `action on resource`
 */
export async function missingExportRights(
  { roleArn, bucket, prefix, region }: ExportPlace,
  world: ReadingWorld,
): Promise<string[]> {
  const partition = roleArn.split(':')[1] ?? 'aws'
  const bucketArn = `arn:${partition}:s3:::${bucket}`
  const groups = [
    { resource: bucketArn, actions: ['s3:GetBucketLocation', 's3:GetBucketAcl', 's3:ListBucket'] },
    { resource: `${bucketArn}/${prefix}export`, actions: ['s3:GetObject', 's3:PutObject'] },
    {
      resource: `arn:${partition}:ec2:${region}::snapshot/snap-0`,
      actions: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'],
    },
  ]
  const missing = await Promise.all(
    groups.map(({ resource, actions }) => deniedOf(roleArn, { resource, actions }, world)),
  )
  return missing.flat()
}

async function deniedOf(
  roleArn: string,
  { resource, actions }: { readonly resource: string; readonly actions: string[] },
  { aws, signal }: ReadingWorld,
): Promise<string[]> {
  // iam: iam:SimulatePrincipalPolicy
  const command = new SimulatePrincipalPolicyCommand({
    PolicySourceArn: roleArn,
    ActionNames: actions,
    ResourceArns: [resource],
  })
  const { EvaluationResults } = await aws.client(IAMClient).send(command, { abortSignal: signal })
  const results = EvaluationResults ?? []
  return actions.flatMap((action) => {
    const result = results.find(({ EvalActionName }) => EvalActionName === action)
    const depends = (result?.MissingContextValues ?? []).length > 0
    return result?.EvalDecision === 'allowed' || (depends && result?.EvalDecision !== 'explicitDeny')
      ? []
      : [`${action} on ${resource}`]
  })
}
