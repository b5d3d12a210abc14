import * as pulumi from '@pulumi/pulumi'
import { DEFAULTS } from '../shared/defaults.ts'
import { everywhere, here, type Scope, type ScopeContext } from './scope.ts'

type ArnsOf = (context: ScopeContext) => readonly pulumi.Input<string>[]

/** What only a role needs that prunes AMIs as well as images of containers. */
const whereAmisArePruned =
  (arns: ArnsOf): ArnsOf =>
  (context) =>
    context.resources.pruneAmis === true ? arns(context) : []
/** Images and snapshots, whose ARNs have no account. */
const shared = (resource: string) =>
  whereAmisArePruned(({ account: { partition, region } }) => [
    pulumi.interpolate`arn:${partition}:ec2:${region}::${resource}`,
  ])
/** What a build has made, by its tag. */
const ofBuilds = ({ resources }: ScopeContext) => ({
  StringLike: { [`aws:ResourceTag/${resources.assetTag ?? DEFAULTS.assetTag}`]: '*' },
})
const images: Scope = { on: shared('image/*'), condition: ofBuilds }
const snapshots: Scope = { on: shared('snapshot/*'), condition: ofBuilds }

/** On what `prune-images` may use the rights that only AMIs need. */
export const AMI_SCOPES = {
  'autoscaling:DescribeAutoScalingGroups': everywhere,
  'autoscaling:DescribeLaunchConfigurations': everywhere,
  'ec2:DeleteSnapshot': snapshots,
  'ec2:DeregisterImage': images,
  'ec2:DescribeExportImageTasks': everywhere,
  'ec2:DescribeImageAttribute': images,
  'ec2:DescribeImages': everywhere,
  'ec2:DescribeInstances': everywhere,
  'ec2:DescribeLaunchTemplateVersions': everywhere,
  'ec2:DescribeLaunchTemplates': everywhere,
  // Of an image a build may have forgotten to tag a snapshot: with whom that is shared has to be known, too.
  'ec2:DescribeSnapshotAttribute': { on: shared('snapshot/*') },
  'ec2:DescribeSnapshots': everywhere,
  'ec2:DescribeVolumes': everywhere,
  'ec2:DisableImage': images,
  'ec2:DisableImageDeprecation': images,
  'ec2:EnableImage': images,
  'ec2:EnableImageDeprecation': images,
  'ec2:ListImagesInRecycleBin': everywhere,
  'ec2:ListSnapshotsInRecycleBin': everywhere,
  'ec2:RestoreImageFromRecycleBin': images,
  'ec2:RestoreSnapshotFromRecycleBin': snapshots,
  'rbin:GetRule': { on: whereAmisArePruned(here('rbin', 'rule/*')) },
  'rbin:ListRules': everywhere,
  'ssm:DescribeParameters': everywhere,
  // Any parameter may name an AMI; those that are encrypted are not asked for.
  'ssm:GetParameters': { on: whereAmisArePruned(here('ssm', 'parameter/*')) },
} satisfies Record<string, Scope>
