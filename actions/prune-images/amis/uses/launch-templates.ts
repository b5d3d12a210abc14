import {
  EC2Client,
  paginateDescribeLaunchTemplates,
  paginateDescribeLaunchTemplateVersions,
  type ResponseLaunchTemplateData,
} from '@aws-sdk/client-ec2'
import { inFlight } from '../../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT } from '../../use/answers.ts'
import type { ReadingWorld } from '../list-amis.ts'
import type { AmiUse } from './ami-use.ts'

/** What launch templates start. */
export interface TemplateUses {
  readonly uses: readonly AmiUse[]
  /** Parameters of Systems Manager that one names by a version or a label. */
  readonly selectors: readonly string[]
}

/** Reads which images and snapshots all versions of all launch templates name: any version may be started. */
export async function readTemplateUses({ aws, signal }: ReadingWorld): Promise<TemplateUses> {
  const client = aws.client(EC2Client)
  const options = { abortSignal: signal }
  const templates: { readonly id: string; readonly name: string }[] = []
  // iam: ec2:DescribeLaunchTemplates
  for await (const { LaunchTemplates, NextToken } of paginateDescribeLaunchTemplates(
    { client },
    {},
    options,
  )) {
    if (LaunchTemplates === undefined && !NextToken)
      throw new Error('an answer of EC2 has no LaunchTemplates.')
    for (const { LaunchTemplateId, LaunchTemplateName } of LaunchTemplates ?? [])
      templates.push({ id: LaunchTemplateId ?? '', name: LaunchTemplateName ?? '' })
  }
  const read = await inFlight(templates, CALLS_IN_FLIGHT, async ({ id, name }) => {
    const versions: { readonly user: string; readonly named: readonly string[] }[] = []
    try {
      // iam: ec2:DescribeLaunchTemplateVersions
      const pages = paginateDescribeLaunchTemplateVersions({ client }, { LaunchTemplateId: id }, options)
      for await (const { LaunchTemplateVersions, NextToken } of pages) {
        if (LaunchTemplateVersions === undefined && !NextToken)
          throw new Error('an answer of EC2 has no LaunchTemplateVersions.')
        for (const { VersionNumber, LaunchTemplateData } of LaunchTemplateVersions ?? [])
          versions.push({
            user: `launch template ${name}, version ${VersionNumber}`,
            named: namedBy(LaunchTemplateData),
          })
      }
    } catch (error) {
      // Gone since it was listed.
      if (!(error instanceof Error && error.name === 'InvalidLaunchTemplateId.NotFound')) throw error
    }
    return versions
  })
  const named = read.flat().flatMap((version) => version.named.map((id) => ({ id, user: version.user })))
  return { uses: named, selectors: [...new Set(named.flatMap(({ id }) => selectorOf(id) ?? []))] }
}

function namedBy(data: ResponseLaunchTemplateData | undefined): readonly string[] {
  const { ImageId, BlockDeviceMappings } = data ?? {}
  const snapshots = (BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])
  return [...(ImageId === undefined ? [] : [ImageId]), ...snapshots]
}

/**
 * The parameter that an image is named by (EC2 user guide, "Use a Systems Manager parameter instead of an AMI ID"), where it is
 * not the newest value of one of the account's. Those of AWS name images of AWS.
 */
function selectorOf(imageId: string): string | undefined {
  const name = /^resolve:ssm:(.+)$/.exec(imageId)?.[1]
  return name?.includes(':') && !/^\/aws\/service\//.test(name) ? name : undefined
}
